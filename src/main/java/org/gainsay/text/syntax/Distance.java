package org.gainsay.text.syntax;

/// Sorts distances between words into a few classes, to the left and to the right.
public final class Distance {

  private static final int[] STEPS = {1, 2, 3, 4, 5, 7, 10, 15, 25};

  /// The class of what is no distance, as from the artificial root.
  public static final int NONE = 0;

  /// How many classes there are.
  public static final int COUNT = 2 * (STEPS.length + 1) + 1;

  private static final byte[] CLASSES = new byte[64];

  static {
    int step = 0;
    for (int d = 1; d < CLASSES.length; d++) {
      while (step < STEPS.length && d > STEPS[step]) {
        step++;
      }
      CLASSES[d] = (byte) (step + 1);
    }
  }

  private Distance() {}

  /// The class of a distance; negative is to the left.
  public static int of(int distance) {
    int size = CLASSES[Math.min(Math.abs(distance), CLASSES.length - 1)];
    return distance < 0 ? size + STEPS.length + 1 : size;
  }
}
