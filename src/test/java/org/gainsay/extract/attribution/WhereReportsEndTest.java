package org.gainsay.extract.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gainsay.model.Article;
import org.gainsay.model.Span;
import org.gainsay.text.TextAnalyzer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where what somebody says ends, and what is no report of its own, where several verbs of one
/// sentence may report.
class WhereReportsEndTest {

  private static final AttributionFinder FINDER = new AttributionFinder();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          another reports the whole sentence | Regulators alleged fraud at two plants, Oster Marine said in a statement. | alleged | Regulators: fraud at two plants
          ... with a clause                  | The clerk denied she had burned the ledgers, her lawyer said.             | denied  | The clerk: she had burned the ledgers
          ... in the middle of it            | Residents complained that the water smelled, the ministry said, but tests found nothing. | complained | Residents: that the water smelled
          ... by a phrase                    | The clerk denied burning the ledgers, according to her lawyer.            | denied  | The clerk: burning the ledgers
          another reports the next clause    | Two clerks alleged in a lawsuit that the bank hid its losses, and the bank said it would fight the claim. | alleged | Two clerks: that the bank hid its losses
          what leaders deny of a noun is part of it | The mayor complained that the vote had been rigged, a claim that party leaders denied. | complained | The mayor: that the vote had been rigged, a claim that party leaders denied
          a condition has two verbs          | The ministry said the talks would fail if Oster rejected the offer and continued to blame it. | said | The ministry: the talks would fail if Oster rejected the offer and continued to blame it
          ... of which one may report        | Low said there would be strikes if the firm refused to talk and continued to cut wages. | said | Low: there would be strikes if the firm refused to talk and continued to cut wages
          the speaker does the second thing  | Low rejected the offer and continued to blame the mayor.                  | rejected | Low: the offer
          ... which is not what is refused   | The firm refused to help and continued to blame the mayor.                | refused  | The firm: to help
          ... nor what is proposed           | The council proposed closing the school and asked parents to write.       | proposed | The council: closing the school
          two infinitives                    | The minister refused to resign or apologise.                              | refused  | The minister: to resign or apologise
          """)
  void isToldByTheVerbsBeside(String phenomenon, String text, String cue, String reported) {
    assertEquals(List.of(reported), read(text, cue), phenomenon);
  }

  @Test
  void theNamesOfASpeakerAreNotWhatIsSaid() {
    assertEquals(
        List.of(),
        read(
            "Lake Works’ head, Mia Low, hit back, saying the firm had told the mayor of the leak.",
            "hit back"));
  }

  /// What the attributions with this cue report, after their sources.
  private static List<String> read(String text, String cue) {
    Article article = Article.of("test", text);
    return FINDER.find(new ParsedArticle(article, TextAnalyzer.english().analyze(text))).stream()
        .filter(attribution -> cue.equals(words(attribution.cue(), text)))
        .map(attribution -> words(attribution.source(), text) + ": " + attribution.contentOf(text))
        .toList();
  }

  private static @Nullable String words(@Nullable Span span, String text) {
    return span == null ? null : span.of(text);
  }
}
