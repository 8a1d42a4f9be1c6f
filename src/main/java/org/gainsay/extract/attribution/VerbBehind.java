package org.gainsay.extract.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// A verb of saying behind a piece in quotation marks: whether it reports the piece, or what
/// follows it, or says something of the piece.
///
/// @param alone whether the piece is all that may be reported, so that no words before it belong to
///   its clause
record VerbBehind(Cue cue, Piece piece, boolean alone) {

  private static final int FARTHEST = 40;

  /// Words that open something else than a reporting clause.
  private static final Set<String> OTHER_CLAUSES =
      Set.of(
          "before",
          "after",
          "when",
          "while",
          "if",
          "because",
          "although",
          "though",
          "unless",
          "until",
          "since",
          "for",
          "of",
          "by",
          "to",
          "that",
          "than",
          "is",
          "was",
          "are",
          "were");

  /// What opens a clause that only says why, when or under what conditions.
  private static final Set<String> SUBORDINATORS =
      Set.of(
          "because",
          "although",
          "though",
          "while",
          "when",
          "if",
          "unless",
          "since",
          "once",
          "whereas",
          "after",
          "before",
          "until");

  /// Whether a verb right behind a piece has the piece, or a noun before it, for its subject:
  /// "voters who are “undeclared,” *can determine* …"; "a show called “Brokers,” *written by* …". A
  /// verb that reports and stands before its subject has neither auxiliary nor agent.
  boolean isPredicate() {
    Token verb = cue.head();
    Sentence sentence = cue.sentence();
    boolean agent =
        verb.index() + 1 < sentence.size()
            && sentence.token(verb.index() + 1).form().equals("by")
            && verb.tag().equals("VBN");
    boolean auxiliary =
        sentence.tokensIn(cue.span()).stream()
            .anyMatch(token -> token.index() < verb.index() && token.is("aux"));
    return agent || auxiliary;
  }

  /// Whether a finite verb of saying reports nothing behind it: "“We won” *Smith tweeted*".
  boolean isShortReport() {
    Token verb = cue.head();
    return cue.entry().cueClass() == CueClass.SPEECH
        && (verb.tag().equals("VBD") || verb.tag().equals("VBZ"))
        && cue.sentence().child(verb, "ccomp", "xcomp", "obj") == null;
  }

  /// Whether a cue behind words that stand in the middle of a clause reports what follows it: "said
  /// it was “over,” *adding* that …"; "it was “over,” and *he said* it was …".
  boolean isOfNextClause() {
    Sentence sentence = cue.sentence();
    Token verb = cue.head();
    boolean bare =
        verb.tag().equals("VBG")
            && cue.span().start() == verb.start()
            && piece.after().stream()
                .takeWhile(token -> token.start() < verb.start())
                .noneMatch(Piece::isWord);
    if (bare) {
      return sentence.child(verb, "ccomp", "obj") != null || !alone;
    }
    return isOfMainClause()
        || (!alone
            && sentence.children(verb, "ccomp").stream()
                .anyMatch(clause -> clause.start() > verb.start())
            && verb.index() + 1 < sentence.size()
            && !sentence.token(verb.index() + 1).form().equals(","));
  }

  /// Whether the words before the piece only say why or when what the verb tells holds: "*because
  /// he is* “no reporter,” he feels free".
  boolean isOfMainClause() {
    Token first = firstWord(piece.before().stream().filter(token -> !token.is("cc")).toList());
    return !alone
        && cue.entry().cueClass() != CueClass.SPEECH
        && first != null
        && SUBORDINATORS.contains(first.form().toLowerCase(Locale.ROOT));
  }

  /// Whether it stands before the next piece, and nothing but its subject and what belongs to it
  /// before it.
  boolean opensClause() {
    Sentence sentence = cue.sentence();
    Report relay = Relay.of(cue);
    Token quoted = relay == null ? null : sentence.tokenAt(relay.cue().start());
    Token verb = quoted == null ? cue.head() : quoted;
    int index = verb.index();
    int start = piece.after().getFirst().index();
    if (cue.head().end() > piece.after().getLast().end() || index - start > FARTHEST) {
      return false;
    }
    boolean described = false;
    boolean first = true;
    for (int i = start; i < index; i++) {
      Token token = sentence.token(i);
      String word = token.form().toLowerCase(Locale.ROOT);
      if (first && Piece.isWord(token)) {
        first = false;
        boolean relative =
            token.tag().startsWith("W")
                || (token.tag().equals("IN") && sentence.token(i + 1).tag().startsWith("W"));
        if (OTHER_CLAUSES.contains(word)
            || token.tag().equals("VBG")
            || token.is("cc")
            || relative) {
          return false;
        }
      }
      described |= token.tag().startsWith("W");
      boolean group =
          token.start() >= cue.span().start() || (token.is("aux") && token.head() == index);
      if ((VerbGroup.isFinite(token) && !described && !group) || word.equals(";")) {
        return false;
      }
    }
    return true;
  }

  /// The first word of some tokens, or null if they are all marks.
  static @Nullable Token firstWord(List<Token> tokens) {
    return tokens.stream().filter(Piece::isWord).findFirst().orElse(null);
  }
}
