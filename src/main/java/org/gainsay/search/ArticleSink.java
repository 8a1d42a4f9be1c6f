package org.gainsay.search;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.gainsay.model.AnnotatedArticle;

/// Where annotated articles go. Implementations may be called by several threads.
public interface ArticleSink {

  /// Stores the articles, each in place of any earlier one with its id, so that storing the same
  /// article again changes nothing. No reader ever sees an article with the quotes of another
  /// version of it. If one list holds two articles of the same id the later one stays.
  ///
  /// What was stored can be found after [#refresh] and survives a crash after [#commit]; an article
  /// must not be reported as stored before.
  void accept(List<AnnotatedArticle> articles) throws IOException;

  /// Removes the articles with these ids and everything in them; unknown ids are ignored.
  void delete(Collection<String> articleIds) throws IOException;

  /// Makes everything that was accepted or deleted before this call visible to searches.
  void refresh() throws IOException;

  /// Returns when everything that was accepted or deleted before this call is on disk and would
  /// survive the loss of power. Calls that overlap share one write to disk, so many threads may
  /// each commit their own article.
  void commit() throws IOException;
}
