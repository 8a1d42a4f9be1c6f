package org.gainsay.ingest;

import java.util.List;
import java.util.Optional;
import org.gainsay.model.Paragraph;

/// Tells whether a text begins with its headline.
final class Headline {

  /// Headlines of newspapers rarely have more than 150 characters.
  private static final int LONGEST = 200;

  private Headline() {}

  /// The first paragraph, if it reads like a headline of what follows: one line without a full stop
  /// at its end that starts like a sentence, and then something longer.
  static Optional<String> of(String text) {
    List<Paragraph> paragraphs = Paragraph.of(text);
    if (paragraphs.size() < 2) {
      return Optional.empty();
    }
    String first = paragraphs.getFirst().text();
    int following = paragraphs.stream().skip(1).mapToInt(p -> p.text().length()).sum();
    boolean isOne =
        first.length() <= LONGEST
            && first.length() < following
            && first.contains(" ")
            && startsLikeASentence(first)
            && !endsLikeASentence(first);
    return isOne ? Optional.of(first) : Optional.empty();
  }

  private static boolean startsLikeASentence(String line) {
    int first = line.codePointAt(0);
    return Character.isUpperCase(first)
        || Character.isDigit(first)
        || "“\"‘'«„".indexOf(first) >= 0;
  }

  private static boolean endsLikeASentence(String line) {
    char last = line.charAt(line.length() - 1);
    if (last == '.' || last == ':' || last == ';' || last == ',') {
      return true;
    }
    // A quotation that ends a paragraph: the full stop stands before the mark.
    boolean isMark = "”\"’'»".indexOf(last) >= 0;
    return isMark && line.length() > 1 && ".,".indexOf(line.charAt(line.length() - 2)) >= 0;
  }
}
