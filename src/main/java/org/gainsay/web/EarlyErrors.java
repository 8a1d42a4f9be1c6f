package org.gainsay.web;

import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.gainsay.web.api.Json;
import org.gainsay.web.api.Problem;
import org.jspecify.annotations.Nullable;

/// Answers what is refused before a route is looked for, such as a header that is too long.
final class EarlyErrors extends ErrorHandler {

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback) {
    String title = HttpStatus.getMessage(code);
    Problem problem = Problem.of(code, title, "the request was refused: " + title);
    byte[] body = Json.MAPPER.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    Content.Sink.write(response, true, new String(body, StandardCharsets.UTF_8), callback);
  }
}
