package org.gainsay.text.training;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.gainsay.text.syntax.CompactWeights;
import org.gainsay.text.syntax.Weights;

/// Weights while they are learned: an averaged perceptron (Freund and Schapire 1999; Collins 2002)
/// with as many weights a feature as there are classes that it was ever updated for.
final class PerceptronWeights implements Weights {

  private long[] keys = new long[1 << 16];
  private int[] rows = new int[1 << 16];
  private int rowCount;
  private int[] start = new int[1 << 15];
  private short[] length = new short[1 << 15];
  private short[] capacity = new short[1 << 15];
  private short[] updates = new short[1 << 15];
  private int entryCount;
  private byte[] classes = new byte[1 << 18];
  private float[] weights = new float[1 << 18];
  private double[] totals = new double[1 << 18];
  private int[] stamps = new int[1 << 18];
  private int now = 1;

  /// Whether features and classes that have no weight yet get one.
  private boolean open = true;

  @Override
  public void score(long[] features, int from, int to, float[] scores) {
    for (int f = from; f < to; f++) {
      int row = row(features[f]);
      if (row >= 0) {
        int end = start[row] + length[row];
        for (int e = start[row]; e < end; e++) {
          scores[classes[e]] += weights[e];
        }
      }
    }
  }

  /// Counts a decision; averages are taken over all of them.
  void tick() {
    now++;
  }

  void update(long[] features, int from, int to, int type, float by) {
    for (int f = from; f < to; f++) {
      int entry = entry(features[f], type);
      if (entry < 0) {
        continue;
      }
      totals[entry] += (double) (now - stamps[entry]) * weights[entry];
      stamps[entry] = now;
      weights[entry] += by;
    }
  }

