package org.gainsay.cli;

import java.util.concurrent.Callable;
import org.gainsay.extract.QuoteExtractor;
import org.gainsay.model.Article;
import picocli.CommandLine.Command;

/// Goes once through what the other commands do, so that the launcher can have the JVM note which
/// classes they need and keep those ready.
@Command(name = "warm-up", hidden = true)
final class WarmUpCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    new QuoteExtractor()
        .extract(
            Article.of(
                "warm-up",
                "The minister denied it. “We have done nothing wrong,” she said. The union accused"
                    + " the company of lying, according to a report."));
    return ExitCode.OK;
  }
}
