package org.gainsay.extract.speaker;

import java.util.List;
import org.gainsay.extract.speaker.lexicon.Gender;
import org.gainsay.extract.speaker.lexicon.State;
import org.gainsay.extract.speaker.lexicon.Title;
import org.gainsay.model.Span;
import org.gainsay.model.SpeakerType;
import org.jspecify.annotations.Nullable;

/// A name as it stands in the text.
///
/// @param span the name itself, without title and what describes it
/// @param whole the same with the capitalised words before it: *Afghan Ambassador Hamdullah Mohib*
/// @param text the name as it is written, without line breaks
/// @param words its tokens in order
/// @param type what the name alone tells of its bearer; unknown if it tells nothing
/// @param sure whether the type is beyond doubt, rather than likely
/// @param gender what title and first name tell
/// @param title the title before it, or null
/// @param state the state that it names, or null
/// @param modifiers the capitalised words that describe the bearer: *Afghan Ambassador*; may be
///   empty
record Name(
    Span span,
    Span whole,
    String text,
    List<String> words,
    SpeakerType type,
    boolean sure,
    Gender gender,
    @Nullable Title title,
    @Nullable State state,
    List<String> modifiers) {

  Name {
    words = List.copyOf(words);
    modifiers = List.copyOf(modifiers);
  }

  String first() {
    return words.getFirst();
  }

  /// Its last word that is no *Jr.* or the like: of a person's name the surname.
  String last() {
    int at = words.size() - 1;
    while (at > 0 && NameWords.isSuffix(words.get(at))) {
      at--;
    }
    return words.get(at);
  }

  boolean isPerson() {
    return type == SpeakerType.PERSON;
  }
}
