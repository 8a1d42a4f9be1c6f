package org.gainsay.web.page;

import java.util.List;
import org.gainsay.web.page.SearchView.Option;
import org.gainsay.web.request.Link;
import org.jspecify.annotations.Nullable;

/// Who accuses whom.
///
/// @param summary how many there are, for people
/// @param columns what the disputes can be sorted by, with links that do it
/// @param shows all, answered, unanswered
/// @param forms matrix or list
/// @param matrix the matrix; null if they are a list
/// @param rows the list; empty if they are a matrix
/// @param none whether there is no dispute
/// @param cut what is left out of the list, for people, or blank
/// @param list the same disputes as a list
/// @param party the part of a name that is looked for
/// @param keep what the form that looks for it sends along
/// @param chips filters that are active
public record DisputesView(
    String summary,
    List<Column> columns,
    List<Option> shows,
    List<Option> forms,
    @Nullable DisputesMatrix matrix,
    List<Row> rows,
    boolean none,
    String cut,
    Link list,
    String party,
    List<Link.Parameter> keep,
    List<Option> chips) {

  /// Something to sort by.
  ///
  /// @param order value of `aria-sort`: `ascending`, `descending` or `none`
  /// @param isName whether it is a name
  /// @param ofBoth whether a matrix can be sorted by it; one name is enough there
  public record Column(
      String text, Link sort, String order, boolean isNumber, boolean ofBoth, boolean isName) {}

  /// A pair.
  ///
  /// @param page its quotes in order of time
  /// @param denials the accused's answers among the search's hits
  /// @param label all of it for people
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
      String answer,
      String label) {}
}
