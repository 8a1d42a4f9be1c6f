package org.gainsay.web.api;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.JsonNode;

/// The description of the API (OpenAPI 3.1), which is written by hand in `openapi.json`.
public final class OpenApi {

  private final byte[] bytes;

  public OpenApi() {
    try (InputStream in = OpenApi.class.getResourceAsStream("/org/gainsay/web/openapi.json")) {
      if (in == null) {
        throw new IllegalStateException("the description of the API is missing");
      }
      bytes = in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void register(RoutesConfig routes) {
    routes.get(
        "/api/v1/openapi.json",
        http -> http.contentType("application/json; charset=utf-8").result(bytes));
  }

  /// The description as a tree.
  public JsonNode tree() {
    return Json.MAPPER.readTree(bytes);
  }
}
