package org.gainsay.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.model.Span;
import org.gainsay.text.Clause;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds denials that the grammar of their verb makes plain, however rare their form: *the rumour
/// **is being denied** by the camp*; *who **denied**, under oath, any knowledge of it*; *settled
/// and **disputes** the allegations*; *contested **that** they knew*; *has **decried** the charges
/// as baseless*. Somebody named must do it, to a claim, and do it in fact: what may be, should be
/// or is not denied is left to the models. Stateless.
final class PlainDenials implements ActFinder {

  private static final SourceFinder SOURCES = new SourceFinder();

  private static final String RULE = "plain-denial";

  /// Lower than what the models accept, as they did not.
  private static final double CONFIDENCE = 0.4;

  /// What the object opens with where words in commas part it from its verb.
  private static final Set<String> OPENING = Set.of("DT", "PRP$", "IN", "VBG");

  /// What ends a clause, and what parts it from the one before.
  private static final Set<String> ENDING = Set.of(".", ";", "!", ":");

  private static final Set<String> PARTING = Set.of(";", ",", ":", "–", "—", "-");

  /// The most words that such commas hold.
  private static final int LONGEST_ASIDE = 6;

  private static final ContentFinder CONTENTS = new ContentFinder();

  @Override
  public List<Attribution> find(Sentence sentence, List<Cue> cues, MarkedText marked) {
    List<Attribution> found = new ArrayList<>();
    int last = Token.NONE;
    for (Cue cue : cues) {
      boolean isNew = cue.isVerb() && cue.object() == null && cue.head().index() != last;
      if (!isNew || !isDone(sentence, cue.head())) {
        continue;
      }
      Span source = SOURCES.ofVerb(cue);
      Span content = source == null ? null : content(cue);
      if (source == null || content == null || content.overlaps(source)) {
        continue;
      }
      last = cue.head().index();
      found.add(Attribution.of(cue, List.of(content), source, marked, RULE, CONFIDENCE));
    }
    return found;
  }

  /// Whether the clause tells that it is done: not *did not deny*, *may deny*, *refused to deny*.
  private static boolean isDone(Sentence sentence, Token verb) {
    String lemma = lemma(verb);
    if (!DenialWords.DENYING.has(lemma)
        && !DenialWords.CONTESTING.has(lemma)
        && !DenialWords.DECRYING.has(lemma)) {
      return false;
    }
    Token top = VerbGroup.top(sentence, verb);
    boolean infinitive =
        sentence.children(top, "mark").stream().anyMatch(mark -> mark.tag().equals("TO"));
    boolean modal = sentence.children(top, "aux").stream().anyMatch(aux -> aux.tag().equals("MD"));
    // "Should the charge *be denied*": a bare infinitive, wherever its modal stands.
    boolean bare =
        sentence.children(top, "aux", "aux:pass").stream().anyMatch(aux -> aux.tag().equals("VB"));
    boolean conditional =
        sentence.children(top, "mark").stream()
            .anyMatch(mark -> Set.of("if", "unless", "whether").contains(lemma(mark)));
    boolean negated = sentence.clause(verb).isNegated() || sentence.clause(top).isNegated();
    boolean neither =
        sentence.children(verb, "cc", "cc:preconj").stream()
            .anyMatch(word -> Set.of("nor", "neither").contains(lemma(word)));
    return !infinitive && !modal && !bare && !conditional && !negated && !neither;
  }

  private static @Nullable Span content(Cue cue) {
    Sentence sentence = cue.sentence();
    Token verb = cue.head();
    Clause clause = sentence.clause(verb);
    if (clause.isPassive()) {
      return ofPassive(cue, clause);
    }
    Token object = sentence.child(verb, "obj");
    boolean toSomebody = sentence.child(verb, "iobj") != null;
    boolean claimed = object != null && DenialWords.PLAIN_CLAIM.has(lemma(object));
    boolean denies = DenialWords.DENYING.has(lemma(verb));
    if (toSomebody) {
      return null;
    }
    if (!denies && !claimed) {
      return contestedClause(sentence, verb);
    }
    Span apart = denies ? apart(sentence, verb, object) : null;
    if (apart != null) {
      return apart;
    }
    Set<Construction> takes =
        DenialWords.DECRYING.has(lemma(verb))
            ? Set.of(Construction.OBJECT_AS)
            : Set.of(Construction.OBJECT, Construction.CLAUSE, Construction.ING);
    for (Content content : CONTENTS.find(cue)) {
      Span first = content.spans().getFirst();
      boolean follows = first.start() > verb.start() && content.spans().size() == 1;
      if (takes.contains(content.construction()) && follows) {
        return first;
      }
    }
    return null;
  }

