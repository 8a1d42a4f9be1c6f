/// Tags the tokens of a sentence and parses it: a small neural network makes a vector of each word
/// in its sentence, and out of these the tags, the heads and the relations are read.
///
/// It knows words only as hashes, and it reckons in plain arrays with loops that the compiler turns
/// into vector instructions. The trainer is in [org.gainsay.text.training].
@NullMarked
package org.gainsay.text.syntax;

import org.jspecify.annotations.NullMarked;
