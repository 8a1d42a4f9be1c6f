/// The store inside one process, on Lucene: [LuceneNewsIndex] is all that the rest sees.
///
/// An article is one block of documents: the quotes that begin in its first paragraph, that
/// paragraph, the quotes of the second, and so on, at the end the article itself. A block is
/// replaced as one, and all that a document needs from its neighbours (outlet, date, the paragraph
/// around a quote) is found by walking to them, so nothing is written twice.
///
/// A search works on a [Snapshot]: a reader with its values laid out as columns of ordinals on the
/// heap. Counting facets over these arrays costs a fraction of what doc values cost.
@NullMarked
package org.gainsay.search.lucene;

import org.jspecify.annotations.NullMarked;
