package org.gainsay.extract.stance;

import java.util.Locale;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// How a party is named, as the rules of opinion tell them apart. A judgement of *him* or of a name
/// weighs more than one of *it*.
enum PartyWord {
  /// The speaker's side.
  OWN,
  /// The hearer: *you*.
  HEARER,
  /// Another person by pronoun: *he*, *they*.
  PRONOUN,
  /// Somebody or something else by name.
  NAME,
  /// Other people, offices and bodies: *the governor*, *this administration*.
  PEOPLE,
  /// *It*, *this*, *that*, *there*.
  IT,
  /// Anything else: *the plan*, *the weather*.
  THING,
  /// *Nobody*, *anyone*, *people*.
  ANYBODY,
  /// No words name it.
  NONE;

  static PartyWord of(Reading reading, Sentence sentence, @Nullable Token head) {
    if (head == null) {
      return NONE;
    }
    return switch (reading.side().party(sentence, head, reading.isQuoted())) {
      case OWN -> OWN;
      case ANYBODY -> isHearer(head) ? HEARER : ANYBODY;
      case OTHER -> other(head);
      case NONE -> head.tag().startsWith("PRP") || head.tag().matches("DT|EX|W.*") ? IT : THING;
    };
  }

  private static PartyWord other(Token head) {
    if (isHearer(head)) {
      return HEARER;
    }
    if (head.tag().startsWith("PRP")) {
      return PRONOUN;
    }
    return head.isProperNoun() ? NAME : PEOPLE;
  }

  private static boolean isHearer(Token head) {
    String form = head.form().toLowerCase(Locale.ROOT);
    return form.equals("you") || form.equals("your");
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
