package org.gainsay.extract.stance;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.model.QuoteKind;
import org.gainsay.model.StanceLabel;

/// What is settled so far for one attribution, while [CueDecisions] and [ContentDecisions] go
/// through it. Not thread-safe.
final class DecisionDraft {

  /// Verbs of saying whose content, when they are negated, is what was not said.
  private static final Set<String> SAYING =
      Set.of("say", "suggest", "claim", "imply", "insinuate", "assert", "state", "tell", "allege");

  private final Reading reading;
  private final List<Finding> findings;
  private final Set<String> rules;
  private final Set<StanceLabel> given = EnumSet.noneOf(StanceLabel.class);
  private final Set<StanceLabel> barred = EnumSet.noneOf(StanceLabel.class);

  /// @param findings what the rules find in the attribution
  DecisionDraft(Reading reading, List<Finding> findings) {
    this.reading = reading;
    this.findings = findings;
    rules = findings.stream().map(Finding::rule).collect(Collectors.toUnmodifiableSet());
  }

  Reading reading() {
    return reading;
  }

  List<Finding> findings() {
    return findings;
  }

  void give(StanceLabel label) {
    given.add(label);
  }

  void bar(StanceLabel label) {
    barred.add(label);
  }

  void barGrave() {
    barred.addAll(Decisions.GRAVE);
  }

  /// Labels that are certain: what is barred is not among them, whichever was said first.
  Set<StanceLabel> given() {
    Set<StanceLabel> certain = EnumSet.copyOf(given);
    certain.removeAll(barred);
    return certain;
  }

  Set<StanceLabel> barred() {
    return barred;
  }

  /// Whether a label was given, though something else may bar it.
  boolean isGiven(StanceLabel label) {
    return given.contains(label);
  }

  /// Whether a rule found something.
  boolean fired(String rule) {
    return rules.contains(rule);
  }

  /// Whether the content is indirect speech behind a verb of saying.
  boolean isIndirectSpeech() {
    return reading.attribution().kind() == QuoteKind.INDIRECT
        && reading.cue().head() != null
        && SAYING.contains(reading.cue().lemma());
  }
}
