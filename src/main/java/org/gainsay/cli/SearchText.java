package org.gainsay.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.gainsay.model.Quote;
import org.gainsay.model.Span;
import org.gainsay.search.Hit;
import org.gainsay.search.SearchRequest;
import org.gainsay.search.SearchResult;
import org.gainsay.search.Unit;

/// What was found as text for people. The words that the query asked for stand between asterisks.
final class SearchText {

  private SearchText() {}

  static String of(SearchRequest request, SearchResult result) {
    StringBuilder text = new StringBuilder();
    text.append(ReportText.counted(result.total(), thing(request.unit())));
    if (result.hits().size() < result.total()) {
      text.append(", the first %,d".formatted(result.hits().size()));
    }
    if (result.partial()) {
      text.append(" (time ran out: of a part of the index only)");
    }
    text.append('\n');
    if (result.didYouMean() != null) {
      text.append("did you mean: ").append(result.didYouMean()).append('\n');
    }
    int number = 1;
    for (Hit hit : result.hits()) {
      text.append("\n%d. %s".formatted(number++, of(hit)));
    }
    return text.toString().stripTrailing();
  }

  private static String of(Hit hit) {
    StringBuilder text = new StringBuilder();
    Quote quote = hit.quote();
    if (quote != null) {
      text.append(hit.speaker() == null ? "unknown" : hit.speaker());
      if (quote.via() != null) {
        text.append(" (via ").append(quote.via()).append(')');
      }
      text.append(" · ").append(QuoteText.stances(quote.stances())).append('\n');
      text.append("   ").append(quoted(hit, quote)).append('\n');
    } else {
      text.append(marked(hit, new Span(0, hit.passage().length()))).append('\n');
    }
    List<String> source = new ArrayList<>();
    for (Object part : Arrays.asList(hit.title(), hit.outlet(), hit.published(), hit.url())) {
      if (part != null) {
        source.add(part.toString());
      }
    }
    return text + "   " + (source.isEmpty() ? hit.articleId() : String.join(" · ", source)) + "\n";
  }

  private static String quoted(Hit hit, Quote quote) {
    return quote.content().stream()
        .map(span -> marked(hit, hit.inPassage(span)))
        .collect(Collectors.joining(" … "));
  }

  /// A span of the passage, its highlights between asterisks, on one line.
  private static String marked(Hit hit, Span shown) {
    StringBuilder text = new StringBuilder();
    int at = shown.start();
    for (Span highlight : hit.highlights()) {
      Span place = hit.inPassage(highlight);
      if (shown.contains(place)) {
        text.append(hit.passage(), at, place.start());
        text.append('*').append(place.of(hit.passage())).append('*');
        at = place.end();
      }
    }
    text.append(hit.passage(), at, shown.end());
    return text.toString().replaceAll("\\s+", " ").strip();
  }

  private static String thing(Unit unit) {
    return switch (unit) {
      case QUOTES -> "quote";
      case PARAGRAPHS -> "paragraph";
      case ARTICLES -> "article";
    };
  }
}
