/// The one way in for articles, whoever brings them: reads, extracts and stores, all at the same
/// time and on all cores.
///
/// One thread reads raw articles, as many as there are cores parse them and look for quotes, and
/// one stores what comes out, in the order in which it was read, so that the same input always
/// gives the same index. Between them stand queues with bounds, so memory stays bounded whatever
/// the input's size; and each article has a time limit, so that none can stall the others.
@NullMarked
package org.gainsay.pipeline;

import org.jspecify.annotations.NullMarked;
