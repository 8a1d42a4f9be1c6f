package org.gainsay.extract.attribution;

import org.gainsay.model.Span;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;

/// The comma that closes an apposition belongs to the source it describes (*Ann Lee, the mayor,*
/// said), as PolNeAR annotates it.
final class ClosingComma {

  private ClosingComma() {}

  /// The source with the comma behind it, if a comma stands in it as well.
  static Span include(Sentence sentence, Span source) {
    boolean apposition = false;
    Token last = null;
    for (Token token : sentence.tokensIn(source)) {
      apposition |= token.form().equals(",");
      last = token;
    }
    if (!apposition || last == null || last.index() + 1 >= sentence.size()) {
      return source;
    }
    Token next = sentence.token(last.index() + 1);
    return next.form().equals(",") ? new Span(source.start(), next.end()) : source;
  }
}
