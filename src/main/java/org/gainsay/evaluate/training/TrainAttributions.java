package org.gainsay.evaluate.training;

import static java.lang.System.Logger.Level.INFO;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.exchange.ExchangeArticle;
import org.gainsay.exchange.ExchangeReader;
import org.gainsay.extract.QuoteExtractor;
import org.gainsay.extract.attribution.CandidateGroup;

/// Trains the two models of `extract.attribution` on annotated articles in the exchange format and
/// logs how they do on every fifth article when that is held back (by a hash of its id).
///
/// `TrainAttributions FOLDER FILE…` writes `choice.tsv` and `acceptance.tsv` into the folder. The
/// same files give the same models.
public final class TrainAttributions {

  private static final System.Logger LOG = System.getLogger("org.gainsay.training");
  private static final int HELD_BACK = 5;
  private static final int ROUNDS = 10;
  private static final int MIN_COUNT = 4;

  private final List<LabelledGroup> training = new ArrayList<>();
  private final List<LabelledGroup> heldBack = new ArrayList<>();

  /// Trains on the files and writes the models into the folder.
  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      throw new IllegalArgumentException("usage: TrainAttributions FOLDER FILE...");
    }
    TrainAttributions trainer = new TrainAttributions();
    QuoteExtractor extractor = new QuoteExtractor();
    for (String file : List.of(args).subList(1, args.length)) {
      for (ExchangeArticle annotated : new ExchangeReader().read(Path.of(file))) {
        trainer.add(annotated, extractor);
      }
    }
    trainer.train(Path.of(args[0]));
  }

  private void add(ExchangeArticle annotated, QuoteExtractor extractor) {
    boolean held = Math.floorMod(annotated.article().id().hashCode(), HELD_BACK) == 0;
    for (CandidateGroup group : extractor.candidates(annotated.article())) {
      (held ? heldBack : training)
          .add(LabelledGroup.of(group, annotated.quotes(), annotated.article().text()));
    }
  }

  private void train(Path folder) throws IOException {
    Learned tried = learn();
    report("training", training, tried);
    report("held back", heldBack, tried);
    // What is shipped learns from all articles.
    training.addAll(heldBack);
    Learned last = learn();
    write(last.choice(), folder.resolve("choice.tsv"));
    write(last.acceptance(), folder.resolve("acceptance.tsv"));
  }

  private record Learned(LogisticRegression choice, LogisticRegression acceptance) {}

  private Learned learn() {
    Random random = new Random(1);
    List<LabelledGroup> groups = new ArrayList<>(training);
    Set<String> known = frequentFeatures();
    LogisticRegression choice = new LogisticRegression(known);
    LogisticRegression acceptance = new LogisticRegression(known);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(groups, random);
      groups.forEach(group -> learnChoice(choice, group));
      choice.endRound();
    }
    choice.settle();
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(groups, random);
      for (LabelledGroup group : groups) {
        int chosen = group.chosen(choice);
        List<String> features = group.features().get(chosen);
        double wanted = group.fit().get(chosen) >= LabelledGroup.FOUND ? 1 : 0;
        acceptance.update(features, wanted - acceptance.probability(features));
      }
      acceptance.endRound();
    }
    acceptance.settle();
    return new Learned(choice, acceptance);
  }

  private Set<String> frequentFeatures() {
    Map<String, Integer> counts = new HashMap<>();
    for (LabelledGroup group : training) {
      for (List<String> features : group.features()) {
        new HashSet<>(features).forEach(feature -> counts.merge(feature, 1, Integer::sum));
      }
    }
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= MIN_COUNT)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /// A step towards the candidates that fit best, away from the others of their group.
  private static void learnChoice(LogisticRegression choice, LabelledGroup group) {
    double best = group.bestFit();
    int size = group.features().size();
    if (size < 2 || best < LabelledGroup.FOUND) {
      return;
    }
    double[] share = new double[size];
    double highest = group.features().stream().mapToDouble(choice::score).max().orElse(0);
    double sum = 0;
    long ties = group.fit().stream().filter(fit -> fit == best).count();
    for (int i = 0; i < size; i++) {
      share[i] = Math.exp(choice.score(group.features().get(i)) - highest);
      sum += share[i];
    }
    for (int i = 0; i < size; i++) {
      double wanted = group.fit().get(i) == best ? 1.0 / ties : 0;
      choice.update(group.features().get(i), wanted - share[i] / sum);
    }
  }

  private static void report(String name, List<LabelledGroup> groups, Learned learned) {
    int right = 0;
    int accepted = 0;
    int there = 0;
    for (LabelledGroup group : groups) {
      int chosen = group.chosen(learned.choice());
      there += group.bestFit() >= LabelledGroup.FOUND ? 1 : 0;
      if (learned.acceptance().probability(group.features().get(chosen)) >= 0.5) {
        accepted++;
        right += group.fit().get(chosen) >= LabelledGroup.FOUND ? 1 : 0;
      }
    }
    LOG.log(
        INFO,
        "%s: %d cues, %d with a quote, %d accepted, %d of them right (F1 %.1f)"
            .formatted(
                name, groups.size(), there, accepted, right, 200.0 * right / (accepted + there)));
  }

  private static void write(LogisticRegression learned, Path file) throws IOException {
    try (Writer writer = Files.newBufferedWriter(file)) {
      learned.model().write(writer);
    }
  }
}
