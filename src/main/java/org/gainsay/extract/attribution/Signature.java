package org.gainsay.extract.attribution;

import java.util.List;
import org.gainsay.model.Span;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// "“…” – Sanders": a dash and a name behind speech, and nothing else. Stateless.
final class Signature {

  private Signature() {}

  /// The speech that these tokens sign, or null if they are more or less than a signature.
  ///
  /// @param after the tokens behind the speech, of one sentence
  static @Nullable Speech of(List<Token> after) {
    if (after.size() < 2 || !Piece.isDash(after.getFirst())) {
      return null;
    }
    int last = 0;
    while (last + 1 < after.size() && after.get(last + 1).isProperNoun()) {
      last++;
    }
    boolean ends = last + 1 >= after.size() || !Piece.isWord(after.get(last + 1));
    if (last == 0 || !ends) {
      return null;
    }
    Span name = new Span(after.get(1).start(), after.get(last).end());
    return new Speech(null, after.getFirst().span(), name, null, "signature");
  }
}
