package org.gainsay.extract.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A logistic regression over features that are present or not. Immutable, for any number of
/// threads.
///
/// As a resource it is lines of a feature, a tab and its weight.
public final class LinearModel {

  private final Map<String, Float> weights;

  /// A model of these weights; a feature that has none weighs nothing.
  public LinearModel(Map<String, Float> weights) {
    this.weights = new HashMap<>(weights);
  }

  /// The sum of the weights of the features.
  public double score(List<String> features) {
    double sum = 0;
    for (String feature : features) {
      sum += weights.getOrDefault(feature, 0f);
    }
    return sum;
  }

  /// The probability, from 0 to 1, that the model gives to the features.
  public double probability(List<String> features) {
    return 1 / (1 + Math.exp(-score(features)));
  }

  /// Writes the model as [#load] reads it, the features in order.
  public void write(Writer writer) throws IOException {
    for (Map.Entry<String, Float> entry : new TreeMap<>(weights).entrySet()) {
      writer.write("%s\t%.3f\n".formatted(entry.getKey(), entry.getValue()));
    }
  }

  /// Reads the model that stands beside a class.
  ///
  /// @throws IllegalStateException if the program is packed without it
  public static LinearModel load(Class<?> beside, String resource) {
    Map<String, Float> weights = new HashMap<>();
    try (InputStream in = beside.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource: " + resource);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.lastIndexOf('\t');
        weights.put(line.substring(0, tab), Float.parseFloat(line.substring(tab + 1)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new LinearModel(weights);
  }
}
