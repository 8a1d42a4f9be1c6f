package org.gainsay.search.opensearch;

import java.time.LocalDate;
import java.util.List;
import org.gainsay.model.Article;
import org.gainsay.model.Paragraph;
import org.gainsay.model.Quote;
import org.gainsay.model.Span;
import org.gainsay.search.Hit;
import org.jspecify.annotations.Nullable;

/// What a hit shows of a quote or a paragraph, as it is stored with its document.
///
/// @param quote null for a paragraph
/// @param first the length of the paragraph that the quote begins in, if it runs over more
record Shown(
    String article,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable LocalDate published,
    @Nullable String url,
    int offset,
    String passage,
    @Nullable Quote quote,
    @Nullable Integer first) {

  /// The paragraph at a place, or the quote that begins in it with all paragraphs it runs over.
  static Shown of(Article article, List<Paragraph> paragraphs, int at, @Nullable Quote quote) {
    Paragraph first = paragraphs.get(at);
    StringBuilder passage = new StringBuilder(first.text());
    Paragraph last = first;
    for (int i = at + 1;
        quote != null && i < paragraphs.size() && last.span().end() < quote.extent().end();
        i++) {
      last = paragraphs.get(i);
      // What stood between two paragraphs was blank; offsets need only its length.
      passage.repeat('\n', last.offset() - first.offset() - passage.length());
      passage.append(last.text());
    }
    return new Shown(
        article.id(),
        article.title(),
        article.outlet(),
        article.published(),
        article.url(),
        first.offset(),
        passage.toString(),
        quote,
        passage.length() == first.text().length() ? null : first.text().length());
  }

  /// The paragraph that the quote begins in.
  Shown paragraph() {
    String text = first == null ? passage : passage.substring(0, first);
    return new Shown(article, title, outlet, published, url, offset, text, null, null);
  }

  /// Where words are marked: in the content of a quote, or anywhere.
  List<Span> inside() {
    if (quote != null) {
      return quote.content();
    }
    return passage.isEmpty() ? List.of() : List.of(new Span(offset, offset + passage.length()));
  }

  Hit hit(@Nullable String speaker, List<Span> highlights, float score) {
    return new Hit(
        article,
        title,
        outlet,
        published,
        url,
        offset,
        passage,
        quote,
        speaker,
        highlights,
        score,
        1,
        1);
  }
}
