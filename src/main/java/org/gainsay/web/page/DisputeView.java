package org.gainsay.web.page;

import java.util.List;
import org.gainsay.web.request.Link;

/// The quotes between an accuser and an accused.
///
/// @param answer whether and by whom it was denied, for people
/// @param entries accusations and denials, the oldest first
/// @param more whether there are more than are listed
public record DisputeView(
    String accuser,
    Link accuserPage,
    String accused,
    Link accusedPage,
    String accusations,
    String denials,
    String answer,
    List<Entry> entries,
    boolean more) {

  /// A quote of one of the sides.
  public record Entry(boolean isDenial, Clipping card) {}
}
