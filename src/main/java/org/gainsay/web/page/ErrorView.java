package org.gainsay.web.page;

import org.gainsay.web.api.Problem;

/// What went wrong, for people.
///
/// @param title the kind of problem in a few words
/// @param detail what went wrong this time, as a sentence
public record ErrorView(String title, String detail) {

  static ErrorView of(Problem problem) {
    return new ErrorView(Texts.error(problem.status()), sentence(detail(problem)));
  }

  /// Javalin says of an address that nothing answers which endpoint is missing: no word for
  /// readers.
  private static String detail(Problem problem) {
    boolean isNowhere = problem.status() == 404 && problem.detail().startsWith("Endpoint ");
    return isNowhere ? Texts.t("error.nowhere") : problem.detail();
  }

  private static String sentence(String message) {
    if (message.isEmpty()) {
      return message;
    }
    int first = message.offsetByCodePoints(0, 1);
    String end = message.endsWith(".") ? "" : ".";
    return message.substring(0, first).toUpperCase(java.util.Locale.ENGLISH)
        + message.substring(first)
        + end;
  }
}
