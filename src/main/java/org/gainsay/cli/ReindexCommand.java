package org.gainsay.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.gainsay.extract.QuoteExtractor;
import org.gainsay.pipeline.IngestPipeline;
import org.gainsay.pipeline.IngestReport;
import org.gainsay.search.NewsIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Extracts all stored articles anew.
@Command(
    name = "reindex",
    mixinStandardHelpOptions = true,
    description = {
      "Look for the quotes of all stored articles anew, after an update of Gainsay.",
      "The articles themselves are in the index: their files are not needed."
    })
final class ReindexCommand implements Callable<Integer> {

  @Mixin StoreOptions store;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    try (NewsIndex index = store.openToRefill()) {
      IngestPipeline pipeline = Indexing.pipeline(index, new QuoteExtractor());
      try (Interruption _ = new Interruption(pipeline::stop);
          ProgressDisplay progress = ProgressDisplay.of(spec.commandLine().getErr(), () -> 0, 0)) {
        IngestReport report = pipeline.reindex(progress);
        if (!report.stopped()) {
          index.noteExtractor(QuoteExtractor.VERSION);
        }
        spec.commandLine().getOut().println(ReportText.of(report));
        spec.commandLine().getOut().flush();
        return ReportText.exitCode(report);
      }
    }
  }
}
