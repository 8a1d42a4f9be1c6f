package org.gainsay.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.gainsay.ingest.Draft;
import org.gainsay.ingest.Origin;
import org.gainsay.ingest.RawArticle;
import org.gainsay.ingest.UnreadableException;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.model.Article;

/// What is done with one raw article, on whatever thread: parse it, see whether it is known, look
/// for its quotes. Safe for several threads if its parts are.
///
/// @param extractor looks for quotes; may throw [CancellationException] when interrupted
/// @param isKnown whether the store needs nothing of an article that was read there
/// @param longest the most UTF-16 code units that a text may have
public record Extraction(
    Function<Article, AnnotatedArticle> extractor,
    BiPredicate<Article, Origin> isKnown,
    int longest) {

  /// @throws RuntimeException if the store can't be asked; whatever is wrong with the article is in
  ///   the outcome instead
  Outcome of(RawArticle raw) {
    Draft draft;
    Article article;
    try {
      draft = raw.parse();
      article = draft.toArticle();
    } catch (UnreadableException e) {
      return new Outcome.Failed(raw.origin(), String.valueOf(e.getMessage()), raw);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return new Outcome.Failed(raw.origin(), "reading failed: " + e, raw);
    }
    if (article.text().length() > longest) {
      return new Outcome.Failed(
          raw.origin(),
          "a text of %,d characters is beyond the limit of %,d"
              .formatted(article.text().length(), longest),
          raw);
    }
    if (isKnown.test(article, raw.origin())) {
      return new Outcome.Unchanged(raw.origin(), article.id());
    }
    List<String> notices = new ArrayList<>(draft.notices());
    try {
      AnnotatedArticle annotated = annotated(article, notices);
      return new Outcome.Extracted(
          raw.origin(), annotated.withProvenance(raw.provenance(Instant.now())), notices);
    } catch (CancellationException _) {
      return new Outcome.Failed(raw.origin(), "stopped", raw);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // One article must not break the rest, whatever is wrong with it or with us.
      return new Outcome.Failed(raw.origin(), "extraction failed: " + e, raw);
    }
  }

  private AnnotatedArticle annotated(Article article, List<String> notices) {
    if (!article.isEnglish()) {
      notices.add(
          ("its language is '%s': only speech in quotation marks was looked for,"
                  + " and no speakers")
              .formatted(article.language()));
    }
    return extractor.apply(article);
  }

  /// What is said of an article that took longer than this.
  static String tooSlow(Duration limit) {
    return "gave up after %d s".formatted(limit.toSeconds());
  }
}
