package org.gainsay.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.gainsay.search.IndexUnavailableException;
import org.gainsay.search.words.IdentityRule;
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

  /// One refresh at a time.
  private final Object refreshing = new Object();

  /// A snapshot that a page was read from.
  private record Kept(Snapshot snapshot, long until) {}

  /// @param reader the first state; it is closed with the snapshots
  SnapshotKeeper(DirectoryReader reader, IdentityRule rule) throws IOException {
    this.rule = rule;
    current = snapshot(LengthsReader.over(reader), null);
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

  /// Takes in what was written since. Searches go on meanwhile.
  void refresh() throws IOException {
    synchronized (refreshing) {
      boolean renamed = rule.reload();
      try (Snapshot older = newest()) {
        DirectoryReader newer = DirectoryReader.openIfChanged(older.reader());
        if (newer == null && renamed) {
          newer = older.reader();
          newer.incRef();
        }
        if (newer != null) {
          replace(snapshot(newer, renamed ? null : older));
        }
      }
    }
    forgetKept();
  }

  private synchronized void replace(Snapshot newer) throws IOException {
    Snapshot older = current;
    current = newer;
    older.naming().forget();
    older.whole().forget();
    older.close();
  }

  private synchronized void forgetKept() throws IOException {
    long now = System.nanoTime();
    for (Iterator<Kept> i = kept.values().iterator(); i.hasNext(); ) {
      Kept one = i.next();
      if (one.until() - now < 0) {
        i.remove();
        one.snapshot().close();
      }
    }
  }

  /// @param before the state before if names mean the same since: what was needed of it is got
  ///   ready
  private Snapshot snapshot(DirectoryReader reader, @Nullable Snapshot before) throws IOException {
    List<SegmentColumns> all = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      all.add(columns(leaf));
    }
    Naming naming =
        new Naming(
            reader.leaves(),
            all,
            dictionaries,
            rule.aliases(),
            before == null ? null : before.naming());
    if (before != null) {
      before.naming().asked().forEach(naming::of);
    }
    return new Snapshot(
        reader, List.copyOf(all), naming, rule.aliases(), dictionaries, new WholeCounts());
  }

  private SegmentColumns columns(LeafReaderContext leaf) throws IOException {
    IndexReader.CacheHelper cache = leaf.reader().getCoreCacheHelper();
    SegmentColumns known = columns.get(cache.getKey());
    if (known == null) {
      known = ColumnLoader.segment(leaf.reader());
      columns.put(cache.getKey(), known);
      cache.addClosedListener(columns::remove);
    }
    return known;
  }

  @Override
  public void close() throws IOException {
    synchronized (refreshing) {
      closeAll();
    }
  }

  private synchronized void closeAll() throws IOException {
    for (Kept one : kept.values()) {
      one.snapshot().close();
    }
    kept.clear();
    current.close();
  }
}
