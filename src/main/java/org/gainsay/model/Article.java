package org.gainsay.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One news text.
///
/// @param id identifies it in an index: storing another article of the same id replaces it
/// @param url where it was published, if known; as given, so not to be followed without a look at
///   its scheme
/// @param title its headline, if known; it may stand in the text as well
/// @param outlet who published it, if known
/// @param published the day it was published, if known
/// @param language BCP 47 tag of its language
/// @param text all its words; every offset counts from its start
public record Article(
    String id,
    @Nullable String url,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable LocalDate published,
    String language,
    String text) {

  public static final String ENGLISH = "en";

  public Article {
    if (id.isBlank()) {
      throw new IllegalArgumentException("an article needs an id");
    }
    if (language.isBlank()) {
      throw new IllegalArgumentException("an article needs a language");
    }
  }

  /// An English article of which only the words are known.
  public static Article of(String id, String text) {
    return new Article(id, null, null, null, null, ENGLISH, text);
  }

  /// Whether it is in English of any region.
  public boolean isEnglish() {
    return Locale.forLanguageTag(language).getLanguage().equals(ENGLISH);
  }

  /// Its paragraphs, cut anew at each call.
  public List<Paragraph> paragraphs() {
    return Paragraph.of(text);
  }
}
