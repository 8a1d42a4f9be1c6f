package org.gainsay.web.api;

import java.util.List;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.model.Answer;
import org.gainsay.model.Article;
import org.gainsay.model.Provenance;
import org.gainsay.web.request.Link;
import org.jspecify.annotations.Nullable;

/// An article with what was found in it. Spans are of its text.
///
/// @param provenance where it was read, if that was noted
/// @param page path of the page that shows it
public record ArticleAnswer(
    Article article,
    List<QuoteAnswer> quotes,
    List<Answer> answers,
    @Nullable Provenance provenance,
    String page) {

  static ArticleAnswer of(AnnotatedArticle annotated) {
    String text = annotated.article().text();
    return new ArticleAnswer(
        annotated.article(),
        annotated.quotes().stream()
            .map(quote -> QuoteAnswer.of(quote, quote.contentOf(text), 0))
            .toList(),
        annotated.answers(),
        annotated.provenance(),
        Link.toArticle(annotated.article().id()).toString());
  }
}
