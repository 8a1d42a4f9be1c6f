package org.gainsay.web.api;

import org.jspecify.annotations.Nullable;

/// What went wrong, as RFC 9457 lays it out.
///
/// @param type names the kind of problem; `about:blank` says no more than the status
/// @param title the kind of problem in a few words
/// @param status HTTP status
/// @param detail what went wrong this time
/// @param parameter the part of the request that is wrong, if one is
/// @param limit name of the limit that was passed, if one was
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    @Nullable String parameter,
    @Nullable String limit) {

  public static final String MEDIA_TYPE = "application/problem+json";

  public static Problem of(int status, String title, String detail) {
    return new Problem("about:blank", title, status, detail, null, null);
  }
}
