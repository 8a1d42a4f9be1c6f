package org.gainsay.search.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.gainsay.model.Span;
import org.junit.jupiter.api.Test;

final class PlainWordsTest {

  private record Cut(String word, Span place) {}

  private final PlainWords plain = new PlainWords();

  @Test
  void cutsWordsWhereTheTokenizerOfLuceneDoes() throws IOException {
    Random random = new Random(42);
    int cut = 0;
    for (int i = 0; i < 60_000; i++) {
      String text = text(random);
      List<Cut> words = new ArrayList<>();
      if (plain.cut(text, (letters, start, end) -> words.add(cut(letters, start, end)))) {
        assertEquals(tokenized(text), words, text);
        cut++;
      }
    }
    assertTrue(cut > 30_000, cut + " texts were plain");
  }

  @Test
  void everyCharacterItKnowsIsCutAsLuceneCutsIt() throws IOException {
    for (char c = 0; c < 0x3000; c++) {
      for (String pattern : List.of("a%sb", "1%s2", "a%s2", "1%sb", " %s ", "a%s%sb")) {
        String text = pattern.replace("%s", String.valueOf(c));
        List<Cut> words = new ArrayList<>();
        if (plain.cut(text, (letters, start, end) -> words.add(cut(letters, start, end)))) {
          assertEquals(tokenized(text), words, "U+%04X".formatted((int) c));
        }
      }
    }
  }

  @Test
  void whatIsNotPlainIsLeftToTheTokenizer() {
    for (String text :
        List.of("snake_case", "日本", "a\u0301", "x".repeat(256), "\uD83D\uDE00", "©")) {
      assertFalse(plain.cut(text, (_, _, _) -> {}), text);
    }
    assertTrue(plain.cut("“We won’t,” said Zoë: it’s 1,000.5% – no…", (_, _, _) -> {}));
  }

  private static String text(Random random) {
    String letters = "abZ é19 .,:;'’‘\"“”-–—…!?()/\n\u00A0$£%&";
    int length = random.nextInt(40);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(
          random.nextInt(500) == 0
              ? (char) random.nextInt(0x2100)
              : letters.charAt(random.nextInt(letters.length())));
    }
    return text.toString();
  }

  private static Cut cut(char[] letters, int start, int end) {
    return new Cut(new String(letters, start, end - start), new Span(start, end));
  }

  private static List<Cut> tokenized(String text) throws IOException {
    List<Cut> words = new ArrayList<>();
    try (StandardTokenizer tokenizer = new StandardTokenizer()) {
      CharTermAttribute term = tokenizer.getAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokenizer.getAttribute(OffsetAttribute.class);
      tokenizer.setReader(new StringReader(text));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        words.add(new Cut(term.toString(), new Span(offset.startOffset(), offset.endOffset())));
      }
      tokenizer.end();
    }
    return words;
  }
}
