package org.gainsay.search;

import java.io.IOException;
import java.util.Optional;

/// What is known of one speaker.
public interface Dossiers {

  /// The dossier of the speaker of this name (any of its names), counted over the quotes that pass
  /// the filters. Nothing if no quote in the index has such a speaker and nobody is accused under
  /// the name.
  Optional<Dossier> dossier(String speaker, Filters filters) throws IOException;
}
