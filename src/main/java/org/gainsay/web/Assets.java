package org.gainsay.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32C;

/// The style sheets, scripts and pictures of the pages. They are few and small: read once, and
/// served under names that carry a hash of their bytes, so that browsers may keep them for ever.
final class Assets {

  private static final String OWN = "/org/gainsay/web/";
  private static final String WEBJARS = "/META-INF/resources/webjars/";

  /// Name in the pages and where it stands on the class path.
  private static final Map<String, String> FILES =
      Map.of(
          "pico.css", WEBJARS + "picocss__pico/2.1.1/css/pico.min.css",
          "htmx.js", WEBJARS + "htmx.org/2.0.10/dist/htmx.min.js",
          "gainsay.css", OWN + "gainsay.css",
          "gainsay.js", OWN + "gainsay.js",
          "chart.js", OWN + "chart.js",
          "icon.svg", OWN + "icon.svg");

  private static final class Asset {
    private final String mediaType;
    private final byte[] bytes;

    Asset(String mediaType, byte[] bytes) {
      this.mediaType = mediaType;
      this.bytes = bytes;
    }
  }

  private final Map<String, Asset> byPath = new LinkedHashMap<>();
  private final Map<String, String> pathByName = new LinkedHashMap<>();

  Assets() {
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      String name = file.getKey();
      byte[] bytes = read(file.getValue());
      CRC32C hash = new CRC32C();
      hash.update(bytes);
      int dot = name.lastIndexOf('.');
      String path =
          "/assets/%s-%08x%s"
              .formatted(name.substring(0, dot), hash.getValue(), name.substring(dot));
      byPath.put(path, new Asset(mediaType(name), bytes));
      pathByName.put(name, path);
    }
  }

  /// Where the pages find each file, by its name.
  Map<String, String> paths() {
    return pathByName;
  }

  void register(RoutesConfig routes) {
    routes.get("/assets/{name}", this::serve);
    routes.get("/favicon.ico", http -> http.redirect(pathByName.getOrDefault("icon.svg", "/")));
  }

  private void serve(Context http) {
    Asset asset = byPath.get(http.path());
    if (asset == null) {
      throw new NotFoundResponse("there is no such file");
    }
    http.header("Cache-Control", "public, max-age=31536000, immutable")
        .contentType(asset.mediaType)
        .result(asset.bytes);
  }

  private static byte[] read(String resource) {
    try (InputStream in = Assets.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing on the class path: " + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String mediaType(String name) {
    return switch (name.substring(name.lastIndexOf('.'))) {
      case ".css" -> "text/css; charset=utf-8";
      case ".js" -> "text/javascript; charset=utf-8";
      case ".svg" -> "image/svg+xml";
      default -> "application/octet-stream";
    };
  }
}
