package org.gainsay.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gainsay.model.ArticleVersion;
import org.gainsay.search.Copy;
import org.gainsay.search.CopyGroup;
import org.gainsay.search.QuoteSearch;
import org.gainsay.web.request.Parameters;

/// What an article said before, and where else it was printed.
public final class ArticleHistoryResource {

  private static final int MOST = 1000;

  private final QuoteSearch search;

  public ArticleHistoryResource(QuoteSearch search) {
    this.search = search;
  }

  public void register(RoutesConfig routes) {
    routes.get("/api/v1/articles/{id}/versions", this::versions);
    routes.get("/api/v1/articles/{id}/copies", this::copies);
    routes.get("/api/v1/copies", this::groups);
  }

  /// The versions of an article.
  ///
  /// @param versions the oldest first, that which is searched last
  public record VersionsAnswer(List<ArticleVersion> versions) {}

  private void versions(Context http) throws IOException {
    Parameters.of(http.queryString()).onlyKnown(Set.of());
    http.json(
        search
            .article(http.pathParam("id"))
            .map(article -> {
              List<ArticleVersion> all = new ArrayList<>(article.earlier());
              all.add(new ArticleVersion(article.article(), article.provenance()));
              return new VersionsAnswer(all);
            })
            .orElseThrow(() -> new NotFoundResponse("there is no article with this id")));
  }

  /// Articles that are nearly the same text.
  ///
  /// @param copies the most alike first
  public record CopiesAnswer(List<Copy> copies) {}

  private void copies(Context http) throws IOException {
    String id = http.pathParam("id");
    if (search.article(id).isEmpty()) {
      throw new NotFoundResponse("there is no article with this id");
    }
    http.json(new CopiesAnswer(search.copies(id, limit(http))));
  }

  /// Groups of articles that are nearly the same text.
  ///
  /// @param groups the largest first
  public record GroupsAnswer(List<CopyGroup> groups) {}

  private void groups(Context http) throws IOException {
    http.json(new GroupsAnswer(search.copyGroups(limit(http))));
  }

  private static int limit(Context http) {
    return Parameters.of(http.queryString())
        .onlyKnown(Set.of("limit"))
        .number("limit", 20, 1, MOST);
  }
}
