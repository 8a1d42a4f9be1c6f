package org.gainsay.search;

import java.io.IOException;
import java.util.List;

/// Finds quotes by their wording.
public interface Printings {

  /// Every quote with these words, exactly or nearly, in whatever article: the most similar first,
  /// then the oldest. Case, punctuation and the shape of quotation marks do not count as a
  /// difference.
  ///
  /// Near are quotes that share at least half of all their runs of three words with the text, or
  /// that hold all of it, or are held in it (with five words or more).
  ///
  /// @param text the words of a quote, with or without quotation marks
  /// @throws InvalidRequestException if the text has no words
  /// @throws LimitExceededException if it is too long
  List<Printing> printings(String text, int limit) throws IOException;

  /// Quotes that speak of the same things as this one, the most alike first, without its own
  /// printings; empty if there is no such quote.
  List<Hit> similar(String quoteId, int limit) throws IOException;
}
