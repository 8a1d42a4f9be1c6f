/// Finds who is reported to say what: an article's [Attribution]s, as spans of its text.
///
/// Small steps, each testable alone, over the parsed article ([ParsedArticle]): cues from the
/// lexicon ([CueLexicon]), their content, their source, direct speech in quotation marks, and what
/// carries on without a cue. Whom a source stands for is `extract.speaker`'s business, what is done
/// with the content that of `extract.stance`.
@NullMarked
package org.gainsay.extract.attribution;

import org.jspecify.annotations.NullMarked;
