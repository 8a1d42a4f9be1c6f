package org.gainsay.model;

import org.jspecify.annotations.Nullable;

/// What an article said before it was changed.
///
/// @param article the article as it was
/// @param provenance where it was read so; null if nobody noted it
public record ArticleVersion(Article article, @Nullable Provenance provenance) {}
