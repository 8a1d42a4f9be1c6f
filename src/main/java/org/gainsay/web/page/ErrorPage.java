package org.gainsay.web.page;

import io.javalin.http.Context;
import org.gainsay.web.api.Problem;

/// The page that says what went wrong and where to go on.
public final class ErrorPage {

  private final Pages pages;

  public ErrorPage(Pages pages) {
    this.pages = pages;
  }

  public void render(Context http, Problem problem) {
    ErrorView view = ErrorView.of(problem);
    pages.render(http, "error", view.title(), "", view);
  }
}
