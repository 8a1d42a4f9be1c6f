package org.gainsay.search.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which names of a dictionary stand for the same thing, as numbers: each name's identity is the
/// number of one of its names. Immutable.
public final class Identities {

  private static final int[] NONE = {};

  private final int[] identity;
  private final String[] shown;

  /// By number of a name the next name of its identity, or -1; an identity's own name leads them.
  private final int[] nextOfSame;

  /// By folded name the identities that have it, nearly always one. Arrays, because a bit set would
  /// be as long as the number of its identity is great.
  private final Map<String, int[]> byName = new HashMap<>();

  private final boolean trivial;

  /// @param identity by number of a name the number of its identity
  /// @param names the names by number
  /// @param shown by number of an identity the name it is shown under
  public Identities(int[] identity, List<String> names, String[] shown) {
    this.identity = identity;
    this.shown = shown;
    for (int i = 0; i < identity.length; i++) {
      note(names.get(i), identity[i]);
    }
    boolean own = true;
    nextOfSame = new int[identity.length];
    Arrays.fill(nextOfSame, -1);
    for (int i = 0; i < identity.length; i++) {
      int leader = identity[i];
      if (leader == i) {
        note(shown[i], i);
      } else {
        own = false;
        nextOfSame[i] = nextOfSame[leader];
        nextOfSame[leader] = i;
      }
    }
    trivial = own;
  }

  /// Every name is its own.
  public static Identities none(List<String> names) {
    int[] identity = new int[names.size()];
    for (int i = 0; i < identity.length; i++) {
      identity[i] = i;
    }
    return new Identities(identity, names, names.toArray(new String[0]));
  }

  private void note(String name, int number) {
    byName.merge(NameMatcher.fold(name), new int[] {number}, Identities::joined);
  }

  private static int[] joined(int[] some, int[] one) {
    for (int known : some) {
      if (known == one[0]) {
        return some;
      }
    }
    int[] all = Arrays.copyOf(some, some.length + 1);
    all[some.length] = one[0];
    return all;
  }

  public int size() {
    return identity.length;
  }

  /// Whether every name is its own.
  public boolean isTrivial() {
    return trivial;
  }

  public int of(int number) {
    return identity[number];
  }

  public String shown(int number) {
    return shown[number];
  }

  /// The identities that have this name, but for case.
  public BitSet named(String name) {
    BitSet found = new BitSet();
    for (int one : byName.getOrDefault(NameMatcher.fold(name), NONE)) {
      found.set(one);
    }
    return found;
  }

  /// The identity that has this name, but for case; of several the first in the order of the names
  /// they are shown under, so that it is the same however they are numbered. -1 if there is none.
  public int party(String name) {
    int first = -1;
    for (int one : byName.getOrDefault(NameMatcher.fold(name), NONE)) {
      if (first < 0 || shown[one].compareTo(shown[first]) < 0) {
        first = one;
      }
    }
    return first;
  }

  /// The identities of which one name holds all these words, whole and without regard to case.
  public BitSet holding(String words) {
    List<String> wanted = words(words);
    BitSet found = new BitSet();
    if (!wanted.isEmpty()) {
      byName.forEach((name, identities) -> {
        if (wanted.stream().allMatch(word -> holdsWord(name, word))) {
          for (int one : identities) {
            found.set(one);
          }
        }
      });
    }
    return found;
  }

  /// The numbers of all names of these identities.
  public BitSet members(BitSet identities) {
    if (trivial) {
      return identities;
    }
    BitSet members = new BitSet();
    for (int i = identities.nextSetBit(0); i >= 0; i = identities.nextSetBit(i + 1)) {
      for (int number = i; number >= 0; number = nextOfSame[number]) {
        members.set(number);
      }
    }
    return members;
  }

  /// The numbers of all names of one identity.
  public List<Integer> members(int identity) {
    List<Integer> members = new ArrayList<>();
    for (int number = identity; number >= 0; number = nextOfSame[number]) {
      members.add(number);
    }
    return members;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : NameMatcher.fold(text).split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private static boolean holdsWord(String name, String word) {
    for (int at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
      int end = at + word.length();
      boolean starts = at == 0 || !Character.isLetterOrDigit(name.codePointBefore(at));
      if (starts && (end == name.length() || !Character.isLetterOrDigit(name.codePointAt(end)))) {
        return true;
      }
    }
    return false;
  }
}
