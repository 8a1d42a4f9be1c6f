package org.gainsay.search;

import java.util.List;

/// Articles that are nearly the same text, as of one agency's report in many papers.
///
/// @param articles all of them, the oldest first; the likeness of each is that to the first
public record CopyGroup(List<Copy> articles) {

  public CopyGroup {
    articles = List.copyOf(articles);
  }
}
