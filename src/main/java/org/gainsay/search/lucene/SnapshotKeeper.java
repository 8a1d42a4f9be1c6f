package org.gainsay.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.gainsay.search.Dimension;
import org.gainsay.search.IndexUnavailableException;
import org.jspecify.annotations.Nullable;

/// Hands out snapshots: the newest, and older ones for those who turn pages. For several threads.
final class SnapshotKeeper implements Closeable {

  /// How long the state of the index that a page was read from can be gone on in.
  static final Duration KEPT = Duration.ofMinutes(5);

  private final Dictionaries dictionaries = new Dictionaries();
  private final Map<IndexReader.CacheKey, SegmentColumns> columns = new ConcurrentHashMap<>();
  private final IdentityRule rule;
  private final Map<Long, Kept> kept = new HashMap<>();
  private Snapshot current;

  /// A snapshot that a page was read from.
  private record Kept(Snapshot snapshot, long until) {}

  /// @param reader the first state; it is closed with the snapshots
  SnapshotKeeper(DirectoryReader reader, IdentityRule rule) throws IOException {
    this.rule = rule;
    current = snapshot(reader, null);
  }

  /// The newest snapshot; to be closed after use.
  ///
  /// @throws IndexUnavailableException if the index is closed
  synchronized Snapshot newest() throws IndexUnavailableException {
    if (!current.hold()) {
      throw new IndexUnavailableException("the index is closed");
    }
    return current;
  }

  /// The snapshot of this version if it is still kept, or else the newest; to be closed after use.
  synchronized Snapshot ofVersion(long version) throws IndexUnavailableException {
    Kept older = kept.get(version);
    if (current.version() != version && older != null && older.snapshot().hold()) {
      return older.snapshot();
    }
    return newest();
  }

  /// Keeps a snapshot for whoever comes back with a cursor.
  synchronized void keep(Snapshot snapshot) {
    long until = System.nanoTime() + KEPT.toNanos();
    if (!kept.containsKey(snapshot.version()) && !snapshot.hold()) {
      return;
    }
    kept.put(snapshot.version(), new Kept(snapshot, until));
  }

  /// Takes in what was written since.
  synchronized void refresh() throws IOException {
    boolean renamed = rule.reload();
    DirectoryReader newer = DirectoryReader.openIfChanged(current.reader());
    if (newer == null && renamed) {
      newer = current.reader();
      newer.incRef();
    }
    if (newer != null) {
      Snapshot older = current;
      current = snapshot(newer, renamed ? null : older);
      older.close();
    }
    long now = System.nanoTime();
    for (Iterator<Kept> i = kept.values().iterator(); i.hasNext(); ) {
      Kept one = i.next();
      if (one.until() - now < 0) {
        i.remove();
        one.snapshot().close();
      }
    }
  }

  private Snapshot snapshot(DirectoryReader reader, @Nullable Snapshot before) throws IOException {
    List<SegmentColumns> all = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      all.add(columns(leaf));
    }
    Map<Dimension, Identities> identities = new EnumMap<>(Dimension.class);
    for (Dimension dimension : Dimension.values()) {
      Dictionary dictionary = dictionaries.of(dimension);
      int size = dictionary.size();
      Identities known = before == null ? null : before.identities().get(dimension);
      identities.put(
          dimension,
          known != null && known.size() == size
              ? known
              : rule.identities(dimension, dictionary.values(size)));
    }
    return new Snapshot(
        reader, List.copyOf(all), identities, rule.aliases(), dictionaries, new WholeCounts());
  }

  private SegmentColumns columns(LeafReaderContext leaf) throws IOException {
    IndexReader.CacheHelper cache = leaf.reader().getCoreCacheHelper();
    SegmentColumns known = columns.get(cache.getKey());
    if (known == null) {
      known = ColumnLoader.load(leaf.reader(), dictionaries);
      columns.put(cache.getKey(), known);
      cache.addClosedListener(columns::remove);
    }
    return known;
  }

  @Override
  public synchronized void close() throws IOException {
    for (Kept one : kept.values()) {
      one.snapshot().close();
    }
    kept.clear();
    current.close();
  }
}
