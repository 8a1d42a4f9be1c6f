package org.gainsay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.gainsay.search.QuoteSearch;
import org.gainsay.search.lucene.LuceneNewsIndex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a page asks of the store. The search itself is most of the work of a page, so that as long
/// as a search page asks once, it costs no more than twice what the API's answer does.
class PageCostTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /                                    | {search=1}
          /?q=knew                             | {search=1}
          /?stance=denial&from=2026-03-01      | {search=1}
          /?q=zebra                            | {search=2}
          /disputes                            | {disputes=1}
          /speakers                            | {complete=1}
          /speakers/Ines%20Okafor              | {dossier=1, search=2}
          """)
  void aPageAsksNoMoreThanItNeeds(String path, String asked) throws Exception {
    Map<String, Integer> calls = new ConcurrentSkipListMap<>();
    try (LuceneNewsIndex index = LuceneNewsIndex.inMemory()) {
      index.accept(Fixtures.all());
      index.refresh();
      SearchServer server =
          new SearchServer(
                  counting(index, calls), index::check, null, null, ServerSettings.local(0))
              .start();
      calls.clear(); // what a server asks when it starts costs no page anything
      try (HttpClient client = HttpClient.newHttpClient()) {
        int status =
            client
                .send(
                    HttpRequest.newBuilder(URI.create(server.address() + path)).build(),
                    HttpResponse.BodyHandlers.discarding())
                .statusCode();
        assertEquals(200, status);
      } finally {
        server.stop();
      }
    }
    assertEquals(asked, new TreeMap<>(calls).toString());
  }

  private static QuoteSearch counting(QuoteSearch real, Map<String, Integer> calls) {
    return (QuoteSearch)
        Proxy.newProxyInstance(
            PageCostTest.class.getClassLoader(),
            new Class<?>[] {QuoteSearch.class},
            (_, method, arguments) -> {
              calls.merge(method.getName(), 1, Integer::sum);
              try {
                return method.invoke(real, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause() instanceof IOException io ? io : e.getCause();
              }
            });
  }
}
