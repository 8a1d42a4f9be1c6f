package org.gainsay.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.exchange.ExchangeArticle;
import org.gainsay.exchange.ExchangeQuote;
import org.gainsay.exchange.ExchangeReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluationTest {

  private static final Path FILES = Path.of("src/test/resources/evaluate");
  private static final JsonMapper JSON = JsonMapper.shared();

  /// The expected figures are those of an independent scorer, written in Python after the same
  /// definitions, for these two files: quotes of the sample, and a copy with faults of every kind.
  @ParameterizedTest
  @EnumSource
  void figuresEqualThoseOfAnIndependentScorer(UnitCut cut) throws Exception {
    Map<String, List<ExchangeQuote>> found = new HashMap<>();
    for (ExchangeArticle article : new ExchangeReader().read(FILES.resolve("found.jsonl"))) {
      found.put(article.article().id(), article.quotes());
    }
    Evaluation evaluation = new Evaluation(cut);
    for (ExchangeArticle gold : new ExchangeReader().read(FILES.resolve("gold.jsonl"))) {
      evaluation.add(gold, found.get(gold.article().id()), Group.ALL, verdict -> {});
    }
    JsonNode expected = JSON.readTree(FILES.resolve("expected.json")).path(cut.name());
    for (Group group : Group.values()) {
      JsonNode figures = JSON.valueToTree(evaluation.score(group));
      assertEquals(flat(expected.path(group.title())), flat(figures), group.title());
    }
  }

  @Test
  void aPerfectPredictionScoresAHundred() throws Exception {
    Evaluation evaluation = new Evaluation(UnitCut.SEGMENT);
    for (ExchangeArticle gold : new ExchangeReader().read(FILES.resolve("found.jsonl"))) {
      evaluation.add(gold, gold.quotes(), Group.ALL, verdict -> {});
    }
    Score score = evaluation.score(Group.ALL);
    assertEquals(new Accuracy(100, 100, 100), score.exact());
    assertEquals(new Accuracy(100, 100, 100), score.endToEnd());
  }

  @Test
  void verdictsSayWhatIsWrong() throws IOException {
    String text = "“Yes,” said Ann. “No,” said Bob. “Maybe,” said Cid.";
    ExchangeArticle gold =
        new ExchangeReader()
            .read(
                "{\"id\":\"a\",\"text\":\""
                    + text
                    + "\",\"quotes\":["
                    + "{\"content\":[0,6],\"speaker\":[12,15]},"
                    + "{\"content\":[17,22],\"speaker\":[28,31]}]}");
    ExchangeArticle found =
        new ExchangeReader()
            .read(
                "{\"id\":\"a\",\"text\":\""
                    + text
                    + "\",\"quotes\":["
                    + "{\"content\":[0,6],\"speaker\":[28,31]},"
                    + "{\"content\":[33,41],\"speaker\":[47,50]}]}");
    List<String> verdicts = new ArrayList<>();
    new Evaluation(UnitCut.SEGMENT)
        .add(
            gold,
            found.quotes(),
            Group.ALL,
            verdict ->
                verdicts.add(
                    verdict.kind()
                        + " "
                        + (verdict.gold() == null ? "-" : verdict.gold().words())
                        + " "
                        + (verdict.predicted() == null ? "-" : verdict.predicted().words())));
    assertEquals(
        List.of("SPURIOUS - “Maybe,”", "WRONG_SPEAKER “Yes,” “Yes,”", "MISSED “No,” -"), verdicts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sony Entertainment’s CEO, Michael Lynton | ceo lynton
          Ann Lee, a Democrat from Ohio            | lee
          a spokesman for the ministry             | spokesman
          Robert Kennedy Jr.                       | kennedy
          Trump’s campaign                         | campaign
          the foreign ministry                     | ministry
          Clinton and Trump                        | clinton trump
          Felipe Calderón                          | calderon
          he                                       | ''
          """)
  void headsAreLastNamesAndNouns(String mention, String heads) {
    Set<String> expected = heads.isEmpty() ? Set.of() : Set.of(heads.split(" ", -1));
    assertEquals(expected, MentionHeads.of(mention));
  }

  /// Numbers by path, so that 1 and 1.0 are equal and a difference names the figure.
  private static Map<String, Object> flat(JsonNode node) {
    Map<String, Object> figures = new HashMap<>();
    flat(node, "", figures);
    return figures;
  }

  private static void flat(JsonNode node, String path, Map<String, Object> figures) {
    if (node.isObject()) {
      node.properties()
          .forEach(field -> flat(field.getValue(), path + "." + field.getKey(), figures));
    } else {
      figures.put(path, node.isNumber() ? node.doubleValue() : "none");
    }
  }
}
