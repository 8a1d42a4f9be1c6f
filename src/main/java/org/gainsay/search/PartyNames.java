package org.gainsay.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.model.SpeakerType;
import org.jspecify.annotations.Nullable;

/// Brings names of the same party to the same form.
final class PartyNames {

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern ARTICLE = Pattern.compile("(?i)the\\s+(?=\\S)");
  private static final Pattern MIDDLE_INITIAL =
      Pattern.compile("(?<=\\p{L}) \\p{L}\\.?(?= \\p{L})");

  private static final String BEFORE =
      "(?:(?:former|acting|deputy|vice|prime|foreign|defen[cs]e|finance|interior|health)[ -])*";

  /// Titles that nothing but a person's name follows.
  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)"
              + BEFORE
              + "(?:president|mr|mrs|ms|miss|dr|sen|senator|rep|congress(?:wo)?man|gov|minister"
              + "|prof|professor|sir|dame|chancellor|ambassador)\\.? (?-i)(?=\\p{Lu})");

  /// Titles that may also begin the name of something else (General Electric).
  private static final Pattern TITLE_OF_PERSON =
      Pattern.compile(
          "(?i)"
              + BEFORE
              + "(?:general|gen|col|colonel|lt|capt|captain|sgt|maj|major|judge|justice|king|queen"
              + "|prince|princess|pope|lord|lady|governor|mayor|secretary|representative|chief"
              + "|chairman|chairwoman)\\.? (?-i)(?=\\p{Lu})");

  private PartyNames() {}

  /// A name without title and article, in its own letters.
  static String bare(String name, @Nullable SpeakerType type) {
    String bare = strip(ARTICLE, name.strip());
    boolean maybePerson = type == null || type == SpeakerType.PERSON;
    if (maybePerson) {
      bare = strip(TITLE, bare);
    }
    return type == SpeakerType.PERSON ? strip(TITLE_OF_PERSON, bare) : bare;
  }

  private static String strip(Pattern start, String name) {
    Matcher matcher = start.matcher(name);
    return matcher.lookingAt() ? name.substring(matcher.end()) : name;
  }

  /// Whether an initial stands between the first name and the last.
  static boolean hasInitial(String name) {
    return MIDDLE_INITIAL.matcher(name).find();
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /// The form in which two spellings of a name are equal: without case, accents, blanks too many,
  /// dots of abbreviations and initials between the first name and the last.
  static String key(String name) {
    String plain =
        isAscii(name)
            ? name
            : ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    String spaced = BLANKS.matcher(plain.strip()).replaceAll(" ");
    String lean = MIDDLE_INITIAL.matcher(spaced).replaceAll("");
    return lean.replace(".", "").replace('’', '\'').toLowerCase(Locale.ROOT);
  }
}
