package org.gainsay.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gainsay.model.Span;
import org.gainsay.text.AnalyzedText;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds headlines that name a speaker before a colon (*Senator: Bill is dead*), or behind the
/// words in marks that they begin with (*‘It was not me’: singer on fake post*). Stateless.
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
        boolean named = isName(headline, token.index()) && token.index() + 2 < headline.size();
        Speech speech =
            named ? speech(headline, token) : behindMarks(article.analysis(), headline, token);
        if (speech != null) {
          found.add(speech);
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
      if (!isNameWord(token) || StatementWords.KICKER.has(token.form().toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNameWord(Token token) {
    return token.isNoun()
        || token.tag().equals("POS")
        || token.isAny("det", "amod", "compound", "nmod", "flat");
  }

  /// The words in marks before the colon as said by whom it leads to, or null.
  private static @Nullable Speech behindMarks(
      AnalyzedText analysis, Sentence headline, Token colon) {
    if (colon.index() == 0) {
      return null;
    }
    Span before = new Span(headline.span().start(), colon.start());
    boolean marked =
        analysis.quotations().stream()
            .flatMap(quotation -> quotation.spans().stream())
            .anyMatch(span ->
                span.start() == before.start()
                    && before.of(analysis.text()).strip().length() == span.length());
    int last = colon.index();
    while (last + 1 < headline.size() && isNameWord(headline.token(last + 1))) {
      last++;
    }
    Span name = Stretch.trimmed(headline, colon.index() + 1, last);
    boolean ends = last + 1 == headline.size() || headline.token(last + 1).tag().equals("IN");
    if (!marked || name == null || !ends) {
      return null;
    }
    Speech speech = new Speech(null, colon.span(), name, null, "headline");
    speech.add(new Span(before.start(), headline.token(colon.index() - 1).end()));
    return speech;
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
