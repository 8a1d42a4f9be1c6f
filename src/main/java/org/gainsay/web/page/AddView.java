package org.gainsay.web.page;

import java.util.List;
import org.gainsay.web.request.Link;
import org.jspecify.annotations.Nullable;

/// The page that takes articles in.
///
/// @param needsKey whether who adds must know a key
/// @param text what stands in the field for a text
/// @param summary what became of the last delivery; blank if there was none
/// @param rows what became of each of its articles
public record AddView(boolean needsKey, String text, String summary, List<Row> rows) {

  /// What became of an article.
  ///
  /// @param style `good` or `bad`
  /// @param page its page, if it is there
  public record Row(
      String origin,
      String status,
      String style,
      @Nullable String title,
      String quotes,
      @Nullable String reason,
      @Nullable Link page) {}
}
