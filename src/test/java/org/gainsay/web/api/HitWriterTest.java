package org.gainsay.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gainsay.model.Quote;
import org.gainsay.model.QuoteKind;
import org.gainsay.model.Span;
import org.gainsay.model.Speaker;
import org.gainsay.model.SpeakerType;
import org.gainsay.model.Stance;
import org.gainsay.model.StanceFlag;
import org.gainsay.model.StanceLabel;
import org.gainsay.model.Target;
import org.gainsay.search.Hit;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

final class HitWriterTest {

  private static final String PASSAGE =
      "“No,” she \"said\" – \u0001\\ \uD83D\uDE00 in reply to Zoë.";

  /// Writes records without any help.
  private static final JsonMapper PLAIN =
      JsonMapper.builder()
          .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  @Test
  void writesAHitWithEverythingAsTheMapperDoes() {
    Stance denial =
        new Stance(
            StanceLabel.DENIAL,
            List.of(new Span(101, 103)),
            0.75,
            new Target("Zoë", new Span(130, 133)),
            Set.of(StanceFlag.values()),
            "deny");
    Quote quote =
        new Quote(
            "a~1",
            QuoteKind.MIXED,
            List.of(new Span(101, 103), new Span(105, 108)),
            new Span(110, 114),
            new Span(90, 93),
            new Speaker("Ann", SpeakerType.PERSON, "minister"),
            "KCNA",
            List.of(
                denial, new Stance(StanceLabel.STATEMENT, List.of(), 1, null, Set.of(), "rest")),
            0.5,
            "inversion");
    assertSame(
        new Hit(
            "a/1",
            "A \"title\"",
            "The Herald",
            LocalDate.of(2014, 12, 19),
            "https://example.org/?a=1&b=2",
            100,
            PASSAGE,
            quote,
            "Ann Smith",
            List.of(new Span(101, 103)),
            1.5f,
            3,
            2));
  }

  @Test
  void writesAHitWithLittleAsTheMapperDoes() {
    Quote bare =
        new Quote(
            "a~1",
            QuoteKind.INDIRECT,
            List.of(new Span(1, 3)),
            null,
            null,
            null,
            null,
            List.of(new Stance(StanceLabel.STATEMENT, List.of(), 0, null, Set.of(), "")),
            1,
            "");
    assertSame(hit(bare));
    assertSame(hit(null));
  }

  private static Hit hit(Quote quote) {
    return new Hit("a", null, null, null, null, 0, PASSAGE, quote, null, List.of(), 0, 1, 1);
  }

  private static void assertSame(Hit hit) {
    HitAnswer answer = HitAnswer.of(hit);
    assertEquals(PLAIN.writeValueAsString(answer), Json.MAPPER.writeValueAsString(answer));
  }
}
