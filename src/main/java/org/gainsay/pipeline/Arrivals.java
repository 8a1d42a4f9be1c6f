package org.gainsay.pipeline;

import java.io.IOException;
import java.util.Set;

/// Hears of articles that are new in the store, or came in another version. It is told once they
/// are on disk and can be searched, and before whoever brought them: what it makes of them is done
/// when the delivery is acknowledged. Extracting stored articles anew brings nothing new.
public interface Arrivals {

  /// Takes note of articles.
  ///
  /// @throws IOException if it cannot; the run that brought the articles fails
  void arrived(Set<String> articleIds) throws IOException;
}
