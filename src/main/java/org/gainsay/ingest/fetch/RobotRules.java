package org.gainsay.ingest.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What sites let a program fetch, as their `robots.txt` says (RFC 9309): a site without one allows
/// everything, one whose rules can't be had for now nothing. For one thread.
final class RobotRules {

  /// What rules call this program.
  static final String NAME = "gainsay";

  /// RFC 9309, 2.5: at least 500 kibibytes of a file are understood. What follows is not read.
  static final int LARGEST = 512 << 10;

  /// RFC 9309, 2.4: rules are not kept longer than a day.
  private static final long KEPT_NANOS = Duration.ofHours(24).toNanos();

  /// What could not be had is asked for again after this.
  private static final long DEFERRED_NANOS = Duration.ofMinutes(10).toNanos();

  /// Asks servers.
  @FunctionalInterface
  interface Source {

    /// The answer to a request for a `robots.txt`.
    Answer ask(URI robots) throws InterruptedException;
  }

  /// An answer of a server.
  ///
  /// @param status of HTTP; 503 if nobody answers
  /// @param body empty unless the status is 200
  @SuppressWarnings("ArrayRecordComponent") // read once and forgotten
  record Answer(int status, String mediaType, byte[] body) {}

  private record Known(BaseRobotRules rules, long since) {

    boolean isOld(long now) {
      return now - since > (rules.isDeferVisits() ? DEFERRED_NANOS : KEPT_NANOS);
    }
  }

  private final Source source;
  private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
  private final Map<URI, Known> known = new HashMap<>();

  RobotRules(Source source) {
    this.source = source;
  }

  /// Lets a URL pass that its site allows.
  ///
  /// @throws FetchException if it does not
  void check(URI url) throws FetchException, InterruptedException {
    BaseRobotRules rules = of(url);
    if (rules.isAllowed(url.toString())) {
      return;
    }
    throw new FetchException(
        rules.isDeferVisits()
            ? "the robots.txt of %s can't be had, so nothing there is fetched for now"
                .formatted(url.getHost())
            : "the robots.txt of %s does not allow it".formatted(url.getHost()));
  }

  /// How long its site wants a program to wait between two documents; zero if it says nothing.
  Duration delay(URI url) throws InterruptedException {
    return Duration.ofMillis(Math.max(0, of(url).getCrawlDelay()));
  }

  private BaseRobotRules of(URI url) throws InterruptedException {
    URI robots = url.resolve("/robots.txt");
    long now = System.nanoTime();
    Known before = known.get(robots);
    if (before != null && !before.isOld(now)) {
      return before.rules();
    }
    Answer answer = source.ask(robots);
    BaseRobotRules rules =
        answer.status() == WebFetcher.OK
            ? parser.parseContent(
                robots.toString(),
                answer.body(),
                answer.mediaType().toLowerCase(Locale.ROOT),
                List.of(NAME))
            : parser.failedFetch(answer.status());
    known.put(robots, new Known(rules, now));
    return rules;
  }
}
