package org.gainsay.web.api;

import java.util.List;
import org.gainsay.search.Printing;

/// One printing of some words.
///
/// @param exact whether it has the same words, none more and none less
/// @param similarity share of runs of three words in common, from 0 to 1
/// @param differing its words that the asked text has not, as spans of the passage
public record PrintingAnswer(
    HitAnswer hit, boolean exact, double similarity, List<SpanAnswer> differing) {

  static PrintingAnswer of(Printing printing) {
    return new PrintingAnswer(
        HitAnswer.of(printing.hit()),
        printing.exact(),
        printing.similarity(),
        SpanAnswer.all(printing.differing(), printing.hit().passageOffset()));
  }
}