  /// *Disputed **that they had started it***. The lexicon has no clauses of such verbs, since the
  /// models would read *disputes her figures but would not share his* as one.
  private static @Nullable Span contestedClause(Sentence sentence, Token verb) {
    Token clause = sentence.child(verb, "ccomp");
    Token mark = clause == null ? null : sentence.child(clause, "mark");
    if (clause == null
        || mark == null
        || mark.index() != verb.index() + 1
        || !lemma(mark).equals("that")) {
      return null;
    }
    int last = sentence.subtreeLast(clause).index();
    return Stretch.trimmed(
        sentence, mark.index(), Math.min(last, ClauseEnds.beforeJoined(sentence, mark.index())));
  }

  /// The claim that is the subject of a passive that names who denies it, unless an object is left
  /// over as in *was denied a permit*.
  private static @Nullable Span ofPassive(Cue cue, Clause clause) {
    Sentence sentence = cue.sentence();
    Token subject = clause.subject();
    boolean left = sentence.child(cue.head(), "obj", "xcomp") != null;
    if (subject == null || subject.index() > cue.head().index() || left) {
      return null;
    }
    boolean claimed = DenialWords.PLAIN_CLAIM.has(lemma(subject));
    boolean pointed = Set.of("it", "this", "that", "these").contains(lemma(subject));
    boolean denied = DenialWords.DENYING.has(lemma(cue.head())) && pointed;
    Span phrase = claimed || denied ? SourceFinder.nounPhrase(sentence, subject) : null;
    if (phrase == null || phrase.end() <= cue.head().start()) {
      return phrase;
    }
    // "The charge, denied by the mayor, …": the participle hangs on what it denies.
    Token first = sentence.tokenAt(phrase.start());
    Token group = sentence.tokenAt(cue.span().start());
    return first == null || group == null
        ? null
        : Stretch.trimmed(sentence, first.index(), group.index() - 1);
  }

  /// The claim, where marks part it from its verb.
  private static @Nullable Span apart(Sentence sentence, Token verb, @Nullable Token object) {
    Span before = object == null ? claimBefore(sentence, verb) : null;
    return before == null ? behindAside(sentence, verb) : before;
  }

  /// The claim that stands before the verb, if nothing follows it: ***Lenia blames rebels for the
  /// breach**; rebels deny*.
  private static @Nullable Span claimBefore(Sentence sentence, Token verb) {
    int next = verb.index() + 1;
    boolean ends = next >= sentence.size() || ENDING.contains(sentence.token(next).form());
    Token subject = ends ? SubjectFinder.of(sentence, verb) : null;
    int mark = subject == null ? -1 : sentence.subtreeFirst(subject).index() - 1;
    if (mark < 2 || !PARTING.contains(sentence.token(mark).form())) {
      return null;
    }
    boolean tells = sentence.tokens().subList(0, mark).stream().anyMatch(VerbGroup::isFinite);
    return tells ? Stretch.trimmed(sentence, 0, mark - 1) : null;
  }

  /// What follows words in commas behind the verb: *denied, again and again, **any role in it***.
  private static @Nullable Span behindAside(Sentence sentence, Token verb) {
    int first = verb.index() + 1;
    if (first >= sentence.size() || !sentence.token(first).form().equals(",")) {
      return null;
    }
    for (int i = first + 1; i < Math.min(sentence.size() - 1, first + LONGEST_ASIDE + 2); i++) {
      if (sentence.token(i).form().equals(",")) {
        Token opening = sentence.token(i + 1);
        boolean claims = OPENING.contains(opening.tag()) && !opening.form().equals("as");
        return claims ? Stretch.trimmed(sentence, i + 1, end(sentence, i + 1)) : null;
      }
      if (VerbGroup.isFinite(sentence.token(i))) {
        return null;
      }
    }
    return null;
  }

  /// Where the claim ends, at the latest where behind a comma the clause above goes on: *who
  /// denied, on oath, any part in it, **resigned***.
  private static int end(Sentence sentence, int first) {
    int last = ClauseEnds.beforeJoined(sentence, first);
    for (int i = first + 1; i < last; i++) {
      Token next = sentence.token(i + 1);
      boolean verb = VerbGroup.isFinite(next) || next.tag().equals("VBN");
      if (sentence.token(i).form().equals(",") && verb) {
        return i - 1;
      }
    }
    return last;
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
