package org.gainsay.search.opensearch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.search.FacetValue;
import org.gainsay.search.words.Parties;
import org.jspecify.annotations.Nullable;

/// Finds out whether a few counts of a terms aggregation are enough for the first values of a
/// facet.
///
/// The aggregation hands out the values that are most frequent on the shards. It says of each how
/// far its count may be short (because a shard did not name it) and how often a value that no shard
/// named can be at most. From that follows which identities surely have their exact count, which
/// ones may have more and could still come among the first, and whether one that was not named at
/// all could. Not for several threads.
final class TopCounts {

  /// More than so many are not asked for one by one.
  private static final int MOST_OPEN = 100;

  /// Below these, UTF-8 and Java put texts in the same order.
  private static final char SURROGATES = 0xD800;

  private final Dictionary names;
  private final Found.Values found;
  private final boolean hasSeveral;
  private final Map<Integer, Long> exact = new HashMap<>();
  private final List<Integer> open = new ArrayList<>();

  /// @param found the most frequent values, not all
  /// @param hasSeveral whether a document may have several values, so that counts of two names of
  ///   one party do not add up
  TopCounts(Dictionary names, Found.Values found, boolean hasSeveral) {
    this.names = names;
    this.found = found;
    this.hasSeveral = hasSeveral;
  }

  /// By identity the counts that are sure.
  Map<Integer, Long> exact() {
    return exact;
  }

  /// Identities that have to be counted by themselves before the first ones are known.
  List<Integer> open() {
    return open;
  }

  /// Whether the first so many identities are known as soon as the open ones are counted.
  boolean areEnough(int limit) {
    Map.Entry<String, Long> rarest = found.last();
    if (rarest == null) {
      return false;
    }
    Map<Integer, Long> atMost = new HashMap<>();
    Set<Integer> named = new HashSet<>();
    long unnamed = rarest.getValue() + found.error();
    found.counts().forEach((value, count) -> named.add(names.identity(value)));
    for (int identity : named) {
      long sum = 0;
      long most = 0;
      int members = 0;
      for (String value : names.terms(identity)) {
        Long count = found.counts().get(value);
        if (count == null) {
          most += Math.min(unnamed, names.most(value));
        } else {
          members++;
          sum += count;
          most += count + found.shortBy(value);
        }
      }
      if (sum == most && !(hasSeveral && members > 1)) {
        exact.put(identity, sum);
      } else {
        atMost.put(identity, most);
      }
    }
    FacetValue last = last(limit);
    if (last == null || !isBeyondReach(last, rarest.getKey(), unnamed)) {
      return false;
    }
    atMost.forEach((identity, most) -> {
      if (most >= last.count()) {
        open.add(identity);
      }
    });
    for (Dictionary.Joined joined : names.joined()) {
      if (joined.most() < last.count()) {
        break; // the others are rarer still
      }
      if (!named.contains(joined.identity()) && most(joined, unnamed) >= last.count()) {
        open.add(joined.identity());
      }
    }
    return open.size() <= MOST_OPEN;
  }

  private long most(Dictionary.Joined joined, long unnamed) {
    long most = 0;
    for (String value : names.terms(joined.identity())) {
      most += Math.min(unnamed, names.most(value));
    }
    return most;
  }

  /// The last of the first so many of those that are sure, or null if there are fewer.
  private @Nullable FacetValue last(int limit) {
    return exact.entrySet().stream()
        .map(entry -> new FacetValue(names.identities().shown(entry.getKey()), entry.getValue()))
        .sorted(FacetValue.FIRST_OF_ALL)
        .skip(limit - 1L)
        .findFirst()
        .orElse(null);
  }

  /// Whether nothing that has one name only and was not named comes before a value. What is as
  /// frequent as the last that was named, and is not short on any shard, comes after that in the
  /// order of names.
  ///
  /// @param rarest the last that was named
  private boolean isBeyondReach(FacetValue value, String rarest, long unnamed) {
    String last = Parties.name(rarest);
    return value.count() > unnamed
        || (value.count() == unnamed
            && found.error() == 0
            && last.chars().allMatch(letter -> letter < SURROGATES)
            && value.value().compareTo(last) <= 0);
  }
}
