package org.gainsay.extract.attribution;

import java.util.List;
import org.gainsay.text.Sentence;

/// Finds what somebody does by words where grammar or a set phrase makes it plain, beside what the
/// models choose among the candidates. Implementations hold no state of an article, and serve any
/// number of threads.
interface ActFinder {

  /// The acts that a sentence reports, in its order.
  ///
  /// @param cues the cues of the sentence that may report something
  /// @param marked what stands in quotation marks
  List<Attribution> find(Sentence sentence, List<Cue> cues, MarkedText marked);
}
