package org.gainsay.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.model.Answer;
import org.gainsay.model.Confidence;
import org.gainsay.model.Paragraph;
import org.gainsay.model.Quote;
import org.gainsay.model.Span;
import org.gainsay.model.Stance;
import org.gainsay.search.Hit;
import org.gainsay.search.Printing;
import org.gainsay.search.QuoteSearch;
import org.gainsay.web.api.Citation;
import org.gainsay.web.request.Link;
import org.gainsay.web.request.Parameters;
import org.jspecify.annotations.Nullable;

/// The permanent page of a quote: the words where they stand, and everything that tells whether to
/// trust them.
public final class QuotePage {

  private static final int PRINTINGS = 30;
  private static final int SIMILAR = 5;

  private final QuoteSearch search;
  private final Pages pages;

  public QuotePage(QuoteSearch search, Pages pages) {
    this.search = search;
    this.pages = pages;
  }

  public void register(RoutesConfig routes) {
    routes.get("/quotes/{id}", this::show);
  }

  private void show(Context http) throws IOException {
    String id = http.pathParam("id");
    Hit hit =
        search.quote(id).orElseThrow(() -> new NotFoundResponse("there is no quote with this id"));
    AnnotatedArticle article =
        search
            .article(hit.articleId())
            .orElseThrow(() -> new NotFoundResponse("the article of this quote is gone"));
    Quote quote = hit.quote();
    if (quote == null) {
      throw new NotFoundResponse("there is no quote with this id");
    }
    String by = hit.speaker() == null ? Texts.t("speaker.unknown") : hit.speaker();
    String address = http.scheme() + "://" + http.host() + Link.toQuote(id);
    pages.render(
        http,
        "quote",
        Texts.t("quote.title", by, shortened(hit.words())),
        "search",
        view(hit, quote, article, address));
  }

  private QuoteView view(Hit hit, Quote quote, AnnotatedArticle article, String address)
      throws IOException {
    String text = article.article().text();
    return new QuoteView(
        Clipping.of(hit),
        hit.words(),
        Texts.name("kind", quote.kind().name()),
        passages(quote, article),
        quote.stances().stream().map(stance -> reason(stance, text)).toList(),
        quote.rule(),
        Confidence.of(quote.confidence()),
        percent(quote.confidence()),
        citations(hit, quote, address),
        printings(hit, quote),
        answers(quote, article),
        Standing.of(quote, article),
        alike(article),
        search.similar(quote.id(), SIMILAR).stream().map(Clipping::of).toList(),
        Link.to("/api/v1" + Link.toQuote(quote.id())));
  }

  /// From the paragraph before the quote's first mark to the one after its last.
  private static List<QuoteView.Passage> passages(Quote quote, AnnotatedArticle article) {
    List<Mark> marks = Clipping.marksOf(quote, -1);
    Span all = marks.stream().map(Mark::span).reduce(quote.extent(), Span::union);
    List<Paragraph> paragraphs = article.article().paragraphs();
    List<QuoteView.Passage> passages = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      boolean near = touches(paragraphs, i - 1, all) || touches(paragraphs, i + 1, all);
      boolean isQuoted = touches(paragraphs, i, all);
      if (near || isQuoted) {
        Paragraph paragraph = paragraphs.get(i);
        passages.add(
            new QuoteView.Passage(
                MarkedText.cut(paragraph.text(), paragraph.offset(), marks), isQuoted));
      }
    }
    return passages;
  }

  private static boolean touches(List<Paragraph> paragraphs, int number, Span span) {
    return number >= 0
        && number < paragraphs.size()
        && paragraphs.get(number).span().overlaps(span);
  }

  private static QuoteView.Reason reason(Stance stance, String text) {
    return new QuoteView.Reason(
        Badge.of(stance),
        Texts.name("meaning", stance.label().name()),
        stance.evidence().stream().map(span -> span.of(text)).toList(),
        stance.rule(),
        percent(stance.confidence()));
  }

  private static String percent(double confidence) {
    return Math.round(confidence * 100) + " %";
  }

  private static List<QuoteView.CitationForm> citations(Hit hit, Quote quote, String address) {
    Citation citation = Citation.of(hit, address);
    List<QuoteView.CitationForm> forms = new ArrayList<>();
    for (Citation.Format format : Citation.Format.values()) {
      Link link = Link.to("/api/v1" + Link.toQuote(quote.id()) + "/citation");
      forms.add(
          new QuoteView.CitationForm(
              Texts.name("citation", format.name()),
              citation.in(format),
              link.with("format", Parameters.lower(format))));
    }
    return forms;
  }

  private List<QuoteView.Print> printings(Hit hit, Quote quote) throws IOException {
    List<QuoteView.Print> prints = new ArrayList<>();
    for (Printing printing : search.printings(hit.words(), PRINTINGS)) {
      Quote other = printing.hit().quote();
      if (other != null && !other.id().equals(quote.id())) {
        prints.add(FindPage.print(printing));
      }
    }
    return prints;
  }

  /// How many articles are nearly the same text, for people; null if none is.
  private QuoteView.@Nullable Remark alike(AnnotatedArticle article) throws IOException {
    String id = article.article().id();
    int copies = search.copies(id, PRINTINGS).size();
    return copies == 0
        ? null
        : new QuoteView.Remark(
            Texts.count("quote.copies", copies), Link.to(Link.toArticle(id) + "#copies"));
  }

  private List<QuoteView.Related> answers(Quote quote, AnnotatedArticle article)
      throws IOException {
    List<QuoteView.Related> related = new ArrayList<>();
    for (Answer answer : article.answers()) {
      if (answer.denial().equals(quote.id())) {
        related.add(related("quote.answers", answer.reason(), answer.accusation()));
      } else if (answer.accusation().equals(quote.id())) {
        related.add(related("quote.answered", answer.reason(), answer.denial()));
      }
    }
    return related;
  }

  private QuoteView.Related related(String relation, String reason, String id) throws IOException {
    Optional<Hit> hit = search.quote(id);
    @Nullable Clipping card = hit.isEmpty() ? null : Clipping.of(hit.get());
    return new QuoteView.Related(Texts.t(relation), reason, card);
  }

  private static String shortened(String words) {
    return words.length() <= 60 ? words : words.substring(0, 60).strip() + "…";
  }
}
