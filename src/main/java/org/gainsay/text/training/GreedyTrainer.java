package org.gainsay.text.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.gainsay.text.syntax.ParseFeatures;
import org.gainsay.text.syntax.ParseState;
import org.gainsay.text.syntax.RelationChooser;
import org.gainsay.text.syntax.RelationReviser;
import org.gainsay.text.syntax.SentenceOutline;

/// Trains the parser move by move, on states that its own mistakes lead to (training with
/// exploration: Goldberg and Nivre 2012), and with it the choice of relations.
final class GreedyTrainer {

  private static final float MARGIN = 1;
  private static final double EXPLORE = 0.9;

  private final PerceptronWeights moves = new PerceptronWeights();
  private final PerceptronWeights relations = new PerceptronWeights();
  private final PerceptronWeights revisions = new PerceptronWeights();
  private final RelationChooser chooser;
  private final RelationReviser reviser;
  private final ParseState state = new ParseState();
  private final SentenceOutline outline;
  private final float[] scores = new float[ParseState.MOVES];
  private final long[] features = new long[ParseFeatures.MOST];
  private final Random random = new Random(2);
  private int epoch;

  GreedyTrainer(List<String> tags, int relationCount, int root) {
    chooser = new RelationChooser(relations, relationCount, root);
    reviser = new RelationReviser(revisions, relationCount, root);
    outline = new SentenceOutline(tags);
  }

  /// Goes over all samples once, in random order.
  void epoch(List<Sample> samples) {
    List<Sample> order = new ArrayList<>(samples);
    Collections.shuffle(order, random);
    for (Sample sample : order) {
      learn(sample);
    }
    epoch++;
  }

  private void learn(Sample sample) {
    Oracle oracle = new Oracle(sample);
    outline.read(sample.words());
    state.start(sample.size());
    while (!state.isFinished()) {
      int move = learnMove(sample, oracle);
      if (move == ParseState.SHIFT) {
        state.shift();
      } else {
        state.attach(move, learnRelation(sample, oracle, move));
      }
    }
    if (epoch > 0) {
      learnRevision(sample, oracle);
    }
  }

  private int learnMove(Sample sample, Oracle oracle) {
    int n = ParseFeatures.extract(state, sample.words(), outline, features);
    Arrays.fill(scores, 0);
    moves.score(features, 0, n, scores);
    oracle.look(state);
    int right = -1;
    int rival = -1;
    for (int move = 0; move < ParseState.MOVES; move++) {
      if (state.can(move) && (right < 0 || isBetter(oracle, move, right))) {
        right = move;
      }
    }
    for (int move = 0; move < ParseState.MOVES; move++) {
      if (state.can(move)
          && oracle.cost(move) > oracle.cost(right)
          && (rival < 0 || scores[move] > scores[rival])) {
        rival = move;
      }
    }
    if (rival >= 0 && scores[right] < scores[rival] + MARGIN) {
      moves.update(features, 0, n, right, 1);
      moves.update(features, 0, n, rival, -1);
    }
    moves.tick();
    boolean wrong = rival >= 0 && scores[rival] > scores[right];
    return wrong && epoch > 0 && random.nextDouble() < EXPLORE ? rival : right;
  }

  private boolean isBetter(Oracle oracle, int move, int than) {
    int difference = oracle.cost(move) - oracle.cost(than);
    return difference < 0 || (difference == 0 && scores[move] > scores[than]);
  }

  private int learnRelation(Sample sample, Oracle oracle, int move) {
    int child = state.stack(0);
    int chosen = chooser.choose(state, move, sample.words(), outline);
    int right = oracle.relation(child);
    if (!oracle.isRight(child, state.headAfter(move)) || chooser.featureCount() == 0) {
      return chosen;
    }
    learn(relations, chooser.features(), chooser.featureCount(), chooser.scores(), right);
    return epoch > 0 ? chosen : right;
  }

  private void learnRevision(Sample sample, Oracle oracle) {
    reviser.look(state);
    for (int word = 0; word < sample.size(); word++) {
      reviser.choose(state, word, sample.words(), outline);
      if (oracle.isRight(word, state.head[word]) && reviser.featureCount() > 0) {
        learn(
            revisions,
            reviser.features(),
            reviser.featureCount(),
            reviser.scores(),
            oracle.relation(word));
      }
    }
  }

  private static void learn(
      PerceptronWeights weights, long[] features, int count, float[] scores, int right) {
    int rival = right == 0 ? 1 : 0;
    for (int relation = 0; relation < scores.length; relation++) {
      if (relation != right && scores[relation] > scores[rival]) {
        rival = relation;
      }
    }
    if (scores[right] < scores[rival] + MARGIN) {
      weights.update(features, 0, count, right, 1);
      weights.update(features, 0, count, rival, -1);
    }
    weights.tick();
  }

  /// The weights of the moves.
  PerceptronWeights moves() {
    return moves;
  }

  /// The weights of the choice of relations in finished trees.
  PerceptronWeights revisions() {
    return revisions;
  }

  /// The weights of the choice of relations as arcs are made.
  PerceptronWeights relations() {
    return relations;
  }
}
