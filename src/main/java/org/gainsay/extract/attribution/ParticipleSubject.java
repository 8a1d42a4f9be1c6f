package org.gainsay.extract.attribution;

import java.util.Set;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds who does what a participle tells, which the parser often hangs on the wrong word: ***The
/// clerk** left, **saying** …*; ***Saying** …, **the clerk** left*; *with **the clerk** **calling**
/// it …*; ***the clerk** sent a letter **saying** …*. Stateless.
final class ParticipleSubject {

  /// Closing marks, behind the comma of what they close.
  private static final Set<String> MARKS = Set.of("”", "\"", "''", "’", "'");

  private static final int WITH_PHRASE = 8;

  private ParticipleSubject() {}

  /// The subject, or null if it is to be found as that of any other verb.
  static @Nullable Token of(Sentence sentence, Token participle) {
    Token issuer = issuer(sentence, participle);
    if (issuer != null) {
      return issuer;
    }
    Token own = SubjectFinder.own(sentence, participle);
    if (own != null) {
      return own;
    }
    Token described = nounBeside(sentence, participle);
    if (described != null) {
      return described;
    }
    Token main = isSetOff(sentence, participle) ? mainSubject(sentence, participle) : null;
    return main == null ? subjectBehind(sentence, participle) : main;
  }

  /// Who puts out the writing that a participle describes: "*the town* released a statement saying
  /// …".
  private static @Nullable Token issuer(Sentence sentence, Token participle) {
    Token writing = sentence.head(participle);
    if (writing == null || !participle.is("acl") || !StatementWords.WRITING.has(writing.lemma())) {
      return null;
    }
    Token issuing = sentence.head(writing);
    if (issuing == null || !writing.is("obj") || !StatementWords.ISSUING.has(issuing.lemma())) {
      return null;
    }
    Token subject = sentence.clause(issuing).subject();
    return subject != null && SubjectFinder.isNominal(subject) ? subject : null;
  }

  /// The noun that a participle directly follows: "with *the clerk* of the town calling it …".
  private static @Nullable Token nounBeside(Sentence sentence, Token participle) {
    if (participle.index() == 0) {
      return null;
    }
    Token noun = sentence.token(participle.index() - 1);
    if (!noun.isNoun() || !followsWith(sentence, noun)) {
      return null;
    }
    Token above = sentence.head(noun);
    while (above != null
        && above.isNoun()
        && above.index() < participle.index()
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

  /// Whether the participle stands behind a comma: "…, saying". It mostly hangs on the main clause,
  /// wherever the parser hung it.
  private static boolean isSetOff(Sentence sentence, Token participle) {
    int before = participle.index() - 1;
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
        || ((form.equals("and") || form.equals("but")) && participle.is("conj"));
  }

  /// The subject of the sentence's main verb, if that stands before the participle and outside of
  /// the words in quotation marks that open the sentence.
  private static @Nullable Token mainSubject(Sentence sentence, Token participle) {
    boolean opensWithMarks = !Piece.isWord(sentence.token(0));
    if (opensWithMarks) {
      return reportingSubject(sentence, participle);
    }
    Token root = sentence.root();
    if (root.index() >= participle.index()) {
      return null;
    }
    Token subject = sentence.clause(root).subject();
    return subject != null && SubjectFinder.isNominal(subject) ? subject : null;
  }

  /// The subject of the verb of saying before the participle: "“…,” *she* said, adding …".
  private static @Nullable Token reportingSubject(Sentence sentence, Token participle) {
    for (int i = participle.index() - 1; i >= 0; i--) {
      Token token = sentence.token(i);
      if (StatementWords.SAYING.has(token.lemma()) && token.isVerb()) {
        Token subject = sentence.clause(token).ownSubject();
        if (subject != null) {
          return subject;
        }
      }
    }
    return null;
  }

  /// The subject of the main verb behind a participle that opens the sentence: "Acknowledging that
  /// it was late, *the mayor* left".
  private static @Nullable Token subjectBehind(Sentence sentence, Token participle) {
    Token main = sentence.root();
    int at = participle.index();
    if (!opens(sentence, at) || main.index() <= at || participle.head() != main.index()) {
      return null;
    }
    Token subject = sentence.child(main, "nsubj");
    boolean behind = subject != null && subject.index() > at && SubjectFinder.isNominal(subject);
    return behind ? subject : null;
  }

  /// Whether nothing but marks, conjunctions and adverbs stands before the token.
  private static boolean opens(Sentence sentence, int index) {
    return sentence.tokens().subList(0, index).stream()
        .allMatch(token -> !Piece.isWord(token) || token.is("cc") || token.tag().startsWith("RB"));
  }
}
