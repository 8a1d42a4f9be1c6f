package org.gainsay.search.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.apache.hc.core5.http.HttpHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClusterAddressTest {

  @Test
  void anAddressHasNodesAndAPrefix() {
    assertEquals(
        new ClusterAddress(
            List.of(new HttpHost("https", "a", 9201), new HttpHost("https", "b", 9200)), "news"),
        ClusterAddress.parse("opensearchs://a:9201,b/news"));
    assertEquals(
        new ClusterAddress(List.of(new HttpHost("http", "localhost", 9200)), "gainsay"),
        ClusterAddress.parse("opensearch://localhost/"));
    assertEquals(
        new ClusterAddress(
            List.of(new HttpHost("http", "::1", 9200), new HttpHost("http", "::1", 9201)), "news"),
        ClusterAddress.parse("opensearch://[::1],[::1]:9201/news"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "localhost:9200",
        "http://a",
        "opensearch://a:x",
        "opensearch://a:99999",
        "opensearch://a,,b",
        "opensearch://:9200",
        "opensearch://a b",
        "opensearch://a/News",
        "opensearch://a/n*"
      })
  void whatIsNoAddressIsSaid(String address) {
    assertThrows(IllegalArgumentException.class, () -> ClusterAddress.parse(address));
  }
}
