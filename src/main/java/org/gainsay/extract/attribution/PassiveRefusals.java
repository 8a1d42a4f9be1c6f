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

/// Finds refusals told in the passive: ***Bail** was denied to a roofer*; *She was refused **leave
/// to appeal** by three judges*; ***The plan** was turned down by the council*. Who refuses need
/// not be named where what is refused is a permission. Stateless.
final class PassiveRefusals implements ActFinder {

  static final String RULE = "passive-refusal";

  private static final double CONFIDENCE = 0.5;

  @Override
  public List<Attribution> find(Sentence sentence, List<Cue> cues, MarkedText marked) {
    List<Attribution> found = new ArrayList<>();
    for (Token verb : sentence.tokens()) {
      if (verb.tag().equals("VBN") || verb.tag().equals("VBD")) {
        Attribution refusal = refusal(sentence, verb, marked);
        if (refusal != null) {
          found.add(refusal);
        }
      }
    }
    return found;
  }

  private static @Nullable Attribution refusal(Sentence sentence, Token verb, MarkedText marked) {
    boolean withholds = DenialWords.WITHHOLDING.has(lemma(verb));
    boolean turnsDown = turnsDown(sentence, verb);
    if ((!withholds && !turnsDown) || !isPassive(sentence, verb) || isUndone(sentence, verb)) {
      return null;
    }
    Token agent = Doer.ofPassive(sentence, verb);
    Span refused = withholds ? withheld(sentence, verb, agent) : turnedDown(sentence, verb, agent);
    if (refused == null) {
      return null;
    }
    Span source = agent == null ? null : SourceFinder.nounPhrase(sentence, agent);
    CueEntry entry =
        new CueEntry(
            lemma(verb), CueClass.ACT, Set.of(Construction.OBJECT), Set.of(StanceLabel.REFUSAL));
    return Attribution.ofOnePiece(
        refused,
        VerbGroup.span(sentence, verb, verb),
        source == null || source.overlaps(refused) ? null : source,
        entry,
        marked,
        RULE,
        CONFIDENCE);
  }

  /// *Rejected*; *turned **down***.
  private static boolean turnsDown(Sentence sentence, Token verb) {
    int next = verb.index() + 1;
    String behind = next < sentence.size() ? sentence.token(next).form() : "";
    return DenialWords.TURNING_DOWN.has(lemma(verb))
        || DenialWords.TURNING_DOWN.has(lemma(verb) + "-" + behind.toLowerCase(Locale.ROOT));
  }

  private static boolean isPassive(Sentence sentence, Token verb) {
    if (sentence.child(verb, "aux:pass") != null) {
      return true;
    }
    // "Bail denied for preacher"; "Denied boarding, the choir slept there".
    boolean bare = sentence.child(verb, "aux") == null;
    int next = verb.index() + 1;
    boolean named = verb.index() > 0 && isPermission(sentence.token(verb.index() - 1));
    boolean opens =
        verb.index() == 0 && next < sentence.size() && isPermission(sentence.token(next));
    return bare && (named || opens);
  }

  private static boolean isUndone(Sentence sentence, Token verb) {
    boolean open =
        sentence.children(verb, "aux", "mark").stream()
            .anyMatch(word -> word.tag().equals("MD") || word.tag().equals("TO"));
    return open || sentence.clause(verb).isNegated();
  }

  /// What is withheld: what follows the verb, or the permission that is its subject.
  private static @Nullable Span withheld(Sentence sentence, Token verb, @Nullable Token agent) {
    Token object = sentence.child(verb, "obj");
    if (object == null) {
      object = permissionBehind(sentence, verb);
    }
    if (object != null && object.index() > verb.index()) {
      return phrase(sentence, object, startOf(sentence, agent));
    }
    Token subject = subject(sentence, verb);
    boolean claimed = subject != null && DenialWords.CLAIM.has(lemma(subject));
    boolean permission = subject != null && isPermission(subject);
    boolean refused = agent != null && subject != null && DenialWords.PROPOSAL.has(lemma(subject));
    return subject != null && !claimed && (permission || (refused && !lemma(verb).equals("deny")))
        ? phrase(sentence, subject, verb.index())
        : null;
  }

  /// *Denied **so much as a peek***: the tree may hang it anywhere.
  private static @Nullable Token permissionBehind(Sentence sentence, Token verb) {
    int next = verb.index() + 1;
    Token behind = next < sentence.size() ? sentence.token(next) : null;
    return behind != null && isPermission(behind) ? behind : null;
  }

  /// A proposal that somebody named turns down.
  private static @Nullable Span turnedDown(Sentence sentence, Token verb, @Nullable Token agent) {
    Token subject = subject(sentence, verb);
    return agent == null || subject == null || !DenialWords.PROPOSAL.has(lemma(subject))
        ? null
        : phrase(sentence, subject, verb.index());
  }

  /// Where the words begin that name who refuses; behind the sentence if nobody is named.
  private static int startOf(Sentence sentence, @Nullable Token agent) {
    return agent == null ? sentence.size() : sentence.subtreeFirst(agent).index();
  }

  private static @Nullable Token subject(Sentence sentence, Token verb) {
    Token subject = sentence.child(verb, "nsubj");
    Token before = verb.index() == 0 ? null : sentence.token(verb.index() - 1);
    return subject == null && before != null && isPermission(before) ? before : subject;
  }

  /// A noun with all that belongs to it.
  ///
  /// @param end the index of the first token behind it that does not
  private static @Nullable Span phrase(Sentence sentence, Token noun, int end) {
    int first = sentence.subtreeFirst(noun).index();
    int last = Math.min(sentence.subtreeLast(noun).index(), end - 1);
    return Stretch.trimmed(sentence, first, Math.max(noun.index(), last));
  }

  private static boolean isPermission(Token token) {
    return DenialWords.PERMISSION.has(lemma(token));
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
