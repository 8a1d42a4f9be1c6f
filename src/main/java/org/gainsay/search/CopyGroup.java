package org.gainsay.search;

import java.util.Comparator;
import java.util.List;

/// Articles that are nearly the same text, as of one agency's report in many papers.
///
/// @param articles all of them, the oldest first; the likeness of each is that to the first
public record CopyGroup(List<Copy> articles) {

  /// The largest first, and of groups of one size that with the oldest article.
  public static final Comparator<CopyGroup> LARGEST_FIRST =
      Comparator.comparingInt((CopyGroup group) -> group.articles().size())
          .reversed()
          .thenComparing(group -> group.articles().getFirst(), Copy.BY_AGE);

  public CopyGroup {
    articles = List.copyOf(articles);
  }
}
