package org.gainsay.search.opensearch;

import java.io.IOException;
import org.gainsay.search.NewsIndex;
import org.gainsay.search.NewsIndexContract;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

class OpenSearchNewsIndexTest extends NewsIndexContract {

  @Override
  protected NewsIndex open() throws IOException {
    return TestCluster.shared().openEmptied();
  }

  @Test
  @Override
  @Disabled("hits are not grouped on a cluster: each stands for itself")
  protected void quotesOfTheSameWordingAreGrouped() {}

  @Test
  @Override
  @Disabled("copies of articles are not looked for on a cluster")
  protected void articlesOfNearlyTheSameTextAreGroupedAndNoneIsDropped() {}

  @Test
  @Override
  @Disabled("hits are not grouped on a cluster: each stands for itself")
  protected void quotesThatDifferInAFewWordsAreGrouped() {}

  @Test
  @Override
  @Disabled("misspelt words are not corrected on a cluster")
  protected void aQueryThatFindsNothingIsCorrected() {}
}
