package org.gainsay.search.opensearch;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.gainsay.search.words.Identities;
import org.gainsay.search.words.Parties;

/// The values of a dimension as they are indexed, and which of them are the same.
///
/// @param numbers by value its place in the list
/// @param counts by value a number that no unit has more documents with it than
/// @param joined identities of several names, and those that are shown under another name than
///   their own; the most frequent first
record Dictionary(
    List<String> values,
    Map<String, Integer> numbers,
    Identities identities,
    Map<String, Long> counts,
    List<Joined> joined) {

  /// An identity of several names.
  ///
  /// @param most no more documents have one of them
  record Joined(int identity, long most) {}

  static Dictionary of(
      List<String> values,
      Map<String, Integer> numbers,
      Identities identities,
      Map<String, Long> counts) {
    BitSet isJoined = new BitSet();
    long[] most = new long[values.size()];
    for (int i = 0; i < values.size(); i++) {
      int leader = identities.of(i);
      if (leader != i || !identities.shown(i).equals(Parties.name(values.get(i)))) {
        isJoined.set(leader);
      }
      most[leader] += counts.getOrDefault(values.get(i), 0L);
    }
    List<Joined> joined = new ArrayList<>();
    isJoined.stream().forEach(identity -> joined.add(new Joined(identity, most[identity])));
    joined.sort(Comparator.comparingLong(Joined::most).reversed());
    return new Dictionary(values, numbers, identities, counts, joined);
  }

  /// All values of some identities.
  List<String> terms(BitSet some) {
    List<String> terms = new ArrayList<>();
    identities.members(some).stream().forEach(number -> terms.add(values.get(number)));
    return terms;
  }

  /// All values of an identity.
  List<String> terms(int identity) {
    return identities.members(identity).stream().map(values::get).toList();
  }

  /// In how many documents a value is at most.
  long most(String value) {
    return counts.getOrDefault(value, 0L);
  }

  /// The identity of a value.
  int identity(String value) {
    Integer number = numbers.get(value);
    if (number == null) {
      throw new IllegalStateException("not a value of this state of the index: " + value);
    }
    return identities.of(number);
  }

  /// The identity of a party, whether it speaks or is spoken of; -1 if nobody has the name.
  int party(String name) {
    return identities.party(name);
  }

  String shown(String value) {
    return identities.shown(identity(value));
  }
}
