package org.gainsay.extract.lexicon;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WordSectionsTest {

  private enum Fruit {
    BERRY,
    STONE_FRUIT,
    NUT
  }

  private enum Stone {
    STONE_FRUIT
  }

  @Test
  void aWordStandsInItsSectionWhicheverTheLine() {
    WordSections<Fruit> fruits = WordSections.read(Fruit.class, "fruits.txt");

    assertTrue(fruits.has(Fruit.STONE_FRUIT, "plum"));
    assertTrue(fruits.has(Fruit.STONE_FRUIT, "peach"));
    assertFalse(fruits.has(Fruit.BERRY, "plum"));
  }

  @Test
  void aSectionThatIsNotThereHoldsNothing() {
    assertFalse(WordSections.read(Fruit.class, "fruits.txt").has(Fruit.NUT, "hazel"));
  }

  @Test
  void aSectionThatNobodyKnowsIsNamed() {
    IllegalStateException thrown =
        assertThrows(
            IllegalStateException.class, () -> WordSections.read(Stone.class, "fruits.txt"));

    assertTrue(thrown.getMessage().startsWith("fruits.txt, line 4:"), thrown.getMessage());
    assertTrue(thrown.getMessage().contains("BERRY"), thrown.getMessage());
  }
}
