package org.gainsay.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.gainsay.search.QueryNode;
import org.gainsay.search.Unit;
import org.gainsay.search.words.Tokens;
import org.gainsay.search.words.Word;

/// Corrects the words of a query that the index does not have.
final class Corrector {

  private final Snapshot snapshot;
  private final Unit unit;
  private final Tokens tokens;
  private final DirectSpellChecker checker = new DirectSpellChecker();

  Corrector(Snapshot snapshot, Unit unit, Tokens tokens) {
    this.snapshot = snapshot;
    // The words of articles are those of their paragraphs.
    this.unit = unit == Unit.QUOTES ? Unit.QUOTES : Unit.PARAGRAPHS;
    this.tokens = tokens;
  }

  /// The query with each unknown word in place of the most similar known one; the same query if
  /// there is nothing to correct.
  QueryNode correct(QueryNode node) throws IOException {
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
    StringBuilder corrected = new StringBuilder();
    int done = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Word word = tokens.word(i);
      corrected.append(text, done, tokens.start(i));
      done = tokens.end(i);
      boolean known =
          snapshot.reader().docFreq(new Term(Fields.words(unit, false), word.stem())) > 0;
      Term exact = new Term(Fields.words(unit, true), word.exact());
      SuggestWord[] similar =
          known
              ? new SuggestWord[0]
              : checker.suggestSimilar(
                  exact, 1, snapshot.reader(), SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
      corrected.append(
          similar.length == 0 ? text.substring(tokens.start(i), done) : similar[0].string);
    }
    return corrected.append(text, done, text.length()).toString();
  }
}
