package org.gainsay.search;

import java.time.LocalDate;
import java.util.Comparator;
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
    double likeness) {

  /// The oldest first, those without a day last.
  public static final Comparator<Copy> BY_AGE =
      Comparator.comparing(
              (Copy copy) -> copy.published() == null ? LocalDate.MAX : copy.published())
          .thenComparing(Copy::articleId);

  /// The most alike first.
  public static final Comparator<Copy> BY_LIKENESS =
      Comparator.comparingDouble(Copy::likeness).reversed().thenComparing(BY_AGE);

  /// The same article beside another one.
  public Copy withLikeness(double other) {
    return new Copy(articleId, title, outlet, published, url, other);
  }
}
