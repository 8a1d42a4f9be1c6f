package org.gainsay.extract.stance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.model.Span;
import org.gainsay.model.StanceLabel;
import org.gainsay.text.Sentence;

/// Silence: *declined to comment*, *would neither confirm nor deny*, *I won't get into that*. The
/// phrase may begin in the cue and end in the content.
final class NoCommentFamily implements StanceFamily {

  @Override
  public List<Finding> find(Reading reading) {
    List<Finding> findings = new ArrayList<>();
    for (SenseHit hit : reading.hits()) {
      if (hit.sense() == Sense.SILENCE) {
        findings.add(finding("no-comment.phrase", hit.span()));
        if (reading.isQuoted()) {
          findings.add(finding("no-comment.phrase.quoted", hit.span()));
        }
      }
    }
    Sentence sentence = reading.cue().sentence();
    Span cue = reading.attribution().cue();
    if (sentence == null || cue == null) {
      return findings;
    }
    Set<Span> seen = new HashSet<>();
    for (SenseHit hit : reading.senses().hits().get(sentence.number())) {
      if (hit.sense() == Sense.SILENCE && hit.span().overlaps(cue) && seen.add(hit.span())) {
        findings.add(finding("no-comment.cue", hit.span()));
      }
    }
    String phrase = reading.cue().phrase();
    if (phrase.endsWith("confirm nor deny") || phrase.endsWith("confirm or deny")) {
      findings.add(finding(Rules.CONFIRM_NOR_DENY, cue));
    }
    boolean refuses =
        reading.cue().has(Sense.TO_REFUSE)
            || reading.cue().is(StanceLabel.REFUSAL)
            || reading.cue().isNegated();
    if (refuses && (talks(reading) || AnswerWords.TALKING.has(reading.cue().lemma()))) {
      findings.add(finding("no-comment.refuses-to-talk", cue));
    }
    return findings;
  }

  /// Whether one of the first words of the content is one of talking.
  private static boolean talks(Reading reading) {
    if (reading.words().isEmpty()) {
      return false;
    }
    Words words = reading.words().getFirst();
    for (int i = 0; i < words.size() && i < 5; i++) {
      if (AnswerWords.TALKING.has(words.token(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  private static Finding finding(String rule, Span evidence) {
    return Finding.of(StanceLabel.NO_COMMENT, rule, evidence);
  }
}
