package org.gainsay.extract.stance;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.gainsay.model.StanceLabel;

/// Tells which labels no rule speaks for. A stance without words that prove it convinces nobody:
/// [Decisions] says what becomes of such labels.
final class Grounds {

  private Grounds() {}

  /// The labels for which there is no finding that could carry them by itself.
  static Set<StanceLabel> missing(List<Finding> findings) {
    Set<StanceLabel> missing = EnumSet.allOf(StanceLabel.class);
    missing.remove(StanceLabel.STATEMENT);
    missing.removeIf(label -> findings.stream().anyMatch(carries(label)));
    return missing;
  }

  private static Predicate<Finding> carries(StanceLabel label) {
    return finding -> finding.label() == label && !isMereWord(finding);
  }

  /// Whether the finding is a word of judgement that may be about the own side or about things;
  /// what it comes to is said by the finding about the whole content.
  private static boolean isMereWord(Finding finding) {
    if (finding.label() == StanceLabel.SUPPORT) {
      return !finding.rule().startsWith("support.any.")
          && !finding.rule().startsWith("support.cue");
    }
    if (finding.label() == StanceLabel.CRITICISM) {
      return !finding.rule().startsWith("criticism.any.")
          && !finding.rule().startsWith("criticism.cue")
          && !finding.rule().startsWith("criticism.does-not.")
          && !finding.rule().startsWith("criticism.question.")
          && !finding.rule().startsWith("criticism.should-have.");
    }
    return false;
  }
}
