package org.gainsay.extract.attribution;

import java.util.List;
import org.gainsay.model.Span;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// A sentence that carries on the speech before it, though only part of it stands in quotation
/// marks: "“We lost,” he said. *That made them “the laughing stock of the league.”*" Stateless.
final class SpokenSentence {

  private static final int FEWEST_WORDS = 5;

  private SpokenSentence() {}

  /// The words of the sentence, or null if it may be the reporter's own.
  ///
  /// @param sentence the sentence of the piece, behind one that holds speech
  /// @param cues its cues
  static @Nullable Span of(Sentence sentence, List<Cue> cues, Piece piece, String text) {
    boolean reports = cues.stream().anyMatch(cue -> mayReport(cue, piece));
    long words = sentence.tokensIn(piece.span()).stream().filter(Piece::isWord).count();
    if (reports || words < FEWEST_WORDS || piece.isTitle(text) || isNamed(piece)) {
      return null;
    }
    Span whole = Stretch.trimmed(sentence, 0, sentence.size() - 1);
    return whole == null ? null : whole.union(piece.span());
  }

  /// Whether a verb may report the piece: one before it, or one of saying behind it.
  private static boolean mayReport(Cue cue, Piece piece) {
    boolean before = cue.head().start() < piece.span().start();
    boolean behind = cue.head().start() >= piece.span().end();
    return cue.isVerb() && (before || (behind && cue.entry().cueClass() == CueClass.SPEECH));
  }

  /// Whether the piece only names or labels something: "the so-called “…”", "a law called “…”".
  private static boolean isNamed(Piece piece) {
    List<Token> before = piece.before();
    return !before.isEmpty() && before.getLast().form().equals("-called");
  }
}
