package org.gainsay.model;

import java.util.ArrayList;
import java.util.List;

/// One block of an article's layout: a line of its text that is not blank, without the blanks
/// around it.
///
/// @param number its place in the article, counted from 0
/// @param offset where it starts in the article's text
/// @param text its words
public record Paragraph(int number, int offset, String text) {

  public Paragraph {
    if (number < 0 || offset < 0 || text.isBlank()) {
      throw new IllegalArgumentException(
          "not a paragraph: number %d at %d: '%s'".formatted(number, offset, text));
    }
  }

  /// Where it stands in the article's text.
  public Span span() {
    return new Span(offset, offset + text.length());
  }

  /// Cuts a text into its paragraphs, in order. A line break of any kind ends a paragraph.
  public static List<Paragraph> of(String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int lineStart = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && !isLineBreak(text.charAt(i))) {
        continue;
      }
      int start = lineStart;
      int end = i;
      while (start < end && isBlank(text.charAt(start))) {
        start++;
      }
      while (end > start && isBlank(text.charAt(end - 1))) {
        end--;
      }
      // isBlank() of String and of this loop differ in exotic spaces: such a line is blank too.
      if (start < end && !text.substring(start, end).isBlank()) {
        paragraphs.add(new Paragraph(paragraphs.size(), start, text.substring(start, end)));
      }
      lineStart = i + 1;
    }
    return List.copyOf(paragraphs);
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
