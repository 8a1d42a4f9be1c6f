package org.gainsay.web.page;

import java.util.List;
import org.gainsay.web.page.SearchView.Option;
import org.gainsay.web.request.Link;

/// Who accuses whom.
///
/// @param summary how many there are, for people
/// @param columns heads of the table, with links that sort by them
/// @param shows all, answered, unanswered
/// @param chips filters that are active
public record DisputesView(
    String summary, List<Column> columns, List<Option> shows, List<Row> rows, List<Option> chips) {

  /// Head of a column.
  ///
  /// @param order value of `aria-sort`: `ascending`, `descending` or `none`
  public record Column(String text, Link sort, String order, boolean isNumber) {}

  /// A pair.
  ///
  /// @param page its quotes in order of time
  /// @param denials the accused's answers among the search's hits
  /// @param answer whether and by whom it was denied, for people
  public record Row(
      String accuser,
      Link accuserPage,
      String accused,
      Link accusedPage,
      long accusations,
      long denials,
      Link page,
      String first,
      String last,
      boolean answered,
      String answer) {}
}
