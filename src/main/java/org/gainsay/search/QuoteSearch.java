package org.gainsay.search;

/// Everything that can be asked of a store of quotes.
public interface QuoteSearch extends HitSearch, Completions, Dossiers, Disputes, Printings, Copies {

  /// Whether another machine answers, so that the thread that asks waits for it; otherwise it
  /// computes the answer itself.
  default boolean waitsForOthers() {
    return false;
  }
}
