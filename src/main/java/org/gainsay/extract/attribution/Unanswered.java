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

/// Finds silence told of what was asked: ***Calls** to the embassy were not returned*; ***Emails**
/// to the firm went unanswered*. Who was asked keeps silent. Stateless.
final class Unanswered implements ActFinder {

  static final String RULE = "unanswered";

  private static final double CONFIDENCE = 0.5;

  private static final Set<String> UNANSWERED =
      Set.of("unanswered", "unreturned", "ignored", "unacknowledged");

  private static final Set<String> REPLY = Set.of("answer", "reply", "response");

  private static final CueEntry ENTRY =
      new CueEntry(RULE, CueClass.ACT, Set.of(Construction.OBJECT), Set.of(StanceLabel.NO_COMMENT));

  @Override
  public List<Attribution> find(Sentence sentence, List<Cue> cues, MarkedText marked) {
    List<Attribution> found = new ArrayList<>();
    for (Token asked : sentence.tokens()) {
      if (asked.is("nsubj") && StatementWords.ASKED.has(lemma(asked))) {
        Attribution silence = silence(sentence, asked, marked);
        if (silence != null) {
          found.add(silence);
        }
      }
    }
    return found;
  }

  private static @Nullable Attribution silence(Sentence sentence, Token asked, MarkedText marked) {
    Token predicate = sentence.head(asked);
    Token last = predicate == null ? null : lastOfSilence(sentence, predicate);
    Token silent = addressee(sentence, asked);
    if (predicate == null || last == null || silent == null) {
      return null;
    }
    Span content = Stretch.trimmed(sentence, sentence.subtreeFirst(asked).index(), asked.index());
    Span source = SourceFinder.nounPhrase(sentence, silent);
    Span cue =
        VerbGroup.span(sentence, predicate, last.index() < predicate.index() ? predicate : last);
    return content == null || source == null
        ? null
        : Attribution.ofOnePiece(content, cue, source, ENTRY, marked, RULE, CONFIDENCE);
  }

  /// The last word that says that no answer came, or null: *were not **returned***, *went
  /// **unanswered***, *drew no **reply***.
  private static @Nullable Token lastOfSilence(Sentence sentence, Token predicate) {
    boolean negated = sentence.clause(predicate).isNegated();
    if (StatementWords.ANSWERING.has(lemma(predicate)) && sentence.clause(predicate).isPassive()) {
      return negated ? predicate : null;
    }
    if (UNANSWERED.contains(form(predicate))) {
      return negated ? null : predicate;
    }
    for (Token child : sentence.children(predicate, "xcomp", "advmod", "obj")) {
      Token determiner = sentence.child(child, "det");
      boolean none =
          REPLY.contains(lemma(child)) && determiner != null && lemma(determiner).equals("no");
      if (UNANSWERED.contains(form(child)) || none) {
        return child;
      }
    }
    return null;
  }

  /// Who was asked: *calls **to the embassy***.
  private static @Nullable Token addressee(Sentence sentence, Token asked) {
    for (Token child : sentence.children(asked, "nmod", "obl")) {
      Token preposition = sentence.child(child, "case");
      if (preposition != null && lemma(preposition).equals("to") && child.isNoun()) {
        return child;
      }
    }
    return null;
  }

  private static String form(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
