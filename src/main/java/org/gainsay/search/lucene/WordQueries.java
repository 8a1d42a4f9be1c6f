package org.gainsay.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.BytesRef;
import org.gainsay.search.QueryNode;
import org.gainsay.search.QueryNode.Extent;
import org.gainsay.search.QueryNode.Place;
import org.gainsay.search.Unit;
import org.gainsay.search.words.MarkedWords;
import org.gainsay.search.words.Tokens;
import org.jspecify.annotations.Nullable;

/// Queries for the words of a unit. A quote's words are those of its content, or of its paragraph
/// where the query says so; an article's are those of its title and of its paragraphs.
final class WordQueries {

  private static final BitSetProducer PARAGRAPHS = new QueryBitSetProducer(all(Unit.PARAGRAPHS));
  private static final BitSetProducer ARTICLES = new QueryBitSetProducer(all(Unit.ARTICLES));

  private final Unit unit;
  private final boolean exact;
  private final Tokens tokens;
  private final Expansion expansion;
  private final MarkedWords inside;
  private final MarkedWords around;

  /// @param exact whether all words are meant as they are written
  /// @param tokens cuts the texts of the query
  /// @param inside takes the words that a hit should show marked in what is searched
  /// @param around takes those that a quote should show marked in its paragraph
  WordQueries(
      Unit unit,
      boolean exact,
      Tokens tokens,
      Expansion expansion,
      MarkedWords inside,
      MarkedWords around) {
    this.unit = unit;
    this.exact = exact;
    this.tokens = tokens;
    this.expansion = expansion;
    this.inside = inside;
    this.around = around;
  }

  /// The same for words that are not to be marked.
  WordQueries unmarked() {
    return new WordQueries(unit, exact, tokens, expansion, new MarkedWords(), new MarkedWords());
  }

  @Nullable Query words(QueryNode.Words node) throws IOException {
    List<BytesRef> words = words(node.place(), node.text());
    boolean isExact = isExact(node.place());
    switch (words.size()) {
      case 0 -> {
        return null;
      }
      case 1 -> marked(node.place()).word(isExact, words.getFirst());
      default -> marked(node.place()).run(isExact, words);
    }
    return at(node.place(), isExact, field -> phrase(field, words, 0));
  }

  @Nullable Query near(QueryNode.Near node) throws IOException {
    List<BytesRef> words = words(node.place(), node.text());
    if (words.isEmpty()) {
      return null;
    }
    boolean isExact = isExact(node.place());
    words.forEach(word -> marked(node.place()).word(isExact, word));
    return at(node.place(), isExact, field -> phrase(field, words, node.distance()));
  }

  @Nullable Query together(QueryNode.Together node) throws IOException {
    List<BytesRef> words = List.copyOf(new HashSet<>(words(node.place(), node.text())));
    if (words.isEmpty()) {
      return null;
    }
    boolean isExact = isExact(node.place());
    MarkedWords marked = marked(new Place(true, isExact));
    words.forEach(word -> marked.word(isExact, word));
    String field = Fields.words(Unit.PARAGRAPHS, isExact);
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    words.forEach(word -> all.add(new TermQuery(new Term(field, word)), Occur.MUST));
    if (node.extent() == Extent.SENTENCE) {
      String starts = Fields.words(Unit.PARAGRAPHS, true);
      all.add(
          new SameSentenceQuery(
              words.stream().map(word -> new Term(field, word)).toList(),
              new Term(starts, Fields.SENTENCE_START)),
          Occur.FILTER);
    }
    return ofParagraph(all.build());
  }

  Query prefix(QueryNode.Prefix node) throws IOException {
    return expanded(node.place(), field -> expansion.prefix(field, only(node.start())));
  }

  Query wildcard(QueryNode.Wildcard node) throws IOException {
    // Letters around * and ? are folded like words; these two stay as they are.
    StringBuilder pattern = new StringBuilder();
    for (String part : node.pattern().split("(?<=[*?])|(?=[*?])", -1)) {
      boolean letters = !part.isEmpty() && part.charAt(0) != '*' && part.charAt(0) != '?';
      pattern.append(letters ? only(part).utf8ToString() : part);
    }
    return expanded(node.place(), field -> expansion.pattern(field, pattern.toString()));
  }

  Query fuzzy(QueryNode.Fuzzy node) throws IOException {
    return expanded(
        node.place(), field -> expansion.inexact(field, only(node.word()), node.edits()));
  }

  private interface ByField<T> {
    T in(String field) throws IOException;
  }

  private Query expanded(Place place, ByField<List<BytesRef>> words) throws IOException {
    return at(
        place,
        true,
        field -> {
          List<BytesRef> found = words.in(field);
          found.forEach(word -> marked(place).word(true, word));
          return new TermInSetQuery(field, found);
        });
  }

  private Query at(Place place, boolean isExact, ByField<Query> query) throws IOException {
    return switch (unit) {
      case QUOTES ->
          place.around()
              ? ofParagraph(query.in(Fields.words(Unit.PARAGRAPHS, isExact)))
              : query.in(Fields.words(Unit.QUOTES, isExact));
      case PARAGRAPHS -> query.in(Fields.words(Unit.PARAGRAPHS, isExact));
      case ARTICLES ->
          new BooleanQuery.Builder()
              .add(query.in(Fields.words(Unit.ARTICLES, isExact)), Occur.SHOULD)
              .add(ofParagraph(query.in(Fields.words(Unit.PARAGRAPHS, isExact))), Occur.SHOULD)
              .build();
    };
  }

  /// Documents of the unit that go with the paragraphs of a query.
  private Query ofParagraph(Query paragraphs) {
    return switch (unit) {
      case QUOTES ->
          new BooleanQuery.Builder()
              .add(new ToChildBlockJoinQuery(paragraphs, PARAGRAPHS), Occur.MUST)
              .add(all(Unit.QUOTES), Occur.FILTER)
              .build();
      case PARAGRAPHS -> paragraphs;
      case ARTICLES -> new ToParentBlockJoinQuery(paragraphs, ARTICLES, ScoreMode.Max);
    };
  }

  private MarkedWords marked(Place place) {
    return place.around() && unit == Unit.QUOTES ? around : inside;
  }

  private boolean isExact(Place place) {
    return exact || place.exact();
  }

  private List<BytesRef> words(Place place, String text) {
    tokens.read(text);
    List<BytesRef> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(isExact(place) ? tokens.word(i).exact() : tokens.word(i).stem());
    }
    return words;
  }

  /// The exact form of something that is one word or a part of one.
  private BytesRef only(String word) {
    tokens.read(word);
    return tokens.size() == 1 ? tokens.word(0).exact() : new BytesRef(Dictionary.fold(word));
  }

  private static Query phrase(String field, List<BytesRef> words, int distance) {
    return words.size() == 1
        ? new TermQuery(new Term(field, words.getFirst()))
        : new PhraseQuery(distance, field, words.toArray(new BytesRef[0]));
  }

  private static Query all(Unit unit) {
    return new TermQuery(new Term(Fields.UNIT, unit.name()));
  }
}
