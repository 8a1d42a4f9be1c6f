package org.gainsay.web.page;

import java.util.List;
import org.gainsay.web.request.Link;

/// The list of saved searches.
///
/// @param needsKey whether who deletes must know a key
public record SavedView(List<Entry> entries, boolean needsKey) {

  /// A saved search in the list.
  ///
  /// @param matches how many quotes of new articles it found, for people
  /// @param last when it found the last, for people; blank if it found none
  /// @param since when it was saved, for people
  /// @param run the search over everything
  /// @param delete where the form goes that deletes it
  public record Entry(
      String name,
      Link page,
      String matches,
      String last,
      String since,
      Link run,
      Link feed,
      Link delete) {}

  /// A saved search with what it found.
  ///
  /// @param query the words that are looked for
  /// @param chips its filters
  /// @param since day when it was saved
  /// @param found the newest first
  public record One(
      String name,
      String query,
      List<Chip> chips,
      String matches,
      String since,
      Link run,
      Link feed,
      Link delete,
      boolean needsKey,
      List<Found> found) {}

  /// A match.
  ///
  /// @param day when it was found, for people
  /// @param isNewDay whether it is the first of its day
  public record Found(String day, boolean isNewDay, Clipping card) {}
}
