package org.gainsay.web.page;

import java.util.List;
import org.gainsay.web.request.Link;
import org.jspecify.annotations.Nullable;

/// An article's page.
///
/// @param original address of the original, if it is one that a browser may safely follow
/// @param shownUrl the address as text, if there is one that is not safe to follow
/// @param speakers who speaks how often
/// @param read where it was read, for people
public record ArticleView(
    String title,
    @Nullable String outlet,
    String day,
    @Nullable String isoDay,
    @Nullable String original,
    @Nullable String shownUrl,
    List<Block> blocks,
    List<Voice> speakers,
    List<Note> quotes,
    String counted,
    @Nullable String read,
    Link api) {

  /// A paragraph with the notes in its margin.
  public record Block(List<Piece> pieces, List<Note> notes) {}

  /// A quote in the margin.
  ///
  /// @param number number of the quote on the page
  /// @param anchor id of the element where it begins
  /// @param style name of the colour of its main stance
  public record Note(
      int number,
      String anchor,
      String style,
      @Nullable String speaker,
      List<Badge> badges,
      Link page) {}

  /// Somebody who speaks in the article.
  public record Voice(String name, @Nullable String role, Link page, long quotes) {}
}
