package org.gainsay.extract.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.gainsay.model.Span;

/// Leaves words in quotation marks to one speaker. In "Rubio said that he had called him a “con
/// artist”" two verbs may report the marked words; the writer took them from one mouth, and that is
/// as a rule the one whose report holds the other. Where neither holds the other, the surer reading
/// stays. Readings without marked words may lie in each other as they like. Stateless.
final class OneSpeaker {

  private OneSpeaker() {}

  /// @param words the stretches in marks that it quotes
  /// @param depth in how many contents its cue stands
  private record Quoting(Attribution attribution, Set<Span> words, int depth) {}

  /// The attributions that stay, in the order given.
  ///
  /// @param marked what stands in quotation marks
  static List<Attribution> keep(List<Attribution> found, MarkedText marked) {
    NavigableMap<Integer, Integer> depths = depths(found);
    List<Quoting> quoting = new ArrayList<>();
    for (Attribution attribution : found) {
      Set<Span> words = marked.stretchesIn(attribution.content());
      if (!words.isEmpty()) {
        quoting.add(new Quoting(attribution, words, depth(attribution, depths)));
      }
    }
    quoting.sort(
        Comparator.comparingInt(Quoting::depth)
            .thenComparingDouble(each -> -each.attribution().confidence())
            .thenComparing(each -> each.attribution().extent()));
    Set<Span> spoken = new HashSet<>();
    Set<Attribution> left = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Quoting each : quoting) {
      if (Collections.disjoint(each.words(), spoken)) {
        spoken.addAll(each.words());
      } else {
        left.add(each.attribution());
      }
    }
    return found.stream().filter(attribution -> !left.contains(attribution)).toList();
  }

  /// How many contents hold each place, by the offsets where that number changes.
  private static NavigableMap<Integer, Integer> depths(List<Attribution> found) {
    NavigableMap<Integer, Integer> depths = new TreeMap<>();
    for (Attribution attribution : found) {
      for (Span span : attribution.content()) {
        depths.merge(span.start(), 1, Integer::sum);
        depths.merge(span.end(), -1, Integer::sum);
      }
    }
    int depth = 0;
    for (Map.Entry<Integer, Integer> change : depths.entrySet()) {
      depth += change.getValue();
      change.setValue(depth);
    }
    return depths;
  }

  private static int depth(Attribution attribution, NavigableMap<Integer, Integer> depths) {
    Span cue = attribution.cue();
    Map.Entry<Integer, Integer> at = cue == null ? null : depths.floorEntry(cue.start());
    return at == null ? 0 : at.getValue();
  }
}
