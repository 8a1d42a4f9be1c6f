package org.gainsay.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.UnsupportedMediaTypeResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.gainsay.pipeline.ArticleResult;
import org.gainsay.pipeline.IngestReport;
import org.gainsay.pipeline.Intake;
import org.gainsay.pipeline.Receipt;
import org.jspecify.annotations.Nullable;

/// Takes articles in and lets them go.
public final class ArticleIntake {

  private static final int UNPROCESSABLE = 422;

  private final Intake intake;

  public ArticleIntake(Intake intake) {
    this.intake = intake;
  }

  public void register(RoutesConfig routes) {
    routes.post("/api/v1/articles", this::take);
    routes.delete("/api/v1/articles/{id}", this::delete);
  }

  /// What became of a delivery.
  public record Taken(
      long added,
      long replaced,
      long unchanged,
      long rejected,
      long quotes,
      List<TakenArticle> articles) {

    static Taken of(Receipt receipt) {
      IngestReport report = receipt.report();
      return new Taken(
          report.added(),
          report.replaced(),
          report.unchanged(),
          report.rejected(),
          report.quotes(),
          receipt.results().stream().map(TakenArticle::of).toList());
    }
  }

  /// What became of one article of a delivery.
  ///
  /// @param origin where in the delivery it stood
  /// @param reason why it was rejected, or what is worth knowing though it was not
  public record TakenArticle(
      String origin,
      ArticleResult.Status status,
      @Nullable String id,
      @Nullable String title,
      int quotes,
      @Nullable String reason) {

    static TakenArticle of(ArticleResult result) {
      return new TakenArticle(
          String.valueOf(result.origin()),
          result.status(),
          result.articleId(),
          result.title(),
          result.quotes(),
          result.reason());
    }
  }

  private void take(Context http) throws IOException, InterruptedException {
    Receipt receipt = receive(http.contentType(), http.bodyAsBytes());
    IngestReport report = receipt.report();
    boolean nothing = report.read() == report.rejected();
    http.status(nothing ? UNPROCESSABLE : 200).json(Taken.of(receipt));
  }

  private Receipt receive(@Nullable String contentType, byte[] body)
      throws IOException, InterruptedException {
    String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
    type = type.replaceFirst(";.*", "").strip();
    return switch (type) {
      case "application/json" -> take("request.json", body);
      case "application/x-ndjson", "application/jsonl", "application/json-lines" ->
          take("request.jsonl", body);
      case "text/html", "application/xhtml+xml" -> take("request.html", body);
      case "text/plain" -> take("request.txt", body);
      default ->
          throw new UnsupportedMediaTypeResponse(
              "send application/json, application/x-ndjson, text/html or text/plain");
    };
  }

  private Receipt take(String name, byte[] body) throws IOException, InterruptedException {
    return intake.take(name, new ByteArrayInputStream(body));
  }

  private void delete(Context http) throws IOException {
    if (!intake.delete(http.pathParam("id"))) {
      throw new NotFoundResponse("there is no article with this id");
    }
    http.status(204);
  }
}
