package org.gainsay.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gainsay.search.QueryNode.Place;

/// Says in English what a syntax tree asks for.
final class QueryWording {

  private QueryWording() {}

  static String of(QueryNode root) {
    return root instanceof QueryNode.All ? "" : part(root, false);
  }

  private static String part(QueryNode node, boolean inside) {
    return switch (node) {
      case QueryNode.All() -> "anything";
      case QueryNode.And(List<QueryNode> parts) -> join(parts, " and ", inside);
      case QueryNode.Or(List<QueryNode> parts) -> join(parts, " or ", inside);
      case QueryNode.Not(QueryNode part) -> "not " + part(part, true);
      case QueryNode.Words(Place place, String text) -> quoted(text) + at(place);
      case QueryNode.Near(Place place, String text, int distance) ->
          "the words %s within %d words%s".formatted(quoted(text), distance, at(place));
      case QueryNode.Together(Place place, String text, QueryNode.Extent extent) ->
          "the words %s in one %s%s"
              .formatted(quoted(text), extent.name().toLowerCase(Locale.ROOT), exactly(place));
      case QueryNode.Prefix(Place place, String start) ->
          "a word that begins with %s%s".formatted(quoted(start), around(place));
      case QueryNode.Wildcard(Place place, String pattern) ->
          "a word like %s%s".formatted(quoted(pattern), around(place));
      case QueryNode.Fuzzy(Place place, String word, int edits) ->
          "a word within %d %s of %s%s"
              .formatted(edits, edits == 1 ? "letter" : "letters", quoted(word), around(place));
      case QueryNode.Value(Dimension dimension, String value) -> value(dimension, value);
      case QueryNode.Published(DateRange range) -> published(range);
    };
  }

  private static String join(List<QueryNode> parts, String between, boolean inside) {
    String joined =
        parts.stream().map(part -> part(part, true)).collect(Collectors.joining(between));
    return inside ? "(" + joined + ")" : joined;
  }

  private static String quoted(String text) {
    return "“" + text + "”";
  }

  private static String at(Place place) {
    return exactly(place) + around(place);
  }

  private static String exactly(Place place) {
    return place.exact() ? " exactly as written" : "";
  }

  private static String around(Place place) {
    return place.around() ? " in the paragraph" : "";
  }

  private static String value(Dimension dimension, String value) {
    String lower = value.toLowerCase(Locale.ROOT).replace('_', ' ');
    return switch (dimension) {
      case SPEAKER -> "said by " + value;
      case STANCE -> "as " + lower;
      case TARGET -> "aimed at " + value;
      case OUTLET -> "published by " + value;
      case KIND -> "quoted as " + lower + " speech";
      case VIA -> "relayed by " + value;
      case CONFIDENCE -> "with " + lower + " confidence";
      case YEAR, MONTH -> "published in " + value;
      case LANGUAGE -> "in the language " + value;
    };
  }

  private static String published(DateRange range) {
    if (range.from() == null) {
      return "published until " + range.to();
    }
    if (range.to() == null) {
      return "published since " + range.from();
    }
    return range.from().equals(range.to())
        ? "published on " + range.from()
        : "published from %s to %s".formatted(range.from(), range.to());
  }
}
