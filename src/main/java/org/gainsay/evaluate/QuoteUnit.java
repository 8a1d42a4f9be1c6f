package org.gainsay.evaluate;

import java.util.BitSet;
import org.gainsay.exchange.ExchangeQuote;
import org.gainsay.model.Span;

/// A quote or a piece of one, as a set of the text's words.
///
/// @param quote what it is of
/// @param words numbers of its words in the text; not to be changed
/// @param extent from its first character to its last
record QuoteUnit(ExchangeQuote quote, BitSet words, Span extent) {

  /// The number of words that both have.
  int shared(BitSet others) {
    BitSet both = (BitSet) words.clone();
    both.and(others);
    return both.cardinality();
  }

  /// Shared words over all words, from 0 to 1 (Jaccard).
  double likeness(QuoteUnit other) {
    int shared = shared(other.words);
    return shared / (double) (words.cardinality() + other.words.cardinality() - shared);
  }
}
