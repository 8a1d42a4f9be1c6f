package org.gainsay.extract.attribution;

import java.util.Locale;
import java.util.Set;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds the subject of a verb that reports something. Stateless.
final class SubjectFinder {

  private static final Set<String> SUBJECT_PRONOUNS = Set.of("i", "he", "she", "we", "they");

  private SubjectFinder() {}

  /// The subject as it stands beside the verb, also a relative pronoun; else that of the clause it
  /// shares it with; null if there is none.
  static @Nullable Token of(Sentence sentence, Token verb) {
    Token beside = pronounBeside(sentence, verb);
    if (beside != null) {
      return beside;
    }
    Token name = nameBeside(sentence, verb);
    if (name != null) {
      return name;
    }
    Token behindTopic = behindTopic(sentence, verb);
    if (behindTopic != null) {
      return behindTopic;
    }
    Token inverted = nounBehind(sentence, verb);
    if (inverted != null) {
      return inverted;
    }
    Token own =
        verb.tag().equals("VBG") ? ParticipleSubject.of(sentence, verb) : own(sentence, verb);
    if (own != null) {
      return own;
    }
    Token outer = outerSubject(sentence, verb);
    if (outer != null) {
      return outer;
    }
    Token shared = sentence.clause(verb).subject();
    if (shared != null && verb.is("conj") && disagrees(sentence, shared, verb)) {
      Token joined = sentence.head(verb);
      Token reporting = joined != null && joined.is("ccomp") ? sentence.head(joined) : null;
      if (reporting != null) {
        return sentence.clause(reporting).subject();
      }
    }
    return shared != null && isNominal(shared) ? shared : nearest(sentence, verb);
  }

  /// The subject that the tree gives the verb itself, or null if it gives none that can speak.
  static @Nullable Token own(Sentence sentence, Token verb) {
    Token own = sentence.clause(verb).ownSubject();
    return own != null && isNominal(own) ? own : null;
  }

  /// Whether the word can name somebody, unlike a clause or an adverb.
  static boolean isNominal(Token token) {
    return !token.isVerb() && !token.tag().startsWith("RB") && !token.tag().equals("IN");
  }

  /// The pronoun right before the verb and its auxiliaries: in "whom he called" it is the subject,
  /// whatever the parser made of *whom*.
  private static @Nullable Token pronounBeside(Sentence sentence, Token verb) {
    int before = verb.index() - 1;
    while (before >= 0
        && (sentence.token(before).is("aux") || sentence.token(before).tag().startsWith("RB"))) {
      before--;
    }
    boolean finite = Set.of("VBD", "VBZ", "VBP").contains(verb.tag()) || before < verb.index() - 1;
    if (before < 0 || !finite) {
      return null;
    }
    Token token = sentence.token(before);
    String form = token.form().toLowerCase(Locale.ROOT);
    return SUBJECT_PRONOUNS.contains(form) ? token : null;
  }

  /// The name right before a finite verb of saying and behind a comma: "Asked about the focus of
  /// the party, *Mr. Smith* shot back".
  private static @Nullable Token nameBeside(Sentence sentence, Token verb) {
    int last = verb.index() - 1;
    boolean finite = Set.of("VBD", "VBZ").contains(verb.tag());
    if (!finite || last < 2 || !sentence.token(last).isProperNoun()) {
      return null;
    }
    int first = last;
    while (first > 0 && sentence.token(first - 1).isProperNoun()) {
      first--;
    }
    boolean opens = first > 1 && sentence.token(first - 1).form().equals(",");
    boolean listed = opens && sentence.token(first - 2).isProperNoun();
    Token own = sentence.clause(verb).ownSubject();
    boolean missed = own == null || own.index() < first;
    if (!opens || listed || !missed || verb.is("acl")) {
      return null;
    }
    Token head = sentence.token(last);
    for (int i = last; i >= first; i--) {
      Token above = sentence.head(sentence.token(i));
      if (above == null || above.index() < first || above.index() > last) {
        head = sentence.token(i);
      }
    }
    return head;
  }

