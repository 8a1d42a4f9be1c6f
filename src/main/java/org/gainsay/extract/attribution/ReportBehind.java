package org.gainsay.extract.attribution;

import java.util.List;
import org.gainsay.model.Span;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds the reporting clause that follows a piece in quotation marks: "“…,” Obama said", "“…,”
/// said Obama", "“… ,” *she said*, “…”". Stateless.
final class ReportBehind {

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
    return new VerbBehind(beside, piece, alone).isOfMainClause()
        ? null
        : behind(beside, piece, alone);
  }

  /// Whether the sentence opens with a phrase that tells of the subject behind the piece: "*Asked
  /// about it on “The Hour,”* she said she had not seen it".
  private static boolean opensWithParticiple(Piece piece) {
    Token first = VerbBehind.firstWord(piece.before());
    return first != null
        && first.index() <= 1
        && (first.tag().equals("VBN") || first.tag().equals("VBG"));
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
      VerbBehind verb = new VerbBehind(cue, piece, alone);
      if (!cue.isVerb()
          || !cue.takes(Construction.QUOTE)
          || cue.head().start() < piece.span().end()
          || verb.isOfNextClause()) {
        continue;
      }
      boolean adjoins = cue.span().start() == piece.after().getFirst().start();
      if (!reported || (adjoins && verb.isPredicate())) {
        return null;
      }
      boolean unmarked =
          alone && (adjoins || (!title && piece.holdsClause() && verb.isShortReport()));
      if (!piece.awaitsReport() && !unmarked) {
        return null;
      }
      return verb.opensClause() ? behind(cue, piece, alone) : null;
    }
    return null;
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
}
