package org.gainsay.search.opensearch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.gainsay.search.Dimension;
import org.gainsay.search.QueryNode;
import org.gainsay.search.QueryNode.Place;
import org.gainsay.search.Unit;
import org.gainsay.search.words.NameMatcher;
import org.gainsay.search.words.Tokens;
import org.jspecify.annotations.Nullable;

/// Makes query DSL of a syntax tree. Used once.
final class QueryTranslator {

  private final Names names;
  private final Unit unit;
  private final boolean exact;
  private final Tokens tokens;
  private final Marks marks;

  QueryTranslator(Names names, Unit unit, boolean exact, Tokens tokens, Marks marks) {
    this.names = names;
    this.unit = unit;
    this.exact = exact;
    this.tokens = tokens;
    this.marks = marks;
  }

  /// A part of the query.
  ///
  /// @param scored whether its score says something
  /// @param ofUnit whether it finds documents of the unit only, because no others have its fields
  record Part(Map<String, Object> query, boolean scored, boolean ofUnit) {}

  /// The query, or null if it says nothing: no words, or everything.
  @Nullable Part part(QueryNode node) throws IOException {
    return switch (node) {
      case QueryNode.All() -> null;
      case QueryNode.And(List<QueryNode> parts) -> conjunction(parts);
      case QueryNode.Or(List<QueryNode> parts) -> disjunction(parts);
      case QueryNode.Not(QueryNode inner) -> {
        Part out = unmarked().part(inner);
        yield out == null ? null : new Part(Dsl.not(out.query), false, false);
      }
      case QueryNode.Value(Dimension dimension, String value) ->
          new Part(FilterQueries.value(names, unit, dimension, value), false, false);
      case QueryNode.Published(var range) -> new Part(FilterQueries.dates(range), false, false);
      case QueryNode.Words(Place place, String text) -> phrase(place, words(place, text), 0);
      case QueryNode.Near(Place place, String text, int distance) ->
          phrase(place, words(place, text), distance);
      case QueryNode.Together together -> together(together);
      case QueryNode.Prefix(Place place, String start) -> {
        String letters = only(start);
        marks.pattern(isAround(place), WordPattern.prefix(letters));
        yield at(place, field -> Dsl.pattern("prefix", field, Map.of("value", letters)));
      }
      case QueryNode.Wildcard(Place place, String written) -> {
        String pattern = pattern(written);
        marks.pattern(isAround(place), WordPattern.wildcard(pattern));
        yield at(place, field -> Dsl.pattern("wildcard", field, Map.of("value", pattern)));
      }
      case QueryNode.Fuzzy(Place place, String word, int edits) -> {
        String letters = only(word);
        marks.pattern(isAround(place), WordPattern.inexact(letters, edits));
        yield at(
            place,
            field ->
                Dsl.pattern(
                    "fuzzy",
                    field,
                    Map.of(
                        "value",
                        letters,
                        "fuzziness",
                        edits,
                        "prefix_length",
                        0,
                        "transpositions",
                        true)));
      }
    };
  }

  private @Nullable Part conjunction(List<QueryNode> nodes) throws IOException {
    List<Object> must = new ArrayList<>();
    List<Object> filter = new ArrayList<>();
    List<Object> mustNot = new ArrayList<>();
    boolean ofUnit = false;
    for (QueryNode node : nodes) {
      if (node instanceof QueryNode.Not(QueryNode inner)) {
        Part out = unmarked().part(inner);
        if (out != null) {
          mustNot.add(out.query);
        }
        continue;
      }
      Part in = part(node);
      if (in != null) {
        (in.scored ? must : filter).add(in.query);
        ofUnit |= in.ofUnit;
      }
    }
    if (must.isEmpty() && filter.isEmpty() && mustNot.isEmpty()) {
      return null;
    }
    return new Part(
        Map.of("bool", Map.of("must", must, "filter", filter, "must_not", mustNot)),
        !must.isEmpty(),
        ofUnit);
  }

