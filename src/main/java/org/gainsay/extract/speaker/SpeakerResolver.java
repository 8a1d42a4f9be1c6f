package org.gainsay.extract.speaker;

import java.util.List;
import org.gainsay.extract.attribution.Attribution;
import org.gainsay.extract.attribution.ParsedArticle;

/// Finds whom the sources of an article stand for. Implementations are immutable and may be used by
/// any number of threads.
public interface SpeakerResolver {

  /// Resolves all sources and relayers of an article at once.
  ///
  /// @param attributions in the order of the text
  Cast resolve(ParsedArticle article, List<Attribution> attributions);
}
