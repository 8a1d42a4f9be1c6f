package org.gainsay.search.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Turns a word as it stands in a text into its [Word], remembering those it has seen: words
/// repeat, and folding and stemming cost more than a look into a table. Not for several threads.
final class Vocabulary {

  /// So many words are remembered; English news has fewer that matter.
  private static final int REMEMBERED = 100_000;

  private static final Analyzer EXACT =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          KeywordTokenizer source = new KeywordTokenizer();
          return new TokenStreamComponents(
              source, new ASCIIFoldingFilter(new LowerCaseFilter(source)));
        }
      };

  private static final Analyzer STEM =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          KeywordTokenizer source = new KeywordTokenizer();
          return new TokenStreamComponents(
              source, new PorterStemFilter(new EnglishPossessiveFilter(source)));
        }
      };

  private CharArrayMap<Word> words = new CharArrayMap<>(4096, false);

  Word word(char[] letters, int start, int length) {
    Word known = words.get(letters, start, length);
    if (known != null) {
      return known;
    }
    String written = new String(letters, start, length);
    String exact = only(EXACT, written);
    Word word = Word.of(exact, only(STEM, exact));
    if (words.size() >= REMEMBERED) {
      words = new CharArrayMap<>(4096, false);
    }
    words.put(written, word);
    return word;
  }

  private static String only(Analyzer analyzer, String text) {
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      stream.reset();
      // A word of nothing but accents may be folded away; then it stays as it is.
      String result = stream.incrementToken() && term.length() > 0 ? term.toString() : text;
      stream.end();
      return result;
    } catch (IOException e) {
      throw new UncheckedIOException(e); // reads a string
    }
  }
}
