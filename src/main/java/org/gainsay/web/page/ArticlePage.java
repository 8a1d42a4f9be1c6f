package org.gainsay.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.model.Article;
import org.gainsay.model.Paragraph;
import org.gainsay.model.Quote;
import org.gainsay.model.Speaker;
import org.gainsay.search.Copy;
import org.gainsay.search.QuoteSearch;
import org.gainsay.web.request.Link;
import org.jspecify.annotations.Nullable;

/// An article with every quote marked where it stands.
public final class ArticlePage {

  private static final int MOST_COPIES = 20;

  private final QuoteSearch search;
  private final Pages pages;

  public ArticlePage(QuoteSearch search, Pages pages) {
    this.search = search;
    this.pages = pages;
  }

  public void register(RoutesConfig routes) {
    routes.get("/articles/{id}", this::show);
  }

  private void show(Context http) throws IOException {
    AnnotatedArticle article =
        search
            .article(http.pathParam("id"))
            .orElseThrow(() -> new NotFoundResponse("there is no article with this id"));
    ArticleView view = view(article, copies(article.article().id()));
    pages.render(http, "article", view.title(), "search", view);
  }

  private static ArticleView view(AnnotatedArticle annotated, List<ArticleView.Copied> copies) {
    Article article = annotated.article();
    List<Paragraph> paragraphs = article.paragraphs();
    String title = article.title();
    // A headline that stands in the text as well would be read twice.
    boolean repeated =
        title != null
            && !paragraphs.isEmpty()
            && paragraphs.getFirst().text().equalsIgnoreCase(title.strip());
    List<ArticleView.Note> notes = notes(annotated.quotes());
    boolean safe = isWebAddress(article.url());
    return new ArticleView(
        title == null ? Texts.t("article.untitled") : title,
        article.outlet(),
        Texts.day(article.published()),
        article.published() == null ? null : article.published().toString(),
        safe ? article.url() : null,
        safe ? null : article.url(),
        blocks(
            repeated ? paragraphs.subList(1, paragraphs.size()) : paragraphs,
            annotated.quotes(),
            notes),
        voices(annotated.quotes()),
        notes,
        Texts.count("count.quotes", annotated.quotes().size()),
        VersionPage.read(annotated.provenance()),
        VersionPage.versions(annotated, annotated.earlier().size() + 1),
        copies,
        Link.to("/api/v1" + Link.toArticle(article.id())));
  }

  private List<ArticleView.Copied> copies(String id) throws IOException {
    List<ArticleView.Copied> copies = new ArrayList<>();
    for (Copy copy : search.copies(id, MOST_COPIES)) {
      copies.add(
          new ArticleView.Copied(
              copy.title() == null ? Texts.t("article.untitled") : copy.title(),
              copy.outlet(),
              Texts.day(copy.published()),
              Texts.t("article.alike", Math.round(100 * copy.likeness())),
              Link.toArticle(copy.articleId())));
    }
    return copies;
  }

  /// Whether a browser may follow it: `javascript:` and its like may not get into a link.
  static boolean isWebAddress(@Nullable String url) {
    return url != null && url.matches("(?i)https?://[^\\s\\p{Cntrl}]+");
  }

  private static List<ArticleView.Note> notes(List<Quote> quotes) {
    List<ArticleView.Note> notes = new ArrayList<>();
    for (Quote quote : quotes) {
      Speaker speaker = quote.speaker();
      notes.add(
          new ArticleView.Note(
              notes.size(),
              Clipping.anchor(quote.id()),
              Badge.style(quote.mainStance().label().name()),
              speaker == null ? null : speaker.name(),
              Badge.of(quote),
              Link.toQuote(quote.id())));
    }
    return notes;
  }

  private static List<ArticleView.Block> blocks(
      List<Paragraph> paragraphs, List<Quote> quotes, List<ArticleView.Note> notes) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < quotes.size(); i++) {
      marks.addAll(Clipping.marksOf(quotes.get(i), i));
    }
    // Evidence is for the quote's own page: here it would be one colour too many.
    marks.removeIf(mark -> mark.kind() == Mark.Kind.EVIDENCE);
    List<ArticleView.Block> blocks = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      // What is said in the headline is noted beside the first paragraph.
      int from = blocks.isEmpty() ? 0 : paragraph.offset();
      List<ArticleView.Note> beside = new ArrayList<>();
      for (int i = 0; i < quotes.size(); i++) {
        int start = quotes.get(i).extent().start();
        if (start >= from && start < paragraph.span().end()) {
          beside.add(notes.get(i));
        }
      }
      List<Mark> here = marks.stream().filter(m -> m.span().overlaps(paragraph.span())).toList();
      blocks.add(
          new ArticleView.Block(
              MarkedText.cut(paragraph.text(), paragraph.offset(), here), beside));
    }
    return blocks;
  }

  private static List<ArticleView.Voice> voices(List<Quote> quotes) {
    Map<String, List<Quote>> byName = new LinkedHashMap<>();
    for (Quote quote : quotes) {
      if (quote.speaker() != null) {
        byName.computeIfAbsent(quote.speaker().name(), _ -> new ArrayList<>()).add(quote);
      }
    }
    List<ArticleView.Voice> voices = new ArrayList<>();
    byName.forEach((name, spoken) ->
        voices.add(new ArticleView.Voice(name, role(spoken), Link.toSpeaker(name), spoken.size())));
    voices.sort((a, b) -> Long.compare(b.quotes(), a.quotes()));
    return voices;
  }

  private static @Nullable String role(List<Quote> spoken) {
    for (Quote quote : spoken) {
      if (quote.speaker() != null && quote.speaker().role() != null) {
        return quote.speaker().role();
      }
    }
    return null;
  }
}
