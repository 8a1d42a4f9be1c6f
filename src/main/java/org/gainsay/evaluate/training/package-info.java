/// Trains the models of `extract.attribution` on annotated articles:
/// [org.gainsay.evaluate.training.TrainAttributions] is the command.
@NullMarked
package org.gainsay.evaluate.training;

import org.jspecify.annotations.NullMarked;
