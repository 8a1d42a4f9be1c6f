package org.gainsay.extract.stance;

import java.util.List;

/// Finds reasons for one label or a few that belong together. Implementations are stateless.
///
/// A family reports all it sees; which labels an attribution gets in the end is decided over the
/// findings of all families together.
interface StanceFamily {

  /// The reasons that this attribution gives, in any order.
  List<Finding> find(Reading reading);
}
