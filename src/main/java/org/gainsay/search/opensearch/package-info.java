/// The contract of `search` on an OpenSearch cluster, for archives that one machine does not hold.
/// Words are cut by `search.words` here and sent cut, so that a query finds what it finds in the
/// embedded index; the cluster stores, matches, orders and counts; highlights are found here, in
/// the few texts that are shown. Queries are built as query DSL from the syntax tree, never handed
/// on as text.
@NullMarked
package org.gainsay.search.opensearch;

import org.jspecify.annotations.NullMarked;
