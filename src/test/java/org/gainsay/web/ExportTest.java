package org.gainsay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.model.StanceLabel;
import org.gainsay.web.api.Json;
import org.junit.jupiter.api.Test;

/// All hits of a search as a file.
class ExportTest {

  private static AnnotatedArticle formulas() {
    String words = "=HYPERLINK(\"https://evil.example\")";
    return ArticleBuilder.of(
            "+cmd", "@SUM(A1)", "-2+3", "2026-02-01", words + ", claimed =Mallory.")
        .quote(
            words,
            "claimed",
            "=Mallory",
            ArticleBuilder.person("=Mallory", "\tboss"),
            StanceLabel.ACCUSATION,
            "+Bob")
        .build();
  }

  @Test
  void noCellOfATableIsAFormula() throws IOException {
    try (Site site = Site.over(List.of(formulas()))) {
      HttpResponse<String> answer = site.get("/api/v1/export?format=csv");
      List<String> lines = answer.body().lines().toList();
      assertEquals(
          "attachment; filename=\"gainsay-quotes.csv\"",
          answer.headers().firstValue("Content-Disposition").orElse(""));
      assertEquals(2, lines.size());
      assertTrue(
          lines
              .get(1)
              .contains(
                  "\"'+cmd\",\"2026-02-01\",\"'-2+3\",\"'@SUM(A1)\",\"https://news.example/2026-02-01\","
                      + "\"INDIRECT\",\"'=Mallory\",\"'=Mallory\",\"'\tboss\",,\"ACCUSATION\",\"'+Bob\","
                      + "\"0.9\",\"'=HYPERLINK(\"\"https://evil.example\"\")\""),
          lines.get(1));
    }
  }

  @Test
  void everyHitIsALine() throws IOException {
    try (Site site = Site.over(Fixtures.all())) {
      List<String> lines = site.get("/api/v1/export?format=jsonl").body().lines().toList();
      assertEquals(36, lines.size());
      lines.forEach(line -> assertTrue(Json.MAPPER.readTree(line).has("quote"), line));
      assertEquals(1 + 30, site.get("/api/v1/export?stance=statement").body().lines().count());
      assertEquals('\uFEFF', site.get("/api/v1/export?bom").body().charAt(0));
    }
  }

  @Test
  void anExportThatMakesNoSenseIsRefusedBeforeItBegins() throws IOException {
    try (Site site = Site.over(Fixtures.all())) {
      assertEquals(400, site.get("/api/v1/export?format=xls").statusCode());
      HttpResponse<String> answer = site.get("/api/v1/export?q=" + "a".repeat(2_001));
      assertEquals("query length", SearchApiTest.problem(answer).limit());
    }
  }
}
