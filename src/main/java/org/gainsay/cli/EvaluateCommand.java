package org.gainsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gainsay.evaluate.Evaluation;
import org.gainsay.evaluate.Group;
import org.gainsay.evaluate.Score;
import org.gainsay.evaluate.UnitCut;
import org.gainsay.evaluate.Verdict;
import org.gainsay.exchange.ExchangeArticle;
import org.gainsay.exchange.ExchangeReader;
import org.gainsay.extract.QuoteExtractor;
import org.gainsay.model.AnnotatedArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// Measures the extractor on articles that people annotated.
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Measure how well quotes and speakers are found in articles annotated by people.")
final class EvaluateCommand implements Callable<Integer> {

  /// How the figures are split.
  enum By {
    /// Not at all: all quotes together.
    ALL,
    /// By how much stands in quotation marks.
    TYPE
  }

  @Parameters(paramLabel = "GOLD", description = "annotated articles in the exchange format")
  Path gold;

  @Option(
      names = "--by",
      paramLabel = "WHAT",
      defaultValue = "ALL",
      description = "type: also by type of quote")
  By by;

  @Option(
      names = "--unit",
      paramLabel = "UNIT",
      defaultValue = "SEGMENT",
      description =
          "what counts as one: a segment (a stretch without other words in one paragraph) or a"
              + " whole quote")
  UnitCut unit;

  @Option(
      names = "--errors",
      paramLabel = "N",
      defaultValue = "0",
      description = "show the first N errors over all quotes")
  int errors;

  @Option(names = "--json", description = "print the figures as JSON")
  boolean isJson;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    List<ExchangeArticle> articles = new ExchangeReader().read(gold);
    if (articles.isEmpty()) {
      throw new UsageException("no articles in " + gold);
    }
    QuoteExtractor extractor = new QuoteExtractor();
    List<AnnotatedArticle> found =
        articles.parallelStream().map(article -> extractor.extract(article.article())).toList();
    Evaluation evaluation = new Evaluation(unit);
    List<Verdict> wrong = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      evaluation.add(
          articles.get(i),
          found.get(i),
          Group.ALL,
          verdict -> {
            if (EvaluationText.isError(verdict) && wrong.size() < errors) {
              wrong.add(verdict);
            }
          });
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println(isJson ? json(evaluation) : text(evaluation));
    wrong.forEach(verdict -> out.println(EvaluationText.of(verdict)));
    return ExitCode.OK;
  }

  private List<Group> groups() {
    return by == By.TYPE ? Arrays.asList(Group.values()) : List.of(Group.ALL);
  }

  private String text(Evaluation evaluation) {
    StringBuilder text = new StringBuilder();
    text.append("%,d articles\n".formatted(evaluation.articles()));
    for (Group group : groups()) {
      text.append('\n').append(EvaluationText.of(group, evaluation.score(group)));
    }
    return text.toString();
  }

  private String json(Evaluation evaluation) {
    Map<String, Score> scores = new LinkedHashMap<>();
    groups().forEach(group -> scores.put(group.title(), evaluation.score(group)));
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("articles", evaluation.articles());
    answer.put("groups", scores);
    return JsonMapper.shared().writeValueAsString(answer);
  }
}
