package org.gainsay.extract.attribution;

import java.util.List;
import org.gainsay.model.Span;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds the clause beside a piece in quotation marks that reports it. Stateless.
final class ReportingClause {

  private static final int FARTHEST = 40;

  private final SourceFinder sources;

  ReportingClause(SourceFinder sources) {
    this.sources = sources;
  }

  /// The reporting clause that leads to a piece: "Obama said: “…”", "adding, “…”", "quoted X as
  /// saying “…”"; null if none does.
  ///
  /// @param cues the cues of the sentence
  /// @param before the tokens between the last piece or the sentence's start and this piece
  @Nullable Speech before(List<Cue> cues, List<Token> before, Span piece, String text) {
    Token lastWord = null;
    boolean colon = false;
    boolean comma = false;
    for (int i = before.size() - 1; i >= 0 && lastWord == null; i--) {
      Token token = before.get(i);
      if (token.isPunctuation() || !Character.isLetterOrDigit(token.form().codePointAt(0))) {
        colon |= token.form().equals(":");
        comma |=
            token.form().equals(",") || token.form().startsWith("-") || token.form().equals("—");
      } else {
        lastWord = token;
      }
    }
    if (lastWord == null) {
      return null;
    }
    Cue best = null;
    for (Cue cue : cues) {
      boolean stands = before.contains(cue.head());
      if (stands && !cue.isNoun() && cue.takes(Construction.QUOTE)) {
        best = cue;
      }
    }
    boolean adjoins = best != null && best.span().end() >= lastWord.end();
    boolean capital = startsWithCapital(piece, text);
    if (best != null && (colon || ((comma || adjoins) && capital))) {
      return speech(best, colon ? "cue-colon" : "cue-before");
    }
    if (colon && capital) {
      Sentence sentence = cues.isEmpty() ? null : cues.getFirst().sentence();
      return sentence == null ? null : colonOnly(sentence, lastWord);
    }
    return null;
  }

  /// The reporting clause that follows a piece: "“…,” Obama said", "“…,” said Obama"; null if none
  /// does.
  ///
  /// @param after the tokens between this piece and the next one or the sentence's end
  @Nullable Speech after(List<Cue> cues, List<Token> after, Span piece) {
    for (Cue cue : cues) {
      if (cue.isNoun() || !cue.takes(Construction.QUOTE) || !after.contains(cue.head())) {
        continue;
      }
      if (!opensClause(cue, after)) {
        return null;
      }
      return speech(cue, "cue-after");
    }
    return null;
  }

  /// Whether nothing but the subject of the cue and what belongs to the verb stands before it.
  private boolean opensClause(Cue cue, List<Token> after) {
    Sentence sentence = cue.sentence();
    int index = cue.head().index();
    int start = after.getFirst().index();
    if (index - start > FARTHEST) {
      return false;
    }
    for (int i = start; i < index; i++) {
      Token token = sentence.token(i);
      boolean otherVerb = token.isVerb() && !token.isAny("aux", "cop", "amod", "acl", "compound");
      if (otherVerb && !insideRelativeClause(sentence, token, cue.head())) {
        return false;
      }
      if (token.form().equals(";") || (token.is("cc") && token.head() == index)) {
        return false;
      }
    }
    return true;
  }

  private static boolean insideRelativeClause(Sentence sentence, Token token, Token top) {
    Token at = token;
    while (at != null && at.index() != top.index()) {
      if (at.is("acl") || at.is("xcomp")) {
        return true;
      }
      at = sentence.head(at);
    }
    return false;
  }

  private Speech speech(Cue cue, String rule) {
    Relay relay = Relay.of(cue);
    if (relay != null) {
      return new Speech(cue, relay.cue(), relay.source(), relay.relayer(), "quoted-as-saying");
    }
    return new Speech(cue, cue.span(), sources.ofVerb(cue), null, rule);
  }

  /// "His message to the party: “…”": the colon is all that reports.
  private static @Nullable Speech colonOnly(Sentence sentence, Token lastWord) {
    Token root = sentence.root();
    Token subject = sentence.clause(root).subject();
    Span source = subject == null ? null : SourceFinder.nounPhrase(sentence, subject);
    Token colon =
        lastWord.index() + 1 < sentence.size() ? sentence.token(lastWord.index() + 1) : null;
    return colon == null ? null : new Speech(null, colon.span(), source, null, "colon");
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
