package org.gainsay.search.opensearch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.model.Answer;
import org.gainsay.model.Article;
import org.gainsay.model.Quote;
import org.gainsay.search.NewsIndex;
import org.gainsay.search.lucene.LuceneNewsIndex;

/// Compares the index in a folder with one on a cluster, article by article; its arguments are the
/// folder and the address. When each article was read is passed over.
final class SameStores {

  private SameStores() {}

  private record Kept(Article article, List<Quote> quotes, List<Answer> answers) {}

  public static void main(String[] arguments) throws IOException {
    try (NewsIndex folder = LuceneNewsIndex.openToRead(Path.of(arguments[0]));
        NewsIndex cluster = OpenSearchNewsIndex.open(arguments[1], System.getenv())) {
      Map<String, Kept> one = articles(folder);
      Map<String, Kept> other = articles(cluster);
      long different =
          one.entrySet().stream()
              .filter(entry -> !entry.getValue().equals(other.get(entry.getKey())))
              .count();
      System.out.printf(
          "%d and %d articles, %d of them different%n%s%n%s%n",
          one.size(), other.size(), different, folder.check(), cluster.check());
    }
  }

  private static Map<String, Kept> articles(NewsIndex index) throws IOException {
    Map<String, Kept> articles = new HashMap<>();
    index.forEachArticle((AnnotatedArticle stored) ->
        articles.put(
            stored.article().id(), new Kept(stored.article(), stored.quotes(), stored.answers())));
    return articles;
  }
}
