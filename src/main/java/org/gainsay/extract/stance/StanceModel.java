package org.gainsay.extract.stance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.gainsay.model.StanceLabel;

/// How much each feature speaks for each label: logistic regressions, one a label. Immutable, for
/// any number of threads.
///
/// The resource has a line a weight, `LABEL feature weight`, and where its labels are given for
/// what they are, a line `LABEL *threshold* probability` a label, from which on it is.
final class StanceModel {

  static final String THRESHOLD = "*threshold*";

  private final Map<String, Map<StanceLabel, Double>> weights;
  private final Map<StanceLabel, Double> thresholds;

  private StanceModel(
      Map<String, Map<StanceLabel, Double>> weights, Map<StanceLabel, Double> thresholds) {
    this.weights = weights;
    this.thresholds = thresholds;
  }

  /// Weighs what rules and grammar find in one attribution: see [StanceFeatures].
  static StanceModel english() {
    return English.MODEL;
  }

  /// Weighs the impressions that the attributions of an article make: see [CollectiveFeatures].
  static StanceModel collective() {
    return Collective.MODEL;
  }

  private static final class English {
    static final StanceModel MODEL = load("stance-model.txt");
  }

  private static final class Collective {
    static final StanceModel MODEL = load("collective-model.txt");
  }

  private static StanceModel load(String resource) {
    try (InputStream in = StanceModel.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource: " + resource);
      }
      return read(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads a model.
  ///
  /// @throws IOException if it can't be read, or with the number of a line that is not understood
  static StanceModel read(Reader reader) throws IOException {
    Map<String, Map<StanceLabel, Double>> weights = new HashMap<>();
    Map<StanceLabel, Double> thresholds = new EnumMap<>(StanceLabel.class);
    BufferedReader lines = new BufferedReader(reader);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] fields = line.split(" ", -1);
      try {
        StanceLabel label = StanceLabel.valueOf(fields[0]);
        double value = Double.parseDouble(fields[2]);
        if (fields[1].equals(THRESHOLD)) {
          thresholds.put(label, value);
        } else {
          weights
              .computeIfAbsent(fields[1], _ -> new EnumMap<>(StanceLabel.class))
              .put(label, value);
        }
      } catch (RuntimeException e) {
        throw new IOException("line %d of the stance model: %s".formatted(number, line), e);
      }
    }
    return new StanceModel(weights, thresholds);
  }

  /// The probability of each label, by features that hold.
  Map<StanceLabel, Double> probabilities(Set<String> features) {
    EnumMap<StanceLabel, Double> sums = new EnumMap<>(StanceLabel.class);
    features.forEach(feature -> add(feature, 1, sums));
    return probabilities(sums);
  }

  /// The probability of each label, by features that have a value.
  Map<StanceLabel, Double> probabilities(Map<String, Double> features) {
    EnumMap<StanceLabel, Double> sums = new EnumMap<>(StanceLabel.class);
    features.forEach((feature, value) -> add(feature, value, sums));
    return probabilities(sums);
  }

  private void add(String feature, double value, EnumMap<StanceLabel, Double> sums) {
    weights
        .getOrDefault(feature, Map.of())
        .forEach((label, weight) -> sums.merge(label, weight * value, Double::sum));
  }

  private static Map<StanceLabel, Double> probabilities(EnumMap<StanceLabel, Double> sums) {
    Map<StanceLabel, Double> probabilities = new EnumMap<>(StanceLabel.class);
    for (StanceLabel label : StanceLabel.values()) {
      probabilities.put(label, 1 / (1 + Math.exp(-sums.getOrDefault(label, 0.0))));
    }
    return probabilities;
  }

  /// How much one feature speaks for a label.
  double weight(String feature, StanceLabel label) {
    return weights.getOrDefault(feature, Map.of()).getOrDefault(label, 0.0);
  }

  /// From which probability on the label is given; 1 if the model does not say.
  double threshold(StanceLabel label) {
    return thresholds.getOrDefault(label, 1.0);
  }
}
