/// Tags the tokens of a sentence and parses it: a tagger and a transition-based dependency parser
/// over one linear model, of which the weights lie in flat arrays under hashed features.
///
/// It knows words only as hashes and clusters, so it needs no vocabulary; it makes no object a
/// feature. The trainer is in [org.gainsay.text.training].
@NullMarked
package org.gainsay.text.syntax;

import org.jspecify.annotations.NullMarked;
