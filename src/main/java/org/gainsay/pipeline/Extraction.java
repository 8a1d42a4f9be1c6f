package org.gainsay.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gainsay.ingest.Draft;
import org.gainsay.ingest.RawArticle;
import org.gainsay.ingest.UnreadableException;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.model.Article;

/// What is done with one raw article, on whatever thread: parse it, see whether it is known, look
/// for its quotes. Safe for several threads if its parts are.
///
/// @param extractor looks for quotes; may throw [CancellationException] when interrupted
/// @param isKnown whether the store has exactly this article
/// @param longest the most UTF-16 code units that a text may have
public record Extraction(
    Function<Article, AnnotatedArticle> extractor, Predicate<Article> isKnown, int longest) {

  /// @throws RuntimeException if the store can't be asked; whatever is wrong with the article is in
  ///   the outcome instead
  Outcome of(RawArticle raw) {
    Draft draft;
    Article article;
    try {
      draft = raw.parse();
      article = draft.toArticle();
    } catch (UnreadableException e) {
      return new Outcome.Failed(raw.origin(), String.valueOf(e.getMessage()));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return new Outcome.Failed(raw.origin(), "reading failed: " + e);
    }
    if (article.text().length() > longest) {
      return new Outcome.Failed(
          raw.origin(),
          "a text of %,d characters is beyond the limit of %,d"
              .formatted(article.text().length(), longest));
    }
    if (isKnown.test(article)) {
      return new Outcome.Unchanged(raw.origin(), article.id());
    }
    List<String> notices = new ArrayList<>(draft.notices());
    try {
      AnnotatedArticle annotated = annotated(article, notices);
      return new Outcome.Extracted(
          raw.origin(), annotated.withProvenance(raw.provenance(Instant.now())), notices);
    } catch (CancellationException _) {
      return new Outcome.Failed(raw.origin(), "stopped");
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // One article must not break the rest, whatever is wrong with it or with us.
      return new Outcome.Failed(raw.origin(), "extraction failed: " + e);
    }
  }

  /// The grammar is that of English: in another language it would find nonsense.
  private AnnotatedArticle annotated(Article article, List<String> notices) {
    if (Locale.forLanguageTag(article.language()).getLanguage().equals(Article.ENGLISH)) {
      return extractor.apply(article);
    }
    notices.add(
        "its language is '%s': it can be searched, but no quotes were looked for"
            .formatted(article.language()));
    return new AnnotatedArticle(article, List.of(), List.of());
  }

  /// What is said of an article that took longer than this.
  static String tooSlow(Duration limit) {
    return "gave up after %d s".formatted(limit.toSeconds());
  }
}
