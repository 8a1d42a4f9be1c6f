package org.gainsay.extract.attribution;

import org.gainsay.model.Span;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds who passes on the words of somebody else: "KCNA quoted the ministry as saying", "the
/// ministry was quoted as saying". Stateless.
final class Relay {

  private Relay() {}

  /// The report that ends with this cue (*saying*), whose cue starts at *quoted*; null if nothing
  /// is passed on.
  static @Nullable Report of(Cue cue) {
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

  /// The speech that such a cue reports, or null if nothing is passed on.
  static @Nullable Speech speech(Cue cue) {
    Report report = of(cue);
    return report == null
        ? null
        : new Speech(cue, report.cue(), report.source(), report.relayer(), "quoted-as-saying");
  }

  private static Report between(Sentence sentence, Token quoted, Token as, Token saying) {
    Span cue = new Span(quoted.start(), saying.end());
    Token subject = sentence.clause(quoted).subject();
    Span subjectSpan = subject == null ? null : SourceFinder.nounPhrase(sentence, subject);
    if (sentence.clause(quoted).isPassive()) {
      return new Report(cue, subjectSpan);
    }
    Span source = Stretch.trimmed(sentence, quoted.index() + 1, as.index() - 1);
    return new Report(cue, source, subjectSpan);
  }
}
