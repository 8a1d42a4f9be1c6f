package org.gainsay.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.LeafReaderContext;
import org.gainsay.search.Dimension;
import org.gainsay.search.SpeakerAliases;
import org.gainsay.search.words.Identities;
import org.gainsay.search.words.IdentityRule;
import org.jspecify.annotations.Nullable;

/// Who is who in one state of the index, found out for a dimension when it is first asked for, with
/// the columns of all segments. For several threads.
final class Naming {

  private final List<LeafReaderContext> leaves;
  private final List<SegmentColumns> columns;
  private final Dictionaries dictionaries;
  private final SpeakerAliases aliases;
  private final Map<Dimension, Identities> known = new ConcurrentHashMap<>();

  /// What was known in the state before, which is still right where no names were added.
  private final Map<Dimension, Identities> before = new EnumMap<>(Dimension.class);

  /// @param before the naming of the state before, or null if names mean something else since
  Naming(
      List<LeafReaderContext> leaves,
      List<SegmentColumns> columns,
      Dictionaries dictionaries,
      SpeakerAliases aliases,
      @Nullable Naming before) {
    this.leaves = leaves;
    this.columns = columns;
    this.dictionaries = dictionaries;
    this.aliases = aliases;
    if (before != null) {
      this.before.putAll(before.copy());
    }
  }

  private synchronized Map<Dimension, Identities> copy() {
    Map<Dimension, Identities> copy = new EnumMap<>(Dimension.class);
    copy.putAll(before);
    copy.putAll(known);
    return copy;
  }

  /// The dimensions that were asked for.
  Set<Dimension> asked() {
    return copy().keySet();
  }

  Identities of(Dimension given) {
    // These two share names.
    Dimension dimension = given == Dimension.TARGET ? Dimension.SPEAKER : given;
    Identities found = known.get(dimension);
    // Who asks for what is known does not wait for what is being found.
    return found == null ? findOnce(dimension) : found;
  }

  private synchronized Identities findOnce(Dimension dimension) {
    Identities found = known.get(dimension);
    if (found == null) {
      found = find(dimension);
      known.put(dimension, found);
      before.remove(dimension);
    }
    return found;
  }

  /// Lets go of what is large and can be found again: nobody asks an older state often.
  synchronized void forget() {
    known.clear();
    before.clear();
  }

  private Identities find(Dimension dimension) {
    try {
      for (int i = 0; i < leaves.size(); i++) {
        columns.get(i).load(dimension, leaves.get(i).reader(), dictionaries);
        if (dimension == Dimension.SPEAKER) {
          columns.get(i).load(Dimension.TARGET, leaves.get(i).reader(), dictionaries);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Dictionary dictionary = dictionaries.of(dimension);
    int size = dictionary.size();
    Identities earlier = before.get(dimension);
    return earlier != null && earlier.size() == size
        ? earlier
        : IdentityRule.identities(dimension, dictionary.values(size), aliases);
  }
}
