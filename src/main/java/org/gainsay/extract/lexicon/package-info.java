/// How the word lists that extraction comes with are read. Each list is a resource beside the class
/// that answers for it, and explains its own sections.
@NullMarked
package org.gainsay.extract.lexicon;

import org.jspecify.annotations.NullMarked;
