package org.gainsay.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PartTest {

  @Test
  void everyArticleIsInExactlyOnePartAndPartsAreAboutAsLarge() {
    int[] sizes = new int[16];
    for (int article = 0; article < 16_000; article++) {
      int holders = 0;
      for (int number = 1; number <= 16; number++) {
        if (new Part(number, 16).holds("article-" + article)) {
          holders++;
          sizes[number - 1]++;
        }
      }
      assertEquals(1, holders);
    }
    for (int size : sizes) {
      assertTrue(size > 850 && size < 1150, "" + size);
    }
    assertTrue(Part.WHOLE.holds("any"));
  }

  @Test
  void aPartThatIsNotThereIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Part(0, 4));
    assertThrows(IllegalArgumentException.class, () -> new Part(5, 4));
  }
}
