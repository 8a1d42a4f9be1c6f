package org.gainsay.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Who accuses whom, and whether it was denied.
///
/// An accusation belongs to a pair when its quote has the stance ACCUSATION with the accused as
/// target. A denial belongs to it when its quote denies and either answers such an accusation
/// ([org.gainsay.model.Answer]), whoever speaks, or is the accused's own with the accuser as
/// target.
public interface Disputes {

  /// The pairs with at least one accusation among the quotes that pass the filters, those with most
  /// accusations first, then by names. The filters choose accusations (a filter by stance therefore
  /// has no effect); of the filters only date range, outlet and language choose denials.
  List<Dispute> disputes(Filters filters, int limit) throws IOException;

  /// One pair with its quotes. Nothing if there is no accusation.
  Optional<DisputeDetail> dispute(String accuser, String accused, Filters filters)
      throws IOException;
}
