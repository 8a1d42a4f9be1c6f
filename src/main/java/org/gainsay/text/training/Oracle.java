package org.gainsay.text.training;

import org.gainsay.text.syntax.ParseState;

/// Knows how many right arcs each move makes impossible, in any state, also one reached by mistakes
/// (dynamic oracle of the arc-hybrid system: Goldberg and Nivre 2013).
final class Oracle {

  private final int[] heads;
  private final int[] relations;
  private int shift;
  private int left;
  private int right;

  Oracle(Sample sample) {
    heads = sample.heads();
    relations = sample.relations();
  }

  /// Looks at a state; then [#cost] tells about its moves.
  void look(ParseState state) {
    int next = state.next;
    int top = state.stack(0);
    int below = state.stack(1);
    shift = 0;
    left = 0;
    right = 0;
    if (next < state.size) {
      for (int depth = 0; depth < state.top; depth++) {
        int word = state.stack(depth);
        if (heads[word] == next) {
          shift++;
        }
        if (depth > 0 && heads[next] == word) {
          shift++;
        }
      }
    }
    if (top < 0) {
      return;
    }
    for (int k = next; k < state.size; k++) {
      if (heads[k] == top) {
        left++;
        right++;
      }
    }
    int head = heads[top];
    if (head != next && (head == below || head > next)) {
      left++;
    }
    if (head != below && head >= next) {
      right++;
    }
  }

  /// How many right arcs a move makes impossible.
  int cost(int move) {
    return move == ParseState.SHIFT ? shift : move == ParseState.LEFT ? left : right;
  }

  /// The right relation of a word.
  int relation(int word) {
    return relations[word];
  }

  /// Whether a word has this head.
  boolean isRight(int word, int head) {
    return heads[word] == head;
  }
}
