package org.gainsay.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An accuser, an accused, and what was said between them.
///
/// @param accuser facet value of who accuses
/// @param accused facet value of who is accused
/// @param accusations number of accusations
/// @param first day of the first accusation that has a date
/// @param last day of the last accusation that has a date
/// @param denials number of denials
/// @param deniedBy who denied, with the number of denials of each, the largest first
public record Dispute(
    String accuser,
    String accused,
    long accusations,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    long denials,
    List<FacetValue> deniedBy) {

  public Dispute {
    deniedBy = List.copyOf(deniedBy);
  }

  public boolean isDenied() {
    return denials > 0;
  }
}
