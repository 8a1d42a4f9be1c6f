package org.gainsay.search.lucene;

/// Where the documents of a segment stand in its columns: the quotes first, one after the other,
/// and after them all other documents. A search of quotes then goes through arrays without the
/// paragraphs and articles between them, which is half of the memory or less. Immutable.
final class Places {

  private static final int WORD = Long.SIZE;

  /// The documents that are quotes, as bits.
  private final long[] quotes;

  /// By word of the bits the number of quotes before it.
  private final int[] before;

  private final int quoteCount;

  /// @param units per document the [Fields#code] of its unit
  /// @param quote the code of quotes
  Places(byte[] units, byte quote) {
    quotes = new long[(units.length + WORD - 1) / WORD];
    before = new int[quotes.length];
    for (int i = 0; i < units.length; i++) {
      if (units[i] == quote) {
        quotes[i / WORD] |= 1L << i;
      }
    }
    int count = 0;
    for (int i = 0; i < quotes.length; i++) {
      before[i] = count;
      count += Long.bitCount(quotes[i]);
    }
    quoteCount = count;
  }

  /// The place of a document.
  int of(int document) {
    int word = document / WORD;
    long bit = 1L << document;
    int rank = before[word] + Long.bitCount(quotes[word] & (bit - 1));
    return (quotes[word] & bit) != 0 ? rank : quoteCount + document - rank;
  }

  /// The places of documents that are quotes.
  void ofQuotes(int[] documents, int size, int[] places) {
    for (int i = 0; i < size; i++) {
      int document = documents[i];
      int word = document / WORD;
      places[i] = before[word] + Long.bitCount(quotes[word] & ((1L << document) - 1));
    }
  }

  /// The places of some quotes among 64 documents.
  ///
  /// @param word which 64
  /// @param among some of the quotes there, as bits
  /// @return their places from [#before] on, as bits
  long ofQuotes(int word, long among) {
    return Long.compress(among, quotes[word]);
  }

  /// Number of quotes before a word of 64 documents.
  int before(int word) {
    return before[word];
  }
}
