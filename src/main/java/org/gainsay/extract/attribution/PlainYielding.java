package org.gainsay.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.model.Span;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds acts of yielding that the grammar of their words makes plain, and that are too rare for
/// the models: *pleaded **guilty to forgery***; *would neither confirm nor deny **the leak***;
/// *withdrew **its report that he had fled***. Somebody named must do it, in fact. Stateless.
final class PlainYielding implements ActFinder {

  private static final String RULE = "plain-yielding";

  /// Lower than what the models accept, as they did not.
  private static final double CONFIDENCE = 0.4;

  private static final Set<String> NEGATING = Set.of("neither", "not", "never", "nor");

  /// What opens the words that tell what a report or accusation was.
  private static final Set<String> TELLING = Set.of("about", "against", "of", "that");

  /// How far before *confirm* the word stands that says it is not done.
  private static final int NEAR = 3;

  @Override
  public List<Attribution> find(Sentence sentence, List<Cue> cues, MarkedText marked) {
    List<Attribution> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (!token.isVerb() || token.isAny("aux", "cop", "amod")) {
        continue;
      }
      Token last = silence(sentence, token);
      Span content = last == null ? yielded(sentence, token) : behind(sentence, last);
      Span source = content == null ? null : Doer.of(sentence, token);
      if (content != null && source != null && !content.overlaps(source)) {
        Span cue = VerbGroup.span(sentence, token, last == null ? token : last);
        found.add(Attribution.withoutEntry(content, cue, source, marked, RULE, CONFIDENCE));
      }
    }
    return found;
  }

  /// The cues of a sentence without *confirm* and *deny* where they say together that nothing is
  /// said.
  static List<Cue> withoutSilence(Sentence sentence, List<Cue> cues) {
    List<Span> silences = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      Token last = silence(sentence, token);
      if (last != null) {
        silences.add(token.span().union(last.span()));
      }
    }
    return silences.isEmpty()
        ? cues
        : cues.stream()
            .filter(cue -> silences.stream().noneMatch(span -> span.overlaps(cue.head().span())))
            .toList();
  }

  private static @Nullable Span yielded(Sentence sentence, Token verb) {
    if (isUnanswered(sentence, verb)) {
      Token object = sentence.child(verb, "obj", "obl");
      return object == null
          ? null
          : Stretch.trimmed(
              sentence,
              sentence.subtreeFirst(object).index(),
              sentence.subtreeLast(object).index());
    }
    if (!isDone(sentence, verb)) {
      return null;
    }
    return lemma(verb).equals("plead") ? guilt(sentence, verb) : takenBack(sentence, verb);
  }

  /// *Had no comment on the arrest*; *would not be drawn **on the price***; *did not return **calls
  /// seeking comment***.
  private static boolean isUnanswered(Sentence sentence, Token verb) {
    Token object = sentence.child(verb, "obj", "obl");
    if (object == null || object.index() < verb.index()) {
      return false;
    }
    Token determiner = sentence.child(object, "det");
    boolean none = determiner != null && lemma(determiner).equals("no");
    boolean speechless = lemma(verb).equals("have") && none && lemma(object).equals("comment");
    return speechless
        || isUndrawn(sentence, verb, object)
        || (StatementWords.ANSWERING.has(lemma(verb))
            && StatementWords.ASKED.has(lemma(object))
            && sentence.clause(verb).isNegated());
  }

  /// *Would not be drawn **on the price***: not *no lines were drawn on the map*.
  private static boolean isUndrawn(Sentence sentence, Token verb, Token object) {
    Token preposition = sentence.child(object, "case");
    return lemma(verb).equals("draw")
        && preposition != null
        && Set.of("about", "into", "on").contains(lemma(preposition))
        && isModal(sentence, verb)
        && sentence.clause(verb).isPassive()
        && sentence.clause(verb).isNegated();
  }

  private static boolean isModal(Sentence sentence, Token verb) {
    return sentence.children(verb, "aux").stream().anyMatch(aux -> aux.tag().equals("MD"));
  }

  /// Whether the clause tells that it was or is done: not *agreed to plead*, *may withdraw*, *did
  /// not withdraw*.
  static boolean isDone(Sentence sentence, Token verb) {
    Token top = VerbGroup.top(sentence, verb);
    boolean infinitive =
        sentence.children(top, "mark").stream().anyMatch(mark -> mark.tag().equals("TO"));
    return !infinitive && !isModal(sentence, top) && !sentence.clause(verb).isNegated();
  }

  /// *Guilty to forgery* right behind the verb.
  private static @Nullable Span guilt(Sentence sentence, Token verb) {
    int first = verb.index() + 1;
    if (first >= sentence.size() || !lemma(sentence.token(first)).equals("guilty")) {
      return null;
    }
    boolean to = first + 2 < sentence.size() && lemma(sentence.token(first + 1)).equals("to");
    Token charge = to ? sentence.head(sentence.token(first + 1)) : null;
    int last =
        charge != null && charge.index() > first + 1 ? sentence.subtreeLast(charge).index() : first;
    return Stretch.trimmed(sentence, first, last);
  }

  /// What somebody takes back, if it is words of his own.
  private static @Nullable Span takenBack(Sentence sentence, Token verb) {
    boolean retracts = DenialWords.RETRACTING.has(lemma(verb));
    boolean withdraws =
        DenialWords.WITHDRAWING.has(lemma(verb))
            && (!DenialWords.WITH_BACK.has(lemma(verb)) || isBack(sentence, verb));
    Token object = sentence.child(verb, "obj");
    if ((!retracts && !withdraws) || object == null || object.index() < verb.index()) {
      return null;
    }
    if (!SaidBefore.isNamedBy(sentence, object)) {
      return null;
    }
    boolean tells =
        object.index() + 1 < sentence.size()
            && TELLING.contains(lemma(sentence.token(object.index() + 1)));
    int last =
        tells
            ? ClauseEnds.beforeJoined(sentence, object.index())
            : sentence.subtreeLast(object).index();
    return Stretch.trimmed(sentence, sentence.subtreeFirst(object).index(), last);
  }

  private static boolean isBack(Sentence sentence, Token verb) {
    return verb.index() + 1 < sentence.size()
        && lemma(sentence.token(verb.index() + 1)).equals("back");
  }

  /// The last word of *neither confirm nor deny* and *not confirm or deny*, or null.
  private static @Nullable Token silence(Sentence sentence, Token verb) {
    int at = verb.index();
    if (!lemma(verb).equals("confirm") || at + 2 >= sentence.size()) {
      return null;
    }
    Token second = sentence.token(at + 2);
    boolean joined = Set.of("nor", "or").contains(lemma(sentence.token(at + 1)));
    if (!joined || !lemma(second).equals("deny")) {
      return null;
    }
    for (int i = Math.max(0, at - NEAR); i < at; i++) {
      if (NEGATING.contains(lemma(sentence.token(i)))) {
        return second;
      }
    }
    return null;
  }

  private static @Nullable Span behind(Sentence sentence, Token last) {
    int first = last.index() + 1;
    return first < sentence.size()
        ? Stretch.trimmed(sentence, first, ClauseEnds.beforeJoined(sentence, first))
        : null;
  }

  /// Whether another attribution is of the noun that names what is taken back: *withdrew his
  /// **claim** that …*.
  static boolean isNamedBy(Attribution yielded, Attribution other) {
    Span cue = other.cue();
    return yielded.rule().equals(RULE)
        && cue != null
        && yielded.content().stream().anyMatch(content -> content.contains(cue))
        && yielded.extent().contains(other.extent());
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
