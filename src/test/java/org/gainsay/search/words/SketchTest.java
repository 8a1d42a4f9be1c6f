package org.gainsay.search.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SketchTest {

  private static final String MARKET =
      "The central bank lent the money market %s million crowns today to ease a shortage, a"
          + " spokesman of the bank said. Dealers in the harbour town put the rate for money until"
          + " tomorrow at %s percent before the bank came in, and said it had not moved much since.";

  @ParameterizedTest
  @CsvSource({
    "450, 6-3/8, 450, 6-3/8, true",
    "450, 6-3/8, 300, 6-3/8, false",
    "450, 6-3/8, 450, 6-3/16, false",
    "five, 6, 5, six, true",
    "five, 6, seven, 6, false",
    "'1,450', 6, '1,450', 6, true",
  })
  void reportsOfOneFormAreCopiesIfTheirFiguresAgree(
      String lent, String rate, String lentThen, String rateThen, boolean areCopies) {
    assertEquals(
        areCopies, areCopies(MARKET.formatted(lent, rate), MARKET.formatted(lentThen, rateThen)));
  }

  @Test
  void aCopyMayBeCutOrCarriedOn() {
    String report = MARKET.formatted("450", "6-3/8");
    assertTrue(areCopies(report, report + " It had lent 200 million on Monday."));
    assertTrue(areCopies(report, report.substring(0, report.indexOf(" at 6"))));
  }

  @Test
  void inALongTextAFigureMayBeMended() {
    String words = words(new Random(1), 100);
    assertTrue(areCopies(words + " 12 died in May", words + " 13 died in May"));
    assertFalse(areCopies(words + " 12 died on 3 May", words + " 13 died on 4 May"));
  }

  @Test
  void ofATableOneFigureInTenMayDiffer() {
    Random random = new Random(2);
    String form = "Prices at the port in crowns a ton were told by the board of trade: ";
    String table = figures(random, 100);
    assertTrue(areCopies(form + table, form + table.replaceFirst("\\d+", "7")));
    assertFalse(areCopies(form + table, form + figures(random, 100)));
  }

  @Test
  void theLikenessOfShortTextsIsThatOfTheirRuns() {
    Random random = new Random(3);
    double off = 0;
    int pairs = 400;
    for (int i = 0; i < pairs; i++) {
      String[] own = words(random, 24).split(" ");
      int same = 5 + random.nextInt(15);
      String other = words(random, 24 - same);
      String shared = String.join(" ", java.util.Arrays.copyOf(own, same));
      double runs = same - 4;
      double truth = runs / (20 + 20 - runs);
      off += Sketch.likeness(sketch(String.join(" ", own)), sketch(shared + " " + other)) - truth;
    }
    assertEquals(0, off / pairs, 0.02);
  }

  @Test
  void aSketchWithoutFiguresIsReadAsBefore() {
    BytesRef sketch = sketch(MARKET.formatted("450", "6"));
    BytesRef before = new BytesRef(sketch.bytes, sketch.offset, 256);
    assertEquals(1, Sketch.likeness(before, before));
    assertTrue(Sketch.areCopies(before, before));
    assertTrue(Sketch.areCopies(before, sketch));
  }

  private static boolean areCopies(String one, String other) {
    boolean areCopies = Sketch.areCopies(sketch(one), sketch(other));
    assertEquals(areCopies, Sketch.areCopies(sketch(other), sketch(one)));
    return areCopies;
  }

  private static BytesRef sketch(String text) {
    try (Tokens tokens = Tokens.borrow()) {
      tokens.read(text);
      return Objects.requireNonNull(Sketch.of(tokens, text));
    }
  }

  private static String figures(Random random, int count) {
    return IntStream.range(0, count)
        .mapToObj(_ -> "" + (100 + random.nextInt(100_000)))
        .collect(Collectors.joining(" "));
  }

  private static String words(Random random, int count) {
    return IntStream.range(0, count)
        .mapToObj(_ -> "w" + random.nextInt(1_000_000))
        .collect(Collectors.joining(" "));
  }
}
