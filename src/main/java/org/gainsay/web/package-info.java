/// Gainsay over HTTP: puts the REST API ([org.gainsay.web.api]) and the pages
/// ([org.gainsay.web.page]) together into a [SearchServer], and guards them: limits, security
/// headers, errors as problem details, metrics.
///
/// It reads through the store's contract, hands new articles to the pipeline, and never sees a
/// store itself.
@NullMarked
package org.gainsay.web;

import org.jspecify.annotations.NullMarked;
