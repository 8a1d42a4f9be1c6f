package org.gainsay.search;

import java.io.IOException;
import java.util.List;

/// Finds articles that are nearly the same text. Each stays in the index and in every count: a
/// quote that many papers carry is carried by many papers.
///
/// Two articles are copies of each other if they share about half of all their runs of five words;
/// that is estimated, so near the half it may be said or not. Nearly all figures of one must be in
/// the other too, or they are reports of one form about different days.
public interface Copies {

  /// The copies of an article, the most alike first, without itself; empty if there are none, or no
  /// such article.
  List<Copy> copies(String articleId, int limit) throws IOException;

  /// All groups of copies, the largest first.
  List<CopyGroup> copyGroups(int limit) throws IOException;
}
