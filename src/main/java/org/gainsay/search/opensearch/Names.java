package org.gainsay.search.opensearch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.search.Dimension;
import org.gainsay.search.SpeakerAliases;
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

  synchronized Dictionary of(Dimension given) throws IOException {
    // These two share names.
    Dimension dimension = given == Dimension.TARGET ? Dimension.SPEAKER : given;
    Dictionary found = known.get(dimension);
    if (found == null) {
      Set<String> values =
          new LinkedHashSet<>(Counts.of(view, Dsl.all(), Schema.field(dimension)).keySet());
      if (dimension == Dimension.SPEAKER) {
        values.addAll(Counts.of(view, Dsl.all(), Schema.field(Dimension.TARGET)).keySet());
      }
      List<String> list = List.copyOf(values);
      Identities identities =
          dimension == Dimension.YEAR
              ? Identities.none(list)
              : IdentityRule.identities(dimension, list, aliases);
      found = new Dictionary(list, numbers(list), identities);
      known.put(dimension, found);
    }
    return found;
  }

  private static Map<String, Integer> numbers(List<String> values) {
    Map<String, Integer> numbers = new HashMap<>();
    values.forEach(value -> numbers.put(value, numbers.size()));
    return numbers;
  }

  /// The values of a dimension as they are indexed, and which of them are the same.
  record Dictionary(List<String> values, Map<String, Integer> numbers, Identities identities) {

    /// All values of some identities.
    List<String> terms(BitSet some) {
      List<String> terms = new ArrayList<>();
      identities.members(some).stream().forEach(number -> terms.add(values.get(number)));
      return terms;
    }

    /// The identity of a value.
    int identity(String value) {
      Integer number = numbers.get(value);
      if (number == null) {
        throw new IllegalStateException("not a value of this state of the index: " + value);
      }
      return identities.of(number);
    }

    /// The identity of a party, whether it speaks or is spoken of; -1 if nobody has the name.
    int party(String name) {
      return identities.named(name).nextSetBit(0);
    }

    String shown(String value) {
      return identities.shown(identity(value));
    }
  }
}
