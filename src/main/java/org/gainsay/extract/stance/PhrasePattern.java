package org.gainsay.extract.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A word or phrase of the lexicon, as it may stand in a sentence.
///
/// Written as elements parted by blanks. Each is a word, which matches a token by form or lemma in
/// lower case; alternatives parted by slashes (`no/any`); or a marker in angle brackets that a
/// [Words] gives its tokens (`<own>`, `<neg>`, `<bad>`). A question mark after an element makes it
/// optional; a star of its own stands for up to three tokens, an underscore for exactly one.
///
/// @param sense what it means
/// @param elements its parts, in order
/// @param text as it was written
record PhrasePattern(Sense sense, List<Element> elements, String text) {

  private static final int WIDEST_GAP = 3;

  /// @param keys what a token must have one of; empty for any token
  /// @param mask the [Words#mask] of the keys, all bits for any token
  /// @param optional whether it may be missing
  /// @param gap how many tokens may stand before it
  record Element(Set<String> keys, long mask, boolean optional, int gap) {

    static Element of(Set<String> keys, boolean optional, int gap) {
      long mask = 0;
      for (String key : keys) {
        mask |= Words.mask(key);
      }
      return new Element(keys, keys.isEmpty() ? -1 : mask, optional, gap);
    }
  }

  static PhrasePattern of(Sense sense, String text) {
    List<Element> elements = new ArrayList<>();
    int gap = 0;
    // The tokenizer parts compounds at their hyphens.
    String spaced = text.replaceAll("(?<= |^)([a-z]+)-([a-z]+)(?= |$)", "$1 - $2");
    for (String part : spaced.split(" +", -1)) {
      if (part.equals("*")) {
        gap = WIDEST_GAP;
        continue;
      }
      boolean optional = part.length() > 1 && part.endsWith("?");
      String word = optional ? part.substring(0, part.length() - 1) : part;
      Set<String> keys = word.equals("_") ? Set.of() : Set.of(word.split("/", -1));
      elements.add(Element.of(keys, optional, gap));
      gap = 0;
    }
    if (elements.isEmpty() || elements.getFirst().optional() || elements.getFirst().gap() > 0) {
      throw new IllegalArgumentException("a phrase starts with a word that must be: " + text);
    }
    return new PhrasePattern(sense, List.copyOf(elements), text);
  }

  /// The same with room for two tokens before each element but the first.
  PhrasePattern loosened() {
    List<Element> loose = new ArrayList<>();
    for (Element element : elements) {
      int gap = loose.isEmpty() ? element.gap() : Math.max(2, element.gap());
      loose.add(Element.of(element.keys(), element.optional(), gap));
    }
    return new PhrasePattern(sense, List.copyOf(loose), text);
  }

  boolean isOneWord() {
    return elements.size() == 1;
  }

  /// The place after its last token if it starts at `start`, else -1.
  int endOfMatch(Words words, int start) {
    return match(words, start, 0);
  }

  private int match(Words words, int at, int element) {
    if (element == elements.size()) {
      return at;
    }
    Element wanted = elements.get(element);
    for (int skip = 0; skip <= wanted.gap() && at + skip < words.size(); skip++) {
      if (words.fits(at + skip, wanted)) {
        int end = match(words, at + skip + 1, element + 1);
        if (end >= 0) {
          return end;
        }
      }
      if (words.endsClause(at + skip)) {
        break;
      }
    }
    return wanted.optional() ? match(words, at, element + 1) : -1;
  }
}
