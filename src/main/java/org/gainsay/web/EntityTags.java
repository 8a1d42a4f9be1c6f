package org.gainsay.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayInputStream;
import java.util.zip.CRC32C;

/// Gives every answer to a GET an ETag, by which Javalin sends nothing to somebody who has the same
/// answer already. The tags that Javalin makes itself take a checksum byte by byte, which costs as
/// much as a search.
final class EntityTags {

  private EntityTags() {}

  static void add(Context http) {
    if (http.method().equals(HandlerType.GET)
        && http.statusCode() == HttpStatus.OK.getCode()
        && http.res().getHeader(Header.ETAG) == null
        && http.resultInputStream() instanceof ByteArrayInputStream body) {
      byte[] bytes = body.readAllBytes();
      CRC32C sum = new CRC32C();
      sum.update(bytes);
      http.header(
          Header.ETAG,
          '"' + Long.toHexString(sum.getValue()) + '-' + Integer.toHexString(bytes.length) + '"');
      http.result(bytes);
    }
  }
}
