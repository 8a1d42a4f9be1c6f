package org.gainsay.text.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/// Trained weights, in flat arrays: a hash table from feature to the place of its weights, and the
/// weights as pairs of class and a number of 8 bits. Immutable.
///
/// Of a feature's hash 32 bits are kept; a feature that the model never saw is taken for one that
/// it knows once in some ten thousand times.
public final class CompactWeights implements Weights {

  /// By slot: the key in the upper half, one more than the place in `entries` in the lower; 0 if it
  /// is free.
  private final long[] slots;

  /// The highest level; the lowest is its opposite.
  public static final int LEVELS = 63;

  /// Groups of a count and that many pairs: class in the upper byte, level in the lower.
  private final short[] entries;

  /// By level, from -128, its weight.
  private final float[] weights = new float[256];

  private final int shift;

  /// Makes weights of what [#write] was given.
  private CompactWeights(int[] keys, byte[] counts, byte[] classes, byte[] levels, float largest) {
    for (int level = -LEVELS; level <= LEVELS; level++) {
      weights[level + 128] = largest * level * Math.abs(level) / (LEVELS * LEVELS);
    }
    int bits = 32 - Integer.numberOfLeadingZeros(Math.max(1, keys.length)) + 1;
    shift = 32 - bits;
    slots = new long[1 << bits];
    entries = new short[keys.length + levels.length];
    int in = 0;
    int out = 0;
    for (int i = 0; i < keys.length; i++) {
      int slot = slot(keys[i]);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = ((long) keys[i] << 32) | (out + 1);
      int count = counts[i];
      entries[out++] = (short) count;
      for (int j = 0; j < count; j++) {
        entries[out++] = (short) ((classes[in] << 8) | (levels[in] & 0xFF));
        in++;
      }
    }
  }

  static int key(long feature) {
    return (int) (feature >>> 36);
  }

  private int slot(int key) {
    return (key * 0x9E3779B1) >>> shift;
  }

  @Override
  public void score(long[] features, int from, int to, float[] scores) {
    int mask = slots.length - 1;
    // All slots are fetched before any is looked at, so that the memory works on them side by side.
    for (int f = from; f < to; f++) {
      int key = key(features[f]);
      long found = slots[slot(key)];
      features[f] = ((long) key << 32) | (found == 0 ? 0 : 1);
    }
    for (int f = from; f < to; f++) {
      if ((features[f] & 1) == 0) {
        continue;
      }
      int key = (int) (features[f] >>> 32);
      int slot = slot(key);
      long found = slots[slot];
      while (found != 0 && (int) (found >>> 32) != key) {
        slot = (slot + 1) & mask;
        found = slots[slot];
      }
      if (found != 0) {
        int at = (int) found;
        for (int left = entries[at - 1]; left > 0; left--) {
          short entry = entries[at++];
          scores[entry >> 8] += weights[(byte) entry + 128];
        }
      }
    }
  }

  /// Writes weights.
  ///
  /// @param keys what [#keyOf] made of the features, in order, without repetition
  /// @param counts by key, how many classes have a weight
  /// @param classes the classes of the first key, then those of the second, and so on
  /// @param levels the levels of their weights, in the same order
  /// @param largest the weight of the highest level
  public static void write(
      DataOutputStream out, int[] keys, byte[] counts, byte[] classes, byte[] levels, float largest)
      throws IOException {
    out.writeInt(keys.length);
    out.writeInt(levels.length);
    out.writeFloat(largest);
    // The steps from key to key are small: their upper bytes, which are written apart, shrink well.
    for (int shift = 0; shift < 32; shift += 8) {
      int before = 0;
      for (int key : keys) {
        out.writeByte((key - before) >>> shift);
        before = key;
      }
    }
    out.write(counts);
    out.write(classes);
    out.write(levels);
  }

  /// The number under which a feature is written.
  public static int keyOf(long feature) {
    return key(feature);
  }

  /// The level nearest to a weight.
  public static byte level(float weight, float largest) {
    double level = Math.sqrt(Math.min(1, Math.abs(weight) / largest)) * LEVELS;
    return (byte) Math.round(Math.copySign(level, weight));
  }

  /// Reads what [#write] wrote.
  public static CompactWeights read(DataInputStream in) throws IOException {
    int size = in.readInt();
    int pairs = in.readInt();
    float largest = in.readFloat();
    int[] keys = new int[size];
    for (int shift = 0; shift < 32; shift += 8) {
      byte[] plane = in.readNBytes(size);
      for (int i = 0; i < size; i++) {
        keys[i] |= (plane[i] & 0xFF) << shift;
      }
    }
    for (int i = 1; i < size; i++) {
      keys[i] += keys[i - 1];
    }
    byte[] counts = in.readNBytes(size);
    byte[] classes = in.readNBytes(pairs);
    byte[] levels = in.readNBytes(pairs);
    return new CompactWeights(keys, counts, classes, levels, largest);
  }

  /// How many weights there are.
  public int size() {
    return entries.length - (int) Arrays.stream(slots).filter(slot -> slot != 0).count();
  }
}
