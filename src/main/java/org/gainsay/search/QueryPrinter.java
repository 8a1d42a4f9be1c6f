package org.gainsay.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gainsay.search.QueryNode.Place;

/// Writes a syntax tree as a query that is read as the same tree.
final class QueryPrinter {

  private QueryPrinter() {}

  static String print(QueryNode root) {
    return root instanceof QueryNode.All ? "" : part(root, false);
  }

  private static String part(QueryNode node, boolean inside) {
    return switch (node) {
      case QueryNode.All() -> "*";
      case QueryNode.And(List<QueryNode> parts) -> join(parts, " ", inside);
      case QueryNode.Or(List<QueryNode> parts) -> join(parts, " OR ", inside);
      case QueryNode.Not(QueryNode part) -> "-" + part(part, true);
      case QueryNode.Words(Place place, String text) -> at(place) + quotedIfNeeded(text);
      case QueryNode.Near(Place place, String text, int distance) ->
          "%s\"%s\"~%d".formatted(at(place), text, distance);
      case QueryNode.Together(Place place, String text, QueryNode.Extent extent) ->
          "%s\"%s\"~%s".formatted(at(place), text, extent == QueryNode.Extent.SENTENCE ? "s" : "p");
      case QueryNode.Prefix(Place place, String start) -> at(place) + start + "*";
      case QueryNode.Wildcard(Place place, String pattern) -> at(place) + pattern;
      case QueryNode.Fuzzy(Place place, String word, int edits) -> at(place) + word + "~" + edits;
      case QueryNode.Value(Dimension dimension, String value) ->
          QueryField.of(dimension).written() + ":" + value(dimension, value);
      case QueryNode.Published(DateRange range) -> "date:" + date(range);
    };
  }

  private static String join(List<QueryNode> parts, String between, boolean inside) {
    String joined =
        parts.stream().map(part -> part(part, true)).collect(Collectors.joining(between));
    return inside ? "(" + joined + ")" : joined;
  }

  private static String at(Place place) {
    return (place.around() ? "text:" : "") + (place.exact() ? "exact:" : "");
  }

  private static String value(Dimension dimension, String value) {
    return switch (dimension) {
      case STANCE, KIND, CONFIDENCE -> value.toLowerCase(Locale.ROOT);
      default -> quotedIfNeeded(value);
    };
  }

  private static String quotedIfNeeded(String text) {
    boolean plain = text.codePoints().allMatch(Character::isLetterOrDigit);
    boolean operator = List.of("OR", "NOT", "AND").contains(text);
    return plain && !operator ? text : '"' + text + '"';
  }

  private static String date(DateRange range) {
    String from = range.from() == null ? "" : range.from().toString();
    String to = range.to() == null ? "" : range.to().toString();
    return from.equals(to) ? from : from + ".." + to;
  }
}
