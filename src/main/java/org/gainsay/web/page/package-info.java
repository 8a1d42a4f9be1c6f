/// The pages: one class a page, which asks the store and lays out a *view*, a record of ready
/// strings and links; the template of the same name writes it as HTML and escapes it. Pages work
/// without scripts, and all their state is in the URL.
@NullMarked
package org.gainsay.web.page;

import org.jspecify.annotations.NullMarked;
