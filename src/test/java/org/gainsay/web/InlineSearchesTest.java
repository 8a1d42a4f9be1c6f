package org.gainsay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class InlineSearchesTest {

  /// More than there are threads that read connections.
  private static final int CLIENTS = 20;

  /// The answers are longer than what a connection holds on its way, so that a thread that waited
  /// for them to be read would wait for ever.
  @Test
  @Timeout(25)
  void whoDoesNotReadHisAnswerHoldsNobodyUp() throws IOException {
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      Article article = Article.of("a" + i, "water ".repeat(20_000).strip());
      articles.add(new AnnotatedArticle(article, List.of(), List.of()));
    }
    String path = "/api/v1/search?unit=paragraphs&size=100&sort=newest&q=";
    try (Site site = Site.over(articles)) {
      int port = URI.create(site.address()).getPort();
      List<Socket> silent = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        OutputStream out = socket.getOutputStream();
        out.write(
            "GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n"
                .formatted(path)
                .getBytes(StandardCharsets.UTF_8));
        out.flush();
        silent.add(socket);
      }
      assertEquals(200, site.get("/health").statusCode());
      assertEquals(60, site.get(path).body().split("\"articleId\"", -1).length - 1);
      for (Socket socket : silent) {
        socket.close();
      }
    }
  }
}