  private @Nullable Part disjunction(List<QueryNode> nodes) throws IOException {
    List<Object> any = new ArrayList<>();
    boolean scored = false;
    boolean ofUnit = true;
    for (QueryNode node : nodes) {
      Part part = part(node);
      if (part != null) {
        any.add(part.scored ? part.query : Dsl.silent(part.query));
        scored |= part.scored;
        ofUnit &= part.ofUnit;
      } else if (node instanceof QueryNode.All) {
        return null; // everything or something is everything
      }
    }
    return any.isEmpty() ? null : new Part(Dsl.any(any), scored, ofUnit);
  }

  /// What must be missing is not to be marked.
  private QueryTranslator unmarked() {
    return new QueryTranslator(names, unit, exact, tokens, new Marks());
  }

  private @Nullable Part phrase(Place place, List<String> words, int distance) {
    if (words.isEmpty()) {
      return null;
    }
    boolean isExact = isExact(place);
    if (words.size() == 1 || distance > 0) {
      words.forEach(word -> marks.word(isAround(place), isExact, word));
    } else {
      marks.run(isAround(place), isExact, words);
    }
    return at(place, isExact, field -> Dsl.phrase(field, words, distance));
  }

  private @Nullable Part together(QueryNode.Together node) {
    Place place = new Place(true, isExact(node.place()));
    List<String> words = List.copyOf(new LinkedHashSet<>(words(node.place(), node.text())));
    if (words.isEmpty()) {
      return null;
    }
    words.forEach(word -> marks.word(isAround(place), place.exact(), word));
    String field = Schema.around(unit, place.exact());
    List<Object> must = new ArrayList<>();
    words.forEach(word -> must.add(Dsl.term(field, word)));
    Object close =
        node.extent() == QueryNode.Extent.SENTENCE
            ? Dsl.inSentence(field, Schema.bounds(unit), words)
            : unit == Unit.ARTICLES ? Dsl.together(field, words) : Dsl.all();
    return new Part(
        Map.of("bool", Map.of("must", must, "filter", List.of(close))), true, isOfUnit(place));
  }

  private interface ByField {
    Map<String, Object> in(String field);
  }

  private Part at(Place place, ByField query) {
    return at(place, true, query);
  }

  private Part at(Place place, boolean isExact, ByField query) {
    String field = place.around() ? Schema.around(unit, isExact) : Schema.words(unit, isExact);
    Map<String, Object> inText = query.in(field);
    return new Part(
        unit == Unit.ARTICLES ? Dsl.any(List.of(query.in(Schema.title(isExact)), inText)) : inText,
        true,
        isOfUnit(place));
  }

  /// Only quotes have words of quotes, and only articles those of articles. The words of paragraphs
  /// are in quotes too, as those around them.
  private boolean isOfUnit(Place place) {
    return unit == Unit.ARTICLES || (unit == Unit.QUOTES && !place.around());
  }

  private boolean isAround(Place place) {
    return place.around() && unit == Unit.QUOTES;
  }

  private boolean isExact(Place place) {
    return exact || place.exact();
  }

  private List<String> words(Place place, String text) {
    tokens.read(text);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add((isExact(place) ? tokens.word(i).exact() : tokens.word(i).stem()).utf8ToString());
    }
    return words;
  }

  private String pattern(String written) {
    // Letters around * and ? are folded like words; these two stay as they are.
    StringBuilder pattern = new StringBuilder();
    for (String part : written.split("(?<=[*?])|(?=[*?])", -1)) {
      boolean letters = !part.isEmpty() && part.charAt(0) != '*' && part.charAt(0) != '?';
      pattern.append(letters ? only(part) : part);
    }
    return pattern.toString();
  }

  /// The exact form of something that is one word or a part of one.
  private String only(String word) {
    tokens.read(word);
    return tokens.size() == 1 ? tokens.word(0).exact().utf8ToString() : NameMatcher.fold(word);
  }
}
