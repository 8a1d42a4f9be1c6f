/// The exchange format: annotated articles as JSON Lines, one article a line, to score Gainsay
/// against annotations made elsewhere and to hand its own on.
///
/// Offsets in the format are Unicode code points, everywhere else in Gainsay UTF-16 code units;
/// this package is the only place that converts between them. `docs/exchange-format.md` describes
/// the fields.
@NullMarked
package org.gainsay.exchange;

import org.jspecify.annotations.NullMarked;
