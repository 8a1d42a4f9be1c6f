/// The words that the rest of Gainsay speaks in, as immutable values that check themselves: an
/// [Article] with its [Paragraph]s, the [Quote]s found in it (content, cue and source as [Span]s of
/// its text), who spoke ([Speaker]) and what the speaker did with the words ([Stance]).
///
/// Offsets everywhere are UTF-16 code units into [Article#text], end exclusive. This package uses
/// only the JDK, and everybody may use it.
@NullMarked
package org.gainsay.model;

import org.jspecify.annotations.NullMarked;
