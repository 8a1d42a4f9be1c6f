package org.gainsay.search.words;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.search.ParsedQuery;
import org.gainsay.search.QueryNode;
import org.gainsay.search.SearchRequest;
import org.jspecify.annotations.Nullable;

/// Corrects the words of a query that the index does not have. Not for several threads.
public final class Corrector {

  private final SimilarWords similarWords;
  private final Tokens tokens;

  /// Knows the words of an index.
  public interface SimilarWords {

    /// The most similar word of the index for each word that it does not have; nothing for a word
    /// that it has or that is like none.
    ///
    /// @param words of one text, each once
    Map<Word, String> of(Set<Word> words) throws IOException;
  }

  /// Searches, to see whether anything is found.
  public interface Counter {

    /// The number of hits.
    ///
    /// @param request asks for the number of hits and nothing else
    /// @param query is to be searched for instead of the request's own
    long count(SearchRequest request, ParsedQuery query) throws IOException;
  }

  /// Corrects queries to an index.
  ///
  /// @param tokens is used to cut the texts of queries into words
  public Corrector(SimilarWords similarWords, Tokens tokens) {
    this.similarWords = similarWords;
    this.tokens = tokens;
  }

  /// The query in a spelling that finds something, or null if there is none.
  ///
  /// @param parsed the query of the request, which finds nothing
  public @Nullable String correction(SearchRequest request, ParsedQuery parsed, Counter counter)
      throws IOException {
    QueryNode corrected = correct(parsed.root());
    if (corrected.equals(parsed.root())) {
      return null;
    }
    ParsedQuery again = ParsedQuery.of(corrected);
    SearchRequest count =
        request.withSize(0).withCursor(null).withFacets(List.of()).withHistogram(null);
    return counter.count(count, again) > 0 ? again.reading().query() : null;
  }

  private QueryNode correct(QueryNode node) throws IOException {
    return switch (node) {
      case QueryNode.And(List<QueryNode> parts) -> new QueryNode.And(correct(parts));
      case QueryNode.Or(List<QueryNode> parts) -> new QueryNode.Or(correct(parts));
      case QueryNode.Not(QueryNode part) -> new QueryNode.Not(correct(part));
      case QueryNode.Words(QueryNode.Place place, String text) ->
          new QueryNode.Words(place, correct(text));
      default -> node;
    };
  }

  private List<QueryNode> correct(List<QueryNode> parts) throws IOException {
    List<QueryNode> corrected = new ArrayList<>();
    for (QueryNode part : parts) {
      corrected.add(correct(part));
    }
    return corrected;
  }

  private String correct(String text) throws IOException {
    tokens.read(text);
    Set<Word> words = new LinkedHashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.word(i));
    }
    Map<Word, String> similar = similarWords.of(words);
    StringBuilder corrected = new StringBuilder();
    int done = 0;
    for (int i = 0; i < tokens.size(); i++) {
      corrected.append(text, done, tokens.start(i));
      done = tokens.end(i);
      String better = similar.get(tokens.word(i));
      corrected.append(better == null ? text.substring(tokens.start(i), done) : better);
    }
    return corrected.append(text, done, text.length()).toString();
  }
}
