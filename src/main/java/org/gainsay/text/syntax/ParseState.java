package org.gainsay.text.syntax;

import java.util.Arrays;

/// Where a parse stands: the stack of words, the next word of the buffer, and the arcs so far
/// (arc-hybrid system: Kuhlmann, Gómez-Rodríguez and Satta 2011). The artificial root is the last
/// word of the buffer, with the number `size`.
///
/// Three moves: shift; left, which makes the top of the stack a dependent of the next word; right,
/// which makes it a dependent of the word below it.
public final class ParseState {

  public static final int SHIFT = 0;
  public static final int LEFT = 1;
  public static final int RIGHT = 2;
  public static final int MOVES = 3;
  public static final int NONE = -1;

  public int size;
  public int next;
  public int top;
  public float score;
  public int[] stack = new int[64];
  public int[] head = new int[64];
  public int[] relation = new int[64];
  int[] left1 = new int[64];
  int[] left2 = new int[64];
  int[] right1 = new int[64];
  int[] right2 = new int[64];
  int[] leftCount = new int[64];
  int[] rightCount = new int[64];
  int[] leftSet = new int[64];
  int[] rightSet = new int[64];

  /// Starts the parse of a sentence.
  public void start(int words) {
    size = words;
    next = 0;
    top = 0;
    score = 0;
    if (words + 1 > head.length) {
      allocate(Math.max(words + 1, head.length * 2));
    }
    Arrays.fill(head, 0, words + 1, NONE);
    Arrays.fill(relation, 0, words + 1, NONE);
    Arrays.fill(left1, 0, words + 1, NONE);
    Arrays.fill(left2, 0, words + 1, NONE);
    Arrays.fill(right1, 0, words + 1, NONE);
    Arrays.fill(right2, 0, words + 1, NONE);
    Arrays.fill(leftCount, 0, words + 1, 0);
    Arrays.fill(rightCount, 0, words + 1, 0);
    Arrays.fill(leftSet, 0, words + 1, 0);
    Arrays.fill(rightSet, 0, words + 1, 0);
  }

  private void allocate(int length) {
    stack = new int[length];
    head = new int[length];
    relation = new int[length];
    left1 = new int[length];
    left2 = new int[length];
    right1 = new int[length];
    right2 = new int[length];
    leftCount = new int[length];
    rightCount = new int[length];
    leftSet = new int[length];
    rightSet = new int[length];
  }

  /// Becomes a copy of another state.
  public void copy(ParseState other) {
    size = other.size;
    next = other.next;
    top = other.top;
    score = other.score;
    int n = size + 1;
    if (n > head.length) {
      allocate(other.head.length);
    }
    System.arraycopy(other.stack, 0, stack, 0, top);
    System.arraycopy(other.head, 0, head, 0, n);
    System.arraycopy(other.relation, 0, relation, 0, n);
    System.arraycopy(other.left1, 0, left1, 0, n);
    System.arraycopy(other.left2, 0, left2, 0, n);
    System.arraycopy(other.right1, 0, right1, 0, n);
    System.arraycopy(other.right2, 0, right2, 0, n);
    System.arraycopy(other.leftCount, 0, leftCount, 0, n);
    System.arraycopy(other.rightCount, 0, rightCount, 0, n);
    System.arraycopy(other.leftSet, 0, leftSet, 0, n);
    System.arraycopy(other.rightSet, 0, rightSet, 0, n);
  }

  /// The word at a depth of the stack, 0 for its top, or [#NONE].
  public int stack(int depth) {
    return depth < top ? stack[top - 1 - depth] : NONE;
  }

  public boolean isFinished() {
    return next == size && top == 0;
  }

  boolean canShift() {
    return next < size;
  }

  /// Only the last word on the stack may hang on the root, so that a sentence has one.
  boolean canLeft() {
    return top >= 1 && (next < size || top == 1);
  }

  boolean canRight() {
    return top >= 2;
  }

  public boolean can(int move) {
    return switch (move) {
      case SHIFT -> canShift();
      case LEFT -> canLeft();
      default -> canRight();
    };
  }

  public void shift() {
    stack[top++] = next++;
  }

  /// The word that a move to the left or right would make the head of the top of the stack.
  public int headAfter(int move) {
    return move == LEFT ? next : stack(1);
  }

  /// Makes the top of the stack a dependent, and takes it off the stack.
  public void attach(int move, int label) {
    int child = stack[--top];
    if (move == LEFT) {
      attachLeft(next, child, label);
    } else {
      attachRight(stack[top - 1], child, label);
    }
  }

  /// The possible move of the highest score.
  public int best(float[] scores) {
    int best = canShift() ? SHIFT : canLeft() ? LEFT : RIGHT;
    if (canLeft() && scores[LEFT] > scores[best]) {
      best = LEFT;
    }
    return canRight() && scores[RIGHT] > scores[best] ? RIGHT : best;
  }

  /// The bit that stands for a relation in a set; some share one.
  static int bit(int relation) {
    return 1 << (relation & 31);
  }

  private void attachLeft(int parent, int child, int label) {
    head[child] = parent;
    relation[child] = label;
    left2[parent] = left1[parent];
    left1[parent] = child;
    leftCount[parent]++;
    leftSet[parent] |= bit(label);
  }

  private void attachRight(int parent, int child, int label) {
    head[child] = parent;
    relation[child] = label;
    right2[parent] = right1[parent];
    right1[parent] = child;
    rightCount[parent]++;
    rightSet[parent] |= bit(label);
  }
}
