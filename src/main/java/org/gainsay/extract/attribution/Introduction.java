package org.gainsay.extract.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.model.Span;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Takes whom the sentence before is about for who speaks in one that stands in quotation marks
/// alone: "*The director* was curt. “We have no offer.”" Stateless.
final class Introduction {

  private final SourceFinder sources;

  Introduction(SourceFinder sources) {
    this.sources = sources;
  }

  /// Speech of the person whom a sentence is about, else of whose report it last gives; null if of
  /// nobody.
  ///
  /// @param cues the cues of the sentence
  @Nullable Speech by(Sentence sentence, List<Cue> cues) {
    Speech about = aboutPerson(sentence);
    return about != null ? about : ofReporter(cues);
  }

  /// The speech that a sentence in marks carries on, if other sentences stand between: that of
  /// whoever the last of them is about, if it is about a person.
  static Speech carriedOn(Speech here, List<Sentence> between) {
    if (between.isEmpty()) {
      return here;
    }
    Speech introduced = aboutPerson(between.getLast());
    return introduced == null ? here : introduced;
  }

  private static @Nullable Speech aboutPerson(Sentence sentence) {
    Token subject = sentence.clause(sentence.root()).subject();
    if (subject == null || !(subject.isProperNoun() || isPerson(subject))) {
      return null;
    }
    return introduced(SourceFinder.nounPhrase(sentence, subject));
  }

  /// Speech of the person whose report a sentence last gives: "…, *he* told reporters."
  private @Nullable Speech ofReporter(List<Cue> cues) {
    for (Cue cue : cues.reversed()) {
      boolean reports =
          cue.isVerb()
              && cue.entry().cueClass() == CueClass.SPEECH
              && cue.takes(Construction.QUOTE)
              && VerbGroup.isFinite(cue.head());
      Span source = reports ? sources.ofVerb(cue) : null;
      if (source != null) {
        List<Token> words = cue.sentence().tokensIn(source);
        boolean person = words.stream().anyMatch(Token::isProperNoun) || isPerson(words.getFirst());
        return person ? introduced(source) : null;
      }
    }
    return null;
  }

  private static Speech introduced(@Nullable Span source) {
    return new Speech(null, null, source, null, "introduced");
  }

  /// Whether it is *he* or *she*.
  static boolean isPerson(Token token) {
    return Set.of("he", "she").contains(token.form().toLowerCase(Locale.ROOT));
  }
}
