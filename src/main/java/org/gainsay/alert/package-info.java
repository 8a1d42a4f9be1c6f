/// Searches that somebody wants to hear from: they are kept in files of their own, and asked about
/// every article that arrives. What they find stays listed with them, whatever becomes of the
/// index.
@NullMarked
package org.gainsay.alert;

import org.jspecify.annotations.NullMarked;
