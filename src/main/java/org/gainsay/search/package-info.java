/// The contract of a store of quotes: what can be put in, what can be asked, and what is answered.
///
/// No engine is named here. A request is a value ([SearchRequest]) and carries the rules of its
/// meaning in its own comments; every backend has to pass the same contract tests. Those who store
/// get an [ArticleSink], those who ask get a [QuoteSearch]; only who opens and closes the store
/// holds the whole [NewsIndex]. The query language lives here too, from text to syntax tree
/// ([QueryParser], [QueryNode]): a backend translates the tree and never parses.
///
/// All text positions are UTF-16 code units of the article's text, end exclusive, so that the spans
/// of a quote, of a highlight and of a passage can be compared without conversion. Text travels
/// plain: no markup comes out of an index.
@NullMarked
package org.gainsay.search;

import org.jspecify.annotations.NullMarked;
