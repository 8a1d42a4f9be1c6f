package org.gainsay.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.concurrent.atomic.AtomicLong;
import org.gainsay.ingest.Origin;
import org.gainsay.pipeline.ArticleResult;
import org.gainsay.pipeline.ArticleResult.Status;
import org.junit.jupiter.api.Test;

class ProgressDisplayTest {

  @Test
  void whatIsReadIsNotDoneBeforeItIsStored() {
    AtomicLong read = new AtomicLong();
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    try (ProgressDisplay progress = ProgressDisplay.of(nowhere, read::get, 4 << 20)) {
      read.set(1 << 20);
      progress.handedOn();
      read.set(4 << 20);
      progress.handedOn();
      assertTrue(progress.line().endsWith(" articles a second"), progress.line());
      progress.heard(stored());
      assertTrue(progress.line().startsWith("gainsay: 1 article and 1 quote stored, "));
      assertTrue(progress.line().contains(" 25 % of 4.0 MB done, "), progress.line());
      progress.heard(stored());
      assertTrue(progress.line().contains(" 100 % of 4.0 MB done, "), progress.line());
    }
  }

  private static ArticleResult stored() {
    return new ArticleResult(Origin.of("a.txt"), Status.ADDED, "a", null, 1, null);
  }
}
