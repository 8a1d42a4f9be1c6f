package org.gainsay.search.lucene;

import java.io.IOException;
import org.gainsay.search.NewsIndex;
import org.gainsay.search.NewsIndexDifference;

class LuceneNewsIndexDifferenceTest extends NewsIndexDifference {

  @Override
  protected NewsIndex open() throws IOException {
    return LuceneNewsIndex.inMemory();
  }
}
