package org.gainsay.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NIOFSDirectory;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.search.Copy;
import org.gainsay.search.CopyGroup;
import org.gainsay.search.Dimension;
import org.gainsay.search.Dispute;
import org.gainsay.search.DisputeDetail;
import org.gainsay.search.Dossier;
import org.gainsay.search.FacetValue;
import org.gainsay.search.Filters;
import org.gainsay.search.Health;
import org.gainsay.search.Hit;
import org.gainsay.search.NewsIndex;
import org.gainsay.search.Printing;
import org.gainsay.search.QueryLimits;
import org.gainsay.search.SearchRequest;
import org.gainsay.search.SearchResult;
import org.gainsay.search.words.IdentityRule;
import org.jspecify.annotations.Nullable;

/// The store in this process, in a folder or in memory. For several threads; a folder for one
/// process at a time.
///
/// A commit is a commit of Lucene: after a crash the index is as the last one left it, whatever was
/// being written. Commits that overlap share one: Lucene lets them wait for each other, and what
/// the first of those waiting writes is everybody's.
public final class LuceneNewsIndex implements NewsIndex {

  private static final String ALIASES = "speakers.tsv";

  private final Directory directory;
  private final @Nullable IndexWriter writer;
  private final SnapshotKeeper snapshots;
  private final Asking asking;
  private final ConcurrentLinkedDeque<DocumentMapper> mappers = new ConcurrentLinkedDeque<>();
  private final AtomicBoolean closed = new AtomicBoolean();

  private LuceneNewsIndex(
      Directory directory,
      @Nullable IndexWriter writer,
      DirectoryReader reader,
      IdentityRule rule,
      QueryLimits limits)
      throws IOException {
    this.directory = directory;
    this.writer = writer;
    snapshots = new SnapshotKeeper(reader, rule);
    asking = new Asking(snapshots, limits);
  }

  private static LuceneNewsIndex open(
      Directory directory, String name, @Nullable Path aliases, QueryLimits limits)
      throws IOException {
    IndexWriter writer = IndexFolder.open(directory, name);
    return new LuceneNewsIndex(
        directory, writer, DirectoryReader.open(writer), new IdentityRule(aliases), limits);
  }

  /// Opens the index in a folder, which is made if it is not there. Who is who is read from the
  /// file `speakers.tsv` beside the folder ([org.gainsay.search.SpeakerAliases]), at each refresh
  /// anew if it has changed.
  ///
  /// @throws org.gainsay.search.IndexVersionException if another version of Gainsay wrote it
  /// @throws org.gainsay.search.IndexUnavailableException if another process has it open
  public static LuceneNewsIndex open(Path folder) throws IOException {
    return open(folder, QueryLimits.DEFAULT);
  }

  /// Opens the index in a folder for searches within other limits.
  public static LuceneNewsIndex open(Path folder, QueryLimits limits) throws IOException {
    return open(folder, FSDirectory.open(folder), limits);
  }

  /// Opens the index in a folder, which is made if it is not there, for somebody who mostly writes.
  /// Its files are read and not mapped into memory: searches take longer, but the memory of the
  /// process stays the same however large the index is, also while segments are merged.
  public static LuceneNewsIndex openToFill(Path folder) throws IOException {
    return open(folder, new NIOFSDirectory(folder), QueryLimits.DEFAULT);
  }

