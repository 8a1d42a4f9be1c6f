package org.gainsay.text;

import java.util.ArrayList;
import java.util.List;

/// Sentences written as words of `form|tag|head|relation`, heads from 1 and 0 for the root.
final class Trees {

  private Trees() {}

  /// The sentence that a line describes, its words with a blank between any two.
  static Sentence of(String line) {
    List<Token> tokens = new ArrayList<>();
    int offset = 0;
    for (String word : line.split(" ")) {
      String[] parts = word.split("\\|");
      int head = Integer.parseInt(parts[2]) - 1;
      int end = offset + parts[0].length();
      Lemmatizer lemmatizer = SharedLemmatizer.LEMMATIZER;
      String lemma = lemmatizer.lemma(parts[0], parts[1], false);
      tokens.add(new Token(tokens.size(), offset, end, parts[0], lemma, parts[1], parts[3], head));
      offset = end + 1;
    }
    return new Sentence(0, 0, tokens);
  }

  private static final class SharedLemmatizer {
    static final Lemmatizer LEMMATIZER = Lemmatizer.load();
  }
}
