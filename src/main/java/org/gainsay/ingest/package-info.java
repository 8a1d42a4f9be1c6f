/// Turns files, archives and feeds into articles, one reader a format.
///
/// Reading has two halves, so that it can go on all cores with bounded memory. An [ArticleReader]
/// cuts an [Input] into [RawArticle]s, one after the other and without holding more than one of
/// them; [RawArticle#parse] then understands one of them, on whatever thread. What can't be read is
/// told to the [Receiver] with its place and the reason, and the rest goes on.
@NullMarked
package org.gainsay.ingest;

import org.jspecify.annotations.NullMarked;
