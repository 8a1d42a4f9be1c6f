package org.gainsay.search.opensearch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.search.Hit;
import org.gainsay.search.InvalidRequestException;
import org.gainsay.search.Printing;
import org.gainsay.search.Unit;
import org.gainsay.search.words.Tokens;
import org.gainsay.search.words.WordComparison;

/// Finds quotes by their wording: the cluster gives candidates, which are compared word by word.
final class Wordings {

  private static final int CANDIDATES = 1000;
  private static final int WORDS = 20;

  private final View view;
  private final Hits hits;
  private final Tokens tokens;

  /// @param hits without highlights
  Wordings(View view, Hits hits, Tokens tokens) {
    this.view = view;
    this.hits = hits;
    this.tokens = tokens;
  }

  List<Printing> printings(String text, int limit) throws IOException {
    WordComparison comparison = new WordComparison(text, tokens);
    if (comparison.isEmpty()) {
      throw new InvalidRequestException("text", "the text has no words");
    }
    String field = Schema.words(Unit.QUOTES, true);
    List<Object> runs = new ArrayList<>();
    comparison.sample().forEach(run -> runs.add(Dsl.phrase(field, run, 0)));
    List<Printing> printings = new ArrayList<>();
    for (Hit candidate : find(Dsl.any(runs), CANDIDATES)) {
      comparison.printing(candidate).ifPresent(printings::add);
    }
    printings.sort(WordComparison.MOST_SIMILAR_FIRST);
    return printings.size() > limit ? printings.subList(0, limit) : printings;
  }

  /// Quotes that have two of its longer words at least, those with the rarest first.
  List<Hit> like(Hit quote, int limit) throws IOException {
    tokens.read(quote.words());
    Set<String> words = new LinkedHashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      String stem = tokens.word(i).stem().utf8ToString();
      if (stem.length() > 2) {
        words.add(stem);
      }
    }
    List<Object> any = new ArrayList<>();
    words.stream()
        .limit(WORDS)
        .forEach(word -> any.add(Dsl.term(Schema.words(Unit.QUOTES, false), word)));
    if (any.isEmpty()) {
      return List.of();
    }
    WordComparison own = new WordComparison(quote.words(), tokens);
    List<Hit> result = new ArrayList<>();
    Map<String, Object> query =
        Map.of("bool", Map.of("should", any, "minimum_should_match", Math.min(2, any.size())));
    for (Hit found : find(query, Math.min(CANDIDATES, limit + 100))) {
      if (result.size() < limit && own.printing(found).isEmpty()) {
        result.add(found);
      }
    }
    return result;
  }

  private List<Hit> find(Map<String, Object> query, int size) throws IOException {
    Map<String, Object> body =
        Map.of(
            "size",
            size,
            "track_total_hits",
            false,
            "_source",
            Hits.source(Unit.QUOTES),
            "query",
            query);
    List<Hit> found = new ArrayList<>();
    for (FoundHit hit : view.find(body).hits()) {
      found.add(hits.hit(hit));
    }
    return found;
  }
}
