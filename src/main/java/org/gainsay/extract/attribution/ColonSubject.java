package org.gainsay.extract.attribution;

import java.util.Set;
import org.gainsay.model.Span;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Takes the subject of a sentence for who speaks behind its colon, where the colon is all that
/// reports: "*His message* to the party: “…”". Stateless.
final class ColonSubject {

  /// What speaks where a colon follows on it: "The letter was short: “…”". Not all that is a
  /// document in `documents.txt` of the speakers: behind "the plan was simple:" no plan speaks.
  private static final Set<String> WRITINGS =
      Set.of("letter", "email", "e-mail", "statement", "memo", "message", "note", "post", "sign");

  private ColonSubject() {}

  /// The speech behind the colon, of nobody if the subject is none that speaks; null if nothing
  /// follows the last word.
  ///
  /// @param lastWord the last word before the colon
  /// @param told whether a word of saying stands before it, so that the subject says it, whoever it
  ///   is
  static @Nullable Speech speech(Sentence sentence, Token lastWord, boolean told) {
    if (lastWord.index() + 1 >= sentence.size()) {
      return null;
    }
    Token subject = sentence.clause(sentence.root()).subject();
    Span source =
        subject != null && (told || maySpeak(sentence, subject))
            ? SourceFinder.nounPhrase(sentence, subject)
            : null;
    return new Speech(null, sentence.token(lastWord.index() + 1).span(), source, null, "colon");
  }

  /// Whether it is a name, *he* or *she*, a letter or the like, or a noun with a name before it:
  /// *Clinton’s campaign*.
  private static boolean maySpeak(Sentence sentence, Token subject) {
    return subject.isProperNoun()
        || Introduction.isPerson(subject)
        || WRITINGS.contains(subject.lemma())
        || sentence.children(subject, "compound", "nmod:poss", "amod").stream()
            .anyMatch(Token::isProperNoun);
  }
}
