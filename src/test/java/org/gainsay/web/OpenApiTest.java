package org.gainsay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.gainsay.web.api.OpenApi;
import org.gainsay.web.request.SearchParameters;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The description of the API says what is so.
class OpenApiTest {

  private static final JsonNode API = new OpenApi().tree();

  @Test
  void aSearchHasTheParametersThatAreRead() {
    Set<String> described = new TreeSet<>();
    for (JsonNode parameter : API.path("paths").path("/api/v1/search").at("/get/parameters")) {
      described.add(resolved(parameter).path("name").stringValue());
    }
    assertEquals(new TreeSet<>(SearchParameters.names()), described);
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    var references = Pattern.compile("\"#(/[^\"]+)\"").matcher(API.toString());
    int count = 0;
    while (references.find()) {
      assertFalse(API.at(references.group(1)).isMissingNode(), references.group(1));
      count++;
    }
    assertTrue(count > 50);
  }

  /// With every parameter that is described, so that none is refused as unknown.
  @Test
  void everyPathThatIsDescribedIsServed() throws IOException {
    try (Site site = Site.over(Fixtures.all())) {
      for (Map.Entry<String, JsonNode> path : API.path("paths").properties()) {
        JsonNode get = path.getValue().path("get");
        if (get.isMissingNode()) {
          continue;
        }
        StringBuilder url = new StringBuilder(path.getKey().replace("{id}", "x")).append('?');
        for (JsonNode parameter : get.path("parameters")) {
          JsonNode target = resolved(parameter);
          if (target.path("in").stringValue().equals("query")) {
            url.append(target.path("name").stringValue()).append("=&");
          }
        }
        HttpResponse<String> answer = site.get(url.toString());
        boolean named = answer.statusCode() == 400 && answer.body().contains("is needed");
        boolean known = answer.statusCode() == 200 || answer.body().contains("there is no ");
        assertTrue(named || known, url + " " + answer.body());
        assertFalse(answer.body().contains("parameter '"), url + " " + answer.body());
        assertNotEquals(500, answer.statusCode());
      }
    }
  }

  @Test
  void peopleCanReadItToo() throws IOException {
    try (Site site = Site.over(Fixtures.all())) {
      String page = site.get("/api").body();
      for (String path : API.path("paths").propertyNames()) {
        assertTrue(page.contains(path), path);
      }
      assertEquals(200, site.get("/api/v1/openapi.json").statusCode());
    }
  }

  private static JsonNode resolved(JsonNode node) {
    String reference = node.path("$ref").asString("");
    return reference.isEmpty() ? node : API.at(reference.substring(1));
  }
}
