package org.gainsay.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gainsay.pipeline.ArticleResult;
import org.gainsay.pipeline.Intake;
import org.gainsay.web.request.Link;
import org.gainsay.web.request.Parameters;
import org.jspecify.annotations.Nullable;

/// Takes in articles that somebody drops or pastes, and says of each what became of it.
public final class AddPage {

  private final Intake intake;
  private final Pages pages;
  private final boolean needsKey;

  /// The page over an intake.
  ///
  /// @param needsKey whether who adds must know a key
  public AddPage(Intake intake, Pages pages, boolean needsKey) {
    this.intake = intake;
    this.pages = pages;
    this.needsKey = needsKey;
  }

  public void register(RoutesConfig routes) {
    routes.get("/add", this::show);
    routes.post("/add", this::take);
  }

  private void show(Context http) {
    boolean example = Parameters.of(http.queryString()).flag("example", false);
    render(http, new AddView(needsKey, example ? Texts.t("add.example") : "", "", List.of()));
  }

  private void take(Context http) throws IOException, InterruptedException {
    List<ArticleResult> results = new ArrayList<>();
    for (UploadedFile file : http.uploadedFiles("files")) {
      // A browser sends an empty file without a name where none was chosen.
      if (!file.filename().isBlank()) {
        try (InputStream body = file.content()) {
          results.addAll(intake.take(file.filename(), body).results());
        }
      }
    }
    String text = http.formParam("text");
    if (text != null && !text.isBlank()) {
      results.addAll(pasted(http, text));
    }
    List<AddView.Row> rows = results.stream().map(AddPage::row).toList();
    render(http, new AddView(needsKey, "", summary(results), rows));
  }

  private List<ArticleResult> pasted(Context http, String text)
      throws IOException, InterruptedException {
    boolean isHtml = text.stripLeading().startsWith("<");
    String whole = isHtml ? text : frontMatter(http) + text;
    byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
    return intake
        .take(isHtml ? "pasted.html" : "pasted.txt", new ByteArrayInputStream(bytes))
        .results();
  }

  /// What the fields beside a pasted text say of it, as a file of text would say it.
  private static String frontMatter(Context http) {
    StringBuilder lines = new StringBuilder();
    for (String name : List.of("title", "outlet", "date", "url")) {
      String value = http.formParam(name);
      if (value != null && !value.isBlank()) {
        lines.append(name).append(": ").append(value.replaceAll("\\s+", " ").strip()).append('\n');
      }
    }
    return lines.isEmpty() ? "" : "---\n" + lines + "---\n";
  }

  private static String summary(List<ArticleResult> results) {
    if (results.isEmpty()) {
      return Texts.t("add.nothing");
    }
    long bad = results.stream().filter(r -> !isGood(r)).count();
    String good = Texts.count("add.taken", results.size() - bad);
    return bad == 0 ? good : good + " " + Texts.count("add.failed", bad);
  }

  private static boolean isGood(ArticleResult result) {
    return switch (result.status()) {
      case ADDED, REPLACED, UNCHANGED -> true;
      case REJECTED, IGNORED -> false;
    };
  }

  private static AddView.Row row(ArticleResult result) {
    @Nullable String id = result.articleId();
    return new AddView.Row(
        String.valueOf(result.origin()),
        Texts.t("add." + result.status().name().toLowerCase(Locale.ROOT)),
        isGood(result) ? "good" : "bad",
        result.title(),
        Texts.count("count.quotes", result.quotes()),
        result.reason(),
        id == null || !isGood(result) ? null : Link.toArticle(id));
  }

  private void render(Context http, AddView view) {
    pages.render(http, "add", Texts.t("add.title"), "add", view);
  }
}
