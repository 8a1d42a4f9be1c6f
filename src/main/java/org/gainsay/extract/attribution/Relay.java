package org.gainsay.extract.attribution;

import org.gainsay.model.Span;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// "KCNA quoted the ministry as saying": the words of one party passed on by another.
///
/// @param cue from *quoted* to *saying*
/// @param source the party quoted
/// @param relayer who quotes it, or null if that is not said ("the ministry was quoted as saying")
record Relay(Span cue, @Nullable Span source, @Nullable Span relayer) {

  /// The relay that ends with this cue (*saying*), or null if it is none.
  static @Nullable Relay of(Cue cue) {
    Sentence sentence = cue.sentence();
    Token saying = cue.head();
    if (!saying.tag().equals("VBG")) {
      return null;
    }
    Token as = saying.index() > 0 ? sentence.token(saying.index() - 1) : null;
    if (as == null || !as.form().equals("as")) {
      return null;
    }
    for (int i = as.index() - 1; i >= 0; i--) {
      Token token = sentence.token(i);
      if (token.isVerb() && (token.lemma().equals("quote") || token.lemma().equals("cite"))) {
        return between(sentence, token, as, saying);
      }
    }
    return null;
  }

  /// The speech that the relay with this cue reports, or null if it is none.
  static @Nullable Speech speech(Cue cue) {
    Relay relay = of(cue);
    return relay == null
        ? null
        : new Speech(cue, relay.cue(), relay.source(), relay.relayer(), "quoted-as-saying");
  }

  private static Relay between(Sentence sentence, Token quoted, Token as, Token saying) {
    Span cue = new Span(quoted.start(), saying.end());
    Token subject = sentence.clause(quoted).subject();
    Span subjectSpan = subject == null ? null : SourceFinder.nounPhrase(sentence, subject);
    if (sentence.clause(quoted).isPassive()) {
      Span cueSpan = new Span(quoted.start(), saying.end());
      return new Relay(cueSpan, subjectSpan, null);
    }
    Span source = Stretch.trimmed(sentence, quoted.index() + 1, as.index() - 1);
    return new Relay(cue, source, subjectSpan);
  }
}
