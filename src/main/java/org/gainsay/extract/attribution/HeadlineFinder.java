package org.gainsay.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gainsay.model.Span;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds headlines that name a speaker before a colon (*Senator: Bill is dead*). Stateless.
final class HeadlineFinder {

  private static final int LONGEST_NAME = 5;

  private HeadlineFinder() {}

  /// What the headline reports, none or one.
  static List<Speech> find(ParsedArticle article) {
    List<Speech> found = new ArrayList<>();
    List<Sentence> sentences = article.analysis().sentences();
    if (sentences.isEmpty() || sentences.getFirst().paragraph() != 0) {
      return found;
    }
    Sentence headline = sentences.getFirst();
    for (Token token : headline.tokens()) {
      if (token.form().equals(":")) {
        if (isName(headline, token.index()) && token.index() + 2 < headline.size()) {
          Speech speech = speech(headline, token);
          if (speech != null) {
            found.add(speech);
          }
        }
        break;
      }
    }
    return found;
  }

  private static boolean isName(Sentence headline, int colon) {
    if (colon == 0 || colon > LONGEST_NAME) {
      return false;
    }
    for (int i = 0; i < colon; i++) {
      Token token = headline.token(i);
      boolean nameLike =
          token.isNoun()
              || token.tag().equals("POS")
              || token.isAny("det", "amod", "compound", "nmod", "flat");
      if (!nameLike || StatementWords.KICKER.has(token.form().toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Speech speech(Sentence headline, Token colon) {
    Span content = Stretch.trimmed(headline, colon.index() + 1, headline.size() - 1);
    Span name = Stretch.trimmed(headline, 0, colon.index() - 1);
    if (content == null || name == null) {
      return null;
    }
    Speech speech = new Speech(null, colon.span(), name, null, "headline");
    speech.add(content);
    return speech;
  }
}
