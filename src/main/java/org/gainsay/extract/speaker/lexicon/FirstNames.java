package org.gainsay.extract.speaker.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.gainsay.extract.lexicon.ResourceFile;
import org.jspecify.annotations.Nullable;

/// First names with the gender of most of their bearers. Immutable.
final class FirstNames {

  private final Map<String, Gender> genders;

  private FirstNames(Map<String, Gender> genders) {
    this.genders = Map.copyOf(genders);
  }

  static FirstNames load() {
    Map<String, Gender> genders = new HashMap<>();
    ResourceFile.read(
        FirstNames.class,
        "first-names.txt",
        (section, line) -> {
          Gender gender =
              section.equals("either")
                  ? Gender.UNKNOWN
                  : Gender.valueOf(section.toUpperCase(Locale.ROOT));
          for (String name : line.split(" +", -1)) {
            genders.put(name, gender);
          }
        });
    return new FirstNames(genders);
  }

  /// The gender that a first name tells, or null if it is none that is known. Of *Jean-Claude* the
  /// first part tells.
  @Nullable Gender gender(String name) {
    Gender gender = genders.get(name);
    int hyphen = name.indexOf('-');
    return gender == null && hyphen > 0 ? genders.get(name.substring(0, hyphen)) : gender;
  }
}
