package org.gainsay.search.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.util.BytesRef;
import org.gainsay.model.Span;
import org.junit.jupiter.api.Test;

class FingerprintTest {

  private final Tokens tokens = new Tokens();

  private BytesRef print(String text) {
    tokens.read(text);
    return BytesRef.deepCopyOf(
        new Fingerprint().of(tokens, List.of(new Span(0, Math.max(1, text.length())))));
  }

  private boolean areCopies(String one, String other) {
    return Fingerprint.areCopies(print(one), print(other));
  }

  @Test
  void caseMarksAndSmallWordsMakeNoDifference() {
    assertEquals(
        print("The council hid the report from voters."),
        print("COUNCIL hid a report — from the voters"));
    assertTrue(areCopies("It was the end.", "it was an end"));
  }

  @Test
  void negationsAndFiguresMakeAnotherClaim() {
    String said = "we knew that the bridge was weak and told the ministry in writing long before";
    assertTrue(areCopies(said, said.replace("long before", "well before")));
    assertFalse(areCopies(said, said.replace("we knew", "we never knew")));
    assertFalse(areCopies(said + " 2014", said + " 2015"));
  }

  @Test
  void ofAFewWordsEachOneCounts() {
    assertTrue(areCopies("No comment", "no comment."));
    assertFalse(areCopies("We resign", "We decline"));
    assertFalse(areCopies("I did it", "I did that"));
  }

  /// What areCopies finds can be found by a part in common.
  @Test
  void copiesShareAPart() {
    Random random = new Random(5);
    int copies = 0;
    int found = 0;
    for (int i = 0; i < 2_000; i++) {
      List<String> words = new ArrayList<>();
      for (int j = 8 + random.nextInt(40); j > 0; j--) {
        words.add("w" + (char) ('a' + random.nextInt(26)) + (char) ('a' + random.nextInt(26)));
      }
      BytesRef one = print(String.join(" ", words));
      words.set(random.nextInt(words.size()), "other");
      BytesRef other = print(String.join(" ", words));
      if (Fingerprint.areCopies(one, other)) {
        copies++;
        for (int part = 0; part < Fingerprint.PARTS; part++) {
          if (Fingerprint.part(one, part) == Fingerprint.part(other, part)) {
            found++;
            break;
          }
        }
      }
    }
    assertTrue(copies > 1_500, "copies: " + copies);
    assertTrue(found > 0.97 * copies, "%d of %d".formatted(found, copies));
  }

  @Test
  void differentQuotesAreNoCopies() {
    Random random = new Random(6);
    List<BytesRef> prints = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = 0; j < 20; j++) {
        text.append('w').append((char) ('a' + random.nextInt(26))).append(' ');
      }
      prints.add(print(text.toString()));
    }
    for (int i = 0; i < prints.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertFalse(Fingerprint.areCopies(prints.get(i), prints.get(j)), i + " " + j);
      }
    }
  }
}