  private int row(long key) {
    int mask = keys.length - 1;
    int slot = (int) (key ^ (key >>> 31)) & mask;
    while (keys[slot] != 0) {
      if (keys[slot] == key) {
        return rows[slot];
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  private int entry(long key, int type) {
    int row = row(key);
    if (row < 0) {
      if (!open) {
        return -1;
      }
      row = newRow(key);
    }
    updates[row] = (short) Math.min(Short.MAX_VALUE, updates[row] + 1);
    int end = start[row] + length[row];
    for (int e = start[row]; e < end; e++) {
      if (classes[e] == type) {
        return e;
      }
    }
    if (!open) {
      return -1;
    }
    if (length[row] == capacity[row]) {
      widen(row);
    }
    int e = start[row] + length[row]++;
    classes[e] = (byte) type;
    weights[e] = 0;
    totals[e] = 0;
    stamps[e] = now;
    return e;
  }

  private int newRow(long key) {
    if (rowCount * 2 > keys.length) {
      rehash();
    }
    if (rowCount == start.length) {
      start = Arrays.copyOf(start, rowCount * 2);
      length = Arrays.copyOf(length, rowCount * 2);
      capacity = Arrays.copyOf(capacity, rowCount * 2);
      updates = Arrays.copyOf(updates, rowCount * 2);
    }
    int row = rowCount++;
    put(key, row);
    start[row] = reserve(2);
    capacity[row] = 2;
    return row;
  }

  private void put(long key, int row) {
    int mask = keys.length - 1;
    int slot = (int) (key ^ (key >>> 31)) & mask;
    while (keys[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    keys[slot] = key;
    rows[slot] = row;
  }

  private void rehash() {
    long[] oldKeys = keys;
    int[] oldRows = rows;
    keys = new long[oldKeys.length * 2];
    rows = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        put(oldKeys[i], oldRows[i]);
      }
    }
  }

  private void widen(int row) {
    int wider = Math.min(128, capacity[row] * 2);
    int to = reserve(wider);
    System.arraycopy(classes, start[row], classes, to, length[row]);
    System.arraycopy(weights, start[row], weights, to, length[row]);
    System.arraycopy(totals, start[row], totals, to, length[row]);
    System.arraycopy(stamps, start[row], stamps, to, length[row]);
    start[row] = to;
    capacity[row] = (short) wider;
  }

  private int reserve(int entries) {
    int at = entryCount;
    entryCount += entries;
    if (entryCount > classes.length) {
      int size = Math.max(entryCount, classes.length / 2 * 3);
      classes = Arrays.copyOf(classes, size);
      weights = Arrays.copyOf(weights, size);
      totals = Arrays.copyOf(totals, size);
      stamps = Arrays.copyOf(stamps, size);
    }
    return at;
  }

  /// The averaged weights of most worth, as [CompactWeights#write] wants them.
  ///
  /// @param most how many weights to keep; those farthest from 0 are
  void write(DataOutputStream out, int most) throws IOException {
    float[] averages = averages();
    float least = threshold(averages, most);
    long[] order = new long[rowCount];
    int n = 0;
    for (int slot = 0; slot < keys.length; slot++) {
      if (keys[slot] != 0 && kept(rows[slot], averages, least) > 0) {
        order[n++] = (Integer.toUnsignedLong(CompactWeights.keyOf(keys[slot])) << 31) | rows[slot];
      }
    }
    Arrays.sort(order, 0, n);
    float largest = largest(averages, least);
    int[] outKeys = new int[n];
    byte[] counts = new byte[n];
    byte[] outClasses = new byte[most + 1024];
    byte[] levels = new byte[most + 1024];
    int size = 0;
    int pairs = 0;
    for (int i = 0; i < n; i++) {
      int key = (int) (order[i] >>> 31);
      int row = (int) (order[i] & 0x7FFFFFFF);
      boolean collides = size > 0 && outKeys[size - 1] == key;
      if (collides || pairs + kept(row, averages, least) > levels.length) {
        continue;
      }
      int before = pairs;
      for (int e = start[row]; e < start[row] + length[row]; e++) {
        byte level = CompactWeights.level(averages[e], largest);
        if (Math.abs(averages[e]) >= least && level != 0) {
          outClasses[pairs] = classes[e];
          levels[pairs++] = level;
        }
      }
      if (pairs > before) {
        outKeys[size] = key;
        counts[size++] = (byte) (pairs - before);
      }
    }
    CompactWeights.write(
        out,
        Arrays.copyOf(outKeys, size),
        Arrays.copyOf(counts, size),
        Arrays.copyOf(outClasses, pairs),
        Arrays.copyOf(levels, pairs),
        largest);
  }

  /// Keeps the weights of most worth, those of which the averages are farthest from 0, and learns
  /// from now on only those: what they can do without the others they have to learn anew.
  ///
  /// @param most how many weights to keep
  void prune(int most) {
    float[] averages = averages();
    float least = threshold(averages, most);
    PerceptronWeights kept = new PerceptronWeights();
    long[] feature = new long[1];
    for (int slot = 0; slot < keys.length; slot++) {
      if (keys[slot] == 0) {
        continue;
      }
      feature[0] = keys[slot];
      int row = rows[slot];
      for (int e = start[row]; e < start[row] + length[row]; e++) {
        if (Math.abs(averages[e]) >= least) {
          kept.update(feature, 0, 1, classes[e], averages[e]);
          kept.update(feature, 0, 1, classes[e], 0);
        }
      }
    }
    keys = kept.keys;
    rows = kept.rows;
    rowCount = kept.rowCount;
    start = kept.start;
    length = kept.length;
    capacity = kept.capacity;
    updates = kept.updates;
    entryCount = kept.entryCount;
    classes = kept.classes;
    weights = kept.weights;
    totals = kept.totals;
    stamps = kept.stamps;
    now = 1;
    open = false;
  }

  /// The averaged weights, as a view that stays as they are now.
  Weights averaged() {
    PerceptronWeights copy = new PerceptronWeights();
    copy.keys = keys.clone();
    copy.rows = rows.clone();
    copy.rowCount = rowCount;
    copy.start = start.clone();
    copy.length = length.clone();
    copy.classes = classes.clone();
    copy.weights = averages();
    return copy;
  }

  private float[] averages() {
    float[] averages = new float[entryCount];
    for (int row = 0; row < rowCount; row++) {
      for (int e = start[row]; e < start[row] + length[row]; e++) {
        double total = totals[e] + (double) (now - stamps[e]) * weights[e];
        averages[e] = updates[row] < 2 ? 0 : (float) (total / now);
      }
    }
    return averages;
  }

  private int kept(int row, float[] averages, float least) {
    int kept = 0;
    for (int e = start[row]; e < start[row] + length[row]; e++) {
      if (Math.abs(averages[e]) >= least) {
        kept++;
      }
    }
    return kept;
  }

  private static float threshold(float[] averages, int most) {
    float[] sizes = new float[averages.length];
    int n = 0;
    for (float average : averages) {
      if (average != 0) {
        sizes[n++] = Math.abs(average);
      }
    }
    Arrays.sort(sizes, 0, n);
    return n == 0 ? 1 : sizes[Math.max(0, n - most)];
  }

  /// The weight that all but a few of ten thousand do not exceed.
  private static float largest(float[] averages, float least) {
    float[] sizes = new float[averages.length];
    int n = 0;
    for (float average : averages) {
      if (Math.abs(average) >= least) {
        sizes[n++] = Math.abs(average);
      }
    }
    Arrays.sort(sizes, 0, n);
    return n == 0 ? 1 : sizes[(int) ((n - 1) * 0.9999)];
  }

  /// How many weights were learned that are not 0.
  int size() {
    int size = 0;
    for (int row = 0; row < rowCount; row++) {
      size += length[row];
    }
    return size;
  }
}
