package org.gainsay.text.syntax;

import java.util.Arrays;
import java.util.List;

/// Follows the few best sequences of moves through a sentence at once (beam search: Zhang and Clark
/// 2008). Reused from sentence to sentence; not for several threads.
///
/// A sequence that falls too far behind the best is given up, so that a beam costs little where the
/// sentence leaves no doubt.
public final class BeamSearch {

  private final Weights weights;
  private final RelationChooser relations;
  private final int width;
  private final float lag;
  private final SentenceOutline outline;
  private final long[] features = new long[ParseFeatures.MOST];
  private ParseState[] states;
  private ParseState[] spare;
  private final float[][] scores;
  private final int[] uses;
  private int size;
  private int steps;

  // The best continuations of a step: which sequence they continue, by which move, and their
  // scores.
  private final int[] from;
  private final int[] move;
  private final float[] total;
  private int found;

  // By step and place in the beam: where a sequence came from, and by which move.
  private int[] origins = new int[0];
  private int[] moves = new int[0];

  /// Makes a search.
  ///
  /// @param tags names of the tags
  /// @param width how many sequences are followed
  /// @param lag how far behind the best a sequence may fall
  public BeamSearch(
      Weights weights, RelationChooser relations, List<String> tags, int width, float lag) {
    this.weights = weights;
    this.relations = relations;
    this.width = width;
    this.lag = lag;
    outline = new SentenceOutline(tags);
    states = new ParseState[width];
    spare = new ParseState[width];
    for (int i = 0; i < width; i++) {
      states[i] = new ParseState();
      spare[i] = new ParseState();
    }
    scores = new float[width][ParseState.MOVES];
    uses = new int[width];
    from = new int[width];
    move = new int[width];
    total = new float[width];
  }

  /// Parses a tagged sentence and returns the end of the best sequence, which is good until the
  /// next call.
  public ParseState parse(SentenceWords words) {
    start(words);
    while (!isFinished()) {
      score(words);
      advance(words);
    }
    return states[0];
  }

  /// Starts on a tagged sentence.
  public void start(SentenceWords words) {
    outline.read(words);
    states[0].start(words.size());
    size = 1;
    steps = 0;
    int needed = 2 * words.size() * width;
    if (origins.length < needed) {
      origins = new int[needed * 2];
      moves = new int[needed * 2];
    }
  }

  /// Whether all sequences have come to their end; they do so together.
  public boolean isFinished() {
    return states[0].isFinished();
  }

  /// Scores the moves of every sequence; then [#advance] makes them.
  public void score(SentenceWords words) {
    for (int i = 0; i < size; i++) {
      int n = ParseFeatures.extract(states[i], words, outline, features);
      Arrays.fill(scores[i], 0);
      weights.score(features, 0, n, scores[i]);
    }
  }

  /// Continues the sequences by the moves of the highest scores, the best sequence first.
  public void advance(SentenceWords words) {
    found = 0;
    for (int i = 0; i < size; i++) {
      for (int candidate = 0; candidate < ParseState.MOVES; candidate++) {
        if (states[i].can(candidate)) {
          offer(i, candidate, states[i].score + scores[i][candidate]);
        }
      }
    }
    while (found > 1 && total[found - 1] < total[0] - lag) {
      found--;
    }
    Arrays.fill(uses, 0, size, 0);
    for (int i = 0; i < found; i++) {
      uses[from[i]]++;
    }
    ParseState[] before = states;
    ParseState[] after = spare;
    for (int i = 0; i < found; i++) {
      int origin = from[i];
      if (--uses[origin] == 0) {
        // The last to continue a sequence takes its state over.
        ParseState free = after[i];
        after[i] = before[origin];
        before[origin] = free;
      } else {
        after[i].copy(before[origin]);
      }
      make(after[i], move[i], words);
      after[i].score = total[i];
      origins[steps * width + i] = origin;
      moves[steps * width + i] = move[i];
    }
    states = after;
    spare = before;
    size = found;
    steps++;
  }

  private void make(ParseState state, int by, SentenceWords words) {
    if (by == ParseState.SHIFT) {
      state.shift();
    } else {
      state.attach(by, relations.choose(state, by, words, outline));
    }
  }

  private void offer(int i, int by, float sum) {
    if (found == width && sum <= total[width - 1]) {
      return;
    }
    int at = found < width ? found++ : width - 1;
    while (at > 0 && total[at - 1] < sum) {
      total[at] = total[at - 1];
      from[at] = from[at - 1];
      move[at] = move[at - 1];
      at--;
    }
    total[at] = sum;
    from[at] = i;
    move[at] = by;
  }

  /// What the search knows of the sentence it is on.
  SentenceOutline outline() {
    return outline;
  }

  /// How many sequences there are.
  public int size() {
    return size;
  }

  /// How many moves were made.
  public int steps() {
    return steps;
  }

  /// A sequence's state, the best first.
  public ParseState state(int place) {
    return states[place];
  }

  /// The scores of the moves from a sequence's state.
  public float[] scores(int place) {
    return scores[place];
  }

  /// At which place of the step before a sequence was.
  public int origin(int place) {
    return origins[(steps - 1) * width + place];
  }

  /// The last move of a sequence.
  public int lastMove(int place) {
    return moves[(steps - 1) * width + place];
  }

  /// All moves of a sequence that was at a place after so many steps.
  public int[] path(int place, int length) {
    int[] path = new int[length];
    int at = place;
    for (int step = length - 1; step >= 0; step--) {
      path[step] = moves[step * width + at];
      at = origins[step * width + at];
    }
    return path;
  }
}
