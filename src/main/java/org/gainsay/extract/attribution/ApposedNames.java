package org.gainsay.extract.attribution;

import java.util.Set;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;

/// Finds where what is said ends if two names for the same speaker stand between commas before the
/// verb: *The lights belonged to the cleaning crew**,** the school's principal, Yolanda Price,
/// said.* Stateless.
final class ApposedNames {

  private static final Set<String> PARTS = Set.of("DT", "PRP$", "POS");
  private static final Set<String> PREPOSITIONS = Set.of("of", "for");

  private ApposedNames() {}

  /// The comma before the two names, of which one is a proper name and the other tells what its
  /// bearer is; -1 if there are none.
  ///
  /// @param last the comma behind them
  static int commaBefore(Sentence sentence, int last) {
    int middle = commaBeforePhrase(sentence, last);
    int first = middle < 0 ? -1 : commaBeforePhrase(sentence, middle);
    boolean apposed =
        first > 0 && isName(sentence, middle, last) != isName(sentence, first, middle);
    return apposed ? first : -1;
  }

  /// The comma before the noun phrase that ends at the comma `last`, or -1 if there is none.
  private static int commaBeforePhrase(Sentence sentence, int last) {
    for (int i = last - 1; i > 1; i--) {
      Token token = sentence.token(i);
      if (token.form().equals(",")) {
        return i < last - 1 ? i : -1;
      }
      boolean part =
          token.isNoun()
              || token.tag().startsWith("JJ")
              || PARTS.contains(token.tag())
              || PREPOSITIONS.contains(token.form());
      if (!part) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isName(Sentence sentence, int before, int behind) {
    return sentence.tokens().subList(before + 1, behind).stream().allMatch(Token::isProperNoun);
  }
}
