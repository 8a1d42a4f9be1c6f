package org.gainsay.extract.speaker.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.extract.lexicon.ResourceFile;
import org.jspecify.annotations.Nullable;

/// Titles before names. Immutable.
final class Titles {

  private static final Pattern LINE =
      Pattern.compile(
          "(?<words>[^(=*]+?)(?<first>\\*)?(?: \\((?<gender>[mf])\\))?(?: = (?<role>.+))?");

  private final Map<String, Title> titles;

  private Titles(Map<String, Title> titles) {
    this.titles = Map.copyOf(titles);
  }

  static Titles load() {
    Map<String, Title> titles = new HashMap<>();
    ResourceFile.read(
        Titles.class,
        "titles.txt",
        (section, line) -> {
          Title title = title(Title.Kind.valueOf(section.toUpperCase(Locale.ROOT)), line);
          titles.put(title.words(), title);
        });
    return new Titles(titles);
  }

  private static Title title(Title.Kind kind, String line) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not a title: " + line);
    }
    String words = matcher.group("words");
    String gender = matcher.group("gender");
    String role = matcher.group("role");
    if (role == null) {
      role = kind == Title.Kind.FORM ? "" : words.toLowerCase(Locale.ROOT);
    }
    return new Title(
        words,
        kind,
        gender == null ? Gender.UNKNOWN : gender.equals("m") ? Gender.MALE : Gender.FEMALE,
        role,
        kind == Title.Kind.ROYAL || matcher.group("first") != null);
  }

  @Nullable Title title(String words) {
    return titles.get(words);
  }
}
