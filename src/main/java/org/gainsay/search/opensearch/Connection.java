package org.gainsay.search.opensearch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.http.message.BasicNameValuePair;
import org.apache.hc.core5.net.WWWFormCodec;
import org.apache.hc.core5.util.Timeout;
import org.gainsay.search.IndexUnavailableException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Sends requests to the cluster and waits for the answers. What may go better the next time is
/// sent again, after pauses that grow: a lost connection, 429 (too many requests), 502 to 504, and
/// what a [Check] finds in an answer. For several threads.
///
/// A request blocks its thread. The client of OpenSearch (opensearch-java) hands each one to a
/// thread of its own and back, which took 0.4 to 0.9 ms of processor time where this takes 0.1.
final class Connection implements Closeable {

  /// Escapes what is not ASCII, because half of a surrogate pair could not be written otherwise.
  /// What a record has not is left out.
  static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private static final ContentType LINES = ContentType.create("application/x-ndjson");

  /// To one node at once; who needs more waits.
  private static final int CONNECTIONS = 100;

  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  private final CloseableHttpClient client;
  private final Hosts hosts;

  Connection(ClusterAddress address, Credentials credentials, Duration responseTime) {
    String authorization = credentials.authorization();
    ConnectionConfig config =
        ConnectionConfig.custom()
            .setConnectTimeout(Timeout.ofSeconds(3))
            .setSocketTimeout(Timeout.of(responseTime))
            .build();
    client =
        HttpClients.custom()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setDefaultConnectionConfig(config)
                    .setMaxConnPerRoute(CONNECTIONS)
                    .setMaxConnTotal(CONNECTIONS * address.hosts().size())
                    .build())
            .setDefaultHeaders(
                authorization == null
                    ? List.of()
                    : List.of(new BasicHeader("Authorization", authorization)))
            // What fails is sent again here, and nothing of a cluster is to be followed or kept.
            .disableAutomaticRetries()
            .disableRedirectHandling()
            .disableCookieManagement()
            .disableAuthCaching()
            .disableContentCompression()
            .build();
    hosts = new Hosts(address.hosts());
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

  /// An answer of the cluster: JSON, which is read when it is asked for. Not for several threads.
  static final class Answer {
    private final int status;
    private final byte[] bytes;
    private @Nullable JsonNode body;

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
      JsonNode read = body;
      if (read == null) {
        try {
          read = bytes.length == 0 ? JSON.createObjectNode() : JSON.readTree(bytes);
        } catch (JacksonException e) {
          throw new IOException(
              "the answer of the cluster is no JSON: " + e.getOriginalMessage(), e);
        }
        body = read;
      }
      return read;
    }

    boolean isOk() {
      return status < 300;
    }

    private boolean isBusy() {
      return status == 429 || (status >= 502 && status <= 504);
    }

    /// Whether a pattern stands for more words than the cluster lets one query have.
    boolean hasTooManyWords() throws IOException {
      // One word is one clause: too_many_clauses, or too_many_nested_clauses of several patterns.
      return body()
          .path("error")
          .path("root_cause")
          .path(0)
          .path("type")
          .asString("")
          .startsWith("too_many_");
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

  /// Looks into an answer for what was not done.
  interface Check {

    /// What may go better the next time, or null if the answer is to be taken.
    ///
    /// @throws IOException if it will not go better
    @Nullable String trouble(Answer answer) throws IOException;
  }

  /// Sends a request until it is answered, at most for so long.
  ///
  /// @param body anything that can be written as JSON, or bytes that are JSON lines, or null
  /// @throws IndexUnavailableException if the cluster is not there or too busy all the time
  Answer send(
      String method,
      String path,
      Map<String, String> parameters,
      @Nullable Object body,
      Duration patience)
      throws IOException {
    return send(method, path, parameters, body, patience, _ -> null);
  }

  /// Sends a request until a check has nothing to say about the answer, at most for so long.
  ///
  /// @param body anything that can be written as JSON, or bytes that are JSON lines, or null
  /// @throws IndexUnavailableException if the cluster is not there, too busy or in trouble all the
  ///   time
  Answer send(
      String method,
      String path,
      Map<String, String> parameters,
      @Nullable Object body,
      Duration patience,
      Check check)
      throws IOException {
    long end = System.nanoTime() + patience.toNanos();
    Duration pause = FIRST_PAUSE;
    while (true) {
      Answer answer = null;
      String trouble = null;
      try {
        answer = once(method, path, parameters, body);
        trouble = answer.isBusy() ? answer.reason() : null;
      } catch (IOException e) {
        trouble = String.valueOf(e.getMessage());
      }
      if (answer != null && trouble == null) {
        trouble = check.trouble(answer);
        if (trouble == null) {
          return answer;
        }
      }
      if (System.nanoTime() + pause.toNanos() > end) {
        throw new IndexUnavailableException("the cluster cannot do it now: " + trouble);
      }
      sleep(pause);
      pause = pause.multipliedBy(2);
      pause = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
  }

  private static void sleep(Duration pause) throws IOException {
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
    HttpHost host = hosts.next();
    BasicClassicHttpRequest request =
        new BasicClassicHttpRequest(method, host, withParameters(path, parameters));
    if (body instanceof byte[] lines) {
      request.setEntity(new ByteArrayEntity(lines, LINES));
    } else if (body != null) {
      request.setEntity(
          new ByteArrayEntity(JSON.writeValueAsBytes(body), ContentType.APPLICATION_JSON));
    }
    try {
      return client.execute(
          host,
          request,
          response -> {
            HttpEntity entity = response.getEntity();
            return new Answer(
                response.getCode(), entity == null ? new byte[0] : EntityUtils.toByteArray(entity));
          });
    } catch (IOException e) {
      hosts.failed(host);
      throw e;
    }
  }

  private static String withParameters(String path, Map<String, String> parameters) {
    List<NameValuePair> pairs = new ArrayList<>();
    parameters.forEach((name, value) -> pairs.add(new BasicNameValuePair(name, value)));
    return pairs.isEmpty() ? path : path + "?" + WWWFormCodec.format(pairs, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    client.close();
  }
}
