package org.gainsay.pipeline;

import java.util.List;

/// What became of one delivery: the numbers, and each article in the order of the delivery.
public record Receipt(IngestReport report, List<ArticleResult> results) {

  public Receipt {
    results = List.copyOf(results);
  }
}
