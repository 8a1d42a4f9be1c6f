package org.gainsay.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.model.Article;
import org.gainsay.model.Quote;
import org.gainsay.model.QuoteKind;
import org.gainsay.model.Span;
import org.gainsay.model.Speaker;
import org.gainsay.model.SpeakerType;
import org.gainsay.model.Stance;
import org.gainsay.model.StanceFlag;
import org.gainsay.model.StanceLabel;
import org.gainsay.model.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExchangeFormatTest {

  private static final String TEXT = "😀 The agency quoted Ann Lee as saying: “Bob lied.”";
  private static final Span SOURCE = span("Ann Lee");
  private static final Span CUE = span("as saying");
  private static final Span CONTENT = span("“Bob lied.”");
  private static final AnnotatedArticle ANNOTATED =
      new AnnotatedArticle(
          new Article(
              "a1",
              "https://daily.example/1",
              "Lee: Bob lied",
              "The Daily",
              LocalDate.of(2026, 3, 2),
              "en",
              TEXT),
          List.of(
              new Quote(
                  "a1~1",
                  QuoteKind.DIRECT,
                  List.of(CONTENT),
                  CUE,
                  SOURCE,
                  new Speaker("Ann Lee", SpeakerType.PERSON, null),
                  "The agency",
                  List.of(
                      new Stance(
                          StanceLabel.ACCUSATION,
                          List.of(span("lied")),
                          0.8125,
                          new Target("Bob", span("Bob")),
                          Set.of(StanceFlag.HEDGED),
                          "lied")),
                  0.9,
                  "as-saying")),
          List.of());

  private final ExchangeReader reader = new ExchangeReader();

  @TempDir Path folder;

  @Test
  void offsetsOnALineAreCodePoints() {
    String line = new ExchangeWriter().write(ANNOTATED);
    assertEquals(
        """
        {"id":"a1","url":"https://daily.example/1","title":"Lee: Bob lied","outlet":"The Daily",\
        "date":"2026-03-02","language":"en","text":"%s","quotes":[{"id":"a1~1","type":"direct",\
        "content":[[39,50]],"speaker":[20,27],"speaker_text":"Ann Lee",\
        "speaker_canonical":"Ann Lee","speaker_type":"PERSON","speaker_role":null,"cue":[28,37],\
        "via":"The agency","stances":["ACCUSATION"],"target":"Bob","confidence":0.9,\
        "rule":"as-saying","stance_details":[{"label":"ACCUSATION","evidence":[[44,48]],\
        "confidence":0.813,"target":"Bob","target_mention":[40,43],"flags":["HEDGED"],\
        "rule":"lied"}]}]}\
        """
            .formatted(TEXT),
        line);
  }

  @Test
  void whatIsWrittenIsReadAgain() throws Exception {
    ExchangeArticle read = reader.read(new ExchangeWriter().write(ANNOTATED));
    assertEquals(ANNOTATED.article(), read.article());
    assertEquals(
        List.of(
            new ExchangeQuote(
                QuoteKind.DIRECT,
                List.of(CONTENT),
                List.of(SOURCE),
                "Ann Lee",
                "Ann Lee",
                CUE,
                "The agency",
                List.of("ACCUSATION"),
                "Bob")),
        read.quotes());
  }

  /// Annotations from elsewhere have spans without brackets around them, the older field name for
  /// the speaker, no type and no stances.
  @Test
  void otherSpellingsAreUnderstood() throws Exception {
    ExchangeArticle read =
        reader.read(
            "{\"id\":\"b\",\"text\":\"No, Lee said.\",\"quotes\":[{\"content\":[0,2],"
                + "\"speaker\":[[4,7],[8,12]],\"canonical\":\"Ann Lee\"}]}");
    assertEquals(
        List.of(
            new ExchangeQuote(
                QuoteKind.DIRECT,
                List.of(new Span(0, 2)),
                List.of(new Span(4, 7), new Span(8, 12)),
                null,
                "Ann Lee",
                null,
                null,
                List.of(),
                null)),
        read.quotes());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"id":"x","text":"abc","quotes":[{"content":[[0,4]]}]}         | quote 0: offset 4 is outside a text of 3
          {"id":"x","text":"abc","quotes":[{"content":[[2,1]]}]}         | quote 0: not a span: [2, 1)
          {"id":"x","text":"abc","quotes":[{"content":[["a",1]]}]}       | quote 0: not a span: ["a",1]
          {"id":"x","text":"abc","quotes":[{"content":[],"type":"odd"}]} | quote 0: not a type of quote: 'odd'
          {"text":"abc"}                                                 | no id
          {"id":"x"}                                                     | no text
          """)
  void aWrongAnnotationIsAnErrorThatSaysWhatIsWrong(String line, String message) {
    var error = assertThrows(ExchangeFormatException.class, () -> reader.read(line));
    assertEquals(message, error.getMessage());
  }

  @Test
  void anErrorInAFileNamesTheLine() throws Exception {
    Path file = folder.resolve("gold.jsonl");
    Files.writeString(file, "{\"id\":\"x\",\"text\":\"abc\"}\n\n{\"id\":\"y\"}\n");
    var error = assertThrows(ExchangeFormatException.class, () -> reader.read(file));
    assertEquals(file + ", line 3: no text", error.getMessage());
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}
