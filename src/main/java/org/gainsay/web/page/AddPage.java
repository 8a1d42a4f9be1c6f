package org.gainsay.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.UploadedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gainsay.pipeline.ArticleResult;
import org.gainsay.pipeline.Intake;
import org.gainsay.web.request.Parameters;
import org.jspecify.annotations.Nullable;

/// Takes in articles that somebody drops or pastes, tells how far it is, and says of each file what
/// was read and what could not be.
public final class AddPage {

  private final Intake intake;
  private final Pages pages;
  private final boolean needsKey;

  /// Deliveries that are being read, by the names that their senders gave them.
  private final Map<String, Progress> underWay = new ConcurrentHashMap<>();

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
    routes.get("/add/progress", this::progress);
  }

  private void show(Context http) {
    boolean example = Parameters.of(http.queryString()).flag("example", false);
    render(http, new AddView(needsKey, example ? Texts.t("add.example") : "", "", List.of()));
  }

  private void progress(Context http) {
    Progress progress = underWay.get(Parameters.of(http.queryString()).needed("delivery"));
    if (progress == null) {
      throw new NotFoundResponse("there is no such delivery under way");
    }
    http.json(progress.shown());
  }

  private void take(Context http) throws IOException, InterruptedException {
    // A browser sends an empty file without a name where none was chosen.
    List<UploadedFile> files =
        http.uploadedFiles("files").stream().filter(file -> !file.filename().isBlank()).toList();
    String text = http.formParam("text");
    boolean isPasted = text != null && !text.isBlank();
    Progress progress = new Progress(files.size() + (isPasted ? 1 : 0));
    String delivery = http.formParam("delivery");
    if (delivery != null && delivery.matches("[0-9a-f]{16,64}")) {
      underWay.put(delivery, progress);
    }
    try {
      List<AddView.Delivery> deliveries = new ArrayList<>();
      List<ArticleResult> all = new ArrayList<>();
      for (UploadedFile file : files) {
        try (InputStream body = file.content()) {
          InputStream counted = progress.begin(file.filename(), body, file.size());
          List<ArticleResult> results = intake.take(file.filename(), counted, progress).results();
          deliveries.add(AddView.Delivery.of(file.filename(), results));
          all.addAll(results);
        }
      }
      if (isPasted) {
        List<ArticleResult> results = pasted(http, text, progress);
        deliveries.add(AddView.Delivery.of(Texts.t("add.pasted"), results));
        all.addAll(results);
      }
      render(http, new AddView(needsKey, "", summary(all), deliveries));
    } finally {
      if (delivery != null) {
        underWay.remove(delivery, progress);
      }
    }
  }

  private List<ArticleResult> pasted(Context http, @Nullable String text, Progress progress)
      throws IOException, InterruptedException {
    String given = text == null ? "" : text;
    boolean isHtml = given.stripLeading().startsWith("<");
    byte[] bytes = (isHtml ? given : frontMatter(http) + given).getBytes(StandardCharsets.UTF_8);
    InputStream counted =
        progress.begin(Texts.t("add.pasted"), new ByteArrayInputStream(bytes), bytes.length);
    return intake.take(isHtml ? "pasted.html" : "pasted.txt", counted, progress).results();
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

  /// What became of articles, for people: "2 articles are in. 1 could not be read."
  static String summary(List<ArticleResult> results) {
    if (results.isEmpty()) {
      return Texts.t("add.nothing");
    }
    long bad = results.stream().filter(r -> !isGood(r)).count();
    long good = results.size() - bad;
    String taken = good > 0 || bad == 0 ? Texts.count("add.taken", good) : "";
    return bad == 0 ? taken : (taken + " " + Texts.count("add.failed", bad)).strip();
  }

  static boolean isGood(ArticleResult result) {
    return switch (result.status()) {
      case ADDED, REPLACED, UNCHANGED, SKIPPED -> true;
      case REJECTED, IGNORED -> false;
    };
  }

  private void render(Context http, AddView view) {
    pages.render(http, "add", Texts.t("add.title"), "add", view);
  }
}
