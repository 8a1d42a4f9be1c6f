/// Says what the speakers of an article do with what they say: [StanceClassifier].
@NullMarked
package org.gainsay.extract.stance;

import org.jspecify.annotations.NullMarked;
