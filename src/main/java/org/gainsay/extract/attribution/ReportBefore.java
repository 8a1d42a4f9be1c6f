package org.gainsay.extract.attribution;

import java.util.List;
import java.util.Set;
import org.gainsay.model.Span;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds the reporting clause that leads to a piece in quotation marks: "Obama said: “…”", "adding,
/// “…”", "quoted X as saying “…”". Stateless.
final class ReportBefore {

  /// Verbs of saying that take the name of a work or programme too.
  private static final Set<String> WORKS =
      Set.of("tell", "broadcast", "show", "open", "close", "begin", "finish");

  private final CueLexicon lexicon;
  private final SourceFinder sources;

  ReportBefore(CueLexicon lexicon, SourceFinder sources) {
    this.lexicon = lexicon;
    this.sources = sources;
  }

  /// The speech that the clause before a piece opens; null if none reports it.
  ///
  /// @param cues the cues of the sentence
  /// @param marked what stands in quotation marks in the article
  @Nullable Speech of(Sentence sentence, List<Cue> cues, Piece piece, MarkedText marked) {
    Approach approach = Approach.to(piece);
    if (approach == null) {
      return null;
    }
    boolean title = piece.isTitle(marked.text());
    Speech according =
        approach.comma() && !title ? AttributingPhrase.leading(sentence, piece.before()) : null;
    if (according != null) {
      return according;
    }
    Cue cue = lastBefore(piece, approach.lastWord(), cues);
    boolean capital = startsWithCapital(piece.span(), marked.text());
    if (cue != null && leads(cue, piece, approach, capital, title)) {
      LeadingClause lead = approach.colon() ? null : LeadingClause.of(cue, piece, marked);
      return lead == null
          ? speech(cue, approach.colon() ? "cue-colon" : "cue-before")
          : new Speech(cue, cue.span(), lead.source(), null, "cue-between", lead.words());
    }
    return approach.colon() && capital
        ? byColon(sentence, cues, piece, approach.lastWord(), title)
        : null;
  }

  /// The speech that the sentence before announces with the colon at its end; null if it does not.
  @Nullable Speech announcing(Sentence sentence, List<Cue> cues) {
    Cue last = null;
    for (Cue cue : cues) {
      if (cue.isVerb() && cue.takes(Construction.QUOTE)) {
        last = cue;
      }
    }
    return last != null
        ? speech(last, "cue-colon")
        : ColonSubject.speech(sentence, sentence.token(Math.max(0, sentence.size() - 2)), true);
  }

  /// What stands between the last word before a piece and the piece.
  ///
  /// @param comma whether a comma or dash stands right before the piece
  private record Approach(Token lastWord, boolean colon, boolean comma) {

    /// The way to a piece; null if no word stands before it, or one that the piece belongs to.
    static @Nullable Approach to(Piece piece) {
      boolean colon = false;
      boolean comma = false;
      for (int i = piece.before().size() - 1; i >= 0; i--) {
        Token token = piece.before().get(i);
        if (Piece.isWord(token)) {
          return token.tag().equals("POS") ? null : new Approach(token, colon, comma);
        }
        colon |= token.form().equals(":");
        comma |=
            i == piece.before().size() - 1 && (token.form().equals(",") || Piece.isDash(token));
      }
      return null;
    }
  }

  private static @Nullable Cue lastBefore(Piece piece, Token lastWord, List<Cue> cues) {
    Cue last = null;
    for (Cue cue : cues) {
      boolean stands =
          cue.head().start() >= piece.before().getFirst().start()
              && cue.head().end() <= lastWord.end();
      if (stands && cue.isVerb() && cue.takes(Construction.QUOTE)) {
        last = cue;
      }
    }
    return last;
  }

  /// Whether the verb reports the piece: a colon or comma leads on to it, or it is a whole
  /// sentence, or stands right behind the verb and is no work that the verb handles.
  private static boolean leads(
      Cue cue, Piece piece, Approach approach, boolean capital, boolean title) {
    boolean adjoins = cue.span().end() >= approach.lastWord().end();
    return approach.colon()
        || (approach.comma() && (adjoins || !title))
        || (capital && !title && piece.isSentence())
        || (capital && adjoins && piece.isUtterance() && !(title && handlesWorks(cue)));
  }

  /// Whether a title behind the verb is as a rule a work or a programme: "told *“Fox and
  /// Friends”*", "will publish *“The Deal”*".
  private static boolean handlesWorks(Cue cue) {
    return cue.entry().cueClass() != CueClass.SPEECH || WORKS.contains(cue.entry().lemma());
  }

  private @Nullable Speech byColon(
      Sentence sentence, List<Cue> cues, Piece piece, Token lastWord, boolean title) {
    int words = piece.span().start();
    boolean told = cues.stream().anyMatch(cue -> cue.head().start() < words);
    Speech labelled = told ? null : ColonLabel.of(lexicon, sentence, piece);
    boolean spoken = told || (piece.isSentence() && !title);
    return labelled == null && spoken ? ColonSubject.speech(sentence, lastWord, told) : labelled;
  }

  private Speech speech(Cue cue, String rule) {
    Speech relayed = Relay.speech(cue);
    return relayed != null ? relayed : new Speech(cue, cue.span(), sources.ofVerb(cue), null, rule);
  }

  private static boolean startsWithCapital(Span piece, String text) {
    for (int i = piece.start(); i < piece.end(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        return !Character.isLowerCase(c);
      }
    }
    return false;
  }
}
