package org.gainsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.gainsay.alert.Alerts;
import org.gainsay.extract.QuoteExtractor;
import org.gainsay.ingest.FileChanges;
import org.gainsay.ingest.FileVisits;
import org.gainsay.ingest.Visits;
import org.gainsay.ingest.fetch.FetchLimits;
import org.gainsay.pipeline.IngestPipeline;
import org.gainsay.pipeline.IngestReport;
import org.gainsay.pipeline.Part;
import org.gainsay.pipeline.Rejects;
import org.gainsay.pipeline.RejectsFolder;
import org.gainsay.search.NewsIndex;
import org.gainsay.search.lucene.LuceneNewsIndex;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Brings articles into the index.
@Command(
    name = "index",
    mixinStandardHelpOptions = true,
    description =
        "Read articles, find their quotes and store both. What is stored already is skipped.")
final class IndexCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "SOURCE",
      arity = "1..*",
      description =
          "files, folders, patterns ('news/**.html'), URLs of pages and feeds; - reads standard"
              + " input")
  List<String> arguments;

  @Option(
      names = "--map",
      paramLabel = "FIELD=NAME",
      description =
          "what JSON and CSV files call a field of articles (id, url, title, outlet, date,"
              + " language, text), as in --map title=headline")
  Map<String, String> names = Map.of();

  @Option(
      names = "--stdin-name",
      paramLabel = "NAME",
      defaultValue = "stdin",
      description =
          "file name that standard input is read as, for its ending tells the format where its"
              + " bytes do not (wire.csv)")
  String stdinName;

  @Option(
      names = "--watch",
      description = "go on and read the files that are new or changed, until Ctrl-C")
  boolean isWatching;

  @Option(
      names = "--every",
      paramLabel = "TIME",
      converter = TimeConverter.class,
      description = "go on and ask the URLs again so often (30s, 15m, 2h), until Ctrl-C")
  @Nullable Duration every;

  @Option(
      names = "--dry-run",
      description = "say what would be new or changed and what can't be read, and store nothing")
  boolean isTrial;

  @Option(
      names = "--reread",
      description = "read also files that have not changed since they were read last")
  boolean isReread;

  @Option(
      names = "--part",
      paramLabel = "N/M",
      converter = PartConverter.class,
      description =
          "store only the N-th of M shares of the articles, by their ids: for M workers that read"
              + " the same sources into one cluster (3/16); the others' count as they were before")
  @Nullable Part part;

  @Option(
      names = "--rejects",
      paramLabel = "DIR",
      description = "folder for copies of what can't be read, each with its reason beside it")
  @Nullable Path rejects;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "write the report as JSON, with each rejected input and its reason")
  @Nullable Path report;

  @Option(
      names = "--allow-private-addresses",
      description = "fetch also from this machine and from private networks")
  boolean isPrivateAllowed;

  @Mixin StoreOptions store;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter err = spec.commandLine().getErr();
    Sources sources = Sources.of(arguments);
    check(sources);
    try (Interruption interruption = new Interruption();
        NewsIndex index = isTrial ? indexToTry() : store.openToFill()) {
      if (!isTrial) {
        ExtractorNote.check(index, store.name(), err);
      }
      Alerts alerts = new Alerts(store.savedSearches(), index);
      if (!isTrial) {
        alerts.catchUp();
      }
      IngestPipeline pipeline = Indexing.pipeline(index, new QuoteExtractor()::extract, alerts);
      if (part != null) {
        pipeline.takeOnly(part);
      }
      try (Indexing indexing = new Indexing(pipeline, settings(), err)) {
        Following following = new Following(indexing, sources, every, err);
        interruption.asks(pipeline::stop);
        interruption.asks(following::stop);
        return interruption.exitCode(index(sources, indexing, following));
      }
    }
  }

  private int index(Sources sources, Indexing indexing, Following following)
      throws IOException, InterruptedException {
    ReportFile file = new ReportFile();
    FileChanges changes = isWatching ? new FileChanges(sources.places()) : null;
    IngestReport done = indexing.index(sources, file);
    if ((isWatching || every != null) && !done.stopped()) {
      spec.commandLine().getErr().println("gainsay: " + ReportText.of(done));
      done = following.follow(done, changes, file);
    }
    if (report != null) {
      file.write(report, done, isTrial);
    }
    spec.commandLine().getOut().println(isTrial ? ReportText.ofTrial(done) : ReportText.of(done));
    spec.commandLine().getOut().flush();
    return ReportText.exitCode(done);
  }

  private void check(Sources sources) {
    if (every != null && sources.urls().isEmpty()) {
      throw new UsageException("--every asks URLs again, and there are none");
    }
    if (isWatching && sources.places().isEmpty()) {
      throw new UsageException("--watch follows files and folders, and there are none");
    }
    if (isTrial && (isWatching || every != null)) {
      throw new UsageException("--dry-run is done once: without --watch and --every");
    }
    Path file = report == null ? null : report.toAbsolutePath();
    if (file != null && Files.isDirectory(file)) {
      throw new UsageException("--report names a folder, not a file: " + file);
    }
    Path parent = file == null ? null : file.getParent();
    if (parent != null && !Files.isDirectory(parent)) {
      throw new UsageException("--report: there is no folder " + parent);
    }
    Path folder = rejects;
    if (folder != null && sources.places().stream().anyMatch(place -> place.overlaps(folder))) {
      throw new UsageException("--rejects must not lie in a folder that is read: " + folder);
    }
  }

  private NewsIndex indexToTry() throws IOException {
    return store.isThere() ? store.openToRead() : LuceneNewsIndex.inMemory();
  }

  private IndexSettings settings() throws IOException {
    FetchLimits fetching =
        isPrivateAllowed ? FetchLimits.DEFAULT.withPrivateAddresses() : FetchLimits.DEFAULT;
    Rejects keeper = rejects == null ? Rejects.NOT_KEPT : new RejectsFolder(rejects);
    if (store.isCluster()) {
      // What a worker has read is no news to others: only the index knows what is in it.
      return new IndexSettings(
          FieldNames.of(names),
          stdinName,
          fetching,
          Visits.none(),
          FileVisits.none(),
          keeper,
          isTrial);
    }
    // With the index, for it is gone when that is.
    Visits visits = Visits.in(store.folder().resolve("visits.json"));
    FileVisits files =
        FileVisits.in(
            store.folder().resolve("files.tsv"), new TreeMap<>(names).toString(), isReread);
    return new IndexSettings(
        FieldNames.of(names), stdinName, fetching, visits, files, keeper, isTrial);
  }
}
