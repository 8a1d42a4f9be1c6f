package org.gainsay.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.Span;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;

/// Cuts a content where its speaker's next report starts: "proposed a joint inquiry, *claiming* it
/// could prove …". Immutable, for any number of threads.
final class NextReport {

  private static final int FEWEST_TOKENS = 2;

  private final CueLexicon lexicon;

  NextReport(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// The content without what the speaker reports next.
  ///
  /// @param marked what stands in quotation marks: a participle there is part of what was said
  List<Span> cut(Sentence sentence, Token cue, List<Span> content, MarkedText marked) {
    Span last = content.getLast();
    List<Token> tokens = sentence.tokensIn(last);
    if (tokens.isEmpty() || last.start() < cue.start()) {
      return content;
    }
    for (int i = FEWEST_TOKENS; i + 1 < tokens.size(); i++) {
      Token participle = tokens.get(i);
      if (followsComma(tokens, i) && isReport(participle) && !marked.contains(participle.start())) {
        Span kept = Stretch.trimmed(sentence, tokens.getFirst().index(), participle.index() - 1);
        if (kept != null) {
          List<Span> shorter = new ArrayList<>(content);
          shorter.set(shorter.size() - 1, kept);
          return shorter;
        }
      }
    }
    return content;
  }

  /// Whether a comma stands before a token, or one and a closing mark behind it: "“over,”
  /// *adding*".
  private static boolean followsComma(List<Token> tokens, int index) {
    Token before = tokens.get(index - 1);
    return before.form().equals(",")
        || (!Piece.isWord(before) && tokens.get(index - 2).form().equals(","));
  }

  private boolean isReport(Token token) {
    CueEntry entry = token.tag().equals("VBG") ? lexicon.verb(token.lemma()) : null;
    return entry != null
        && entry.cueClass() == CueClass.SPEECH
        && entry.takes(Construction.QUOTE)
        && entry.takes(Construction.CLAUSE);
  }
}
