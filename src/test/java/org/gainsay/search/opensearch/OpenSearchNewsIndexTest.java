package org.gainsay.search.opensearch;

import java.io.IOException;
import org.gainsay.search.NewsIndex;
import org.gainsay.search.NewsIndexContract;

class OpenSearchNewsIndexTest extends NewsIndexContract {

  @Override
  protected NewsIndex open() throws IOException {
    return TestCluster.shared().openEmptied();
  }
}
