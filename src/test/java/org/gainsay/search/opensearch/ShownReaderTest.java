package org.gainsay.search.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.model.Quote;
import org.gainsay.model.QuoteKind;
import org.gainsay.model.Span;
import org.gainsay.model.Speaker;
import org.gainsay.model.SpeakerType;
import org.gainsay.model.Stance;
import org.gainsay.model.StanceFlag;
import org.gainsay.model.StanceLabel;
import org.gainsay.model.Target;
import org.gainsay.search.RandomNews;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;

class ShownReaderTest {

  private static final Stance STANCE =
      new Stance(
          StanceLabel.ACCUSATION,
          List.of(new Span(3, 9), new Span(12, 15)),
          0.25,
          new Target("Orlan", new Span(20, 25)),
          Set.of(StanceFlag.values()),
          "verb");

  private static final Quote QUOTE =
      new Quote(
          "a~1",
          QuoteKind.MIXED,
          List.of(new Span(1, 10), new Span(11, 30)),
          new Span(31, 35),
          new Span(36, 40),
          new Speaker("Anna \"Berg\" \uD83D\uDE00", SpeakerType.PERSON, "minister"),
          "ONA",
          List.of(STANCE, STANCE),
          0.75,
          "after");

  private static void check(Shown shown) {
    byte[] json = Connection.JSON.writeValueAsBytes(shown);
    assertEquals(Connection.JSON.readValue(json, Shown.class), shown);
    try (JsonParser parser = Connection.JSON.createParser(json)) {
      parser.nextToken();
      assertEquals(shown, ShownReader.read(parser));
    }
  }

  @Test
  void whatIsFilledInEverywhereIsReadAsTheMapperDoes() {
    LocalDate day = LocalDate.of(2014, 2, 28);
    check(new Shown("a", "Title", "Ledger", day, "https://a.example/1", 7, "Text", QUOTE, 3));
    check(new Shown("a", null, null, null, null, 0, "", null, null));
  }

  @Test
  void whatArticlesShowIsReadAsTheMapperDoes() {
    List<Shown> all = new ArrayList<>();
    for (AnnotatedArticle article : new RandomNews(new Random(1)).articles(300)) {
      for (Map<String, Object> document : Documents.of(article).values()) {
        if (document.get(Schema.SHOWN) instanceof Shown shown) {
          all.add(shown);
        }
      }
    }
    all.forEach(ShownReaderTest::check);
    assertTrue(all.size() > 300);
  }
}
