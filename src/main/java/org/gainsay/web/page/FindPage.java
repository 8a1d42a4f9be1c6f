package org.gainsay.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.search.Printing;
import org.gainsay.search.QuoteSearch;
import org.gainsay.web.request.Parameters;

/// Is this quote real, and who carried it? Finds the printings of words that somebody pastes.
public final class FindPage {

  private static final int PRINTINGS = 100;

  private final QuoteSearch search;
  private final Pages pages;

  public FindPage(QuoteSearch search, Pages pages) {
    this.search = search;
    this.pages = pages;
  }

  public void register(RoutesConfig routes) {
    routes.get("/find", this::show);
  }

  private void show(Context http) throws IOException {
    String text = Parameters.of(http.queryString()).text("text", "").strip();
    boolean asked = !text.isEmpty();
    List<QuoteView.Print> prints = new ArrayList<>();
    if (asked) {
      for (Printing printing : search.printings(text, PRINTINGS)) {
        prints.add(print(printing));
      }
    }
    String summary =
        prints.isEmpty() ? Texts.t("find.none") : Texts.count("count.printings", prints.size());
    pages.render(
        http, "find", Texts.t("find.title"), "find", new FindView(text, asked, prints, summary));
  }

  static QuoteView.Print print(Printing printing) {
    List<Mark> marks = new ArrayList<>();
    if (printing.hit().quote() != null) {
      marks.addAll(Clipping.marksOf(printing.hit().quote(), -1));
    }
    printing.differing().forEach(span -> marks.add(Mark.of(span, Mark.Kind.DIFFERENT)));
    String difference =
        printing.exact()
            ? Texts.t("find.exact")
            : Texts.t("find.near", Math.round(printing.similarity() * 100));
    return new QuoteView.Print(Clipping.of(printing.hit(), marks), difference);
  }
}
