package org.gainsay.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gainsay.model.Paragraph;
import org.gainsay.model.Span;
import org.gainsay.text.MarkPairer.Pair;
import org.jspecify.annotations.Nullable;

/// Pairs the quotation marks of a text: “ ” " ‘ ’ ' « » „ ` and two apostrophes or backticks for
/// one double mark. Apostrophes are told from single marks by what stands around them.
///
/// A mark that nothing closes reaches at most to the end of its paragraph, unless the next
/// paragraph opens with a mark of its kind again: then both are parts of one quotation, as printers
/// do it. Takes time linear in the length of the text, whatever it holds.
public final class QuotationMarks {

  private QuotationMarks() {}

  /// The quotations of a text, in the order of their first marks.
  public static List<Quotation> pair(String text) {
    return pair(text, Paragraph.of(text));
  }

  /// The quotations of a text that is already cut into paragraphs.
  public static List<Quotation> pair(String text, List<Paragraph> paragraphs) {
    List<Quotation> found = new ArrayList<>();
    @Nullable Unfinished carried = null;
    for (Paragraph paragraph : paragraphs) {
      Span span = paragraph.span();
      List<Mark> marks = new MarkScanner(text, span.start(), span.end()).scan();
      @Nullable Unfinished next = null;
      for (Pair pair : new MarkPairer(marks, span.start(), span.end()).pair()) {
        boolean goesOn = carried != null && pair.open().start() == span.start();
        if (goesOn && carried != null && carried.family == pair.open().family()) {
          carried.add(pair, text);
          if (pair.close() == null && pair.end() == span.end()) {
            next = carried;
          } else {
            found.add(carried.finish(pair.close() != null));
          }
          carried = null;
          continue;
        }
        Unfinished own = new Unfinished(pair.open().family());
        own.add(pair, text);
        if (pair.close() == null && pair.end() == span.end() && next == null) {
          next = own;
        } else {
          found.add(own.finish(pair.close() != null));
        }
      }
      if (carried != null) {
        found.add(carried.finish(false));
      }
      carried = next;
    }
    if (carried != null) {
      found.add(carried.finish(false));
    }
    return withLevels(found);
  }

  private static List<Quotation> withLevels(List<Quotation> found) {
    Collections.sort(found);
    List<Quotation> levelled = new ArrayList<>(found.size());
    List<Integer> ends = new ArrayList<>();
    for (Quotation each : found) {
      Span extent = each.extent();
      while (!ends.isEmpty() && ends.getLast() <= extent.start()) {
        ends.removeLast();
      }
      levelled.add(new Quotation(each.spans(), each.words(), ends.size(), each.closed()));
      ends.add(extent.end());
    }
    return levelled;
  }

  /// A quotation of which the end is not yet seen.
  private static final class Unfinished {
    private final Mark.Family family;
    private final List<Span> spans = new ArrayList<>();
    private final List<Span> words = new ArrayList<>();

    Unfinished(Mark.Family family) {
      this.family = family;
    }

    void add(Pair pair, String text) {
      int wordsStart = pair.open().end();
      Mark close = pair.close();
      int wordsEnd = close == null ? pair.end() : close.start();
      while (wordsStart < wordsEnd && isBlank(text.charAt(wordsStart))) {
        wordsStart++;
      }
      while (wordsEnd > wordsStart && isBlank(text.charAt(wordsEnd - 1))) {
        wordsEnd--;
      }
      int end = close == null ? Math.max(wordsEnd, pair.open().end()) : close.end();
      spans.add(new Span(pair.open().start(), end));
      if (wordsStart < wordsEnd) {
        words.add(new Span(wordsStart, wordsEnd));
      }
    }

    Quotation finish(boolean closed) {
      return new Quotation(spans, words, 0, closed);
    }

    private static boolean isBlank(char c) {
      return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
  }
}
