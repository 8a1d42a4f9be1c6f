package org.gainsay.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.gainsay.search.QueryNode.All;
import org.gainsay.search.QueryNode.And;
import org.gainsay.search.QueryNode.Extent;
import org.gainsay.search.QueryNode.Fuzzy;
import org.gainsay.search.QueryNode.Near;
import org.gainsay.search.QueryNode.Not;
import org.gainsay.search.QueryNode.Or;
import org.gainsay.search.QueryNode.Place;
import org.gainsay.search.QueryNode.Prefix;
import org.gainsay.search.QueryNode.Published;
import org.gainsay.search.QueryNode.Together;
import org.gainsay.search.QueryNode.Value;
import org.gainsay.search.QueryNode.Wildcard;
import org.gainsay.search.QueryNode.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryParserTest {

  private static final Place CONTENT = new Place(false, false);
  private static final Place AROUND = new Place(true, false);
  private static final Place EXACT = new Place(false, true);

  private final QueryParser parser = new QueryParser(QueryLimits.DEFAULT);

  private QueryNode root(String query) {
    ParsedQuery parsed = parser.parse(query);
    assertEquals(List.of(), parsed.reading().repairs(), query);
    return parsed.root();
  }

  private static Words word(String text) {
    return new Words(CONTENT, text);
  }

  @Test
  void anEmptyQueryAsksForEverything() {
    assertEquals(new All(), root(""));
    assertEquals(new All(), root("  \t\n"));
    assertEquals(new All(), root("*"));
  }

  @Test
  void wordsSideBySideAreAllNeeded() {
    assertEquals(
        new And(List.of(word("joint"), word("investigation"))), root("joint investigation"));
    assertEquals(new And(List.of(word("a"), word("b"))), root("a AND b"));
  }

  @Test
  void orBindsLessThanWordsSideBySide() {
    assertEquals(
        new Or(List.of(word("a"), new And(List.of(word("b"), word("c"))), word("d"))),
        root("a OR b c OR d"));
    assertEquals(
        new And(List.of(new Or(List.of(word("a"), word("b"))), word("c"))), root("(a OR b) c"));
  }

  @Test
  void minusAndNotExclude() {
    assertEquals(new And(List.of(word("a"), new Not(word("b")))), root("a -b"));
    assertEquals(new Not(new Or(List.of(word("a"), word("b")))), root("NOT (a OR b)"));
    assertEquals(word("state-of-the-art"), root("state-of-the-art"));
    assertEquals(word("a"), root("NOT NOT a"));
  }

  @Test
  void quotationMarksOfAnyShapeMakeAPhrase() {
    assertEquals(word("joint investigation"), root("\"joint investigation\""));
    assertEquals(word("joint investigation"), root("“joint investigation”"));
    assertEquals(new Near(CONTENT, "a b", 5), root("\"a b\"~5"));
    assertEquals(new Together(CONTENT, "a b", Extent.SENTENCE), root("\"a b\"~s"));
    assertEquals(new Together(CONTENT, "a b", Extent.PARAGRAPH), root("\"a b\"~P"));
  }

  @Test
  void patternsNeedTwoLettersFirst() {
    assertEquals(new Prefix(CONTENT, "inv"), root("inv*"));
    assertEquals(new Prefix(CONTENT, "inv"), root("inv***"));
    assertEquals(new Wildcard(CONTENT, "wom?n"), root("wom?n"));
    assertEquals(word("why"), root("why?"));
    assertEquals(word("a b c"), parser.parse("*a*b*c*").root());
    assertEquals(1, parser.parse("*a*b*c*").reading().repairs().size());
  }

  @Test
  void inexactWordsAllowOneLetterOrTwo() {
    assertEquals(new Fuzzy(CONTENT, "seoul", 1), root("seoul~"));
    assertEquals(new Fuzzy(CONTENT, "pyongyang", 2), root("pyongyang~"));
    assertEquals(new Fuzzy(CONTENT, "pyongyang", 1), root("pyongyang~1"));
    assertEquals(new Fuzzy(CONTENT, "pyongyang", 2), parser.parse("pyongyang~7").root());
    assertEquals(word("of"), parser.parse("of~").root());
  }

  @Test
  void fieldsNameDimensionsAndPlaces() {
    assertEquals(new Value(Dimension.SPEAKER, "Barack Obama"), root("speaker:\"Barack Obama\""));
    assertEquals(new Value(Dimension.STANCE, "NO_COMMENT"), root("stance:no_comment"));
    assertEquals(new Value(Dimension.STANCE, "NO_COMMENT"), root("stance:\"no comment\""));
    assertEquals(new Words(AROUND, "denied"), root("text:denied"));
    assertEquals(new Words(EXACT, "denied"), root("Exact:denied"));
    assertEquals(new Words(new Place(true, true), "a b"), root("text:exact:\"a b\""));
    assertEquals(
        new Or(
            List.of(new Value(Dimension.SPEAKER, "obama"), new Value(Dimension.SPEAKER, "lynton"))),
        root("speaker:(obama OR lynton)"));
  }

  @Test
  void datesMayBeDaysMonthsYearsAndRanges() {
    assertEquals(range(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 12, 31)), root("date:2014"));
    assertEquals(
        range(LocalDate.of(2014, 12, 1), LocalDate.of(2015, 2, 28)), root("date:2014-12..2015-02"));
    assertEquals(range(null, LocalDate.of(2014, 12, 24)), root("date:..2014-12-24"));
    assertEquals(range(LocalDate.of(2014, 12, 24), null), root("date:2014-12-24.."));
  }

  private static Published range(LocalDate from, LocalDate to) {
    return new Published(new DateRange(from, to));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "joint investigation     | "joint investigation"   | closed a quotation mark
          (a OR b                  | a OR b                  | closed a parenthesis
          a) b                     | a b                     | left out a closing parenthesis
          a OR                     | a                       | left out OR with nothing beside it
          OR a                     | a                       | left out OR with nothing beside it
          a ()                     | a                       | left out empty parentheses
          a -                      | a                       | left out a minus sign with nothing behind it
          a NOT                    | a                       | left out NOT with nothing behind it
          speaker: | `` | left out speaker: with nothing behind it
          stance:denail            | stance:denial           | took stance:denail as DENIAL
          date:2014-13 a           | a                       | left out date:2014-13: not a date like 2014, 2014-12 or 2014-12-24..
          a ...                    | a                       | left out ...: it has no letters
          """)
  void aBrokenQueryIsMendedAndTheRepairSaid(String broken, String mended, String repair) {
    QueryReading reading = parser.parse(broken).reading();
    assertEquals(mended, reading.query());
    assertEquals(List.of(repair), reading.repairs());
  }

  @Test
  void anUnknownFieldIsJustWords() {
    assertEquals(word("http://example.org"), root("http://example.org"));
  }

  @Test
  void theReadingSaysInWordsWhatIsAskedFor() {
    assertEquals(
        "“joint” and (“a b” or not “c” exactly as written) and said by Obama and as no comment"
            + " and published from 2014-12-01 to 2014-12-31",
        parser
            .parse("joint (\"a b\" OR -exact:c) speaker:Obama stance:no_comment date:2014-12")
            .reading()
            .inWords());
    assertEquals("", parser.parse("").reading().inWords());
  }

  @Test
  void aLimitIsNamed() {
    assertEquals("query length", limitOf("a".repeat(1_000_000)));
    assertEquals("depth of parentheses", limitOf("(".repeat(500) + "a"));
    assertEquals("depth of parentheses", limitOf("NOT ".repeat(400) + "a"));
    assertEquals("depth of parentheses", limitOf("text:".repeat(100) + "a"));
    assertEquals("number of words and conditions", limitOf("a ".repeat(900)));
  }

  private String limitOf(String query) {
    return assertThrows(LimitExceededException.class, () -> parser.parse(query)).limit();
  }

  /// What the reading prints must be read as the same tree, without any repair left.
  @Test
  void theMendedQueryIsReadAsTheSameTree() {
    Random random = new Random(6);
    for (int i = 0; i < 20_000; i++) {
      String query = RandomQueries.garbage(random);
      try {
        ParsedQuery first = parser.parse(query);
        ParsedQuery second = parser.parse(first.reading().query());
        assertEquals(first.root(), second.root(), query);
        assertEquals(List.of(), second.reading().repairs(), query);
        assertEquals(first.reading().query(), second.reading().query(), query);
      } catch (LimitExceededException e) {
        assertEquals("q", e.parameter());
      }
    }
  }
}
