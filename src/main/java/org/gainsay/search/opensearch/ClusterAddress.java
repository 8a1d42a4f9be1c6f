package org.gainsay.search.opensearch;

import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hc.core5.http.HttpHost;

/// Where a cluster is, as in `opensearch://HOST:PORT[,HOST:PORT…][/PREFIX]`; `opensearchs` for
/// HTTPS.
///
/// @param hosts nodes to ask, of which each will do
/// @param prefix what the names of its indexes begin with
record ClusterAddress(List<HttpHost> hosts, String prefix) {

  private static final Pattern FORM =
      Pattern.compile("opensearch(s?)://([^/@]+)(?:/([a-z0-9][a-z0-9._-]{0,99})?)?");
  private static final int PORT = 9200;

  ClusterAddress {
    hosts = List.copyOf(hosts);
  }

  /// @throws IllegalArgumentException if it is no address
  static ClusterAddress parse(String address) {
    Matcher matcher = FORM.matcher(address);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "not a store: %s; it looks like opensearch://HOST:PORT/PREFIX, PREFIX in small letters"
              .formatted(address));
    }
    String scheme = matcher.group(1).isEmpty() ? "http" : "https";
    List<HttpHost> hosts = new ArrayList<>();
    for (String host : Arrays.asList(matcher.group(2).split(",", -1))) {
      hosts.add(host(scheme, host, address));
    }
    String prefix = matcher.group(3);
    return new ClusterAddress(hosts, prefix == null ? "gainsay" : prefix);
  }

  private static HttpHost host(String scheme, String host, String address) {
    try {
      HttpHost given = HttpHost.create(scheme + "://" + host);
      return given.getPort() < 0 ? new HttpHost(scheme, given.getHostName(), PORT) : given;
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "not a host and port: %s in %s".formatted(host, address), e);
    }
  }
}
