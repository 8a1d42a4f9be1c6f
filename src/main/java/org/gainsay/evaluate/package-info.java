/// Scores quotes against articles that people annotated, so that users can measure Gainsay on news
/// of their own.
///
/// The figures: which contents were found, exactly or by half of their words; of these, whether the
/// speaker is right; and both together, end to end. [Group] says over which quotes, [UnitCut] what
/// counts as one of them, [SpeakerMatch] when a speaker is right.
@NullMarked
package org.gainsay.evaluate;

import org.jspecify.annotations.NullMarked;
