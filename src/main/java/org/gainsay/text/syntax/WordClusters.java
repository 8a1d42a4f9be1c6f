package org.gainsay.text.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/// Two groupings of words, found by the words' hashes: by topic, and by their use in sentences.
/// Immutable.
public final class WordClusters {

  /// The group of a word that is not known.
  public static final int UNKNOWN = 0;

  private final int[] hashes;
  private final short[] topics;
  private final short[] uses;

  /// By slot, one more than an index into the arrays; 0 if it is free.
  private final int[] slots;

  private WordClusters(int[] hashes, short[] topics, short[] uses) {
    this.hashes = hashes;
    this.topics = topics;
    this.uses = uses;
    slots = new int[Integer.highestOneBit(Math.max(1, hashes.length)) * 4];
    for (int i = 0; i < hashes.length; i++) {
      int slot = slot(hashes[i]);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = i + 1;
    }
  }

  private int slot(int hash) {
    return ((hash * 0x9E3779B1) >>> 7) & (slots.length - 1);
  }

  /// A number for the word with this hash, from 1, or [#UNKNOWN].
  public int number(int hash) {
    int slot = slot(hash);
    while (slots[slot] != 0) {
      if (hashes[slots[slot] - 1] == hash) {
        return slots[slot];
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return UNKNOWN;
  }

  /// The topic of a word by its number, or [#UNKNOWN].
  public int topic(int number) {
    return number == UNKNOWN ? UNKNOWN : topics[number - 1];
  }

  /// The use of a word by its number, or [#UNKNOWN].
  public int use(int number) {
    return number == UNKNOWN ? UNKNOWN : uses[number - 1];
  }

  /// Writes them for [#read].
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(hashes.length);
    for (int hash : hashes) {
      out.writeInt(hash);
    }
    for (short[] groups : new short[][] {topics, uses}) {
      for (short group : groups) {
        out.writeShort(group);
      }
    }
  }

  /// Reads what [#write] wrote.
  public static WordClusters read(DataInputStream in) throws IOException {
    int size = in.readInt();
    int[] hashes = new int[size];
    for (int i = 0; i < size; i++) {
      hashes[i] = in.readInt();
    }
    return new WordClusters(hashes, groups(in, size), groups(in, size));
  }

  private static short[] groups(DataInputStream in, int size) throws IOException {
    short[] groups = new short[size];
    for (int i = 0; i < size; i++) {
      groups[i] = in.readShort();
    }
    return groups;
  }

  /// Collects words for [WordClusters].
  public static final class Builder {

    private record Groups(int topic, int use) {}

    private final Map<Integer, Groups> words = new TreeMap<>(Integer::compareUnsigned);

    /// Adds a word by its hash, with its groups from 1; of several with one hash the first counts.
    public void add(int hash, int topic, int use) {
      words.putIfAbsent(hash, new Groups(topic, use));
    }

    public WordClusters build() {
      int[] hashes = words.keySet().stream().mapToInt(Integer::intValue).toArray();
      short[] topics = new short[hashes.length];
      short[] uses = new short[hashes.length];
      int i = 0;
      for (Groups groups : words.values()) {
        topics[i] = (short) groups.topic();
        uses[i++] = (short) groups.use();
      }
      return new WordClusters(hashes, topics, uses);
    }
  }
}
