package org.gainsay.web;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gainsay.web.api.Json;
import tools.jackson.databind.JsonNode;

/// Makes the pictures of the README: the five pages over the sample, light, dark and on a phone.
/// Arguments: the folder of the sample and the folder for the pictures. From the top of the
/// repository, after `mvn test-compile`:
///
/// ```
/// mvn -q dependency:build-classpath -Dmdep.outputFile=target/test.classpath
/// java -cp target/test-classes:target/classes:$(cat target/test.classpath) \
///   org.gainsay.web.Screenshots index-data/sample src/site/screenshots
/// ```
public final class Screenshots {

  private Screenshots() {}

  public static void main(String[] args) throws Exception {
    Path folder = Files.createDirectories(Path.of(args[1]));
    SearchServer server = SampleServer.start(Path.of(args[0]), 0);
    try {
      for (Map.Entry<String, String> path : paths(server.address()).entrySet()) {
        String url = server.address() + path.getValue();
        Path file = folder.resolve(path.getKey() + "-light.png");
        take(url, ColorScheme.LIGHT, 1200, 860, file);
        take(url, ColorScheme.DARK, 1200, 860, folder.resolve(path.getKey() + "-dark.png"));
        take(url, ColorScheme.LIGHT, 390, 780, folder.resolve(path.getKey() + "-phone.png"));
      }
    } finally {
      server.stop();
    }
    // Playwright's threads would keep the program alive.
    System.exit(0);
  }

  /// What is shown of each page: the first denial that answers somebody, and who is in it.
  private static Map<String, String> paths(String address)
      throws IOException, InterruptedException {
    JsonNode dispute = get(address, "/api/v1/disputes?limit=1").at("/disputes/0");
    JsonNode hits = get(address, "/api/v1/search?stance=denial&confidence=high&size=50");
    JsonNode shown = hits.at("/hits/0");
    for (JsonNode hit : hits.path("hits")) {
      if (!hit.at("/quote/stances/0/target").isMissingNode()) {
        shown = hit;
        break;
      }
    }
    Map<String, String> paths = new LinkedHashMap<>();
    paths.put("search", "/?stance=denial&stance=accusation");
    paths.put("quote", shown.path("page").stringValue());
    paths.put(
        "article", "/articles/" + SearchApiTest.encode(shown.path("articleId").stringValue()));
    paths.put(
        "speaker", "/speakers/" + SearchApiTest.encode(dispute.path("accused").stringValue()));
    paths.put("disputes", "/disputes");
    return paths;
  }

  private static JsonNode get(String address, String path)
      throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return Json.MAPPER.readTree(
          client
              .send(
                  java.net.http.HttpRequest.newBuilder(java.net.URI.create(address + path)).build(),
                  HttpResponse.BodyHandlers.ofString())
              .body());
    }
  }

  private static void take(String url, ColorScheme scheme, int width, int height, Path file)
      throws IOException {
    Page page = Chromium.page(true, scheme, width, height);
    page.navigate(url);
    Files.write(file, FewColours.png(page.screenshot()));
    page.context().close();
  }
}
