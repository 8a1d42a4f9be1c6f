package org.gainsay.pipeline;

import java.io.IOException;
import org.gainsay.ingest.Origin;
import org.jspecify.annotations.Nullable;

/// Keeps what could not be read, for whoever wants to look at it and mend it.
@FunctionalInterface
public interface Rejects {

  /// Keeps nothing.
  Rejects NOT_KEPT = (_, _, _) -> {};

  /// Takes one reject, on the thread of the run.
  ///
  /// @param bytes what was read of it, if anything was
  /// @throws IOException if it can't be kept; the run ends
  void keep(Origin origin, String reason, byte @Nullable [] bytes) throws IOException;
}
