package org.gainsay.extract.attribution;

import java.util.Set;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;

/// Tells how far a noun reaches back by the order of words: over its determiner, its adjectives and
/// the nouns before it, wherever the tree puts them. Stateless.
final class NounGroup {

  private static final Set<String> BEFORE_NOUN = Set.of("DT", "CD", "PRP$", "POS");

  private NounGroup() {}

  /// The index of the first word of the group that ends with a noun: *the* in "the old harbour
  /// **master**".
  static int first(Sentence sentence, Token noun) {
    int first = noun.index();
    while (first > 0 && belongs(sentence.token(first - 1))) {
      first--;
    }
    return first;
  }

  private static boolean belongs(Token token) {
    return token.isNoun() || token.tag().startsWith("JJ") || BEFORE_NOUN.contains(token.tag());
  }
}
