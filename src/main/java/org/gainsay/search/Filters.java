package org.gainsay.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// Which hits to keep, whatever the query says.
///
/// Within a dimension a hit needs one of the included values (OR) and none of the excluded ones;
/// across dimensions it must pass every one (AND). Values are compared without regard to case; a
/// value that nothing has matches nothing and is no error. Names of speakers and targets stand for
/// everything that is known under the same identity.
///
/// @param include per dimension the values of which one is needed; a dimension without values does
///   not filter
/// @param exclude per dimension the values that must be missing
/// @param dates days of publication to keep
public record Filters(
    Map<Dimension, Set<String>> include, Map<Dimension, Set<String>> exclude, DateRange dates) {

  /// Keeps everything.
  public static final Filters NONE = new Filters(Map.of(), Map.of(), DateRange.ALWAYS);

  public Filters {
    include = copy(include);
    exclude = copy(exclude);
  }

  /// The included values of a dimension; empty if it does not filter so.
  public Set<String> included(Dimension dimension) {
    return include.getOrDefault(dimension, Set.of());
  }

  /// The excluded values of a dimension.
  public Set<String> excluded(Dimension dimension) {
    return exclude.getOrDefault(dimension, Set.of());
  }

  /// These filters with one more value that hits may have.
  public Filters including(Dimension dimension, String value) {
    return new Filters(plus(include, dimension, value), exclude, dates);
  }

  /// These filters with one more value that hits must not have.
  public Filters excluding(Dimension dimension, String value) {
    return new Filters(include, plus(exclude, dimension, value), dates);
  }

  /// These filters with other days.
  public Filters within(DateRange other) {
    return new Filters(include, exclude, other);
  }

  /// These filters without the included and excluded values of a dimension.
  public Filters without(Dimension dimension) {
    Map<Dimension, Set<String>> in = new EnumMap<>(Dimension.class);
    in.putAll(include);
    in.remove(dimension);
    Map<Dimension, Set<String>> out = new EnumMap<>(Dimension.class);
    out.putAll(exclude);
    out.remove(dimension);
    return new Filters(in, out, dates);
  }

  private static Map<Dimension, Set<String>> plus(
      Map<Dimension, Set<String>> old, Dimension dimension, String value) {
    Map<Dimension, Set<String>> map = new EnumMap<>(Dimension.class);
    map.putAll(old);
    Set<String> values = new LinkedHashSet<>(map.getOrDefault(dimension, Set.of()));
    values.add(value);
    map.put(dimension, values);
    return map;
  }

  private static Map<Dimension, Set<String>> copy(Map<Dimension, Set<String>> given) {
    Map<Dimension, Set<String>> map = new EnumMap<>(Dimension.class);
    given.forEach((dimension, values) -> {
      if (!values.isEmpty()) {
        map.put(dimension, Collections.unmodifiableSet(new LinkedHashSet<>(values)));
      }
    });
    return Collections.unmodifiableMap(map);
  }
}
