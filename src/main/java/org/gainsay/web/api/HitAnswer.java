package org.gainsay.web.api;

import java.time.LocalDate;
import java.util.List;
import org.gainsay.search.Hit;
import org.gainsay.web.request.Link;
import org.jspecify.annotations.Nullable;

/// One thing that was found. All spans in it are of `passage`; those before it (a source in an
/// earlier paragraph) have negative offsets.
///
/// @param passageOffset where the passage starts in the article's text
/// @param quote the quote, missing where paragraphs or articles are searched
/// @param speaker who spoke, under one name over all articles
/// @param highlights the words that were asked for
/// @param printings number of quotes with the same wording, of a grouped search
/// @param outlets number of outlets that carry them, of a grouped search
/// @param page path of the page that shows it
public record HitAnswer(
    String articleId,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable LocalDate published,
    @Nullable String url,
    int passageOffset,
    String passage,
    @Nullable QuoteAnswer quote,
    @Nullable String speaker,
    List<SpanAnswer> highlights,
    float score,
    int printings,
    int outlets,
    String page) {

  public static HitAnswer of(Hit hit) {
    int offset = hit.passageOffset();
    return new HitAnswer(
        hit.articleId(),
        hit.title(),
        hit.outlet(),
        hit.published(),
        hit.url(),
        offset,
        hit.passage(),
        hit.quote() == null ? null : QuoteAnswer.of(hit.quote(), hit.words(), offset),
        hit.speaker(),
        SpanAnswer.all(hit.highlights(), offset),
        hit.score(),
        hit.printings(),
        hit.outlets(),
        (hit.quote() == null ? Link.toArticle(hit.articleId()) : Link.toQuote(hit.quote().id()))
            .toString());
  }
}
