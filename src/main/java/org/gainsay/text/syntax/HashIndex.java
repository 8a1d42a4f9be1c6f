package org.gainsay.text.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collection;

/// Numbers hashes from 1 in their order; 0 stands for all others. Immutable.
public final class HashIndex {

  private final int[] hashes;

  /// By slot, the number of the hash there; 0 if it is free.
  private final int[] slots;

  private HashIndex(int[] hashes) {
    this.hashes = hashes;
    slots = new int[Integer.highestOneBit(Math.max(1, hashes.length)) * 4];
    for (int i = 0; i < hashes.length; i++) {
      int slot = slot(hashes[i]);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = i + 1;
    }
  }

  /// An index of these hashes, each of which counts once.
  public static HashIndex of(Collection<Integer> hashes) {
    return new HashIndex(hashes.stream().mapToInt(Integer::intValue).sorted().distinct().toArray());
  }

  private int slot(int hash) {
    return ((hash * 0x9E3779B1) >>> 7) & (slots.length - 1);
  }

  /// The number of a hash, or 0.
  public int number(int hash) {
    int slot = slot(hash);
    while (slots[slot] != 0) {
      if (hashes[slots[slot] - 1] == hash) {
        return slots[slot];
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return 0;
  }

  /// How many numbers there are, 0 included.
  public int size() {
    return hashes.length + 1;
  }

  /// Writes it for [#read].
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(hashes.length);
    // The steps from one to the next are small: their upper bytes, written apart, shrink well.
    for (int shift = 0; shift < 32; shift += 8) {
      int before = 0;
      for (int hash : hashes) {
        out.writeByte((hash - before) >>> shift);
        before = hash;
      }
    }
  }

  /// Reads what [#write] wrote.
  public static HashIndex read(DataInputStream in) throws IOException {
    int[] hashes = new int[in.readInt()];
    for (int shift = 0; shift < 32; shift += 8) {
      byte[] plane = new byte[hashes.length];
      in.readFully(plane);
      for (int i = 0; i < hashes.length; i++) {
        hashes[i] |= (plane[i] & 0xFF) << shift;
      }
    }
    for (int i = 1; i < hashes.length; i++) {
      hashes[i] += hashes[i - 1];
    }
    return new HashIndex(hashes);
  }
}
