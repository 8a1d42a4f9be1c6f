package org.gainsay.search.opensearch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
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

/// The store on an OpenSearch cluster. For several threads and any number of processes: each write
/// is acknowledged when it is on disk on every copy of its shard that there is meant to be, so that
/// [#commit] has nothing left to do.
public final class OpenSearchNewsIndex implements NewsIndex {

  /// A refresh of all shards may take its time.
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Connection connection;
  private final Versions versions;
  private final String written;
  private final boolean isRefill;
  private final Writer writer;
  private final Replay replay;
  private final Asking asking;
  private final AtomicBoolean closed = new AtomicBoolean();

  private OpenSearchNewsIndex(
      Connection connection,
      Versions versions,
      @Nullable Path aliases,
      boolean isRefill,
      Duration patience)
      throws IOException {
    this.connection = connection;
    this.versions = versions;
    this.isRefill = isRefill;
    written = isRefill ? versions.next() : versions.open();
    writer =
        new Writer(
            connection,
            isRefill ? written : versions.alias(),
            !isRefill,
            versions.copies(),
            patience);
    replay = new Replay(connection, System.currentTimeMillis());
    asking =
        new Asking(connection, versions.alias(), new IdentityRule(aliases), QueryLimits.DEFAULT);
  }

  /// Opens the index on a cluster, which is made if it is not there.
  ///
  /// @param address `opensearch://HOST:PORT[,HOST:PORT…][/PREFIX]`, or `opensearchs` for HTTPS
  /// @param environment where credentials are looked for: `GAINSAY_STORE_API_KEY`, or
  ///   `GAINSAY_STORE_USER` and `GAINSAY_STORE_PASSWORD`; and `GAINSAY_STORE_SHARDS`, the number of
  ///   shards of an index that is made; and `GAINSAY_STORE_PATIENCE`, for how many seconds a write
  ///   waits for a cluster that is gone or busy
  /// @throws IllegalArgumentException if it is no address
  /// @throws org.gainsay.search.IndexUnavailableException if the cluster does not answer
  public static OpenSearchNewsIndex open(String address, Map<String, String> environment)
      throws IOException {
    return open(address, environment, null, false);
  }

  /// Opens the index on a cluster with a file of aliases, as in the embedded index
  /// ([org.gainsay.search.SpeakerAliases]): it is read anew within a second if it has changed. Each
  /// server reads its own.
  ///
  /// @param aliases a file, which may come and go
  public static OpenSearchNewsIndex open(
      String address, Map<String, String> environment, Path aliases) throws IOException {
    return open(address, environment, aliases, false);
  }

  /// Opens the index to build it anew: what is read is of the version that is there, what is
  /// written goes to a new one, which nobody sees before [#publish].
  public static OpenSearchNewsIndex openToRefill(String address, Map<String, String> environment)
      throws IOException {
    return open(address, environment, null, true);
  }

  private static OpenSearchNewsIndex open(
      String address, Map<String, String> environment, @Nullable Path aliases, boolean isRefill)
      throws IOException {
    ClusterAddress parsed = ClusterAddress.parse(address);
    Connection connection =
        new Connection(parsed, Connection.Credentials.of(environment), Duration.ofSeconds(30));
    try {
      int shards = number(environment, "GAINSAY_STORE_SHARDS", 3);
      Duration patience = Duration.ofSeconds(number(environment, "GAINSAY_STORE_PATIENCE", 90));
      Versions versions = new Versions(connection, parsed.prefix(), shards);
      return new OpenSearchNewsIndex(connection, versions, aliases, isRefill, patience);
    } catch (IOException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  private static int number(Map<String, String> environment, String name, int usual) {
    String value = environment.getOrDefault(name, "");
    try {
      return value.isBlank() ? usual : Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("%s is not a number: %s".formatted(name, value), e);
    }
  }

  /// Lets searches see the version that was built, from one moment to the next, and drops the one
  /// before. What others wrote there meanwhile is taken over as they wrote it; for the last of it
  /// writers have to wait.
  ///
  /// @throws IllegalStateException if none was built
  public void publish() throws IOException {
    if (!isRefill) {
      throw new IllegalStateException("the index was not opened to build it anew");
    }
    String before = versions.current();
    if (before == null || before.equals(written)) {
      refresh(written);
      versions.swapTo(written);
    } else {
      // Most of it first, so that writers wait a short time only.
      takeOver(before);
      versions.block(before);
      try {
        takeOver(before);
        refresh(written);
        versions.swapTo(written);
      } catch (IOException | RuntimeException e) {
        versions.unblock(before);
        throw e;
      }
      versions.drop(before);
    }
    asking.renew();
  }

  private void takeOver(String before) throws IOException {
    refresh(before);
    replay.run(before, writer);
  }

  @Override
  public void accept(List<AnnotatedArticle> articles) throws IOException {
    writer.accept(articles);
  }

  @Override
  public void delete(Collection<String> articleIds) throws IOException {
    writer.delete(articleIds);
  }

  @Override
  public void refresh() throws IOException {
    refresh(isRefill ? written : versions.alias());
    asking.renew();
  }

  private void refresh(String index) throws IOException {
    Connection.Answer answer =
        connection.send("POST", "/" + index + "/_refresh", Map.of(), null, PATIENCE);
    if (!answer.isOk()) {
      throw new IOException("the index cannot be refreshed: " + answer.reason());
    }
  }

  /// Does nothing: what is accepted is on disk.
  @Override
  public void commit() {}

  @Override
  public SearchResult search(SearchRequest request) throws IOException {
    return asking.search(request);
  }

  @Override
  public long export(SearchRequest request, Consumer<Hit> consumer) throws IOException {
    return asking.export(request, Set.of(), consumer);
  }

  @Override
  public long export(SearchRequest request, Set<String> articleIds, Consumer<Hit> consumer)
      throws IOException {
    return articleIds.isEmpty() ? 0 : asking.export(request, articleIds, consumer);
  }

  @Override
  public Optional<Hit> quote(String quoteId) throws IOException {
    return asking.quote(quoteId);
  }

  @Override
  public Optional<AnnotatedArticle> article(String articleId) throws IOException {
    return asking.article(articleId);
  }

  @Override
  public void forEachArticle(Consumer<AnnotatedArticle> consumer) throws IOException {
    asking.forEachArticle((article, time) -> {
      replay.note(article.article().id(), time);
      consumer.accept(article);
    });
  }

  @Override
  public Optional<String> extractor() throws IOException {
    return versions.extractor();
  }

  @Override
  public void noteExtractor(String version) throws IOException {
    versions.noteExtractor(written, version);
  }

  @Override
  public List<FacetValue> complete(Dimension dimension, String typed, int limit)
      throws IOException {
    return asking.complete(dimension, typed, limit);
  }

  @Override
  public Optional<Dossier> dossier(String speaker, Filters filters) throws IOException {
    return asking.dossier(speaker, filters);
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
    return asking.copies(articleId, limit);
  }

  @Override
  public List<CopyGroup> copyGroups(int limit) throws IOException {
    return asking.copyGroups(limit);
  }

  @Override
  public boolean waitsForOthers() {
    return true;
  }

  @Override
  public Health check() {
    return closed.get() ? Health.down("the index is closed") : asking.health();
  }

  @Override
  public void close() throws IOException {
    if (closed.compareAndSet(false, true)) {
      asking.close();
      connection.close();
    }
  }
}
