package org.gainsay.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gainsay.model.Span;
import org.junit.jupiter.api.Test;

class ClauseTest {

  private static final Sentence DENIED =
      Trees.of(
          "He|PRP|2|nsubj denied|VBD|0|root that|IN|5|mark he|PRP|5|nsubj lied|VBD|2|ccomp "
              + "and|CC|7|cc accused|VBD|2|conj the|DT|9|det paper|NN|7|obj .|.|2|punct");

  private static final Sentence ACCUSED =
      Trees.of(
          "Smith|NNP|3|nsubj:pass was|VBD|3|aux:pass accused|VBN|0|root by|IN|6|case two|CD|6|nummod "
              + "men|NNS|3|obl:agent claiming|VBG|6|acl harm|NN|7|obj");

  private static Clause clause(Sentence sentence, String form) {
    return sentence.clause(token(sentence, form));
  }

  private static Token token(Sentence sentence, String form) {
    return sentence.tokens().stream().filter(each -> each.form().equals(form)).findFirst().get();
  }

  @Test
  void aComplementIsGovernedByTheVerbThatReportsIt() {
    Clause lied = clause(DENIED, "lied");
    assertEquals("denied", DENIED.governing(lied.predicate()).predicate().form());
    assertEquals(List.of(lied), clause(DENIED, "denied").complements());
    assertEquals("that he lied", lied.span().of(DENIED.toString()));
    assertNull(DENIED.governing(DENIED.root()));
  }

  @Test
  void coordinatedVerbsShareTheirSubject() {
    Clause accused = clause(DENIED, "accused");
    assertNull(accused.ownSubject());
    assertEquals("He", accused.subject().form());
    assertEquals("paper", accused.object().form());
    assertEquals(List.of(clause(DENIED, "denied"), accused), accused.conjuncts());
  }

  @Test
  void aPassiveHasAnAgent() {
    Clause accused = clause(ACCUSED, "accused");
    assertTrue(accused.isPassive());
    assertEquals("men", accused.agent().form());
    assertEquals("Smith", accused.subject().form());
    assertFalse(clause(DENIED, "accused").isPassive());
  }

  @Test
  void aParticipleAtANounHasTheNounForSubject() {
    Clause claiming = clause(ACCUSED, "claiming");
    assertEquals("men", claiming.subject().form());
    assertEquals(
        "by two men claiming harm", ACCUSED.subtree(token(ACCUSED, "men")).of(ACCUSED.toString()));
  }

  @Test
  void aRelativeClauseHasTheNounItModifiesForSubject() {
    Sentence sentence =
        Trees.of(
            "the|DT|2|det group|NN|0|root which|WDT|5|nsubj has|VBZ|5|aux claimed|VBN|2|acl:relcl it|PRP|5|obj");
    assertEquals("group", clause(sentence, "claimed").subject().form());
  }

  @Test
  void negationIsSeen() {
    Sentence sentence =
        Trees.of(
            "He|PRP|4|nsubj did|VBD|4|aux n't|RB|4|advmod deny|VB|0|root it|PRP|4|obj and|CC|7|cc left|VBD|4|conj");
    assertTrue(clause(sentence, "deny").isNegated());
    assertFalse(clause(sentence, "left").isNegated());
  }

  @Test
  void copulasMakePredicates() {
    Sentence sentence =
        Trees.of(
            "He|PRP|3|nsubj is|VBZ|3|cop guilty|JJ|5|ccomp ,|,|3|punct said|VBD|0|root Ann|NNP|5|nsubj");
    assertTrue(Clause.isPredicate(sentence, token(sentence, "guilty")));
    assertFalse(Clause.isPredicate(sentence, token(sentence, "is")));
    assertEquals("He", clause(sentence, "guilty").subject().form());
  }

  @Test
  void theHeadOfAPartIsNearestToTheRoot() {
    assertEquals("men", ACCUSED.headOf(ACCUSED.tokensIn(new Span(21, 28))).form());
    assertTrue(ACCUSED.isWithin(token(ACCUSED, "harm"), token(ACCUSED, "men")));
    assertFalse(ACCUSED.isWithin(token(ACCUSED, "Smith"), token(ACCUSED, "men")));
  }
}
