package org.gainsay.text.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.gainsay.text.syntax.BeamSearch;
import org.gainsay.text.syntax.ParseFeatures;
import org.gainsay.text.syntax.ParseState;
import org.gainsay.text.syntax.RelationChooser;
import org.gainsay.text.syntax.SentenceOutline;

/// Trains the parser on whole sequences of moves: where the beam loses all sequences that still
/// lead to the right tree, or ends with a wrong one on top, the weights of the right sequence are
/// raised and those of the wrong one lowered (structured perceptron with early update: Collins and
/// Roark 2004). The choice of relations stays as it is.
final class BeamTrainer {

  private final PerceptronWeights weights;
  private final RelationChooser chooser;
  private final BeamSearch search;
  private final SentenceOutline outline;
  private final ParseState state = new ParseState();
  private final boolean[] right;
  private final boolean[] stillRight;
  private final int[][] costs;
  private final long[] features = new long[ParseFeatures.MOST];
  private final Random random = new Random(3);
  private int updates;

  /// Goes on with weights that a [GreedyTrainer] has learned.
  BeamTrainer(PerceptronWeights weights, RelationChooser chooser, List<String> tags, int width) {
    this.weights = weights;
    this.chooser = chooser;
    search = new BeamSearch(weights, chooser, tags, width, Float.MAX_VALUE);
    outline = new SentenceOutline(tags);
    right = new boolean[width];
    stillRight = new boolean[width];
    costs = new int[width][ParseState.MOVES];
  }

  /// Goes over all samples once, in random order, and returns for how many something was learned.
  int epoch(List<Sample> samples) {
    List<Sample> order = new ArrayList<>(samples);
    Collections.shuffle(order, random);
    updates = 0;
    for (Sample sample : order) {
      learn(sample);
      weights.tick();
    }
    return updates;
  }

  private void learn(Sample sample) {
    search.start(sample.words());
    Oracle oracle = new Oracle(sample);
    Arrays.fill(right, false);
    right[0] = true;
    while (!search.isFinished()) {
      search.score(sample.words());
      int place = -1;
      int move = -1;
      float score = Float.NEGATIVE_INFINITY;
      for (int i = 0; i < search.size(); i++) {
        oracle.look(search.state(i));
        for (int m = 0; m < ParseState.MOVES; m++) {
          costs[i][m] = oracle.cost(m);
          float sum = search.state(i).score + search.scores(i)[m];
          if (right[i] && search.state(i).can(m) && costs[i][m] == 0 && sum > score) {
            place = i;
            move = m;
            score = sum;
          }
        }
      }
      if (place < 0) {
        return;
      }
      int[] rightPath = Arrays.copyOf(search.path(place, search.steps()), search.steps() + 1);
      rightPath[search.steps()] = move;
      search.advance(sample.words());
      boolean lost = true;
      for (int i = 0; i < search.size(); i++) {
        int origin = search.origin(i);
        stillRight[i] = right[origin] && costs[origin][search.lastMove(i)] == 0;
        lost &= !stillRight[i];
      }
      System.arraycopy(stillRight, 0, right, 0, search.size());
      if (lost || (search.isFinished() && !right[0])) {
        update(sample, rightPath, search.path(0, search.steps()));
        return;
      }
    }
  }

  private void update(Sample sample, int[] rightPath, int[] wrongPath) {
    updates++;
    outline.read(sample.words());
    int same = 0;
    while (rightPath[same] == wrongPath[same]) {
      same++;
    }
    change(sample, rightPath, same, 1);
    change(sample, wrongPath, same, -1);
  }

  private void change(Sample sample, int[] path, int from, float by) {
    state.start(sample.size());
    for (int step = 0; step < path.length; step++) {
      if (step >= from) {
        int n = ParseFeatures.extract(state, sample.words(), outline, features);
        weights.update(features, 0, n, path[step], by);
      }
      if (path[step] == ParseState.SHIFT) {
        state.shift();
      } else {
        state.attach(path[step], chooser.choose(state, path[step], sample.words(), outline));
      }
    }
  }
}
