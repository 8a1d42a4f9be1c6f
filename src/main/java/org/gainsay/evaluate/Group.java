package org.gainsay.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.exchange.ExchangeQuote;
import org.gainsay.model.QuoteKind;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/// The quotes that a figure is about.
public enum Group {
  /// Annotated direct quotes against predicted ones.
  DIRECT("direct"),
  /// Everything inside quotation marks: direct quotes, and of each other one, annotated or
  /// predicted alike, the parts in marks as units of their own.
  QUOTED("quoted"),
  /// Indirect and mixed quotes.
  INDIRECT_AND_MIXED("indirect+mixed"),
  /// Every quote, whatever its kind.
  ALL("all");

  private static final Pattern MARKED =
      Pattern.compile("“[^“”]+”|\"[^\"]+\"|''.+?''|«[^«»]+»|„[^„“”]+[“”]", Pattern.DOTALL);

  private final String title;

  Group(String title) {
    this.title = title;
  }

  /// Its name for people.
  public String title() {
    return title;
  }

  /// The annotated quotes of this group. Of quoted parts that several nested attributions repeat,
  /// the innermost counts.
  List<ExchangeQuote> ofGold(List<ExchangeQuote> quotes, String text) {
    List<ExchangeQuote> own = ofPredicted(quotes, text);
    return this == QUOTED ? innermost(own) : own;
  }

  /// The predicted quotes of this group.
  List<ExchangeQuote> ofPredicted(List<ExchangeQuote> quotes, String text) {
    List<ExchangeQuote> own = new ArrayList<>();
    for (ExchangeQuote quote : quotes) {
      ExchangeQuote part = this == QUOTED ? quotedPart(quote, text) : quote;
      if (part != null && holds(quote.kind())) {
        own.add(part);
      }
    }
    return own;
  }

  /// Annotated quotes of other kinds, in which a prediction is not wrong, only grouped otherwise.
  List<ExchangeQuote> othersOfGold(List<ExchangeQuote> quotes) {
    return quotes.stream().filter(quote -> !holds(quote.kind())).toList();
  }

  private boolean holds(QuoteKind kind) {
    return switch (this) {
      case DIRECT -> kind == QuoteKind.DIRECT;
      case INDIRECT_AND_MIXED -> kind != QuoteKind.DIRECT;
      case QUOTED, ALL -> true;
    };
  }

  /// A quote cut down to what stands in quotation marks, or null if nothing does.
  private static @Nullable ExchangeQuote quotedPart(ExchangeQuote quote, String text) {
    if (quote.kind() == QuoteKind.DIRECT) {
      return quote;
    }
    List<Span> parts = new ArrayList<>();
    for (Span span : UnitCut.joined(quote.content(), text)) {
      int start = span.start();
      int end = span.end();
      // An annotator may have left the marks out of the span.
      if (start > 0 && "“\"«„".indexOf(text.charAt(start - 1)) >= 0) {
        start--;
      }
      if (end < text.length() && "”\"»“".indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      Matcher marked = MARKED.matcher(text.substring(start, end));
      while (marked.find()) {
        parts.add(new Span(start + marked.start(), start + marked.end()));
      }
    }
    return parts.isEmpty() ? null : withContent(quote, parts);
  }

  /// Takes from longer quotes the spans that a shorter one has too.
  private static List<ExchangeQuote> innermost(List<ExchangeQuote> quotes) {
    List<ExchangeQuote> shortestFirst =
        quotes.stream()
            .sorted(
                Comparator.comparingInt(
                    quote -> quote.content().stream().mapToInt(Span::length).sum()))
            .toList();
    List<Span> seen = new ArrayList<>();
    List<ExchangeQuote> kept = new ArrayList<>();
    for (ExchangeQuote quote : shortestFirst) {
      List<Span> own =
          quote.content().stream()
              .filter(span -> seen.stream().noneMatch(other -> isSame(other, span)))
              .toList();
      if (!own.isEmpty()) {
        kept.add(withContent(quote, own));
        seen.addAll(own);
      }
    }
    return kept;
  }

  private static boolean isSame(Span other, Span span) {
    int shared = Math.min(span.end(), other.end()) - Math.max(span.start(), other.start());
    return shared >= 0.8 * Math.min(span.length(), other.length());
  }

  private static ExchangeQuote withContent(ExchangeQuote quote, List<Span> content) {
    return new ExchangeQuote(
        quote.kind(),
        content,
        quote.source(),
        quote.sourceText(),
        quote.speaker(),
        quote.cue(),
        quote.via(),
        quote.stances(),
        quote.target());
  }
}
