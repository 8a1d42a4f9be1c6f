/// From a URL to a request of the store and back: the only place that knows the names of the
/// parameters and the shapes of the links. The API and the pages share it, so that a search has the
/// same parameters in both.
@NullMarked
package org.gainsay.web.request;

import org.jspecify.annotations.NullMarked;
