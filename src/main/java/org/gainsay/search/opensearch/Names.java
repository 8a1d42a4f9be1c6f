package org.gainsay.search.opensearch;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gainsay.search.Dimension;
import org.gainsay.search.SpeakerAliases;
import org.gainsay.search.Unit;
import org.gainsay.search.words.Identities;
import org.gainsay.search.words.IdentityRule;

/// Who is who in one state of the index, found out for a dimension when it is first asked for. All
/// names of a dimension are held in memory. For several threads.
final class Names {

  private final View view;
  private final SpeakerAliases aliases;
  private final Map<Dimension, Dictionary> known = new EnumMap<>(Dimension.class);

  Names(View view, SpeakerAliases aliases) {
    this.view = view;
    this.aliases = aliases;
  }

  SpeakerAliases aliases() {
    return aliases;
  }

  synchronized Dictionary of(Dimension dimension) throws IOException {
    Dictionary found = known.get(dimension);
    if (found == null) {
      // These two share names.
      boolean isParty = dimension == Dimension.SPEAKER || dimension == Dimension.TARGET;
      List<Dimension> read =
          isParty ? List.of(Dimension.SPEAKER, Dimension.TARGET) : List.of(dimension);
      Set<String> values = new LinkedHashSet<>();
      Map<Dimension, Map<String, Long>> counts = new EnumMap<>(Dimension.class);
      for (Dimension one : read) {
        Map<String, Long> own = Counts.of(view, Dsl.all(), Schema.field(one, Unit.QUOTES));
        counts.put(one, own);
        values.addAll(own.keySet());
      }
      List<String> list = List.copyOf(values);
      Map<String, Integer> numbers = numbers(list);
      Identities identities = IdentityRule.identities(dimension, list, aliases);
      counts.forEach((one, own) -> known.put(one, Dictionary.of(list, numbers, identities, own)));
      found = Objects.requireNonNull(known.get(dimension));
    }
    return found;
  }

  private static Map<String, Integer> numbers(List<String> values) {
    Map<String, Integer> numbers = new HashMap<>();
    values.forEach(value -> numbers.put(value, numbers.size()));
    return numbers;
  }
}
