package org.gainsay.extract.stance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import org.gainsay.exchange.ExchangeArticle;
import org.gainsay.exchange.ExchangeReader;
import org.gainsay.extract.stance.LogisticRegressions.Example;
import org.gainsay.model.StanceLabel;

/// Trains the model that weighs what rules and grammar find in an attribution on annotated
/// articles, and writes it as a resource:
///
/// ```
/// TrainStances MODEL [--measure FILE…] CORPUS…
/// ```
///
/// What follows `--measure` up to the next `--` is only measured on.
public final class TrainStances {

  private static final int FOLDS = 5;

  /// The part of the corpus that nothing is trained on: see its README.
  private static final int HELD_BACK = 0;

  private static final int LEAST_USES = 3;
  private static final double PENALTY = 2;

  private TrainStances() {}

  public static void main(String[] args) throws IOException {
    List<String> rest = List.of(args).subList(1, args.length);
    Map<String, List<Example>> measured = new HashMap<>();
    List<Example> corpus = new ArrayList<>();
    boolean onlyMeasure = false;
    boolean rules = false;
    String show = null;
    for (int i = 0; i < rest.size(); i++) {
      String arg = rest.get(i);
      switch (arg) {
        case "--measure" -> onlyMeasure = true;
        case "--" -> onlyMeasure = false;
        case "--rules" -> rules = true;
        case "--show" -> show = rest.get(++i);
        default -> {
          List<Example> examples = read(Path.of(arg));
          if (onlyMeasure) {
            measured.put(Path.of(arg).getFileName().toString(), examples);
          } else {
            corpus.addAll(examples);
          }
        }
      }
    }
    if (rules) {
      countRules(corpus);
    }
    List<Example> heldBack = corpus.stream().filter(e -> fold(e) == HELD_BACK).toList();
    corpus.removeAll(heldBack);
    measured.put("held back", heldBack);
    double[][] probabilities = crossValidate(corpus);
    Map<StanceLabel, Double> thresholds = Thresholds.best(corpus, probabilities, corpus);
    report("cross-validated", corpus, probabilities, thresholds, show);
    LogisticRegressions model = LogisticRegressions.fit(corpus, LEAST_USES, PENALTY);
    for (Map.Entry<String, List<Example>> set : measured.entrySet()) {
      double[][] given =
          set.getValue().stream()
              .map(e -> model.probabilities(e.features()))
              .toArray(double[][]::new);
      report(set.getKey(), set.getValue(), given, thresholds, show);
    }
    write(Path.of(args[0]), model, corpus.size());
  }

  /// Prints how often each rule fires, and in how many per cent of these its label is right.
  private static void countRules(List<Example> examples) {
    Map<String, int[]> counts = new java.util.TreeMap<>();
    for (Example example : examples) {
      for (String feature : example.features()) {
        if (feature.startsWith("rule=")) {
          String label = feature.substring(5, feature.indexOf('.')).toUpperCase(Locale.ROOT);
          int[] count = counts.computeIfAbsent(feature, _ -> new int[2]);
          count[0]++;
          boolean right =
              example.labels().stream().anyMatch(l -> l.name().replace('_', '-').equals(label));
          count[1] += right ? 1 : 0;
        }
      }
    }
    counts.forEach((rule, count) ->
        System.out.printf("%s %d %d%%%n", rule, count[0], 100 * count[1] / count[0]));
  }

  private static List<Example> read(Path file) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (ExchangeArticle annotated : new ExchangeReader().read(file)) {
      AnnotatedAttributions gold = AnnotatedAttributions.of(annotated);
      Conversation conversation = gold.conversation();
      for (int i = 0; i < gold.quotes().size(); i++) {
        List<StanceLabel> labels =
            gold.quotes().get(i).stances().stream().map(StanceLabel::valueOf).toList();
        if (!labels.isEmpty()) {
          String text = gold.attributions().get(i).contentOf(gold.article().text());
          String cue =
              gold.attributions().get(i).cue() == null
                  ? "-"
                  : gold.attributions().get(i).cue().of(gold.article().text());
          String name =
              annotated.article().id()
                  + "\t"
                  + gold.quotes().get(i).sourceText()
                  + " | "
                  + cue
                  + " | "
                  + text.replaceAll("\\s+", " ");
          examples.add(
              new Example(
                  name, labels, StanceFeatures.of(conversation, i), Decisions.of(conversation, i)));
        }
      }
    }
    return examples;
  }

  /// The probabilities that each example gets from a model that has not seen its article.
  private static double[][] crossValidate(List<Example> examples) {
    double[][] probabilities = new double[examples.size()][];
    for (int fold = 0; fold < FOLDS; fold++) {
      if (fold == HELD_BACK) {
        continue;
      }
      int held = fold;
      LogisticRegressions model =
          LogisticRegressions.fit(
              examples.stream().filter(e -> fold(e) != held).toList(), LEAST_USES, PENALTY);
      for (int i = 0; i < examples.size(); i++) {
        if (fold(examples.get(i)) == held) {
          probabilities[i] = model.probabilities(examples.get(i).features());
        }
      }
    }
    return probabilities;
  }

  private static int fold(Example example) {
    CRC32 hash = new CRC32();
    String id = example.article().substring(0, example.article().indexOf('\t'));
    hash.update(id.getBytes(StandardCharsets.UTF_8));
    return (int) (hash.getValue() % FOLDS);
  }

  private static void report(
      String name,
      List<Example> examples,
      double[][] probabilities,
      Map<StanceLabel, Double> thresholds,
      String show) {
    System.out.println(name + ": " + StanceScores.of(examples, probabilities, thresholds).table());
    if (show != null) {
      show(StanceLabel.valueOf(show), name, examples, probabilities, thresholds);
    }
  }

  /// Prints where a label is given or missed in error.
  private static void show(
      StanceLabel label,
      String name,
      List<Example> examples,
      double[][] probabilities,
      Map<StanceLabel, Double> thresholds) {
    for (int i = 0; i < probabilities.length; i++) {
      Example example = examples.get(i);
      List<StanceLabel> given = StanceScores.given(example, probabilities[i], thresholds);
      if (given.contains(label) != example.labels().contains(label)) {
        System.out.printf(
            "%s %s %.2f %s got %s | %s || %s%n",
            name,
            given.contains(label) ? "WRONG" : "MISSED",
            probabilities[i][label.ordinal()],
            example.labels(),
            given,
            example.article(),
            example.features().stream()
                .filter(f -> f.matches("(rule|named|last|asked|before|beside).*"))
                .toList());
      }
    }
  }

  private static void write(Path file, LogisticRegressions model, int examples) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# How much each feature speaks for each label; written by TrainStances from %d quotes of"
                .formatted(examples)
            + " src/corpus. Do not edit.");
    lines.addAll(model.lines());
    Files.write(file, lines);
  }
}
