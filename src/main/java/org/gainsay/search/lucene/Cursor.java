package org.gainsay.search.lucene;

import java.nio.ByteBuffer;
import java.util.Base64;
import org.gainsay.search.InvalidRequestException;

/// The place after the last hit of a page.
///
/// @param version of the reader that the page was read from
/// @param scored whether hits are ordered by score, rather than by date
/// @param key the [TopKeys#key] of the hit
record Cursor(long version, boolean scored, long key) {

  private static final int BYTES = Long.BYTES + 1 + Long.BYTES;

  String write() {
    byte[] bytes = new byte[BYTES];
    ByteBuffer.wrap(bytes).putLong(version).put((byte) (scored ? 1 : 0)).putLong(key);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /// @throws InvalidRequestException if it is no cursor
  static Cursor read(String written) {
    byte[] bytes;
    try {
      bytes = Base64.getUrlDecoder().decode(written);
    } catch (IllegalArgumentException e) {
      bytes = new byte[0];
    }
    if (bytes.length != BYTES) {
      throw new InvalidRequestException("cursor", "not a cursor: " + written);
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    Cursor cursor = new Cursor(buffer.getLong(), buffer.get() != 0, buffer.getLong());
    boolean sane =
        TopKeys.document(cursor.key) >= 0
            && (!cursor.scored || Float.isFinite(TopScores.score(cursor.key)));
    if (!sane) {
      throw new InvalidRequestException("cursor", "not a cursor: " + written);
    }
    return cursor;
  }
}
