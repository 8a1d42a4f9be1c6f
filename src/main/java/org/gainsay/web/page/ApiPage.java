package org.gainsay.web.page;

import io.javalin.config.RoutesConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gainsay.web.api.OpenApi;
import tools.jackson.databind.JsonNode;

/// The description of the API for people, made from the one for programs.
public final class ApiPage {

  private final View view;
  private final Pages pages;

  public ApiPage(OpenApi api, Pages pages) {
    this.view = view(api.tree());
    this.pages = pages;
  }

  public void register(RoutesConfig routes) {
    routes.get("/api", http -> pages.render(http, "api", Texts.t("api.title"), "api", view));
  }

  /// The API as the page shows it.
  ///
  /// @param description what the API is, a paragraph each
  public record View(List<String> description, List<Operation> operations) {}

  /// One thing that can be asked.
  ///
  /// @param method GET, POST or DELETE
  /// @param answer what it answers
  public record Operation(
      String method,
      String path,
      String summary,
      String description,
      List<Parameter> parameters,
      String answer) {}

  /// A parameter of an operation.
  ///
  /// @param type what values it takes
  public record Parameter(String name, String type, String description, boolean needed) {}

  private static View view(JsonNode api) {
    List<Operation> operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : api.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        operations.add(operation(api, path.getKey(), method.getKey(), method.getValue()));
      }
    }
    String description = api.path("info").path("description").asString("");
    return new View(List.of(description.split("\n\n", -1)), operations);
  }

  private static Operation operation(JsonNode api, String path, String method, JsonNode node) {
    List<Parameter> parameters = new ArrayList<>();
    for (JsonNode parameter : node.path("parameters")) {
      JsonNode target = resolved(api, parameter);
      parameters.add(
          new Parameter(
              target.path("name").asString(""),
              type(target.path("schema")),
              target.path("description").asString(""),
              target.path("required").asBoolean(false)));
    }
    return new Operation(
        method.toUpperCase(Locale.ROOT),
        path,
        node.path("summary").asString(""),
        node.path("description").asString(""),
        parameters,
        resolved(api, node.path("responses").iterator().next()).path("description").asString(""));
  }

  private static String type(JsonNode schema) {
    JsonNode values =
        schema.path("type").asString("").equals("array") ? schema.path("items") : schema;
    if (values.has("enum")) {
      List<String> names = new ArrayList<>();
      values.path("enum").forEach(name -> names.add(name.asString("")));
      return String.join(" | ", names);
    }
    return values.path("type").asString("string");
  }

  private static JsonNode resolved(JsonNode api, JsonNode node) {
    String reference = node.path("$ref").asString("");
    return reference.isEmpty() ? node : api.at(reference.substring(1));
  }
}
