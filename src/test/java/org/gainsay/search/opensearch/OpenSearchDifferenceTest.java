package org.gainsay.search.opensearch;

import java.io.IOException;
import org.gainsay.search.NewsIndex;
import org.gainsay.search.NewsIndexDifference;

class OpenSearchDifferenceTest extends NewsIndexDifference {

  @Override
  protected NewsIndex open() throws IOException {
    return TestCluster.shared().open();
  }

  @Override
  protected int sample() {
    return 25;
  }
}
