package org.gainsay.extract.attribution;

import org.gainsay.model.Span;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// A report inside a relative clause that has no pronoun: "a house **officials** said was
/// searched".
///
/// What was searched stands before the reporting clause, so its verb directly follows the reporting
/// one. The two nouns side by side look like one compound to the parser. Stateless.
final class ReducedRelative {

  private ReducedRelative() {}

  /// Who reports: the last noun before the verb, where the noun before that is what is reported on;
  /// null where it is no such clause.
  ///
  /// @param verb the reporting verb
  /// @param subject what was taken for its subject
  static @Nullable Span reporter(Sentence sentence, Token verb, Token subject) {
    boolean leavesGap =
        verb.index() + 1 < sentence.size()
            && VerbGroup.isFinite(verb)
            && VerbGroup.isFinite(sentence.token(verb.index() + 1));
    if (!leavesGap || subject.index() != verb.index() - 1 || !isSeveral(subject)) {
      return null;
    }
    int first = subject.index();
    while (first > 0 && sentence.token(first - 1).tag().startsWith("JJ")) {
      first--;
    }
    boolean behindNoun = first > 1 && sentence.token(first - 1).tag().equals("NN");
    return behindNoun ? new Span(sentence.token(first).start(), subject.end()) : null;
  }

  /// Whether the noun goes without an article of its own.
  private static boolean isSeveral(Token noun) {
    return noun.tag().equals("NNS") || noun.form().equals("police");
  }
}
