package org.gainsay.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {

  private static final Lemmatizer LEMMATIZER = Lemmatizer.load();

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          said, VBD, say
          denied, VBD, deny
          accused, VBN, accuse
          claims, VBZ, claim
          denies, VBZ, deny
          rejected, VBD, reject
          hoped, VBD, hope
          stopped, VBD, stop
          admitted, VBD, admit
          admitting, VBG, admit
          visited, VBD, visit
          told, VBD, tell
          lying, VBG, lie
          alleging, VBG, allege
          arguing, VBG, argue
          saying, VBG, say
          insists, VBZ, insist
          dismisses, VBZ, dismiss
          refused, VBD, refuse
          controlled, VBN, control
          called, VBD, call
          agreed, VBD, agree
          quoted, VBN, quote
          stated, VBD, state
          treated, VBN, treat
          tweeted, VBD, tweet
          raised, VBD, raise
          sued, VBN, sue
          begged, VBD, beg
          ranged, VBD, range
          based, VBN, base
          putting, VBG, put
          focuses, VBZ, focus
          was, VBD, be
          's, VBZ, be
          n't, RB, not
          n’t, RB, not
          wo, MD, will
          ministries, NNS, ministry
          allegations, NNS, allegation
          spokeswomen, NNS, spokeswoman
          churches, NNS, church
          houses, NNS, house
          Americans, NNPS, American
          Obama, NNP, Obama
          worse, JJR, bad
          biggest, JJS, big
          larger, JJR, large
          earlier, RBR, early
          him, PRP, he
          """)
  void aFormHasALemma(String form, String tag, String lemma) {
    assertEquals(lemma, LEMMATIZER.lemma(form, tag, false));
  }

  @ParameterizedTest
  @CsvSource(quoteCharacter = '"', textBlock = "'s, VBZ, have\n'd, VBD, have")
  void beforeAParticipleACliticIsOfHave(String form, String tag, String lemma) {
    assertEquals(lemma, LEMMATIZER.lemma(form, tag, true));
  }
}
