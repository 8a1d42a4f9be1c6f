package org.gainsay.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Map;
import java.util.function.Supplier;
import org.gainsay.search.Health;

/// Writes views as HTML.
public final class Pages {

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.gainsay.web.templates");
  private final Map<String, String> assets;
  private final Supplier<Health> health;

  /// Pages that find their files there.
  ///
  /// @param assets where style sheets and scripts are found, by name
  public Pages(Map<String, String> assets, Supplier<Health> health) {
    this.assets = assets;
    this.health = health;
  }

  /// Whether there is nothing to search.
  boolean isEmpty() {
    Health now = health.get();
    return now.up() && now.articles() == 0;
  }

  /// Answers with a page.
  ///
  /// @param template name of its template
  /// @param title title of the page
  /// @param place which entry of the navigation it belongs to
  void render(Context http, String template, String title, String place, Object view) {
    render(http, template, title, place, "", view);
  }

  /// Answers with a page that keeps a query in the search box.
  void render(
      Context http, String template, String title, String place, String query, Object view) {
    Health now = health.get();
    Frame frame = new Frame(title, place, query, assets, now.articles(), now.quotes());
    StringOutput html = new StringOutput(1 << 15);
    engine.render(template + ".jte", Map.of("frame", frame, "view", view), html);
    http.contentType("text/html; charset=utf-8").result(html.toString());
  }
}
