package org.gainsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gainsay.extract.QuoteExtractor;
import org.gainsay.pipeline.IngestPipeline;
import org.gainsay.pipeline.IngestReport;
import org.gainsay.search.NewsIndex;
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
      paramLabel = "PATH",
      arity = "1..*",
      description = "files or folders of articles; - reads standard input")
  List<Path> paths;

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
      names = "--report",
      paramLabel = "FILE",
      description = "write the report as JSON, with each rejected input and its reason")
  @Nullable Path report;

  @Mixin StoreOptions store;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter err = spec.commandLine().getErr();
    try (NewsIndex index = store.open()) {
      ExtractorNote.check(index, store.folder().toString(), err);
      IngestPipeline pipeline =
          Indexing.pipeline(index, new QuoteExtractor()::extract, store.savedSearches());
      try (Interruption _ = new Interruption(pipeline::stop)) {
        Indexing indexing = new Indexing(pipeline, FieldNames.of(names), stdinName, err);
        ReportFile file = new ReportFile();
        IngestReport done = indexing.index(paths, file);
        if (report != null) {
          file.write(report, done);
        }
        spec.commandLine().getOut().println(Indexing.text(done));
        spec.commandLine().getOut().flush();
        return Indexing.exitCode(done);
      }
    }
  }
}
