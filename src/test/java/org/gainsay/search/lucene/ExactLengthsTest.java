package org.gainsay.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.gainsay.model.StanceLabel;
import org.gainsay.search.ArticleBuilder;
import org.gainsay.search.Hit;
import org.gainsay.search.SearchRequest;
import org.junit.jupiter.api.Test;

/// Words as they are written have the lengths of their stems, which alone are stored.
class ExactLengthsTest {

  @Test
  void aSearchForWordsAsWrittenScoresLikeOneForTheirStems() throws IOException {
    try (LuceneNewsIndex index = LuceneNewsIndex.inMemory()) {
      for (int i = 1; i < 30; i++) {
        String words = "We denied it " + "and went on ".repeat(i * 7 % 30) + "then.";
        index.accept(
            List.of(
                ArticleBuilder.article("a" + i)
                    .paragraph(words)
                    .quote(words, "Anna Berg", StanceLabel.DENIAL, null)
                    .build()));
      }
      index.refresh();
      SearchRequest denied = SearchRequest.of("denied");
      List<Hit> hits = index.search(denied).hits();
      assertEquals(hits, index.search(denied.withExact(true)).hits());
      assertTrue(hits.getFirst().score() > hits.getLast().score());
    }
  }
}
