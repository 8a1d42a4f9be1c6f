package org.gainsay.search.opensearch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.gainsay.search.IndexUnavailableException;
import org.junit.jupiter.api.Test;

/// What is sent again, and for how long. Each test says what a cluster of one node answers, one
/// time after the other.
class ConnectionTest {

  private static final Duration LONG = Duration.ofSeconds(60);

  /// An answer of the node.
  private record Said(int status, String body) {}

  /// Finds trouble in an answer that says so, and takes what is refused for final.
  private static String trouble(Connection.Answer answer) throws IOException {
    String state = answer.body().path("state").asString("");
    if (state.equals("refused")) {
      throw new IOException("refused for good");
    }
    return state.equals("late") ? "a shard is late" : null;
  }

  /// What is answered in the end; all that the node has to say must have been heard.
  private static String sent(Duration patience, Said... answers) throws IOException {
    Queue<Said> left = new ArrayDeque<>(List.of(answers));
    HttpServer node =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    node.createContext(
        "/",
        exchange -> {
          Said said = left.remove();
          byte[] body = said.body.getBytes(UTF_8);
          exchange.sendResponseHeaders(said.status, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    node.start();
    ClusterAddress address =
        ClusterAddress.parse("opensearch://127.0.0.1:" + node.getAddress().getPort());
    Connection.Credentials none = Connection.Credentials.of(Map.of());
    try (Connection connection = new Connection(address, none, Duration.ofSeconds(10))) {
      return connection
          .send("POST", "/x/_bulk", Map.of(), null, patience, ConnectionTest::trouble)
          .body()
          .path("state")
          .asString();
    } finally {
      node.stop(0);
      assertEquals(List.of(), List.copyOf(left));
    }
  }

  @Test
  void whatIsTooMuchAndWhatIsInTroubleIsSentAgain() throws IOException {
    Said busy = new Said(429, "{\"error\": {\"reason\": \"too many requests\"}}");
    Said late = new Said(200, "{\"state\": \"late\"}");
    Said done = new Said(200, "{\"state\": \"done\"}");
    assertEquals("done", sent(LONG, busy, late, done));
  }

  @Test
  void troubleIsToldWhenPatienceIsAtItsEnd() {
    Said late = new Said(200, "{\"state\": \"late\"}");
    assertEquals(
        "the cluster cannot do it now: a shard is late",
        assertThrows(IndexUnavailableException.class, () -> sent(Duration.ZERO, late))
            .getMessage());
  }

  @Test
  void whatIsRefusedForGoodIsNotSentAgain() {
    Said refused = new Said(200, "{\"state\": \"refused\"}");
    assertEquals(
        "refused for good",
        assertThrows(IOException.class, () -> sent(LONG, refused)).getMessage());
  }

  @Test
  void aPageOfAProxyThatIsBusyIsNoAnswer() throws IOException {
    Said proxy = new Said(503, "<html>busy</html>");
    assertEquals("done", sent(LONG, proxy, new Said(200, "{\"state\": \"done\"}")));
  }
}
