package org.gainsay.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.Article;
import org.jspecify.annotations.Nullable;

/// What a parser found of an article. The meaning of the fields is that of [Article]; here all but
/// the text may be missing.
///
/// @param notices what a reader of the report should know though the article is good ("date not
///   understood: …")
public record Draft(
    @Nullable String id,
    @Nullable String url,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable LocalDate published,
    @Nullable String language,
    String text,
    List<String> notices) {

  public Draft {
    id = known(id);
    url = known(url);
    title = known(title);
    outlet = known(outlet);
    language = known(language);
    notices = List.copyOf(notices);
  }

  /// A draft with what `details` say; what they do not say is missing.
  static Draft of(Details details, @Nullable String title, String text) {
    List<String> notices = new ArrayList<>();
    String date = details.get(Details.DATE);
    LocalDate published = null;
    if (date != null) {
      published = PublicationDate.parse(date).orElse(null);
      if (published == null) {
        notices.add("date not understood: '" + date + "'");
      }
    }
    String given = details.get(Details.TITLE);
    return new Draft(
        details.get(Details.ID),
        details.get(Details.URL),
        given == null ? title : given,
        details.get(Details.OUTLET),
        published,
        details.get(Details.LANGUAGE),
        text,
        notices);
  }

  /// This draft with one more notice.
  Draft noting(String notice) {
    List<String> more = new ArrayList<>(notices);
    more.add(notice);
    return new Draft(id, url, title, outlet, published, language, text, more);
  }

  /// The finished article; an id is made where none was given, see [ArticleIds].
  ///
  /// @throws UnreadableException if there are no words in it
  public Article toArticle() throws UnreadableException {
    if (text.isBlank()) {
      throw new UnreadableException("no text");
    }
    String identity = id == null ? ArticleIds.of(url, title, text) : id;
    return new Article(
        identity,
        url,
        title,
        outlet,
        published,
        language == null ? LanguageGuess.of(text) : language,
        CleanText.withoutControls(text));
  }

  private static @Nullable String known(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }
}
