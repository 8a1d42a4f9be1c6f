package org.gainsay.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import org.gainsay.exchange.ExchangeQuote;
import org.gainsay.model.Span;

/// What counts as one: corpora cut and group quotes differently.
public enum UnitCut {
  /// A quote's spans, joined where no word stands between them and cut at line breaks. So "A," X
  /// said. "B. C." is two, and a quotation over three paragraphs three, however a corpus groups
  /// them.
  SEGMENT,
  /// A whole quote.
  QUOTE;

  /// The units of quotes; those without a word are left out.
  List<QuoteUnit> of(List<ExchangeQuote> quotes, String text, WordTokens tokens) {
    List<QuoteUnit> units = new ArrayList<>();
    for (ExchangeQuote quote : quotes) {
      List<Span> joined = joined(quote.content(), text);
      for (List<Span> group : this == QUOTE ? List.of(joined) : pieces(joined, text)) {
        BitSet words = new BitSet();
        group.forEach(span -> tokens.addCovered(span, words));
        if (!words.isEmpty()) {
          units.add(new QuoteUnit(quote, words, extent(group)));
        }
      }
    }
    return units;
  }

  /// Spans in order, those with no word between them made one.
  static List<Span> joined(List<Span> spans, String text) {
    List<Span> joined = new ArrayList<>();
    for (Span span : spans.stream().sorted().toList()) {
      boolean isNext = !joined.isEmpty() && !isWordBetween(joined.getLast(), span, text);
      if (isNext) {
        joined.add(joined.removeLast().union(span));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  private static boolean isWordBetween(Span before, Span after, String text) {
    if (after.start() <= before.end()) {
      return false;
    }
    Matcher word = WordTokens.WORD.matcher(text).region(before.end(), after.start());
    return word.find();
  }

  private static List<List<Span>> pieces(List<Span> spans, String text) {
    List<List<Span>> pieces = new ArrayList<>();
    for (Span span : spans) {
      int start = span.start();
      for (int i = start; i <= span.end(); i++) {
        if (i == span.end() || text.charAt(i) == '\n') {
          if (i > start) {
            pieces.add(List.of(new Span(start, i)));
          }
          start = i + 1;
        }
      }
    }
    return pieces;
  }

  private static Span extent(List<Span> spans) {
    return spans.stream().reduce(Span::union).orElseThrow();
  }
}
