package org.gainsay.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An article that is nearly the same text as another: the same report in another outlet, or in
/// another edition.
///
/// @param articleId its id
/// @param title its headline, if known
/// @param outlet who published it, if known
/// @param published the day, if known
/// @param url where it stands, if known; as given, not checked
/// @param likeness the estimated part of all their runs of five words that both have, from 0 to 1
public record Copy(
    String articleId,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable LocalDate published,
    @Nullable String url,
    double likeness) {}
