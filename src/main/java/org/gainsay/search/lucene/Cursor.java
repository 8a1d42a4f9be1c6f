package org.gainsay.search.lucene;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.gainsay.search.InvalidRequestException;

/// The place after the last hit of a page.
///
/// @param version of the reader that the page was read from
/// @param scored whether hits are ordered by score, rather than by date
/// @param last the hit
record Cursor(long version, boolean scored, TopKeys.After last) {

  private static final int HEAD = Long.BYTES + 1 + 2 * Integer.BYTES;

  String write() {
    byte[] articleId = last.position().articleId().getBytes(StandardCharsets.UTF_8);
    ByteBuffer buffer = ByteBuffer.allocate(HEAD + articleId.length);
    buffer.putLong(version).put((byte) (scored ? 1 : 0)).putInt(last.standing());
    buffer.putInt(last.position().index()).put(articleId);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(buffer.array());
  }

  /// @throws InvalidRequestException if it is no cursor
  static Cursor read(String written) {
    byte[] bytes;
    try {
      bytes = Base64.getUrlDecoder().decode(written);
    } catch (IllegalArgumentException e) {
      bytes = new byte[0];
    }
    if (bytes.length <= HEAD) {
      throw new InvalidRequestException("cursor", "not a cursor: " + written);
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    long version = buffer.getLong();
    boolean scored = buffer.get() != 0;
    int standing = buffer.getInt();
    int index = buffer.getInt();
    String articleId = new String(bytes, HEAD, bytes.length - HEAD, StandardCharsets.UTF_8);
    boolean sane = index >= 0 && (!scored || Float.isFinite(Float.intBitsToFloat(standing)));
    if (!sane) {
      throw new InvalidRequestException("cursor", "not a cursor: " + written);
    }
    DocumentOrder.Position position = new DocumentOrder.Position(articleId, index);
    return new Cursor(version, scored, new TopKeys.After(standing, position));
  }
}
