package org.gainsay.text.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gainsay.text.syntax.Product;

/// Puts together what is known of each word by itself: its vector, drawn together to fewer
/// dimensions, and what was learned of its form, its affixes and its shape.
final class InputLayer {

  private final float[][] vectors;
  private final Parameter projection;
  private final List<Parameter> tables = new ArrayList<>();
  private final int vectorSize;
  private final int size;

  /// Makes one.
  ///
  /// @param vectors by number the vectors of words, 0 for a word that has none
  /// @param vectorSize to how many dimensions they are drawn together
  /// @param rows by kind of feature, how many there are
  /// @param sizes by kind of feature, how many dimensions it gets
  InputLayer(
      float[][] vectors, int vectorSize, List<Integer> rows, List<Integer> sizes, Random random) {
    this.vectors = vectors;
    this.vectorSize = vectorSize;
    int in = vectors[0].length;
    projection = Parameter.random(in, vectorSize, 1 / Math.sqrt(in), random);
    int sum = vectorSize;
    for (int kind = 0; kind < rows.size(); kind++) {
      tables.add(Parameter.table(rows.get(kind), sizes.get(kind), 0.3, random));
      sum += sizes.get(kind);
    }
    size = sum;
  }

  List<Parameter> parameters() {
    List<Parameter> all = new ArrayList<>(tables);
    all.add(projection);
    return all;
  }

  int size() {
    return size;
  }

  /// @param words by word, the number of its vector and then those of its features
  float[][] forward(int[][] words) {
    float[][] y = new float[words.length][size];
    int in = vectors[0].length;
    float[][] x = new float[words.length][];
    for (int t = 0; t < words.length; t++) {
      x[t] = vectors[words[t][0]];
      int at = vectorSize;
      for (int kind = 0; kind < tables.size(); kind++) {
        float[] row = tables.get(kind).value()[words[t][kind + 1]];
        System.arraycopy(row, 0, y[t], at, row.length);
        at += row.length;
      }
    }
    Product.add(y, vectorSize, x, projection.value(), in, x.length);
    return y;
  }

  void backward(int[][] words, float[][] dy) {
    int in = vectors[0].length;
    for (int t = 0; t < words.length; t++) {
      float[] vector = vectors[words[t][0]];
      for (int i = 0; i < in; i++) {
        float factor = vector[i];
        float[] gradient = projection.gradient()[i];
        float[] dyT = dy[t];
        for (int j = 0; j < vectorSize; j++) {
          gradient[j] += factor * dyT[j];
        }
      }
      int at = vectorSize;
      for (int kind = 0; kind < tables.size(); kind++) {
        float[] gradient = tables.get(kind).touch(words[t][kind + 1]);
        for (int j = 0; j < gradient.length; j++) {
          gradient[j] += dy[t][at + j];
        }
        at += gradient.length;
      }
    }
  }

  /// By kind of feature and number, what the input is made of; first the vectors drawn together.
  List<float[][]> tables() {
    List<float[][]> all = new ArrayList<>();
    float[][] drawn = new float[vectors.length][vectorSize];
    Product.add(drawn, vectorSize, vectors, projection.value(), vectors[0].length, vectors.length);
    all.add(drawn);
    tables.forEach(table -> all.add(Linear.copy(table.value())));
    return all;
  }
}
