package org.gainsay.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import org.gainsay.search.Hit;
import org.gainsay.search.QuoteSearch;
import org.gainsay.search.SearchRequest;
import org.gainsay.web.request.Parameters;
import org.gainsay.web.request.SearchParameters;

/// All hits of a search as a file, written while they are read so that memory stays bounded.
public final class ExportResource {

  /// What a file of hits can be.
  enum Format {
    CSV,
    JSONL
  }

  private final QuoteSearch search;

  public ExportResource(QuoteSearch search) {
    this.search = search;
  }

  public void register(RoutesConfig routes) {
    routes.get("/api/v1/export", this::export);
  }

  private void export(Context http) throws IOException {
    Set<String> known = new LinkedHashSet<>(SearchParameters.names());
    known.addAll(Set.of("format", "bom"));
    Parameters given = Parameters.of(http.queryString()).onlyKnown(known);
    SearchRequest request = SearchParameters.read(given, false);
    Format format = given.oneOf("format", Format.class);
    // Excel takes a file for UTF-8 only if it begins with a byte order mark.
    boolean marked = given.flag("bom", false);
    // A request that the store refuses must be refused before the first byte is out.
    search.search(request.withSize(0).withCursor(null));

    String address = QuoteResource.address(http);
    if (format == Format.JSONL) {
      http.contentType("application/x-ndjson; charset=utf-8");
      stream(
          http,
          request,
          "jsonl",
          "",
          hit -> Json.MAPPER.writeValueAsString(HitAnswer.of(hit)) + "\n");
    } else {
      http.contentType("text/csv; charset=utf-8");
      String start = (marked ? "\uFEFF" : "") + Csv.header();
      stream(http, request, "csv", start, hit -> Csv.line(hit, address));
    }
  }

  private void stream(
      Context http,
      SearchRequest request,
      String extension,
      String start,
      Function<Hit, String> line)
      throws IOException {
    http.header("Content-Disposition", "attachment; filename=\"gainsay-quotes." + extension + '"');
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(http.outputStream(), StandardCharsets.UTF_8), 1 << 16)) {
      out.write(start);
      search.export(
          request,
          hit -> {
            try {
              out.write(line.apply(hit));
            } catch (IOException e) {
              // Whoever asked has gone: there is nobody left to write for.
              throw new UncheckedIOException(e);
            }
          });
    }
  }
}
