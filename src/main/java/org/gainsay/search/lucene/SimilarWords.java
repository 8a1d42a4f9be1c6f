package org.gainsay.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.gainsay.search.Unit;
import org.gainsay.search.words.Corrector;
import org.gainsay.search.words.Word;

/// Finds the most similar words of a snapshot, with the spelling checker of Lucene.
final class SimilarWords implements Corrector.SimilarWords {

  private final IndexReader reader;
  private final Unit unit;
  private final DirectSpellChecker checker = new DirectSpellChecker();

  SimilarWords(Snapshot snapshot, Unit unit) {
    reader = snapshot.reader();
    // The words of articles are those of their paragraphs.
    this.unit = unit == Unit.QUOTES ? Unit.QUOTES : Unit.PARAGRAPHS;
  }

  @Override
  public Map<Word, String> of(Set<Word> words) throws IOException {
    Map<Word, String> similar = new HashMap<>();
    for (Word word : words) {
      if (reader.docFreq(new Term(Fields.words(unit, false), word.stem())) == 0) {
        Term exact = new Term(Fields.words(unit, true), word.exact());
        for (SuggestWord best :
            checker.suggestSimilar(exact, 1, reader, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX)) {
          similar.put(word, best.string);
        }
      }
    }
    return similar;
  }
}
