package org.gainsay.extract.attribution;

import java.util.Locale;
import java.util.Set;
import org.gainsay.text.Clause;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds the subject of a verb that reports something. Stateless.
final class SubjectFinder {

  private static final Set<String> SUBJECT_PRONOUNS = Set.of("i", "he", "she", "we", "they");

  private static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "add",
          "write",
          "ask",
          "note",
          "reply",
          "respond",
          "explain",
          "argue",
          "tweet",
          "state",
          "declare",
          "continue");

  /// Verbs of saying that stand before their subject at the end of a sentence, and that take no
  /// person as object.
  private static final Set<String> INVERTED = Set.of("say", "explain", "note");

  /// Closing marks, behind the comma of what they close.
  private static final Set<String> MARKS = Set.of("”", "\"", "''", "’", "'");

  /// What somebody puts out to say something himself. Not all that is a document in `documents.txt`
  /// of the speakers: "published *a study* showing …" has the study show it.
  private static final Set<String> WRITINGS =
      Set.of(
          "statement",
          "letter",
          "memo",
          "email",
          "e-mail",
          "message",
          "tweet",
          "post",
          "note",
          "video",
          "brief",
          "report",
          "release",
          "complaint",
          "petition",
          "text");

  /// Verbs that put out a writing of the subject's own.
  private static final Set<String> ISSUING =
      Set.of(
          "issue",
          "release",
          "send",
          "put",
          "publish",
          "post",
          "write",
          "file",
          "share",
          "sign",
          "give",
          "make",
          "distribute",
          "circulate",
          "deliver",
          "read",
          "tweet");

  private static final int WITH_PHRASE = 8;

  private SubjectFinder() {}

  /// The subject as it stands beside the verb, also a relative pronoun; else that of the clause it
  /// shares it with; null if there is none.
  static @Nullable Token of(Sentence sentence, Token verb) {
    Clause clause = sentence.clause(verb);
    Token beside = pronounBeside(sentence, verb);
    if (beside != null) {
      return beside;
    }
    Token name = nameBeside(sentence, verb);
    if (name != null) {
      return name;
    }
    Token inverted = nounBehind(sentence, verb);
    if (inverted != null) {
      return inverted;
    }
    Token issuer = issuer(sentence, verb);
    if (issuer != null) {
      return issuer;
    }
    Token own = clause.ownSubject();
    if (own != null && isNominal(own)) {
      return own;
    }
    Token described = nounBeside(sentence, verb);
    if (described != null) {
      return described;
    }
    if (isSetOffParticiple(sentence, verb)) {
      Token reporting = mainSubject(sentence, verb);
      if (reporting != null) {
        return reporting;
      }
    }
    Token later = subjectBehind(sentence, verb);
    if (later != null) {
      return later;
    }
    Token outer = outerSubject(sentence, verb);
    if (outer != null) {
      return outer;
    }
    Token shared = clause.subject();
    if (shared != null && verb.is("conj") && disagrees(sentence, shared, verb)) {
      Token joined = sentence.head(verb);
      Token reporting = joined != null && joined.is("ccomp") ? sentence.head(joined) : null;
      if (reporting != null) {
        return sentence.clause(reporting).subject();
      }
    }
    return shared != null && isNominal(shared) ? shared : nearest(sentence, verb);
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

  /// The subject behind a verb that closes its sentence: "The vote was close, said *the clerk*".
  private static @Nullable Token nounBehind(Sentence sentence, Token verb) {
    int at = verb.index();
    boolean set =
        at > 2
            && at + 1 < sentence.size()
            && INVERTED.contains(verb.lemma())
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

  /// Who puts out the writing that a participle describes: "*the town* released a statement saying
  /// …".
  private static @Nullable Token issuer(Sentence sentence, Token verb) {
    Token writing = verb.tag().equals("VBG") ? sentence.head(verb) : null;
    if (writing == null || !verb.is("acl") || !WRITINGS.contains(writing.lemma())) {
      return null;
    }
    Token issuing = sentence.head(writing);
    if (issuing == null || !writing.is("obj") || !ISSUING.contains(issuing.lemma())) {
      return null;
    }
    Token subject = sentence.clause(issuing).subject();
    return subject != null && isNominal(subject) ? subject : null;
  }

  /// The noun that a participle directly follows: "with *Ross Spano* of Florida calling it …".
  private static @Nullable Token nounBeside(Sentence sentence, Token verb) {
    if (!verb.tag().equals("VBG") || verb.index() == 0) {
      return null;
    }
    Token noun = sentence.token(verb.index() - 1);
    if (!noun.isNoun() || !followsWith(sentence, noun)) {
      return null;
    }
    Token above = sentence.head(noun);
    while (above != null
        && above.isNoun()
        && above.index() < verb.index()
        && noun.isAny("nmod", "compound", "flat", "appos")) {
      noun = above;
      above = sentence.head(noun);
    }
    return noun;
  }

  private static boolean followsWith(Sentence sentence, Token noun) {
    for (int i = noun.index() - 1; i >= Math.max(0, noun.index() - WITH_PHRASE); i--) {
      if (sentence.token(i).form().equals("with")) {
        return true;
      }
      if (sentence.token(i).isVerb() || sentence.token(i).form().equals(",")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isNominal(Token token) {
    return !token.isVerb() && !token.tag().startsWith("RB") && !token.tag().equals("IN");
  }

  /// Whether the verb is a participle behind a comma: "…, saying". It mostly hangs on the main
  /// clause, wherever the parser hung it.
  private static boolean isSetOffParticiple(Sentence sentence, Token verb) {
    if (!verb.tag().equals("VBG")) {
      return false;
    }
    int before = verb.index() - 1;
    while (before > 0
        && sentence.token(before).tag().startsWith("RB")
        && !sentence.token(before).form().equals("as")) {
      before--;
    }
    if (before <= 0) {
      return false;
    }
    String form = sentence.token(before).form();
    return form.equals(",")
        || MARKS.contains(form)
        || ((form.equals("and") || form.equals("but")) && verb.is("conj"));
  }

  /// The subject of the main verb behind a participle that opens the sentence: "Acknowledging that
  /// it was late, *the mayor* left".
  private static @Nullable Token subjectBehind(Sentence sentence, Token verb) {
    boolean opens = verb.tag().equals("VBG");
    for (int i = 0; opens && i < verb.index(); i++) {
      Token token = sentence.token(i);
      opens = !Piece.isWord(token) || token.is("cc") || token.tag().startsWith("RB");
    }
    Token main = sentence.root();
    if (!opens || main.index() <= verb.index() || verb.head() != main.index()) {
      return null;
    }
    Token subject = sentence.child(main, "nsubj");
    return subject != null && subject.index() > verb.index() && isNominal(subject) ? subject : null;
  }

  /// The subject of the verb of saying whose report the parser carried on with the next one: "*she*
  /// said the dam was safe, and told reporters …". Where the dam is what speaks on, no comma stands
  /// before *and*.
  private static @Nullable Token outerSubject(Sentence sentence, Token verb) {
    Token joined = sentence.head(verb);
    if (!verb.is("conj") || joined == null || !SAYING.contains(verb.lemma())) {
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
            && SAYING.contains(reporting.lemma())
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

  /// The subject of the sentence's main verb, if that stands before the verb and outside of the
  /// words in quotation marks that open the sentence.
  private static @Nullable Token mainSubject(Sentence sentence, Token verb) {
    Token root = sentence.root();
    boolean opensWithMarks = !Piece.isWord(sentence.token(0));
    if (opensWithMarks) {
      return reportingSubject(sentence, verb);
    }
    if (root.index() >= verb.index()) {
      return null;
    }
    Token subject = sentence.clause(root).subject();
    return subject != null && isNominal(subject) ? subject : null;
  }

  /// The subject of the verb of saying before the participle: "“…,” *she* said, adding …".
  private static @Nullable Token reportingSubject(Sentence sentence, Token verb) {
    for (int i = verb.index() - 1; i >= 0; i--) {
      Token token = sentence.token(i);
      if (SAYING.contains(token.lemma()) && token.isVerb()) {
        Token subject = sentence.clause(token).ownSubject();
        if (subject != null) {
          return subject;
        }
      }
    }
    return null;
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
