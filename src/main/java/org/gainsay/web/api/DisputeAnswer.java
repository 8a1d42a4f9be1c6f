package org.gainsay.web.api;

import java.util.List;
import org.gainsay.search.Dispute;
import org.gainsay.search.DisputeDetail;

/// A dispute with its quotes, the oldest first.
public record DisputeAnswer(Dispute dispute, List<HitAnswer> accusations, List<HitAnswer> denials) {

  static DisputeAnswer of(DisputeDetail detail) {
    return new DisputeAnswer(
        detail.dispute(),
        detail.accusations().stream().map(HitAnswer::of).toList(),
        detail.denials().stream().map(HitAnswer::of).toList());
  }
}
