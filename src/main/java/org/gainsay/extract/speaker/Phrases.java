package org.gainsay.extract.speaker;

import org.gainsay.text.Sentence;
import org.gainsay.text.Token;

/// Words of noun phrases as texts.
final class Phrases {

  private Phrases() {}

  /// The noun with the word before it where both make one office: *vice president*.
  static String compound(Sentence sentence, int first, int head) {
    String noun = Nouns.singular(sentence.token(head));
    if (head - 1 < first) {
      return noun;
    }
    String before = Surroundings.lower(sentence, head - 1);
    return switch (before) {
      case "vice",
          "prime",
          "attorney",
          "district",
          "chief",
          "deputy",
          "surgeon",
          "inspector",
          "solicitor",
          "general" ->
          before + " " + noun;
      default -> noun;
    };
  }

  /// The words of the tokens [from, to) without an article before them.
  static String words(Sentence sentence, int from, int to) {
    int start = from;
    while (start < to - 1 && isArticle(sentence.token(start).form())) {
      start++;
    }
    return textOf(sentence, start, to);
  }

  private static boolean isArticle(String form) {
    return form.equalsIgnoreCase("the")
        || form.equalsIgnoreCase("a")
        || form.equalsIgnoreCase("an");
  }

  /// What stands at the tokens [from, to), with one blank for any gap.
  static String textOf(Sentence sentence, int from, int to) {
    StringBuilder words = new StringBuilder();
    int last = -1;
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      words.append(last >= 0 && token.start() > last ? " " : "").append(token.form());
      last = token.end();
    }
    return words.toString();
  }
}
