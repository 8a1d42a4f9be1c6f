package org.gainsay.search.opensearch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;
import org.gainsay.search.IndexUnavailableException;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.json.jackson.JacksonJsonpMapper;
import org.opensearch.client.opensearch.generic.Body;
import org.opensearch.client.opensearch.generic.OpenSearchGenericClient;
import org.opensearch.client.opensearch.generic.Requests;
import org.opensearch.client.opensearch.generic.Response;
import org.opensearch.client.transport.OpenSearchTransport;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5TransportBuilder;
import org.opensearch.client.transport.httpclient5.ResponseException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Sends requests to the cluster and waits for the answers. What may go better the next time is
/// sent again, after pauses that grow: a lost connection, 429 (too many requests) and 502 to 504.
/// For several threads.
final class Connection implements Closeable {

  /// Escapes what is not ASCII, because half of a surrogate pair could not be written otherwise.
  static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  private final OpenSearchTransport transport;
  private final OpenSearchGenericClient client;

  Connection(ClusterAddress address, Credentials credentials, Duration responseTime) {
    String authorization = credentials.authorization();
    Header[] headers =
        authorization == null
            ? new Header[0]
            : new Header[] {new BasicHeader("Authorization", authorization)};
    transport =
        ApacheHttpClient5TransportBuilder.builder(address.hosts().toArray(HttpHost[]::new))
            .setMapper(new JacksonJsonpMapper())
            .setDefaultHeaders(headers)
            .setConnectionConfigCallback(config -> config.setConnectTimeout(Timeout.ofSeconds(3)))
            .setRequestConfigCallback(config -> config.setResponseTimeout(Timeout.of(responseTime)))
            .build();
    client = new OpenSearchGenericClient(transport);
  }

  /// How somebody proves who they are.
  ///
  /// @param authorization the header to send, or null for none
  record Credentials(@Nullable String authorization) {

    /// From `GAINSAY_STORE_API_KEY`, or `GAINSAY_STORE_USER` and `GAINSAY_STORE_PASSWORD`.
    static Credentials of(Map<String, String> environment) {
      String key = environment.get("GAINSAY_STORE_API_KEY");
      if (key != null && !key.isBlank()) {
        return new Credentials("ApiKey " + key);
      }
      String user = environment.get("GAINSAY_STORE_USER");
      if (user == null || user.isBlank()) {
        return new Credentials(null);
      }
      String pair = user + ":" + environment.getOrDefault("GAINSAY_STORE_PASSWORD", "");
      return new Credentials(
          "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
      return authorization == null ? "none" : "given"; // not to be logged
    }
  }

  /// An answer of the cluster: JSON, which is read when it is asked for.
  static final class Answer {
    private final int status;
    private final byte[] bytes;

    Answer(int status, byte[] bytes) {
      this.status = status;
      this.bytes = bytes;
    }

    int status() {
      return status;
    }

    byte[] bytes() {
      return bytes;
    }

    /// @throws IOException if it is no JSON
    JsonNode body() throws IOException {
      try {
        return bytes.length == 0 ? JSON.createObjectNode() : JSON.readTree(bytes);
      } catch (JacksonException e) {
        throw new IOException("the answer of the cluster is no JSON: " + e.getOriginalMessage(), e);
      }
    }

    boolean isOk() {
      return status < 300;
    }

    /// What the cluster says is wrong.
    String reason() throws IOException {
      JsonNode error = body().path("error");
      JsonNode cause = error.path("root_cause").path(0).path("reason");
      String reason =
          cause.isString() ? cause.asString() : error.path("reason").asString(error.toString());
      return "%d: %s".formatted(status, reason);
    }
  }

  /// Sends a request until it is answered, at most for so long.
  ///
  /// @param body anything that can be written as JSON, or text that is JSON lines, or null
  /// @throws IndexUnavailableException if the cluster is not there or too busy all the time
  Answer send(
      String method,
      String path,
      Map<String, String> parameters,
      @Nullable Object body,
      Duration patience)
      throws IOException {
    long end = System.nanoTime() + patience.toNanos();
    Duration pause = FIRST_PAUSE;
    while (true) {
      String trouble;
      try {
        Answer answer = once(method, path, parameters, body);
        if (answer.status != 429 && (answer.status < 502 || answer.status > 504)) {
          return answer;
        }
        trouble = answer.reason();
      } catch (IOException e) {
        trouble = String.valueOf(e.getMessage());
      }
      if (System.nanoTime() + pause.toNanos() > end) {
        throw new IndexUnavailableException("the cluster does not answer: " + trouble);
      }
      sleep(pause);
      pause = pause.multipliedBy(2);
      pause = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
  }

  static void sleep(Duration pause) throws IOException {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IndexUnavailableException("interrupted while waiting for the cluster", e);
    }
  }

  private Answer once(
      String method, String path, Map<String, String> parameters, @Nullable Object body)
      throws IOException {
    var request = Requests.builder().method(method).endpoint(path).query(parameters);
    if (body instanceof String lines) {
      request =
          request.body(
              Body.from(lines.getBytes(StandardCharsets.US_ASCII), "application/x-ndjson"));
    } else if (body != null) {
      request = request.body(Body.from(JSON.writeValueAsBytes(body), "application/json"));
    }
    try (Response response = client.execute(request.build())) {
      return new Answer(
          response.getStatus(), response.getBody().map(Body::bodyAsBytes).orElse(new byte[0]));
    } catch (ResponseException e) {
      // Which the client makes of some answers, as of 500.
      return new Answer(
          e.status(),
          JSON.writeValueAsBytes(
              Map.of("error", Map.of("reason", String.valueOf(e.getMessage())))));
    }
  }

  @Override
  public void close() throws IOException {
    transport.close();
  }
}
