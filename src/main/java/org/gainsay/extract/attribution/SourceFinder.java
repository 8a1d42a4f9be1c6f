package org.gainsay.extract.attribution;

import java.util.Set;
import org.gainsay.model.Span;
import org.gainsay.text.Clause;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds the words that name who says what a cue reports. Stateless.
final class SourceFinder {

  /// Relations by which something hangs on a subject though it is no part of its name.
  private static final Set<String> NOT_NAME =
      Set.of("parataxis", "punct", "cc", "dep", "discourse");

  /// The source of a verb: its subject, or its agent if it is passive; null if nobody is named.
  @Nullable Span ofVerb(Cue cue) {
    Sentence sentence = cue.sentence();
    Token verb = VerbGroup.top(sentence, cue.head());
    Clause clause = sentence.clause(cue.head());
    if (clause.isPassive()) {
      Span agent = agent(sentence, cue.head());
      return agent == null && looksActive(cue) ? ofNounBefore(cue) : agent;
    }
    if (cue.entry().cueClass() == CueClass.SEEM) {
      return null;
    }
    Token subject = SubjectFinder.of(sentence, verb);
    if (subject == null
        || subject.tag().equals("EX")
        || (subject.form().equalsIgnoreCase("it") && sentence.child(verb, "expl") != null)
        || isTold(cue, subject)) {
      return null;
    }
    Span reporter = ReducedRelative.reporter(sentence, verb, subject);
    return reporter == null ? nounPhrase(sentence, subject) : reporter;
  }

  /// Whether the subject is told what is reported, and nobody is named who tells it: *the **court**
  /// heard that he had fled*.
  private static boolean isTold(Cue cue, Token subject) {
    return cue.head().lemma().equals("hear") && StatementWords.HEARING.has(subject.lemma());
  }

  /// Whether a participle that the parser took for a passive at a noun ("Cook *declined* to say")
  /// is rather the verb of its sentence.
  private static boolean looksActive(Cue cue) {
    Token verb = cue.head();
    Sentence sentence = cue.sentence();
    return verb.is("acl")
        && sentence.child(verb, "aux") == null
        && (cue.entry().cueClass() == CueClass.SPEECH
            || sentence.child(verb, "xcomp", "ccomp") != null);
  }

  private static @Nullable Span ofNounBefore(Cue cue) {
    Token noun = cue.sentence().head(cue.head());
    return noun == null ? null : nounPhrase(cue.sentence(), noun);
  }

  /// The source of a noun of saying: whose it is, by or from whom, or who makes it.
  @Nullable Span ofNoun(Cue cue) {
    Sentence sentence = cue.sentence();
    Token noun = cue.head();
    Token owner = sentence.child(noun, "nmod:poss");
    if (owner != null && (carrier(sentence, noun) == null || !owner.tag().equals("PRP$"))) {
      return owner.tag().equals("PRP$") ? owner.span() : possessor(sentence, owner);
    }
    for (Token child : sentence.children(noun, "nmod", "acl")) {
      Token preposition = sentence.child(child, "case");
      if (preposition != null && Set.of("by", "from", "among").contains(preposition.lemma())) {
        return Stretch.trimmed(
            sentence, preposition.index() + 1, sentence.subtreeLast(child).index());
      }
    }
    for (Token child : sentence.children(noun, "compound", "amod")) {
      if (child.isProperNoun()) {
        return sentence.subtree(child);
      }
    }
    Token carrier = sentence.head(noun);
    if (carrier != null && carries(carrier, noun)) {
      Token subject = SubjectFinder.of(sentence, carrier);
      if (subject != null && !sentence.clause(carrier).isPassive()) {
        return nounPhrase(sentence, subject);
      }
    }
    return null;
  }

  /// The verb that carries a noun of saying (*made* in "made the claim that"), or null.
  static @Nullable Token carrier(Sentence sentence, Token noun) {
    Token carrier = sentence.head(noun);
    return carrier != null
            && carrier.isVerb()
            && carrier.index() < noun.index()
            && carries(carrier, noun)
        ? carrier
        : null;
  }

  private static boolean carries(Token verb, Token noun) {
    return (noun.is("obj") && StatementWords.CARRYING.has(verb.lemma()))
        || (noun.is("obl") && StatementWords.LEADING.has(verb.lemma()));
  }

  private static @Nullable Span agent(Sentence sentence, Token verb) {
    for (Token child : sentence.children(verb, "obl")) {
      Token by = sentence.child(child, "case");
      if (by != null && by.lemma().equals("by") && child.index() > verb.index()) {
        return Stretch.trimmed(sentence, by.index() + 1, sentence.subtreeLast(child).index());
      }
    }
    // The agent may have been hung on a noun between: "accused of *fraud by partners*".
    for (int i = verb.index() + 1; i < sentence.size() - 1; i++) {
      Token by = sentence.token(i);
      if (by.form().equals("by") && by.is("case")) {
        Token noun = sentence.head(by);
        if (noun == null || noun.isVerb() || !sentence.isWithin(noun, verb)) {
          return null;
        }
        return Stretch.trimmed(sentence, i + 1, sentence.subtreeLast(noun).index());
      }
    }
    return null;
  }

  /// The words that name an owner, without the sign of the genitive.
  static @Nullable Span possessor(Sentence sentence, Token owner) {
    int last = sentence.subtreeLast(owner).index();
    if (sentence.token(last).tag().equals("POS")) {
      last--;
    }
    return Stretch.trimmed(sentence, sentence.subtreeFirst(owner).index(), last);
  }

  /// A subject with all that describes it: appositions, relative clauses, *of* phrases.
  static @Nullable Span nounPhrase(Sentence sentence, Token noun) {
    int first = sentence.subtreeFirst(noun).index();
    int last = sentence.subtreeLast(noun).index();
    for (Token child : sentence.children(noun)) {
      if (child.index() > noun.index()
          && NOT_NAME.contains(child.relation())
          && !child.isAny("cc", "punct")) {
        last = Math.min(last, sentence.subtreeFirst(child).index() - 1);
      }
    }
    Token governor = sentence.head(noun);
    if (governor != null && governor.index() > noun.index()) {
      last = Math.min(last, governor.index() - 1);
    }
    Span span = Stretch.trimmed(sentence, first, Math.max(noun.index(), last));
    if (span == null || !span.contains(noun.span())) {
      return noun.span();
    }
    Token opening = sentence.tokenAt(span.start());
    if (opening != null && Set.of("IN", "TO", "VBG", "VB", "VBD", "RB").contains(opening.tag())) {
      // The parser hung a phrase before the name on it.
      return new Span(sentence.token(NounGroup.first(sentence, noun)).start(), noun.end());
    }
    return ClosingComma.include(sentence, span);
  }
}
