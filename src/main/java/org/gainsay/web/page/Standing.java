package org.gainsay.web.page;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.model.ArticleVersion;
import org.gainsay.model.Quote;
import org.gainsay.web.request.Link;
import org.jspecify.annotations.Nullable;

/// Whether the words of a quote stood in the earlier versions of its article as well: an outlet may
/// have put them in, or changed them, later.
final class Standing {

  private Standing() {}

  /// The answer, with a link to the newest version that has not got them, or else to the oldest;
  /// null if the article was never changed.
  static QuoteView.@Nullable Remark of(Quote quote, AnnotatedArticle annotated) {
    if (annotated.earlier().isEmpty()) {
      return null;
    }
    List<Integer> without = new ArrayList<>();
    int number = 0;
    for (ArticleVersion version : annotated.earlier()) {
      number++;
      if (!isIn(version.article().text(), quote, annotated.article().text())) {
        without.add(number);
      }
    }
    int shown = without.isEmpty() ? 1 : without.getLast();
    Link link = Link.toArticle(annotated.article().id()).below("versions").below("" + shown);
    return new QuoteView.Remark(
        without.isEmpty()
            ? Texts.t("quote.stood", number + 1)
            : Texts.t("quote.new", shown, number + 1),
        link);
  }

  private static boolean isIn(String version, Quote quote, String text) {
    return quote.content().stream().allMatch(span -> version.contains(span.of(text)));
  }
}
