package org.gainsay.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.model.Span;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds charges of which two words that stand apart make the verb: *held **the contractor
/// responsible for the collapse***. Somebody named must make them, in fact: not *should be held
/// responsible*. Stateless.
final class PlainCharges implements ActFinder {

  private static final String RULE = "plain-charge";

  /// Lower than what the models accept, as they did not.
  private static final double CONFIDENCE = 0.4;

  private static final Set<String> ANSWERABLE =
      Set.of("accountable", "culpable", "liable", "responsible");

  /// The most words that name who is held responsible.
  private static final int LONGEST = 8;

  @Override
  public List<Attribution> find(Sentence sentence, List<Cue> cues, MarkedText marked) {
    List<Attribution> found = new ArrayList<>();
    for (Token verb : sentence.tokens()) {
      if (!lemma(verb).equals("hold") || !verb.isVerb() || !PlainYielding.isDone(sentence, verb)) {
        continue;
      }
      Span content = content(sentence, verb);
      Token subject = content == null ? null : SubjectFinder.of(sentence, verb);
      Span source =
          subject == null || sentence.clause(verb).isPassive()
              ? null
              : SourceFinder.nounPhrase(sentence, subject);
      if (content != null && source != null && !content.overlaps(source)) {
        Span cue = VerbGroup.span(sentence, verb, verb);
        found.add(Attribution.withoutEntry(content, cue, source, marked, RULE, CONFIDENCE));
      }
    }
    return found;
  }

  /// Who is held responsible and what for.
  private static @Nullable Span content(Sentence sentence, Token verb) {
    int first = verb.index() + 1;
    for (int i = first + 1; i < Math.min(sentence.size(), first + LONGEST); i++) {
      if (ANSWERABLE.contains(lemma(sentence.token(i)))) {
        return Stretch.trimmed(sentence, first, ClauseEnds.beforeJoined(sentence, i));
      }
      if (VerbGroup.isFinite(sentence.token(i))) {
        return null;
      }
    }
    return null;
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
