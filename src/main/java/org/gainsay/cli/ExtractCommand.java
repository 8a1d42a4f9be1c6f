package org.gainsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gainsay.exchange.ExchangeWriter;
import org.gainsay.extract.QuoteExtractor;
import org.gainsay.ingest.ArticleFiles;
import org.gainsay.ingest.Limits;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.pipeline.Extraction;
import org.gainsay.pipeline.Outcome;
import org.gainsay.pipeline.ParallelExtraction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Prints the quotes of articles without storing them.
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = "Print who says what in articles, without storing anything.")
final class ExtractCommand implements Callable<Integer> {

  /// How the quotes are printed.
  enum Format {
    TEXT,
    JSONL
  }

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "files or folders of articles")
  List<Path> paths;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TEXT",
      description = "text for people, or jsonl: the exchange format, one article a line")
  Format format;

  @Option(
      names = "--explain",
      description =
          "say of each quote which rule found it, how sure it is and what proves its stance")
  boolean isExplained;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    ArticleFiles files = new ArticleFiles(Limits.DEFAULT, Map.of());
    QuoteExtractor extractor = new QuoteExtractor();
    Extraction extraction =
        new Extraction(extractor::extract, (_, _) -> false, Limits.DEFAULT.textLength());
    ParallelExtraction run =
        new ParallelExtraction(
            extraction, Runtime.getRuntime().availableProcessors(), Duration.ofSeconds(60));
    Printer printer = new Printer(spec.commandLine().getOut(), spec.commandLine().getErr());
    run.run(receiver -> files.read(paths, receiver), printer::print);
    return printer.hasRejected ? ExitCode.REJECTED : ExitCode.OK;
  }

  private final class Printer {

    private final PrintWriter out;
    private final PrintWriter err;
    private final ExchangeWriter exchange = new ExchangeWriter();
    private boolean hasRejected;

    Printer(PrintWriter out, PrintWriter err) {
      this.out = out;
      this.err = err;
    }

    void print(Outcome outcome) throws IOException {
      switch (outcome) {
        case Outcome.Extracted(var _, AnnotatedArticle article, List<String> _) -> {
          out.println(
              format == Format.JSONL
                  ? exchange.write(article)
                  : QuoteText.of(article, isExplained));
          if (out.checkError()) {
            throw new IOException("nobody reads the output any more");
          }
        }
        case Outcome.Failed(var origin, String reason, var _) -> {
          hasRejected = true;
          err.println("gainsay: " + origin + ": " + reason);
        }
        case Outcome.Unchanged _, Outcome.Skipped _, Outcome.Ignored _ -> {}
      }
    }
  }
}
