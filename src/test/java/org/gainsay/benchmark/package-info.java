/// Mains to be run by hand that measure the index over prepared quotes: JSON Lines with `id`,
/// `article_id`, `text`, `speaker`, `stance`, `outlet` and `date`, the quotes of an article one
/// after the other. They print processor time, because the time on the clock says more about the
/// neighbours of a machine than about the index.
package org.gainsay.benchmark;
