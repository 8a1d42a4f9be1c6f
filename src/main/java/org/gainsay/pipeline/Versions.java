package org.gainsay.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.ingest.Origin;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.model.Article;
import org.gainsay.model.ArticleVersion;
import org.gainsay.model.Provenance;
import org.jspecify.annotations.Nullable;

/// What an article that was read is to the stored one of its id: the same, an older version of it
/// that is known, or a new one.
///
/// Reading the same places again must change nothing, also where they hold several versions of an
/// article: so an older version is known, unless its place held a newer one since, which means that
/// somebody changed it back.
final class Versions {

  /// Older versions that are kept of one article; some sites count their readers in the text.
  private static final int MOST = 100;

  private Versions() {}

  static boolean isKnown(AnnotatedArticle stored, Article read, Origin origin) {
    if (stored.article().equals(read)) {
      return true;
    }
    if (stored.earlier().stream().noneMatch(version -> version.article().equals(read))) {
      return false;
    }
    Article newest = newestOf(origin, stored);
    return newest == null || newest.equals(read);
  }

  /// The article that was read, with all that it took the place of as its earlier versions.
  static AnnotatedArticle after(AnnotatedArticle stored, AnnotatedArticle read) {
    List<ArticleVersion> earlier = new ArrayList<>(stored.earlier());
    earlier.removeIf(version -> version.article().equals(read.article()));
    earlier.add(new ArticleVersion(stored.article(), stored.provenance()));
    int tooMany = Math.max(0, earlier.size() - MOST);
    return read.withEarlier(earlier.subList(tooMany, earlier.size()));
  }

  private static @Nullable Article newestOf(Origin origin, AnnotatedArticle stored) {
    if (isOf(origin, stored.provenance())) {
      return stored.article();
    }
    return stored.earlier().reversed().stream()
        .filter(version -> isOf(origin, version.provenance()))
        .findFirst()
        .map(ArticleVersion::article)
        .orElse(null);
  }

  private static boolean isOf(Origin origin, @Nullable Provenance provenance) {
    return provenance != null
        && origin.equals(new Origin(provenance.origin(), provenance.record()));
  }
}
