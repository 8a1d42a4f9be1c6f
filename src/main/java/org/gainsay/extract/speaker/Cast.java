package org.gainsay.extract.speaker;

import org.gainsay.model.Span;
import org.gainsay.model.Speaker;
import org.jspecify.annotations.Nullable;

/// The parties of one article: who speaks in each attribution, and whom other words name.
public interface Cast {

  /// Who speaks in an attribution, by its place in the list that was resolved, or null if that is
  /// not known.
  @Nullable Speaker speakerOf(int attribution);

  /// How sure we are of that speaker, from 0 to 1.
  double confidenceOf(int attribution);

  /// The name of who passed the words on, or null if nobody did.
  @Nullable String relayerOf(int attribution);

  /// The party that these words name, or null if they name none that is known.
  ///
  /// @param mention words of the article, not only of a source
  @Nullable Speaker namedBy(Span mention);

  /// Whether two stretches of words name one party, as far as that is known.
  default boolean isSameParty(Span first, Span second) {
    Speaker one = namedBy(first);
    return one != null && one.equals(namedBy(second));
  }

  /// Whether words of the article mean the speaker of an attribution or somebody on the speaker's
  /// side: the speaker by name or as *I* or *we*, what belongs to the speaker (*his campaign*, *our
  /// company*), the organisation or state that the speaker is of or speaks for, and whoever is of
  /// the organisation that speaks.
  default boolean isOwnSide(int attribution, Span words) {
    Speaker speaker = speakerOf(attribution);
    return speaker != null && speaker.equals(namedBy(words));
  }
}
