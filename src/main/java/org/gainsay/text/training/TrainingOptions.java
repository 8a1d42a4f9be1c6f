package org.gainsay.text.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What [TrainParser] is told on the command line.
///
/// @param vectors words with their vectors, as [PackVectors] writes them
/// @param dev treebank that is measured on after each round
/// @param train treebanks to learn from
/// @param silver trees made by other models, learned from as well but for the last rounds
/// @param model where the model is written
/// @param rounds rounds over the samples
/// @param seed what chance starts from
/// @param hidden dimensions of the layers
/// @param layers how many recurrent layers there are
record TrainingOptions(
    Path vectors,
    Path dev,
    List<Path> train,
    List<Path> silver,
    Path model,
    int rounds,
    int seed,
    int hidden,
    int layers) {

  /// Reads the command line.
  ///
  /// @throws IllegalArgumentException if an option is missing or not known
  static TrainingOptions parse(List<String> arguments) {
    Map<String, String> given = new HashMap<>();
    List<Path> train = new ArrayList<>();
    List<Path> silver = new ArrayList<>();
    for (int i = 0; i + 1 < arguments.size(); i += 2) {
      switch (arguments.get(i)) {
        case "--train" -> train.add(Path.of(arguments.get(i + 1)));
        case "--silver" -> silver.add(Path.of(arguments.get(i + 1)));
        default -> given.put(arguments.get(i), arguments.get(i + 1));
      }
    }
    TrainingOptions options =
        new TrainingOptions(
            Path.of(required(given, "--vectors")),
            Path.of(required(given, "--dev")),
            train,
            silver,
            Path.of(required(given, "--model")),
            number(given, "--rounds", 16),
            number(given, "--seed", 1),
            number(given, "--hidden", 128),
            number(given, "--layers", 3));
    if (!given.isEmpty() || train.isEmpty() || arguments.size() % 2 != 0) {
      throw new IllegalArgumentException("not understood: %s".formatted(arguments));
    }
    return options;
  }

  private static String required(Map<String, String> given, String name) {
    String value = given.remove(name);
    if (value == null) {
      throw new IllegalArgumentException("missing option " + name);
    }
    return value;
  }

  private static int number(Map<String, String> given, String name, int otherwise) {
    String value = given.remove(name);
    return value == null ? otherwise : Integer.parseInt(value);
  }
}
