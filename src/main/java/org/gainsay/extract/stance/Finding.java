package org.gainsay.extract.stance;

import java.util.List;
import java.util.Set;
import org.gainsay.model.Span;
import org.gainsay.model.StanceFlag;
import org.gainsay.model.StanceLabel;
import org.jspecify.annotations.Nullable;

/// What one rule has seen in an attribution: a reason for a label, not yet the label itself.
///
/// @param label what it speaks for
/// @param rule its short name, which also names its feature in the model; the label comes first
///   (`denial.no-part`)
/// @param evidence the words it rests on, in order
/// @param flags reservations that the words carry
/// @param target at whom the stance is aimed, if the words name anybody
record Finding(
    StanceLabel label,
    String rule,
    List<Span> evidence,
    Set<StanceFlag> flags,
    @Nullable Mention target) {

  Finding {
    evidence = List.copyOf(evidence);
    flags = Set.copyOf(flags);
  }

  static Finding of(StanceLabel label, String rule, Span evidence) {
    return new Finding(label, rule, List.of(evidence), Set.of(), null);
  }

  Finding at(@Nullable Mention other) {
    return other == null ? this : new Finding(label, rule, evidence, flags, other);
  }

  Finding with(StanceFlag... more) {
    return new Finding(label, rule, evidence, Set.of(more), target);
  }
}
