package org.gainsay.search.lucene;

import org.apache.lucene.util.BytesRef;

/// A word of a text in the two forms that are indexed.
///
/// @param exact without case and accents
/// @param stem the stem of the English word
record Word(BytesRef exact, BytesRef stem) {}
