package org.gainsay.pipeline;

/// Hears what becomes of each article, on the thread of the run and in the order of reading.
///
/// That an article was stored is told only after it was committed.
@FunctionalInterface
public interface IngestListener {

  void heard(ArticleResult result);
}
