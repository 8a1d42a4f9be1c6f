package org.gainsay.text.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gainsay.text.syntax.HashIndex;
import org.gainsay.text.syntax.SyntaxModel;
import org.gainsay.text.syntax.TopLayer;

/// The network that is trained: input, a window over neighbours, recurrent layers, and on top of
/// them the scores of tags, heads and relations.
final class Network {

  private final NetworkSize size;
  private final InputLayer input;
  private final WindowLayer window;
  private final List<RecurrentLayer> recurrent = new ArrayList<>();
  private final Linear tags;
  private final ArcLayer arcs;
  private final RelationLayer relations;
  private long chance;

  /// Makes one with random weights.
  ///
  /// @param vectors by number, the vectors of words, 0 for a word that has none
  /// @param rows by kind of feature but the vector, how many numbers it has
  /// @param seed what chance starts from
  Network(
      NetworkSize size,
      float[][] vectors,
      List<Integer> rows,
      int tagCount,
      int relationCount,
      int seed) {
    this.size = size;
    Random random = new Random(seed);
    chance = random.nextLong() | 1;
    input = new InputLayer(vectors, size.vector(), rows, size.features(), random);
    window = new WindowLayer(input.size(), size.hidden(), random);
    for (int layer = 0; layer < size.layers(); layer++) {
      recurrent.add(new RecurrentLayer(size.hidden(), random));
    }
    tags = new Linear(size.hidden(), tagCount, 1, random);
    arcs = new ArcLayer(size.hidden(), size.arcs(), random);
    relations = new RelationLayer(size.hidden(), size.relations(), relationCount, random);
  }

  List<Parameter> parameters() {
    List<Parameter> all = new ArrayList<>(input.parameters());
    all.addAll(window.parameters());
    recurrent.forEach(layer -> all.addAll(layer.parameters()));
    all.addAll(tags.parameters());
    all.addAll(arcs.parameters());
    all.addAll(relations.parameters());
    return all;
  }

  /// What the layers below the scores make of a batch, in order: the input and what each layer
  /// makes of the one before.
  private List<float[][]> encode(Batch batch, float dropout, List<float[][]> masks) {
    List<float[][]> all = new ArrayList<>();
    float[][] x = drop(input.forward(batch.words()), dropout, masks);
    all.add(x);
    x = drop(window.forward(x, batch.starts()), dropout, masks);
    all.add(x);
    for (RecurrentLayer layer : recurrent) {
      x = drop(layer.forward(x, batch.starts()), dropout, masks);
      all.add(x);
    }
    return all;
  }

  private float[][] drop(float[][] x, float dropout, List<float[][]> masks) {
    if (dropout == 0) {
      return x;
    }
    float[][] mask = new float[x.length][x[0].length];
    float[][] y = new float[x.length][x[0].length];
    float scale = 1 / (1 - dropout);
    for (int t = 0; t < x.length; t++) {
      for (int j = 0; j < mask[t].length; j++) {
        mask[t][j] = next() < dropout ? 0 : scale;
        y[t][j] = x[t][j] * mask[t][j];
      }
    }
    masks.add(mask);
    return y;
  }

  /// A random number from 0 to 1 (xorshift: Marsaglia 2003), as [Random] takes too long.
  private float next() {
    chance ^= chance << 13;
    chance ^= chance >>> 7;
    chance ^= chance << 17;
    return (chance >>> 40) * 0x1p-24f;
  }

  private static float[][] undrop(float[][] gradient, List<float[][]> masks) {
    if (!masks.isEmpty()) {
      float[][] mask = masks.removeLast();
      for (int t = 0; t < gradient.length; t++) {
        for (int j = 0; j < mask[t].length; j++) {
          gradient[t][j] *= mask[t][j];
        }
      }
    }
    return gradient;
  }

  /// Adds up the gradients of a batch and returns its loss.
  double learn(Batch batch, float dropout) {
    List<float[][]> masks = new ArrayList<>();
    List<float[][]> layers = encode(batch, dropout, masks);
    float[][] top = layers.getLast();
    float[][] dTop = new float[top.length][size.hidden()];
    double loss = 0;

    float[][] tagScores = tags.forward(top);
    for (int t = 0; t < top.length; t++) {
      loss += Softmax.gradient(tagScores[t], batch.tags()[t]);
    }
    tags.backward(top, tagScores, dTop);

    arcs.forward(top);
    int sentences = batch.starts().length - 1;
    float[][][] heads = new float[sentences][][];
    for (int s = 0; s < sentences; s++) {
      int from = batch.starts()[s];
      heads[s] = arcs.scores(from, batch.starts()[s + 1]);
      int n = heads[s].length;
      for (int i = 0; i < n; i++) {
        int head = batch.heads()[from + i];
        loss += Softmax.gradient(heads[s][i], head < 0 ? n : head - from);
      }
    }
    arcs.backward(top, batch.starts(), heads, dTop);

    float[][] relationScores = relations.forward(top, batch.heads());
    for (int t = 0; t < top.length; t++) {
      loss += Softmax.gradient(relationScores[t], batch.relations()[t]);
    }
    relations.backward(top, batch.heads(), relationScores, dTop);

    float[][] d = undrop(dTop, masks);
    for (int layer = recurrent.size() - 1; layer >= 0; layer--) {
      d = recurrent.get(layer).backward(layers.get(layer + 1), d, batch.starts());
      d = undrop(d, masks);
    }
    d = window.backward(layers.getFirst(), d, batch.starts(), input.size());
    input.backward(batch.words(), undrop(d, masks));
    return loss;
  }

  /// What the network has learned, for use.
  SyntaxModel model(List<String> tagNames, List<String> relationNames, List<HashIndex> indexes) {
    return SyntaxModel.of(
        tagNames,
        relationNames,
        indexes,
        input.tables(),
        window.linear().affine(),
        window.outside().clone(),
        recurrent.stream().map(RecurrentLayer::unit).toList(),
        new TopLayer(
            Linear.sideBySide(
                List.of(
                    tags,
                    arcs.child(),
                    arcs.head(),
                    arcs.childReach(),
                    arcs.headReach(),
                    relations.child(),
                    relations.head())),
            tagNames.size(),
            arcs.match().affine(),
            arcs.root().clone(),
            relations.out().affine(),
            relations.root().clone(),
            Linear.copy(relations.reach())));
  }
}
