/// Finds whom the sources of an article stand for: its [Cast].
@NullMarked
package org.gainsay.extract.speaker;

import org.jspecify.annotations.NullMarked;
