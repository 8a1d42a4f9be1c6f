package org.gainsay.extract.stance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.extract.attribution.ParsedArticle;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;

/// What the lexicon finds in each sentence of an article, whoever speaks. Made once an article.
///
/// @param hits by sentence number
/// @param topics by sentence number the lemmas of the nouns, verbs and adjectives that carry matter
/// @param disputed share of the sentences that speak of claims and denials, from 0 to 1
record ArticleSenses(List<List<SenseHit>> hits, List<Set<String>> topics, double disputed) {

  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "be",
          "have",
          "do",
          "say",
          "tell",
          "go",
          "get",
          "make",
          "take",
          "come",
          "know",
          "think",
          "see",
          "want",
          "give",
          "use",
          "time",
          "year",
          "day",
          "week",
          "month",
          "people",
          "thing",
          "way",
          "other",
          "new",
          "last",
          "first",
          "more",
          "such",
          "many",
          "mr",
          "mrs",
          "ms",
          "mr.",
          "ms.",
          "mrs.",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "add",
          "ask",
          "call",
          "put",
          "keep",
          "let",
          "while",
          "statement",
          "comment");

  static ArticleSenses of(ParsedArticle article, SenseLexicon lexicon) {
    List<List<SenseHit>> hits = new ArrayList<>();
    List<Set<String>> topics = new ArrayList<>();
    for (Sentence sentence : article.analysis().sentences()) {
      hits.add(List.copyOf(lexicon.find(new Words(sentence, sentence.tokens()))));
      topics.add(topicsOf(sentence.tokens()));
    }
    return new ArticleSenses(hits, topics, disputed(hits));
  }

  private static double disputed(List<List<SenseHit>> hits) {
    long sentences =
        hits.stream()
            .filter(ofSentence -> ofSentence.stream().anyMatch(ArticleSenses::disputes))
            .count();
    return hits.isEmpty() ? 0 : (double) sentences / hits.size();
  }

  private static boolean disputes(SenseHit hit) {
    return hit.sense() == Sense.DENY
        || hit.sense() == Sense.ALLEGATION
        || hit.sense() == Sense.ACCUSE
        || hit.sense().group() == Sense.Group.DENYING;
  }

  /// The lemmas that carry the matter of these words.
  static Set<String> topicsOf(List<Token> tokens) {
    Set<String> topics = new HashSet<>();
    for (Token token : tokens) {
      String lemma = token.lemma().toLowerCase(Locale.ROOT);
      boolean carries =
          token.isNoun()
              || (token.isVerb() && !token.isAny("aux", "cop"))
              || token.tag().equals("CD");
      if (carries && lemma.length() > 1 && !EMPTY_WORDS.contains(lemma)) {
        topics.add(lemma);
      }
    }
    return topics;
  }
}
