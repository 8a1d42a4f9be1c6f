package org.gainsay.extract.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.model.Span;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds the reporting clause that follows a piece in quotation marks: "“…,” Obama said", "“…,”
/// said Obama", "“… ,” *she said*, “…”". Stateless.
final class ReportBehind {

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

  private final CueLexicon lexicon;
  private final SourceFinder sources;

  ReportBehind(CueLexicon lexicon, SourceFinder sources) {
    this.lexicon = lexicon;
    this.sources = sources;
  }

  /// The speech that the clause behind a piece, or a signature, says whose it is; null if none
  /// does.
  ///
  /// @param cues the cues of the sentence behind the piece
  @Nullable Speech of(Sentence sentence, List<Cue> cues, Piece piece, String text) {
    boolean opensSentence = piece.opensSentence();
    Speech signed = opensSentence ? Signature.of(piece.after()) : null;
    if (signed != null) {
      return signed;
    }
    // Else the words before it belong to what is reported.
    boolean alone =
        opensSentence || piece.followsColon() || (piece.holdsClause() && piece.isSetOff());
    boolean reported =
        alone || ((piece.holdsClause() || piece.followsVerb()) && !opensWithParticiple(piece));
    Speech read = byTree(cues, piece, alone, reported, piece.isTitle(text));
    if (read != null || !piece.awaitsReport() || !reported) {
      return read;
    }
    Cue beside =
        CueBeside.of(
            lexicon,
            sentence,
            piece.after(),
            alone && mayTakeUnknown(piece, sentence) && !piece.isTitle(text));
    if (beside == null) {
      return null;
    }
    boolean other =
        !alone && beside.entry().cueClass() != CueClass.SPEECH && isAdverbial(piece.before());
    return other ? null : behind(beside, piece, alone);
  }

  /// Whether the sentence opens with a phrase that tells of the subject behind the piece: "*Asked
  /// about it on “The Hour,”* she said she had not seen it".
  private static boolean opensWithParticiple(Piece piece) {
    Token first = firstWord(piece.before());
    return first != null
        && first.index() <= 1
        && (first.tag().equals("VBN") || first.tag().equals("VBG"));
  }

  private static @Nullable Token firstWord(List<Token> tokens) {
    return tokens.stream().filter(Piece::isWord).findFirst().orElse(null);
  }

  /// Whether any verb behind the words reports them: their comma leads on to it, or they are a
  /// question or a cry and no new sentence starts behind them.
  private static boolean mayTakeUnknown(Piece piece, Sentence sentence) {
    Token next = piece.after().stream().filter(Piece::isWord).findFirst().orElse(sentence.token(0));
    return piece.lastMark() == ','
        || (",?!".indexOf(piece.lastMark()) >= 0
            && Character.isLowerCase(next.form().codePointAt(0)));
  }

  private @Nullable Speech byTree(
      List<Cue> cues, Piece piece, boolean alone, boolean reported, boolean title) {
    for (Cue cue : cues) {
      if (!cue.isVerb()
          || !cue.takes(Construction.QUOTE)
          || cue.head().start() < piece.span().end()
          || isOfNextClause(cue, piece.before(), piece.after(), alone)) {
        continue;
      }
      boolean adjoins = cue.span().start() == piece.after().getFirst().start();
      if (!reported || (adjoins && isPredicate(cue))) {
        return null;
      }
      boolean unmarked =
          alone && (adjoins || (!title && piece.holdsClause() && isShortReport(cue)));
      if (!piece.awaitsReport() && !unmarked) {
        return null;
      }
      boolean near = cue.head().end() <= piece.after().getLast().end();
      if (!near || !opensClause(cue, piece.after())) {
        return null;
      }
      return behind(cue, piece, alone);
    }
    return null;
  }

  /// Whether a verb right behind a piece has the piece, or a noun before it, for its subject:
  /// "voters who are “undeclared,” *can determine* …"; "a show called “Brokers,” *written by* …". A
  /// verb that reports and stands before its subject has neither auxiliary nor agent.
  private static boolean isPredicate(Cue cue) {
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
  private static boolean isShortReport(Cue cue) {
    Token verb = cue.head();
    return cue.entry().cueClass() == CueClass.SPEECH
        && (verb.tag().equals("VBD") || verb.tag().equals("VBZ"))
        && cue.sentence().child(verb, "ccomp", "xcomp", "obj") == null;
  }

  /// Whether a cue behind words that stand in the middle of a clause reports what follows it: "said
  /// it was “over,” *adding* that …"; "it was “over,” and *he said* it was …".
  private static boolean isOfNextClause(
      Cue cue, List<Token> before, List<Token> after, boolean alone) {
    Sentence sentence = cue.sentence();
    Token verb = cue.head();
    boolean bare =
        verb.tag().equals("VBG")
            && cue.span().start() == verb.start()
            && after.stream()
                .takeWhile(token -> token.start() < verb.start())
                .noneMatch(Piece::isWord);
    if (bare) {
      return sentence.child(verb, "ccomp", "obj") != null || !alone;
    }
    boolean adverbial = !alone && cue.entry().cueClass() != CueClass.SPEECH && isAdverbial(before);
    return adverbial
        || (!alone
            && sentence.children(verb, "ccomp").stream()
                .anyMatch(clause -> clause.start() > verb.start())
            && verb.index() + 1 < sentence.size()
            && !sentence.token(verb.index() + 1).form().equals(","));
  }

  /// Whether words only say why or when what follows holds: "*because he is* “no reporter,” he
  /// feels free".
  private static boolean isAdverbial(List<Token> before) {
    Token first = firstWord(before.stream().filter(token -> !token.is("cc")).toList());
    return first != null && SUBORDINATORS.contains(first.form().toLowerCase(Locale.ROOT));
  }

  private Speech behind(Cue cue, Piece piece, boolean alone) {
    Speech relayed = Relay.speech(cue);
    if (relayed != null) {
      return relayed;
    }
    Span source = NearbySource.of(cue, piece.after());
    return new Speech(
        cue,
        cue.span(),
        source == null ? sources.ofVerb(cue) : source,
        null,
        alone ? "cue-after" : "clause-before-cue");
  }

  /// Whether nothing but the subject of the cue and what belongs to the verb stands before it.
  private static boolean opensClause(Cue cue, List<Token> after) {
    Sentence sentence = cue.sentence();
    Report relay = Relay.of(cue);
    Token quoted = relay == null ? null : sentence.tokenAt(relay.cue().start());
    Token verb = quoted == null ? cue.head() : quoted;
    int index = verb.index();
    int start = after.getFirst().index();
    if (index - start > FARTHEST) {
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
}
