package org.gainsay.extract.stance;

import java.util.List;
import org.gainsay.model.StanceLabel;

/// An attribution that a model learns labels from, or is measured on.
interface Labelled {

  /// What a person gave it, the main one first; none for what nobody annotated.
  List<StanceLabel> labels();

  /// What grammar settles.
  Decisions decisions();
}
