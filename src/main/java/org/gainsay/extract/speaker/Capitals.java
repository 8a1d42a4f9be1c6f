package org.gainsay.extract.speaker;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;

/// Which words of one article are names by the evidence of the article: they have their capital
/// where a common word would not. Capitals of headlines and of first words tell nothing.
final class Capitals {

  private final Set<String> names = new HashSet<>();
  private final Set<String> common = new HashSet<>();
  private final boolean[] headline;

  Capitals(List<Sentence> sentences) {
    headline = new boolean[sentences.size()];
    for (Sentence sentence : sentences) {
      headline[sentence.number()] = isInTitleCase(sentence);
      if (!headline[sentence.number()]) {
        note(sentence);
      }
    }
  }

  private void note(Sentence sentence) {
    boolean opens = true;
    for (Token token : sentence.tokens()) {
      char first = token.form().charAt(0);
      if (!opens && Character.isUpperCase(first)) {
        names.add(token.form());
      } else if (Character.isLowerCase(first)) {
        common.add(token.form());
      }
      opens = Character.isLetterOrDigit(first) ? false : opensWords(token.form());
    }
  }

  /// Whether a capital after this mark tells nothing.
  static boolean opensWords(String mark) {
    return switch (mark) {
      case ",", "-", "'", "’", "(", "&", ";", "/" -> false;
      default -> true;
    };
  }

  /// Whether the sentence writes most of its words with capitals, as headlines do.
  boolean isHeadline(Sentence sentence) {
    return headline[sentence.number()];
  }

  /// Whether the word has a capital somewhere within a sentence.
  boolean isName(String form) {
    return names.contains(form);
  }

  /// Whether the word stands in lower case somewhere.
  boolean isCommon(String lowerCase) {
    return common.contains(lowerCase);
  }

  private static boolean isInTitleCase(Sentence sentence) {
    int long_ = 0;
    int capital = 0;
    for (Token token : sentence.tokens()) {
      if (token.form().length() > 3 && Character.isLetter(token.form().charAt(0))) {
        long_++;
        capital += Character.isUpperCase(token.form().charAt(0)) ? 1 : 0;
      }
    }
    String last = sentence.tokens().getLast().form();
    return long_ >= 4 && capital * 4 >= long_ * 3 && !last.equals(".");
  }
}
