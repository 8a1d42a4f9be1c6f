package org.gainsay.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gainsay.alert.Alerts;
import org.gainsay.alert.SavedSearches;
import org.gainsay.ingest.Limits;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.model.Article;
import org.gainsay.pipeline.IngestPipeline;
import org.gainsay.search.lucene.LuceneNewsIndex;
import org.jspecify.annotations.Nullable;

/// A real server over a store in memory, and a client that asks it.
///
/// Articles that are taken in keep the quotes that the fixtures have for their id, and have none
/// otherwise: what is found in a text is tested where it is found.
record Site(
    SearchServer server, LuceneNewsIndex index, HttpClient client, SavedSearches saved, Path folder)
    implements AutoCloseable {

  static Site over(List<AnnotatedArticle> articles) throws IOException {
    return over(articles, ServerSettings.local(0));
  }

  static Site over(List<AnnotatedArticle> articles, ServerSettings settings) throws IOException {
    return over(articles, settings, article -> new AnnotatedArticle(article, List.of(), List.of()));
  }

  static Site over(
      List<AnnotatedArticle> articles,
      ServerSettings settings,
      Function<Article, AnnotatedArticle> extractor)
      throws IOException {
    LuceneNewsIndex index = LuceneNewsIndex.inMemory();
    index.accept(articles);
    index.refresh();
    Path folder = Files.createTempDirectory("gainsay-site");
    SavedSearches saved = SavedSearches.open(folder);
    IngestPipeline pipeline =
        new IngestPipeline(
            index,
            extractor,
            Limits.DEFAULT,
            Duration.ofMinutes(1),
            new Alerts(saved, index)::arrived);
    SearchServer server = new SearchServer(index, index::check, pipeline, saved, settings).start();
    return new Site(server, index, HttpClient.newHttpClient(), saved, folder);
  }

  String address() {
    return "http://127.0.0.1:" + server.port();
  }

  HttpResponse<String> get(String path, String... headers) throws IOException {
    return send("GET", path, null, headers);
  }

  HttpResponse<String> send(String method, String path, @Nullable String body, String... headers)
      throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address() + path))
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(
          request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void close() {
    client.close();
    server.stop();
    try {
      index.close();
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
