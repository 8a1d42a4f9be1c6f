package org.gainsay.text.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gainsay.text.syntax.Distance;

/// Scores the relations that a word may have to a given head.
final class RelationLayer {

  private final int size;
  private final Linear child;
  private final Linear head;
  private final Linear out;
  private final Parameter root;
  private final Parameter reach;
  private float[][] hidden = {};

  RelationLayer(int in, int size, int relations, Random random) {
    this.size = size;
    child = new Linear(in, size, 1, random);
    head = new Linear(in, size, 1, random);
    out = new Linear(size, relations, 1, random);
    root = Parameter.random(1, size, 0.3, random);
    reach = Parameter.random(Distance.COUNT, size, 0.3, random);
  }

  List<Parameter> parameters() {
    List<Parameter> all = new ArrayList<>();
    for (Linear linear : List.of(child, head, out)) {
      all.addAll(linear.parameters());
    }
    all.add(root);
    all.add(reach);
    return all;
  }

  Linear child() {
    return child;
  }

  Linear head() {
    return head;
  }

  Linear out() {
    return out;
  }

  float[] root() {
    return root.value()[0];
  }

  float[][] reach() {
    return reach.value();
  }

  /// The scores of the relations.
  ///
  /// @param heads by row, the row of its head, or -1 for the root
  float[][] forward(float[][] x, int[] heads) {
    float[][] c = child.forward(x);
    float[][] h = head.forward(x);
    hidden = new float[x.length][size];
    for (int t = 0; t < x.length; t++) {
      float[] up = heads[t] < 0 ? root() : h[heads[t]];
      float[] far = reach()[heads[t] < 0 ? Distance.NONE : Distance.of(heads[t] - t)];
      for (int k = 0; k < size; k++) {
        hidden[t][k] = Math.max(0, c[t][k] + up[k] + far[k]);
      }
    }
    return out.forward(hidden);
  }

  void backward(float[][] x, int[] heads, float[][] dScores, float[][] dx) {
    float[][] dHidden = new float[x.length][size];
    out.backward(hidden, dScores, dHidden);
    ArcLayer.mask(dHidden, hidden);
    float[][] dHead = new float[x.length][size];
    for (int t = 0; t < x.length; t++) {
      ArcLayer.add(heads[t] < 0 ? root.gradient()[0] : dHead[heads[t]], dHidden[t], 1);
      int far = heads[t] < 0 ? Distance.NONE : Distance.of(heads[t] - t);
      ArcLayer.add(reach.gradient()[far], dHidden[t], 1);
    }
    child.backward(x, dHidden, dx);
    head.backward(x, dHead, dx);
  }
}
