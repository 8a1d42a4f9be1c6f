package org.gainsay.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.gainsay.search.Health;

/// Counts and times requests for Prometheus, beside the size of the index and the memory in use.
final class ServerMetrics implements AutoCloseable {

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collections = new JvmGcMetrics();

  /// What is counted together.
  private record Kind(String method, String route, int status) {}

  /// Made once: to look a timer up in the registry takes a list of tags each time.
  private final Map<Kind, Timer> timers = new ConcurrentHashMap<>();

  ServerMetrics(Supplier<Health> health) {
    new JvmMemoryMetrics().bindTo(registry);
    collections.bindTo(registry);
    Gauge.builder("gainsay.index.articles", () -> health.get().articles()).register(registry);
    Gauge.builder("gainsay.index.quotes", () -> health.get().quotes()).register(registry);
    Gauge.builder("gainsay.index.up", () -> health.get().up() ? 1 : 0).register(registry);
  }

  void register(JavalinConfig config) {
    config.requestLogger.http(this::record);
    config.routes.get(
        "/metrics",
        http ->
            http.contentType("text/plain; version=0.0.4; charset=utf-8").result(registry.scrape()));
  }

  private void record(Context http, float milliseconds) {
    // The route, never the path: ids in labels would grow without bound.
    String route = http.endpoint() == null ? "none" : http.endpoint().path;
    Kind kind = new Kind(http.method().name(), route, http.statusCode());
    timers
        .computeIfAbsent(kind, this::timer)
        .record((long) (milliseconds * 1e6), TimeUnit.NANOSECONDS);
  }

  private Timer timer(Kind kind) {
    return Timer.builder("http.server.requests")
        .tag("method", kind.method())
        .tag("route", kind.route())
        .tag("status", Integer.toString(kind.status()))
        .register(registry);
  }

  @Override
  public void close() {
    collections.close();
    registry.close();
  }
}
