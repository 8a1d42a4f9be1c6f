package org.gainsay.search.opensearch;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import org.apache.hc.core5.http.HttpHost;

/// The nodes to ask, one after the other; one that did not answer is left alone for a while, unless
/// none is better. For several threads.
final class Hosts {

  private static final Duration LEFT_ALONE = Duration.ofSeconds(10);

  private final List<HttpHost> hosts;
  private final AtomicInteger turn = new AtomicInteger();

  /// By place of a host when it failed, or 0 if it never did.
  private final AtomicLongArray failed;

  Hosts(List<HttpHost> hosts) {
    this.hosts = hosts;
    failed = new AtomicLongArray(hosts.size());
  }

  /// The next one that works, or the one that failed first.
  HttpHost next() {
    int start = Math.floorMod(turn.getAndIncrement(), hosts.size());
    long now = System.nanoTime();
    int best = start;
    for (int i = 0; i < hosts.size(); i++) {
      int at = (start + i) % hosts.size();
      long when = failed.get(at);
      if (when == 0 || now - when > LEFT_ALONE.toNanos()) {
        return hosts.get(at);
      }
      if (when - failed.get(best) < 0) {
        best = at;
      }
    }
    return hosts.get(best);
  }

  void failed(HttpHost host) {
    long now = System.nanoTime();
    failed.set(hosts.indexOf(host), now == 0 ? 1 : now);
  }
}
