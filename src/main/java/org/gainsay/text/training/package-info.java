/// Trains the model of [org.gainsay.text.syntax] from treebanks and word vectors, and measures it.
/// Not used when Gainsay runs; the commands are described beside the model, in MODEL.md.
@NullMarked
package org.gainsay.text.training;

import org.jspecify.annotations.NullMarked;
