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

/// Finds what somebody will not do, told by the paper itself: *The department would not **release
/// the recording***; *Her agent won't **name the buyer***. Who will not tell keeps silent, who will
/// not do what only he can do refuses. Not within what is reported or in marks, where it is said
/// rather than done. Stateless.
final class PlainRefusals implements ActFinder {

  private static final String RULE = "plain-refusal";

  /// Lower than what the models accept, as they did not.
  private static final double CONFIDENCE = 0.4;

  private static final CueEntry SILENCE = entry(StanceLabel.NO_COMMENT);
  private static final CueEntry REFUSAL = entry(StanceLabel.REFUSAL);

  @Override
  public List<Attribution> find(Sentence sentence, List<Cue> cues, MarkedText marked) {
    List<Attribution> found = new ArrayList<>();
    for (Token verb : sentence.tokens()) {
      CueEntry entry = verb.tag().equals("VB") ? entry(verb) : null;
      if (entry == null || !isTold(sentence, verb) || marked.overlaps(verb.span())) {
        continue;
      }
      Token will = willNot(sentence, verb);
      Span source = will == null ? null : Doer.of(sentence, verb);
      Span content =
          source == null ? null : Stretch.trimmed(sentence, verb.index(), end(sentence, verb));
      if (will != null && source != null && content != null && !content.overlaps(source)) {
        Span cue = will.span().union(sentence.token(will.index() + 1).span());
        found.add(Attribution.ofOnePiece(content, cue, source, entry, marked, RULE, CONFIDENCE));
      }
    }
    return found;
  }

  private static @Nullable CueEntry entry(Token verb) {
    String lemma = verb.lemma().toLowerCase(Locale.ROOT);
    if (StatementWords.DISCLOSING.has(lemma)) {
      return SILENCE;
    }
    return StatementWords.COMPLYING.has(lemma) ? REFUSAL : null;
  }

  /// The last token of what is not done, without what goes on behind a comma: *would not release
  /// the tape, **citing** an inquiry*.
  private static int end(Sentence sentence, Token verb) {
    int last = ClauseEnds.beforeJoined(sentence, verb.index());
    for (int i = verb.index() + 1; i < last; i++) {
      if (sentence.token(i).form().equals(",") && sentence.token(i + 1).tag().equals("VBG")) {
        return i - 1;
      }
    }
    return last;
  }

  private static CueEntry entry(StanceLabel label) {
    return new CueEntry(RULE, CueClass.ACT, Set.of(Construction.TO), Set.of(label));
  }

  /// Whether the paper tells it of somebody: not *said that she would not pay*, *we will not pay*.
  private static boolean isTold(Sentence sentence, Token verb) {
    Token top = verb.is("conj") ? sentence.head(verb) : verb;
    Token subject = SubjectFinder.of(sentence, verb);
    boolean own = top != null && (top.isRoot() || top.is("parataxis"));
    return own
        && subject != null
        && (subject.isNoun() || Set.of("he", "she", "they").contains(lemma(subject)));
  }

  /// *Would* or *will* with *not* right behind it, or null; *would not have paid* tells of what
  /// might have been.
  private static @Nullable Token willNot(Sentence sentence, Token verb) {
    Token will = null;
    for (Token aux : sentence.children(verb, "aux")) {
      if (lemma(aux).equals("have")) {
        return null;
      }
      will = Set.of("will", "would").contains(lemma(aux)) ? aux : will;
    }
    boolean not = will != null && lemma(sentence.token(will.index() + 1)).equals("not");
    return not ? will : null;
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
