package org.gainsay.pipeline;

import java.io.IOException;
import java.util.Set;

/// Hears of articles that are new in the store, or come in another version. It is told before they
/// are on disk, and once they are and can be searched, which is before whoever brought them hears
/// of it: what it makes of them is done when the delivery is acknowledged. Extracting stored
/// articles anew brings nothing new.
public interface Arrivals {

  /// Hears which articles are about to be stored. Whoever remembers them can make up for a process
  /// that ends before [#arrived]; some of them are then not in the store.
  ///
  /// @throws IOException if it cannot; the run that brings the articles fails
  default void expected(Set<String> articleIds) throws IOException {}

  /// Takes note of articles.
  ///
  /// @throws IOException if it cannot; the run that brought the articles fails
  void arrived(Set<String> articleIds) throws IOException;
}
