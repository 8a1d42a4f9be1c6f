package org.gainsay.search.lucene;

import java.util.List;

/// The codes of several columns side by side, in one int a document: a search that counts four
/// facets waits for memory once for each document and not four times, and that is most of what
/// counting costs.
///
/// Columns are added while others are read. That is safe: an int is written as a whole, with the
/// bits of the columns that were there before unchanged, and nobody reads those of a column before
/// it is handed out.
final class CodePage {

  private final int[] codes;

  /// Bits that are taken, from the lowest.
  private int used;

  private CodePage(int documents) {
    codes = new int[documents];
  }

  /// The bits that hold numbers up to this one; none if it is 0.
  static int mask(int greatest) {
    return greatest == 0 ? 0 : -1 >>> Integer.numberOfLeadingZeros(greatest);
  }

  /// The first page with room for codes, a new one if there is none.
  static CodePage withRoom(List<CodePage> pages, int mask, int documents) {
    for (CodePage page : pages) {
      if (page.used + Integer.bitCount(mask) <= Integer.SIZE) {
        return page;
      }
    }
    CodePage page = new CodePage(documents);
    pages.add(page);
    return page;
  }

  /// Adds a code for each place.
  ///
  /// @return by how many bits to shift
  int add(int[] added, int mask) {
    int shift = used & (Integer.SIZE - 1);
    used += Integer.bitCount(mask);
    if (mask != 0) {
      for (int i = 0; i < added.length; i++) {
        codes[i] |= added[i] << shift;
      }
    }
    return shift;
  }

  int[] codes() {
    return codes;
  }
}
