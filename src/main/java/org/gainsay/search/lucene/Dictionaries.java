package org.gainsay.search.lucene;

import java.util.EnumMap;
import java.util.Map;
import org.gainsay.model.StanceLabel;
import org.gainsay.search.Dimension;

/// The dictionary of every dimension. Speakers and targets share one, because they are the same
/// parties.
final class Dictionaries {

  private final Map<Dimension, Dictionary> byDimension = new EnumMap<>(Dimension.class);

  Dictionaries() {
    for (Dimension dimension : Dimension.values()) {
      byDimension.put(dimension, new Dictionary());
    }
    byDimension.put(Dimension.TARGET, of(Dimension.SPEAKER));
    // Numbers of stances are then those of the enum, which the histogram relies on.
    for (StanceLabel label : StanceLabel.values()) {
      of(Dimension.STANCE).intern(label.name());
    }
  }

  Dictionary of(Dimension dimension) {
    Dictionary dictionary = byDimension.get(dimension);
    if (dictionary == null) {
      throw new IllegalStateException("no dictionary for " + dimension);
    }
    return dictionary;
  }
}
