package org.gainsay.search.opensearch;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.gainsay.model.Span;
import org.gainsay.search.words.Highlighter;
import org.gainsay.search.words.MarkedWords;
import org.gainsay.search.words.Tokens;

/// What a query wants to see marked, gathered while it is translated. Not for several threads.
final class Marks {

  private final MarkedWords inside = new MarkedWords();
  private final MarkedWords around = new MarkedWords();
  private final List<WordPattern> patternsInside = new ArrayList<>();
  private final List<WordPattern> patternsAround = new ArrayList<>();

  void word(boolean isAround, boolean exact, String word) {
    (isAround ? around : inside).word(exact, new BytesRef(word));
  }

  void run(boolean isAround, boolean exact, List<String> words) {
    (isAround ? around : inside).run(exact, words.stream().map(BytesRef::new).toList());
  }

  void pattern(boolean isAround, WordPattern pattern) {
    (isAround ? patternsAround : patternsInside).add(pattern);
  }

  /// The words to mark in a text, as spans of the article.
  List<Span> in(String text, int offset, List<Span> spans, Tokens tokens) {
    if (!patternsInside.isEmpty() || !patternsAround.isEmpty()) {
      tokens.read(text);
      for (int i = 0; i < tokens.size(); i++) {
        BytesRef word = tokens.word(i).exact();
        String letters = word.utf8ToString();
        if (patternsInside.stream().anyMatch(pattern -> pattern.matches(letters))) {
          inside.word(true, word);
        }
        if (patternsAround.stream().anyMatch(pattern -> pattern.matches(letters))) {
          around.word(true, word);
        }
      }
    }
    return new Highlighter(inside, around, tokens).highlights(text, offset, spans);
  }
}
