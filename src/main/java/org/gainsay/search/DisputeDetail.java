package org.gainsay.search;

import java.util.List;

/// A dispute with its quotes.
///
/// @param dispute the pair and its counts
/// @param accusations the accusations, the oldest first, at most 200
/// @param denials the denials, the oldest first, at most 200
public record DisputeDetail(Dispute dispute, List<Hit> accusations, List<Hit> denials) {

  /// No more quotes of a side than this are listed.
  public static final int LISTED = 200;

  public DisputeDetail {
    accusations = List.copyOf(accusations);
    denials = List.copyOf(denials);
  }
}
