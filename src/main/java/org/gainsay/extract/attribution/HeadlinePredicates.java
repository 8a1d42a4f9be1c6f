package org.gainsay.extract.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gainsay.model.Span;
import org.gainsay.model.StanceLabel;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds what headlines say of somebody without a verb: *Bishop 'sorry' for **remarks***; *Palace
/// mum on **king's health***. Stateless.
final class HeadlinePredicates implements ActFinder {

  static final String RULE = "headline-predicate";

  /// As of what headlines report.
  private static final double CONFIDENCE = 0.7;

  private static final Set<String> ABOUT = Set.of("about", "for", "on", "over");

  private static final CueEntry SILENCE = entry(StanceLabel.NO_COMMENT);

  private static final Map<String, CueEntry> PREDICATES =
      Map.of(
          "sorry", entry(StanceLabel.ADMISSION), "coy", SILENCE, "mum", SILENCE, "silent", SILENCE);

  @Override
  public List<Attribution> find(Sentence sentence, List<Cue> cues, MarkedText marked) {
    if (!HeadlineReports.isHeadline(sentence)) {
      return List.of();
    }
    for (Token token : sentence.tokens()) {
      CueEntry entry = PREDICATES.get(token.form().toLowerCase(Locale.ROOT));
      Span content = entry == null ? null : about(sentence, token);
      Span name = Stretch.trimmed(sentence, 0, token.index() - 1);
      if (name != null
          && content != null
          && HeadlineReports.isName(sentence, 0, token.index() - 1)) {
        return List.of(
            Attribution.ofOnePiece(content, token.span(), name, entry, marked, RULE, CONFIDENCE));
      }
    }
    return List.of();
  }

  /// What the preposition behind the predicate, and behind marks around it, leads to; null without
  /// one.
  private static @Nullable Span about(Sentence sentence, Token predicate) {
    int preposition = predicate.index() + 1;
    while (preposition < sentence.size() && sentence.token(preposition).isPunctuation()) {
      preposition++;
    }
    boolean leads =
        preposition < sentence.size() && ABOUT.contains(sentence.token(preposition).form());
    return leads
        ? Stretch.trimmed(sentence, preposition + 1, ClauseEnds.beforeJoined(sentence, preposition))
        : null;
  }

  private static CueEntry entry(StanceLabel label) {
    return new CueEntry(RULE, CueClass.ACT, Set.of(Construction.CLAUSE), Set.of(label));
  }
}
