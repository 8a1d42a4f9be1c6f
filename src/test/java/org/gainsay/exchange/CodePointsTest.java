package org.gainsay.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {

  @Test
  void anEmojiIsOneCodePointAndTwoUnits() {
    CodePoints offsets = new CodePoints("a😀b");
    assertEquals(3, offsets.length());
    assertEquals(2, offsets.ofUnits(3));
    assertEquals(3, offsets.toUnits(2));
  }

  @Test
  void anOffsetWithinAPairCountsAsBeforeIt() {
    assertEquals(1, new CodePoints("a😀b").ofUnits(2));
  }

  @Test
  void anOffsetBeyondTheTextIsAnError() {
    CodePoints offsets = new CodePoints("a😀b");
    assertEquals(4, offsets.toUnits(3));
    assertThrows(IndexOutOfBoundsException.class, () -> offsets.toUnits(4));
    assertThrows(IndexOutOfBoundsException.class, () -> offsets.toUnits(-1));
  }

  /// The JDK counts the same, only slowly; halves of pairs and marks of direction among them.
  @Test
  void conversionsAgreeWithTheJdkOnAnyText() {
    Random random = new Random(7);
    String[] pieces = {"a", "é", "😀", "\ud83d", "\ude00", "\u202e", "“", "\n", "𝒳"};
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      CodePoints offsets = new CodePoints(text.toString());
      int points = text.codePointCount(0, text.length());
      assertEquals(points, offsets.length());
      for (int point = 0; point <= points; point++) {
        int unit = text.offsetByCodePoints(0, point);
        assertEquals(unit, offsets.toUnits(point));
        assertEquals(point, offsets.ofUnits(unit));
      }
    }
  }
}
