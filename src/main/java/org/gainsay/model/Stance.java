package org.gainsay.model;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What the speaker of a quote does with its content, and the words that prove it.
///
/// @param label what is done
/// @param evidence the words that prove it, in the order of the text; empty only for
///   [StanceLabel#STATEMENT]
/// @param confidence how sure we are, from 0 to 1
/// @param target at whom it is aimed, if anybody is named
/// @param flags reservations, in the order of [StanceFlag]
/// @param rule short name of the rule that gave the label, for explanations
public record Stance(
    StanceLabel label,
    List<Span> evidence,
    double confidence,
    @Nullable Target target,
    Set<StanceFlag> flags,
    String rule) {

  public Stance {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("not a confidence: " + confidence);
    }
    evidence = List.copyOf(evidence);
    flags = Collections.unmodifiableSet(new TreeSet<>(flags));
  }

  /// A statement that is nothing more.
  public static Stance statement() {
    return new Stance(StanceLabel.STATEMENT, List.of(), 0.5, null, Set.of(), "none");
  }
}
