package org.gainsay.extract.stance;

import java.util.List;
import org.gainsay.extract.attribution.Attribution;
import org.gainsay.extract.attribution.ParsedArticle;
import org.gainsay.extract.speaker.Cast;

/// Says what the speakers do with what they say. Implementations are immutable and may be used by
/// any number of threads.
public interface StanceClassifier {

  /// Classifies all attributions of an article at once.
  ///
  /// @param attributions in the order of the text
  /// @param cast who speaks in them
  Stances classify(ParsedArticle article, List<Attribution> attributions, Cast cast);
}
