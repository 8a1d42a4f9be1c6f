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
/// @param versions what it said before and says now; empty if it was never changed
/// @param copies articles that are nearly the same text, the most alike first
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
    List<Version> versions,
    List<Copied> copies,
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

  /// What the article said at a time.
  ///
  /// @param name which version it is, for people
  /// @param read when it was read, for people, or blank
  public record Version(String name, String read, Link page, boolean isShown) {}

  /// An article that is nearly the same text.
  ///
  /// @param alike how much of the words both have, for people
  public record Copied(
      String title, @Nullable String outlet, String day, String alike, Link page) {}

  /// Somebody who speaks in the article.
  public record Voice(String name, @Nullable String role, Link page, long quotes) {}
}
