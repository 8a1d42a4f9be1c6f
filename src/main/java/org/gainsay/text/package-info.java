/// The mechanics of English, which know no news: paragraphs, sentences, tokens with part-of-speech
/// tags and lemmas, a dependency tree over each sentence, and the pairing of quotation marks.
///
/// [org.gainsay.text.TextAnalyzer] is the way in; what it returns is immutable. Offsets are UTF-16
/// code units of the text that was analysed, end exclusive. Tags are those of the Penn Treebank
/// (`NNP`, `VBD`), relations those of Universal Dependencies (`nsubj`, `ccomp`), both as the
/// English Web Treebank uses them.
@NullMarked
package org.gainsay.text;

import org.jspecify.annotations.NullMarked;
