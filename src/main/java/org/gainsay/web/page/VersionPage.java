package org.gainsay.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.model.Article;
import org.gainsay.model.ArticleVersion;
import org.gainsay.model.Provenance;
import org.gainsay.search.QuoteSearch;
import org.gainsay.web.request.Link;
import org.jspecify.annotations.Nullable;

/// What an article said before, and what was changed in it since.
public final class VersionPage {

  private final QuoteSearch search;
  private final Pages pages;

  public VersionPage(QuoteSearch search, Pages pages) {
    this.search = search;
    this.pages = pages;
  }

  public void register(RoutesConfig routes) {
    routes.get("/articles/{id}/versions/{number}", this::show);
  }

  private void show(Context http) throws IOException {
    AnnotatedArticle article =
        search
            .article(http.pathParam("id"))
            .orElseThrow(() -> new NotFoundResponse("there is no article with this id"));
    int number = number(http.pathParam("number"));
    if (number < 1 || number > article.earlier().size()) {
      throw new NotFoundResponse("there is no such earlier version of this article");
    }
    VersionView view = view(article, number);
    pages.render(http, "version", view.kicker() + ": " + view.title(), "search", view);
  }

  private static int number(String text) {
    return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
  }

  private static VersionView view(AnnotatedArticle annotated, int number) {
    ArticleVersion earlier = annotated.earlier().get(number - 1);
    Article before = earlier.article();
    Article now = annotated.article();
    List<List<Change>> changed = ChangedText.between(before, now);
    String title = title(before);
    String newTitle = Objects.equals(title, title(now)) ? null : title(now);
    long touched =
        changed.stream()
            .filter(paragraph -> paragraph.stream().anyMatch(c -> c.kind() != Change.Kind.KEPT))
            .count();
    return new VersionView(
        Texts.t("version.kicker", number, annotated.earlier().size() + 1),
        title,
        newTitle,
        read(earlier.provenance()),
        touched == 0 ? Texts.t("version.same") : Texts.count("version.changed", touched),
        changed,
        versions(annotated, number),
        Link.toArticle(now.id()));
  }

  private static String title(Article article) {
    return article.title() == null ? Texts.t("article.untitled") : article.title();
  }

  /// The versions of an article, the oldest first; none if it was never changed.
  ///
  /// @param shown number of the version that is shown
  static List<ArticleView.Version> versions(AnnotatedArticle annotated, int shown) {
    List<ArticleView.Version> versions = new ArrayList<>();
    if (annotated.earlier().isEmpty()) {
      return versions;
    }
    Link article = Link.toArticle(annotated.article().id());
    for (ArticleVersion version : annotated.earlier()) {
      int number = versions.size() + 1;
      versions.add(
          new ArticleView.Version(
              Texts.t("version.earlier", number),
              day(version.provenance()),
              article.below("versions").below("" + number),
              number == shown));
    }
    versions.add(
        new ArticleView.Version(
            Texts.t("version.present"),
            day(annotated.provenance()),
            article,
            shown > annotated.earlier().size()));
    return versions;
  }

  private static String day(@Nullable Provenance provenance) {
    return provenance == null ? "" : Texts.t("version.read", Texts.day(provenance));
  }

  /// Where and when it was read; null if nobody noted it.
  static @Nullable String read(@Nullable Provenance provenance) {
    if (provenance == null) {
      return null;
    }
    String record = provenance.record() == null ? "" : ", " + provenance.record();
    return Texts.t("article.read", provenance.origin() + record, Texts.day(provenance));
  }
}
