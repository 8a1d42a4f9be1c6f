package org.gainsay.text.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What [TrainParser] is told on the command line, as `--name value` pairs; `--train` may be
/// repeated.
///
/// @param clusters what [TrainClusters] wrote
/// @param dev the treebank to measure on
/// @param train the treebanks to learn from
/// @param model the file to write
/// @param unseenTags where the tags of the samples are kept for the next training, or null
/// @param rounds rounds over the samples, move by move
/// @param beamRounds rounds with a beam after them
/// @param width width of the beam
/// @param lag how far behind the best a parse in the beam may fall, in use
/// @param tagWeights how many weights of the tagger are kept
/// @param moveWeights how many weights of the parser's moves are kept
/// @param relationWeights how many weights of the choice of relations as arcs are made are kept
/// @param revisionWeights how many weights of the choice of relations in finished trees are kept
record TrainingOptions(
    Path clusters,
    Path dev,
    List<Path> train,
    Path model,
    @Nullable Path unseenTags,
    int rounds,
    int beamRounds,
    int width,
    float lag,
    int tagWeights,
    int moveWeights,
    int relationWeights,
    int revisionWeights) {

  /// Reads the command line.
  ///
  /// @throws IllegalArgumentException if an option is missing or not known
  static TrainingOptions parse(List<String> arguments) {
    Map<String, String> given = new HashMap<>();
    List<Path> train = new ArrayList<>();
    for (int i = 0; i + 1 < arguments.size(); i += 2) {
      if (arguments.get(i).equals("--train")) {
        train.add(Path.of(arguments.get(i + 1)));
      } else {
        given.put(arguments.get(i), arguments.get(i + 1));
      }
    }
    TrainingOptions options =
        new TrainingOptions(
            Path.of(required(given, "--clusters")),
            Path.of(required(given, "--dev")),
            train,
            Path.of(required(given, "--model")),
            optional(given.remove("--unseen-tags")),
            number(given, "--rounds", 14),
            number(given, "--beam-rounds", 3),
            number(given, "--width", 4),
            number(given, "--lag", 40),
            number(given, "--tag-weights", 150_000),
            number(given, "--move-weights", 800_000),
            number(given, "--relation-weights", 120_000),
            number(given, "--revision-weights", 220_000));
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

  private static @Nullable Path optional(@Nullable String path) {
    return path == null ? null : Path.of(path);
  }

  private static int number(Map<String, String> given, String name, int otherwise) {
    String value = given.remove(name);
    return value == null ? otherwise : Integer.parseInt(value);
  }
}
