package org.gainsay.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.gainsay.extract.QuoteExtractor;
import org.gainsay.pipeline.IngestPipeline;
import org.gainsay.pipeline.IngestReport;
import org.gainsay.search.NewsIndex;
import org.gainsay.search.opensearch.OpenSearchNewsIndex;
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

  private boolean isStopped;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (store.isCluster()) {
      try (OpenSearchNewsIndex index = store.openClusterToRefill()) {
        int code = reindex(index);
        if (code != ExitCode.FAILURE && !isStopped) {
          index.publish();
        }
        return code;
      }
    }
    try (NewsIndex index = store.openToRefill()) {
      return reindex(index);
    }
  }

  private int reindex(NewsIndex index) throws IOException, InterruptedException {
    IngestPipeline pipeline = Indexing.pipeline(index, new QuoteExtractor());
    try (Interruption interruption = new Interruption(pipeline::stop);
        ProgressDisplay progress = ProgressDisplay.of(spec.commandLine().getErr(), () -> 0, 0)) {
      IngestReport report = pipeline.reindex(progress);
      isStopped = report.stopped();
      if (!isStopped) {
        index.noteExtractor(QuoteExtractor.VERSION);
      }
      spec.commandLine().getOut().println(ReportText.of(report));
      spec.commandLine().getOut().flush();
      return interruption.exitCode(ReportText.exitCode(report));
    }
  }
}
