package org.gainsay.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.model.Span;
import org.gainsay.model.StanceLabel;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds what others claim within what somebody turns down or speaks of: in *rejected claims by a
/// former aide **that he had paid delegates*** it is the aide who claims, and the rejection holds
/// it all. Stateless.
final class DeniedClaims {

  static final String RULE = "denied-claim";

  /// About two of three that are found in `src/corpus` are annotated.
  private static final double CONFIDENCE = 0.6;

  private static final Set<String> SUBJECTS = Set.of("it", "he", "she", "they");

  /// What names who claims it, and what ends the name.
  private static final Set<String> NAMING = Set.of("by", "from");

  private static final Set<String> ENDING = Set.of("IN", ",", "VBD", "WP", "WDT");

  /// How many words may stand between the noun and the claim: those that name who makes it.
  private static final int FARTHEST = 14;

  private DeniedClaims() {}

  /// The claims of a sentence, in its order.
  ///
  /// @param found the attributions with content or cue in the sentence
  static List<Attribution> find(
      Sentence sentence,
      List<Cue> cues,
      List<Attribution> found,
      MarkedText marked,
      SourceFinder sources) {
    List<Attribution> claims = new ArrayList<>();
    for (Cue cue : cues) {
      if (cue.isNoun() && DenialWords.CLAIM.has(lemma(cue.head()))) {
        for (Attribution around : found) {
          Attribution claim = claim(sentence, cue, around, marked, sources);
          if (claim != null) {
            claims.add(claim);
            break;
          }
        }
      }
    }
    return claims;
  }

  private static @Nullable Attribution claim(
      Sentence sentence, Cue cue, Attribution around, MarkedText marked, SourceFinder sources) {
    Span report =
        around.content().stream()
            .filter(span -> span.contains(cue.span()))
            .findFirst()
            .orElse(null);
    int opening = report == null ? -1 : opening(sentence, cue, report);
    if (report == null || opening < 0) {
      return null;
    }
    Span source = source(sentence, cue, opening, sources);
    boolean named = source != null && !isPronoun(sentence, source);
    // What nobody may have claimed needs somebody who did.
    boolean counts =
        isTurnedDown(around) ? named || !DenialWords.MERE_CLAIM.has(lemma(cue.head())) : named;
    Span content = Stretch.trimmed(sentence, opening, last(sentence, opening, report));
    if (!counts || content == null) {
      return null;
    }
    return Attribution.of(cue, List.of(content), source, marked, RULE, CONFIDENCE);
  }

  private static boolean isTurnedDown(Attribution around) {
    CueEntry entry = around.entry();
    return entry != null
        && (entry.stances().contains(StanceLabel.DENIAL) || DenialWords.CALLING.has(entry.lemma()));
  }

  /// Where the claim begins: at *that* behind the noun, or at the subject that follows it in a
  /// headline; -1 if there is none.
  private static int opening(Sentence sentence, Cue cue, Span report) {
    int noun = cue.head().index();
    for (int i = noun + 1; i < Math.min(sentence.size() - 1, noun + FARTHEST); i++) {
      Token token = sentence.token(i);
      if (!report.contains(token.span()) || VerbGroup.isFinite(token)) {
        return -1;
      }
      Token next = sentence.token(i + 1);
      if (token.form().equals("that")) {
        // "The report that found it": nothing is claimed by a noun that the clause is about.
        return VerbGroup.isFinite(next) ? -1 : i;
      }
      if (i == noun + 1 && SUBJECTS.contains(token.form()) && next.tag().startsWith("VB")) {
        return i;
      }
    }
    return -1;
  }

  private static int last(Sentence sentence, int first, Span report) {
    int last = first;
    while (last + 1 < sentence.size() && sentence.token(last + 1).end() <= report.end()) {
      last++;
    }
    return last;
  }

  /// Who claims it: the noun behind *by* or *from*, whose claim it is, or the people that a
  /// headline names before it: *rejects **Portuguese** charge it opened dam*.
  private static @Nullable Span source(
      Sentence sentence, Cue cue, int opening, SourceFinder sources) {
    int noun = cue.head().index();
    for (int i = noun + 1; i < opening; i++) {
      if (NAMING.contains(sentence.token(i).form())) {
        int last = i + 1;
        while (last < opening && !ends(sentence.token(last))) {
          last++;
        }
        return Stretch.trimmed(sentence, i + 1, last - 1);
      }
    }
    Span owner = sources.ofNoun(cue);
    if (owner != null) {
      return owner.end() > sentence.token(opening).start() ? null : owner;
    }
    boolean named = noun > 1 && Character.isUpperCase(sentence.token(noun - 1).form().charAt(0));
    return named ? sentence.token(noun - 1).span() : null;
  }

  private static boolean ends(Token token) {
    return ENDING.contains(token.tag()) && !token.form().equals("of");
  }

  private static boolean isPronoun(Sentence sentence, Span source) {
    Token first = sentence.tokenAt(source.start());
    return first != null && first.end() == source.end() && first.tag().startsWith("PRP");
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
