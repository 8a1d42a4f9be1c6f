package org.gainsay.extract.stance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;

/// How often an article uses each word as it is written, and which ones it opens with: tells of
/// whom it speaks much. Counted once for an article. Immutable.
record FormCounts(Map<String, Integer> times, Set<String> lead) {

  /// How many sentences an article opens with.
  private static final int LEAD = 2;

  FormCounts {
    times = Map.copyOf(times);
    lead = Set.copyOf(lead);
  }

  static FormCounts of(List<Sentence> sentences) {
    Map<String, Integer> times = new HashMap<>();
    Set<String> lead = new HashSet<>();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        times.merge(token.form(), 1, Integer::sum);
        if (sentence.number() < LEAD) {
          lead.add(token.form());
        }
      }
    }
    return new FormCounts(times, lead);
  }

  int times(String form) {
    return times.getOrDefault(form, 0);
  }

  boolean isInLead(String form) {
    return lead.contains(form);
  }
}
