package org.gainsay.search;

import java.time.LocalDate;
import java.util.List;
import org.gainsay.model.Quote;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/// One thing that was found, with what is needed to show it. All spans are of the article's text;
/// [#inPassage] moves one to the text that is shown.
///
/// @param articleId id of its article
/// @param title headline of the article, if known
/// @param outlet who published it, if known
/// @param published the day, if known
/// @param url where the article stands, if known; as given, not checked
/// @param passageOffset where the passage starts in the article's text
/// @param passage the text to show: the paragraphs that the quote runs over, the paragraph, or the
///   first paragraph of an article with a highlight (or its first at all)
/// @param quote the quote, or null if paragraphs or articles are searched
/// @param speaker facet value of the quote's speaker: its name over all articles; null if unknown
/// @param highlights the words of the passage that the query asked for, in order, not overlapping;
///   of a quote only words of its content, except for words that the query looks for around it
/// @param score how well it matches; comparable within one answer only, 0 if not scored
/// @param printings number of quotes in the index that are the same but for a few words, itself
///   included; 1 unless the request is grouped
/// @param outlets number of outlets that carry them; 1 unless the request is grouped
public record Hit(
    String articleId,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable LocalDate published,
    @Nullable String url,
    int passageOffset,
    String passage,
    @Nullable Quote quote,
    @Nullable String speaker,
    List<Span> highlights,
    float score,
    int printings,
    int outlets) {

  public Hit {
    highlights = List.copyOf(highlights);
  }

  /// A span of the article as a span of the passage.
  ///
  /// @throws IllegalArgumentException if it begins before the passage
  public Span inPassage(Span span) {
    return span.shift(-passageOffset);
  }

  /// The words of the quote's content, its spans joined by a blank; the passage if there is no
  /// quote.
  public String words() {
    if (quote == null) {
      return passage;
    }
    StringBuilder words = new StringBuilder();
    for (Span span : quote.content()) {
      if (!words.isEmpty()) {
        words.append(' ');
      }
      words.append(inPassage(span).of(passage));
    }
    return words.toString();
  }
}
