/// Gets documents from the web, within bounds: only http and https, only public addresses unless
/// allowed, so much and so long and no more, and nothing that has not changed since.
@NullMarked
package org.gainsay.ingest.fetch;

import org.jspecify.annotations.NullMarked;