  /// The noun between a verb and the colon of a headline, whose topic is no subject though the
  /// parser makes it one: "Harbour row: *minister* denies he took bribes".
  private static @Nullable Token behindTopic(Sentence sentence, Token verb) {
    Token own = sentence.clause(verb).ownSubject();
    int last = verb.index() - 1;
    if (own == null || last < 2 || !VerbGroup.isFinite(verb) || !sentence.token(last).isNoun()) {
      return null;
    }
    int first = NounGroup.first(sentence, sentence.token(last));
    boolean topic = first > 1 && sentence.token(first - 1).form().equals(":");
    return topic && own.index() < first ? sentence.token(last) : null;
  }

  /// The subject behind a verb that closes its sentence: "The vote was close, said *the clerk*".
  private static @Nullable Token nounBehind(Sentence sentence, Token verb) {
    int at = verb.index();
    boolean set =
        at > 2
            && at + 1 < sentence.size()
            && StatementWords.INVERTED.has(verb.lemma())
            && Set.of("VBD", "VBZ").contains(verb.tag())
            && sentence.token(at - 1).form().equals(",");
    if (!set || !holdsOwnClause(sentence, at - 1)) {
      return null;
    }
    Token noun = null;
    boolean described = false;
    for (int i = at + 1; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      described |= token.tag().startsWith("W") || token.form().equals(",");
      if (VerbGroup.isFinite(token) && !described) {
        return null;
      }
      boolean ofVerb = noun == null && token.head() == at;
      if (ofVerb && (token.isNoun() || token.isPronoun()) && !token.is("obl")) {
        noun = token;
      } else if (ofVerb && !token.isPunctuation()) {
        return null;
      }
    }
    return noun;
  }

  /// Whether the words before the comma have a verb that is not that of a relative clause.
  private static boolean holdsOwnClause(Sentence sentence, int comma) {
    boolean relative = false;
    for (int i = 0; i < comma; i++) {
      Token token = sentence.token(i);
      relative |= token.tag().startsWith("W");
      relative &= !token.form().equals(",") && !token.is("cc");
      if (VerbGroup.isFinite(token) && !relative) {
        return true;
      }
    }
    return false;
  }

  /// The subject of the verb of saying whose report the parser carried on with the next one: "*she*
  /// said the dam was safe, and told reporters …". Where the dam is what speaks on, no comma stands
  /// before *and*.
  private static @Nullable Token outerSubject(Sentence sentence, Token verb) {
    Token joined = sentence.head(verb);
    if (!verb.is("conj") || joined == null || !StatementWords.SAYING.has(verb.lemma())) {
      return null;
    }
    int and = verb.index() - 1;
    while (and > 1 && sentence.token(and).tag().startsWith("RB")) {
      and--;
    }
    if (and < 1 || !sentence.token(and).is("cc") || Piece.isWord(sentence.token(and - 1))) {
      return null;
    }
    Token reporting = joined.is("ccomp") ? sentence.head(joined) : null;
    return reporting != null
            && StatementWords.SAYING.has(reporting.lemma())
            && reporting.tag().equals(verb.tag())
        ? sentence.clause(reporting).subject()
        : null;
  }

  /// Whether one party stands before a verb in the plural: "they said *Lee* was a guest and
  /// **claim** that …".
  private static boolean disagrees(Sentence sentence, Token subject, Token verb) {
    boolean one = Set.of("NNP", "NN").contains(subject.tag()) || isSingularPronoun(subject.form());
    return verb.tag().equals("VBP")
        && one
        && sentence.child(verb, "aux") == null
        && sentence.child(subject, "conj") == null;
  }

  private static boolean isSingularPronoun(String form) {
    String small = form.toLowerCase(Locale.ROOT);
    return small.equals("he") || small.equals("she") || small.equals("it");
  }

  /// The subject nearest before the verb: a second verb ("… and said, “…”") may have been hung
  /// elsewhere by the parser.
  private static @Nullable Token nearest(Sentence sentence, Token verb) {
    for (int i = verb.index() - 1; i >= 0; i--) {
      Token token = sentence.token(i);
      if (token.is("nsubj") && isNominal(token)) {
        return token;
      }
    }
    return null;
  }
}
