package org.gainsay.extract.stance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import org.gainsay.exchange.ExchangeArticle;
import org.gainsay.exchange.ExchangeReader;
import org.gainsay.extract.stance.RidgeRegressions.Example;
import org.gainsay.model.StanceLabel;

/// Trains the model that weighs together what is thought of the attributions of an article, sets
/// its thresholds by cross-validation over articles, and writes it as a resource:
///
/// ```
/// TrainCollective MODEL [--whole FILE…] [--measure FILE…] [--part CORPUS…]
/// ```
///
/// It must learn from articles that neither the regression nor the network was trained on, as both
/// are surer of what they have seen. So of a `CORPUS` it takes half of what is held back from them
/// (see its README) and measures on the other half; a `FILE` behind `--whole` is one that they
/// never see. What follows `--measure` is only measured on.
public final class TrainCollective {

  private static final int FOLDS = 5;

  /// What the CRC-32 of an article's id leaves when divided by ten: of those that are learned from,
  /// and of those that nothing learns from.
  private static final int LEARNED = 0;

  private static final int HELD_BACK = 5;

  /// What is annotated teaches less than what is found, which is what the model gets in use.
  /// Between nothing and as much, F1 of accusations differs by a point.
  private static final double WEIGHT_OF_ANNOTATED = 0.3;

  /// A third and three times as much give F1 within a point.
  private static final double PENALTY = 150;

  /// @param found by the finder of attributions; some are wrong and have no labels
  /// @param annotated all that have labels
  private record Articles(List<Example> found, List<Example> annotated) {

    void add(Articles others) {
      found.addAll(others.found);
      annotated.addAll(others.annotated);
    }

    List<Example> all() {
      List<Example> all = new ArrayList<>(found);
      all.addAll(annotated);
      return all;
    }
  }

  private TrainCollective() {}

  public static void main(String[] args) throws IOException {
    Articles learned = new Articles(new ArrayList<>(), new ArrayList<>());
    Map<String, List<Example>> measured = new TreeMap<>();
    String how = "--part";
    for (String arg : List.of(args).subList(1, args.length)) {
      if (arg.startsWith("--")) {
        how = arg;
        continue;
      }
      Path file = Path.of(arg);
      String name = file.getFileName().toString();
      switch (how) {
        case "--whole" -> learned.add(read(file, _ -> true));
        case "--measure" -> measured.put(name, read(file, _ -> true).found());
        case "--part" -> {
          learned.add(read(file, id -> remainder(id) == LEARNED));
          measured.put(
              "held back of " + name, read(file, id -> remainder(id) == HELD_BACK).found());
        }
        default -> throw new IllegalArgumentException("not an option: " + arg);
      }
    }
    double[][] probabilities = crossValidate(learned);
    Map<StanceLabel, Double> thresholds =
        Thresholds.best(learned.found(), probabilities, learned.annotated());
    System.out.println(
        "cross-validated: " + StanceScores.of(learned.found(), probabilities, thresholds).table());
    RidgeRegressions model = RidgeRegressions.fit(learned.all(), PENALTY);
    measured.forEach((name, examples) -> {
      double[][] given =
          examples.stream()
              .map(example -> model.probabilities(example.features()))
              .toArray(double[][]::new);
      System.out.println(name + ": " + StanceScores.of(examples, given, thresholds).table());
    });
    write(Path.of(args[0]), model, thresholds, learned.all().size());
  }

  /// The attributions of the articles that are wanted: those that are found, and those that are
  /// annotated, some of which are not found.
  private static Articles read(Path file, Predicate<String> wanted) throws IOException {
    Articles articles = new Articles(new ArrayList<>(), new ArrayList<>());
    for (ExchangeArticle annotated : new ExchangeReader().read(file)) {
      if (!wanted.test(annotated.article().id())) {
        continue;
      }
      FoundAttributions found = FoundAttributions.in(annotated);
      add(annotated, found.conversation(), found.labels(), 1, articles.found());
      AnnotatedAttributions gold = AnnotatedAttributions.of(annotated);
      List<List<StanceLabel>> labels =
          gold.quotes().stream()
              .map(quote -> quote.stances().stream().map(StanceLabel::valueOf).toList())
              .toList();
      add(annotated, gold.conversation(), labels, WEIGHT_OF_ANNOTATED, articles.annotated());
    }
    articles.annotated().removeIf(example -> example.labels().isEmpty());
    return articles;
  }

  private static void add(
      ExchangeArticle article,
      Conversation conversation,
      List<List<StanceLabel>> labels,
      double weight,
      List<Example> examples) {
    List<Impression> impressions = ModelStanceClassifier.impressions(conversation);
    CollectiveFeatures features = new CollectiveFeatures(conversation, impressions);
    for (int i = 0; i < impressions.size(); i++) {
      Decisions decisions = impressions.get(i).decisions();
      examples.add(
          new Example(article.article().id(), labels.get(i), features.of(i), decisions, weight));
    }
  }

  private static long crc(String id) {
    CRC32 hash = new CRC32();
    hash.update(id.getBytes(StandardCharsets.UTF_8));
    return hash.getValue();
  }

  static int remainder(String id) {
    return (int) (crc(id) % 10);
  }

  private static int fold(Example example) {
    return (int) (crc(example.article()) / 10 % FOLDS);
  }

  /// The probabilities that each found example gets from a model that has not seen its article.
  private static double[][] crossValidate(Articles learned) {
    double[][] probabilities = new double[learned.found().size()][];
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      RidgeRegressions model =
          RidgeRegressions.fit(
              learned.all().stream().filter(example -> fold(example) != held).toList(), PENALTY);
      for (int i = 0; i < probabilities.length; i++) {
        if (fold(learned.found().get(i)) == held) {
          probabilities[i] = model.probabilities(learned.found().get(i).features());
        }
      }
    }
    return probabilities;
  }

  private static void write(
      Path file, RidgeRegressions model, Map<StanceLabel, Double> thresholds, int examples)
      throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# How much each feature of the attributions of an article, taken together, speaks for each"
            + " label; written by TrainCollective from %d quotes of src/corpus. Do not edit."
                .formatted(examples));
    thresholds.forEach((label, threshold) ->
        lines.add("%s %s %.3f".formatted(label, StanceModel.THRESHOLD, threshold)));
    lines.addAll(model.lines());
    Files.write(file, lines);
  }
}
