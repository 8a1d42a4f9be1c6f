package org.gainsay.web.page;

import java.util.List;
import java.util.Locale;
import org.gainsay.pipeline.ArticleResult;
import org.gainsay.web.request.Link;
import org.jspecify.annotations.Nullable;

/// The page that takes articles in.
///
/// @param needsKey whether who adds must know a key
/// @param text what stands in the field for a text
/// @param summary what became of everything that was sent; blank if nothing was
/// @param deliveries what became of each file
public record AddView(boolean needsKey, String text, String summary, List<Delivery> deliveries) {

  /// What became of a file.
  ///
  /// @param summary how many of its articles are in and how many could not be read, for people
  /// @param quotes how many quotes they have, for people
  /// @param allGood whether nothing went wrong
  /// @param bad what could not be read
  /// @param good what is in
  /// @param more how many others there are, for people; blank if all are listed
  public record Delivery(
      String name,
      String summary,
      String quotes,
      boolean allGood,
      List<Row> bad,
      List<Row> good,
      String more) {

    private static final int FAILURES = 50;
    private static final int LISTED = 20;

    static Delivery of(String name, List<ArticleResult> results) {
      List<ArticleResult> bad = results.stream().filter(r -> !AddPage.isGood(r)).toList();
      List<ArticleResult> good = results.stream().filter(AddPage::isGood).toList();
      int hidden = Math.max(0, bad.size() - FAILURES) + Math.max(0, good.size() - LISTED);
      return new Delivery(
          name,
          AddPage.summary(results),
          Texts.count("count.quotes", results.stream().mapToLong(ArticleResult::quotes).sum()),
          bad.isEmpty() && !good.isEmpty(),
          bad.stream().limit(FAILURES).map(Row::of).toList(),
          good.stream().limit(LISTED).map(Row::of).toList(),
          hidden == 0 ? "" : Texts.t("add.more", hidden));
    }
  }

  /// What became of an article.
  ///
  /// @param origin where it stood
  /// @param status what became of it, for people
  /// @param title its headline, or else where it stood
  /// @param reason why it could not be read, or what is worth knowing though it was
  /// @param page its page, if it is there
  public record Row(
      String origin,
      String status,
      String title,
      String quotes,
      @Nullable String reason,
      @Nullable Link page) {

    static Row of(ArticleResult result) {
      @Nullable String id = result.articleId();
      return new Row(
          String.valueOf(result.origin()),
          Texts.t("add." + result.status().name().toLowerCase(Locale.ROOT)),
          result.title() == null ? String.valueOf(result.origin()) : result.title(),
          result.quotes() == 0 ? "" : Texts.count("count.quotes", result.quotes()),
          result.reason(),
          id == null || !AddPage.isGood(result) ? null : Link.toArticle(id));
    }
  }
}