  private static LuceneNewsIndex open(Path folder, Directory directory, QueryLimits limits)
      throws IOException {
    try {
      Path aliases = folder.toAbsolutePath().resolveSibling(ALIASES);
      return open(directory, folder.toString(), aliases, limits);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /// Opens the index in a folder to ask it only, which goes on beside a process that writes to it:
  /// what that has committed is found after a [#refresh]. To write to it is an
  /// [IllegalStateException].
  ///
  /// @throws org.gainsay.search.IndexVersionException if another version of Gainsay wrote it
  /// @throws IOException if there is no index
  public static LuceneNewsIndex openToRead(Path folder) throws IOException {
    Directory directory = FSDirectory.open(folder);
    try {
      IdentityRule rule = new IdentityRule(folder.toAbsolutePath().resolveSibling(ALIASES));
      DirectoryReader reader = IndexFolder.openToRead(directory, folder.toString());
      return new LuceneNewsIndex(directory, null, reader, rule, QueryLimits.DEFAULT);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /// A new index that is gone when it is closed.
  public static LuceneNewsIndex inMemory() throws IOException {
    return inMemory(QueryLimits.DEFAULT);
  }

  /// A new index that is gone when it is closed, for searches within other limits.
  public static LuceneNewsIndex inMemory(QueryLimits limits) throws IOException {
    return open(new ByteBuffersDirectory(), "memory", null, limits);
  }

  private IndexWriter writer() {
    if (writer == null) {
      throw new IllegalStateException("the index was opened to read it only");
    }
    return writer;
  }

  @Override
  public void accept(List<AnnotatedArticle> articles) throws IOException {
    DocumentMapper free = mappers.poll();
    DocumentMapper mapper = free == null ? new DocumentMapper() : free;
    for (AnnotatedArticle article : articles) {
      writer()
          .updateDocuments(new Term(Fields.ARTICLE, article.article().id()), mapper.block(article));
    }
    mappers.push(mapper);
  }

  @Override
  public void delete(Collection<String> articleIds) throws IOException {
    writer()
        .deleteDocuments(
            articleIds.stream().map(id -> new Term(Fields.ARTICLE, id)).toArray(Term[]::new));
  }

  @Override
  public void refresh() throws IOException {
    snapshots.refresh();
  }

  @Override
  public void commit() throws IOException {
    writer().commit();
  }

  @Override
  public SearchResult search(SearchRequest request) throws IOException {
    return asking.search(request);
  }

  @Override
  public long export(SearchRequest request, Consumer<Hit> consumer) throws IOException {
    return asking.export(request, consumer);
  }

  @Override
  public long export(SearchRequest request, Set<String> articleIds, Consumer<Hit> consumer)
      throws IOException {
    return asking.export(request, articleIds, consumer);
  }

  @Override
  public Optional<Hit> quote(String quoteId) throws IOException {
    return asking.quote(quoteId);
  }

  @Override
  public Optional<AnnotatedArticle> article(String articleId) throws IOException {
    try (Snapshot snapshot = snapshots.newest()) {
      return new Originals(snapshot).article(articleId);
    }
  }

  @Override
  public Optional<String> extractor() throws IOException {
    return IndexFolder.extractor(writer, directory);
  }

  @Override
  public void noteExtractor(String version) {
    IndexFolder.noteExtractor(writer(), version);
  }

  @Override
  public void forEachArticle(Consumer<AnnotatedArticle> consumer) throws IOException {
    try (Snapshot snapshot = snapshots.newest()) {
      new Originals(snapshot).forEach(consumer);
    }
  }

  @Override
  public List<FacetValue> complete(Dimension dimension, String typed, int limit)
      throws IOException {
    return asking.complete(dimension, typed, limit);
  }

  @Override
  public Optional<Dossier> dossier(String speaker, Filters filters) throws IOException {
    try (Snapshot snapshot = snapshots.newest()) {
      return new DossierReader(snapshot).dossier(speaker, filters);
    }
  }

  @Override
  public List<Dispute> disputes(Filters filters, int limit) throws IOException {
    return asking.disputes(filters, limit);
  }

  @Override
  public Optional<DisputeDetail> dispute(String accuser, String accused, Filters filters)
      throws IOException {
    return asking.dispute(accuser, accused, filters);
  }

  @Override
  public List<Printing> printings(String text, int limit) throws IOException {
    return asking.printings(text, limit);
  }

  @Override
  public List<Hit> similar(String quoteId, int limit) throws IOException {
    return asking.similar(quoteId, limit);
  }

  @Override
  public List<Copy> copies(String articleId, int limit) throws IOException {
    try (Snapshot snapshot = snapshots.newest()) {
      int article = new Originals(snapshot).number(articleId);
      return article < 0
          ? List.of()
          : new CopyFinder(snapshot).copiesOf(article).stream().limit(limit).toList();
    }
  }

  @Override
  public List<CopyGroup> copyGroups(int limit) throws IOException {
    try (Snapshot snapshot = snapshots.newest()) {
      return new CopyGrouper(snapshot).groups(limit);
    }
  }

  @Override
  public Health check() {
    if (closed.get()) {
      return Health.down("the index is closed");
    }
    Throwable broken = writer == null ? null : writer.getTragicException();
    if (broken != null) {
      return Health.down("the index cannot be written: " + broken.getMessage());
    }
    try {
      return asking.health();
    } catch (IOException | RuntimeException e) {
      return Health.down("the index cannot be read: " + e.getMessage());
    }
  }

  @Override
  public void close() throws IOException {
    if (closed.compareAndSet(false, true)) {
      try (directory;
          writer) {
        snapshots.close();
      }
    }
  }
}
