/// From an article to who said what in it. [QuoteExtractor] is the way in.
///
/// A chain of steps, one package each: `text` analyses the language, `extract.attribution` finds
/// sources, cues and contents as words of the text, `extract.speaker` says whom the sources stand
/// for, `extract.stance` what the speakers do with what they say.
@NullMarked
package org.gainsay.extract;

import org.jspecify.annotations.NullMarked;
