package org.gainsay.search;

import java.util.List;
import org.gainsay.model.Span;

/// One printing of some words.
///
/// @param hit the quote
/// @param exact whether it has the same words, none more and none less
/// @param similarity share of runs of three words they have in common, from 0 to 1
/// @param differing its words that the asked text has not, as spans of the article's text
public record Printing(Hit hit, boolean exact, double similarity, List<Span> differing) {

  public Printing {
    differing = List.copyOf(differing);
  }
}
