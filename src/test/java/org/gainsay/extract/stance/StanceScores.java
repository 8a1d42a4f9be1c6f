package org.gainsay.extract.stance;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gainsay.model.StanceLabel;

/// Counts how given labels agree with annotated ones.
final class StanceScores {

  private final Map<StanceLabel, int[]> counts = new EnumMap<>(StanceLabel.class);
  private int judged;
  private int mainRight;

  /// How well a model does on examples.
  ///
  /// @param probabilities of each example those of the labels, in their order
  static StanceScores of(
      List<? extends Labelled> examples,
      double[][] probabilities,
      Map<StanceLabel, Double> thresholds) {
    StanceScores scores = new StanceScores();
    for (int i = 0; i < probabilities.length; i++) {
      scores.add(examples.get(i).labels(), given(examples.get(i), probabilities[i], thresholds));
    }
    return scores;
  }

  /// The labels that an example gets.
  static List<StanceLabel> given(
      Labelled example, double[] probabilities, Map<StanceLabel, Double> thresholds) {
    Map<StanceLabel, Double> weighed = new EnumMap<>(StanceLabel.class);
    for (StanceLabel label : StanceLabel.values()) {
      weighed.put(label, probabilities[label.ordinal()]);
    }
    return Verdict.labels(weighed, thresholds::get, example.decisions());
  }

  /// @param wanted the annotated labels, the main one first; none for what is not annotated
  private void add(List<StanceLabel> wanted, List<StanceLabel> given) {
    if (!wanted.isEmpty()) {
      judged++;
      mainRight += given.contains(wanted.getFirst()) ? 1 : 0;
    }
    for (StanceLabel label : StanceLabel.values()) {
      int[] count = counts.computeIfAbsent(label, _ -> new int[3]);
      if (wanted.contains(label) && given.contains(label)) {
        count[0]++;
      } else if (given.contains(label)) {
        count[1]++;
      } else if (wanted.contains(label)) {
        count[2]++;
      }
    }
  }

  /// Accuracy of the main label, mean F1 of labels with ten uses or more, and of each label uses,
  /// precision, recall and F1, in per cent.
  String table() {
    StringBuilder rows = new StringBuilder();
    double sum = 0;
    int labels = 0;
    for (Map.Entry<StanceLabel, int[]> entry : counts.entrySet()) {
      int[] c = entry.getValue();
      double precision = c[0] == 0 ? 0 : 100.0 * c[0] / (c[0] + c[1]);
      double recall = c[0] == 0 ? 0 : 100.0 * c[0] / (c[0] + c[2]);
      double f1 = c[0] == 0 ? 0 : 200.0 * c[0] / (2 * c[0] + c[1] + c[2]);
      if (c[0] + c[2] >= 10) {
        sum += f1;
        labels++;
      }
      rows.append(
          String.format(
              Locale.ROOT,
              "  %-8.8s %4d %3.0f/%3.0f/%3.0f",
              entry.getKey(),
              c[0] + c[2],
              precision,
              recall,
              f1));
    }
    return String.format(
        Locale.ROOT,
        "n %d main %.1f macro %.1f%s",
        judged,
        100.0 * mainRight / Math.max(1, judged),
        sum / Math.max(1, labels),
        rows);
  }
}
