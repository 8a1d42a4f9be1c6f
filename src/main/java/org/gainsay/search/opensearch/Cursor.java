package org.gainsay.search.opensearch;

import java.util.Base64;
import java.util.List;
import org.gainsay.search.InvalidRequestException;
import tools.jackson.core.JacksonException;

/// The place after the last hit of a page.
///
/// @param view id of the point in time that the page was read from
/// @param after what the last hit was ordered by
record Cursor(String view, List<Object> after) {

  Cursor {
    after = List.copyOf(after);
  }

  String write() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(Connection.JSON.writeValueAsBytes(this));
  }

  /// @throws InvalidRequestException if it is no cursor
  static Cursor read(String written) {
    try {
      Cursor cursor =
          Connection.JSON.readValue(Base64.getUrlDecoder().decode(written), Cursor.class);
      if (cursor.after.size() == 3 && cursor.view.length() < 20_000) {
        return cursor;
      }
    } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
      // told below
    }
    throw new InvalidRequestException("cursor", "not a cursor: " + written);
  }
}
