/// What every store does alike, so that it is done in one place: cutting text into words and their
/// stems, telling which words of a hit to mark, correcting a query, and knowing which names are the
/// same party. Texts are cut with Lucene's tokenizer and stemmer, whatever engine the words are
/// stored in: that is why one query finds the same in each of them.
@NullMarked
package org.gainsay.search.words;

import org.jspecify.annotations.NullMarked;
