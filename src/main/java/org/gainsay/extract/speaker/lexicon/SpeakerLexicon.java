package org.gainsay.extract.speaker.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.extract.lexicon.ResourceFile;
import org.jspecify.annotations.Nullable;

/// All word lists that tell who is meant. Immutable, for any number of threads.
public final class SpeakerLexicon {

  private static final class Shared {
    static final SpeakerLexicon ENGLISH = new SpeakerLexicon();
  }

  private final FirstNames firstNames = FirstNames.load();
  private final States states = States.load();
  private final Titles titles = Titles.load();
  private final Organizations organizations = Organizations.load();
  private final Kinds kinds = Kinds.load();
  private final Map<String, Gender> roles = new HashMap<>();
  private final Set<String> groups = words("groups.txt");
  private final Set<String> documents = words("documents.txt");
  private final Set<String> abbreviations = words("abbreviations.txt");
  private final Set<String> places = new HashSet<>();

  private SpeakerLexicon() {
    ResourceFile.read(
        SpeakerLexicon.class,
        "roles.txt",
        (section, line) -> {
          Gender gender =
              section.equals("any")
                  ? Gender.UNKNOWN
                  : Gender.valueOf(section.toUpperCase(Locale.ROOT));
          for (String role : line.split(" +", -1)) {
            roles.putIfAbsent(role.toLowerCase(Locale.ROOT), gender);
          }
        });
    for (String place : words("places.txt")) {
      places.add(place.replace('_', ' '));
    }
  }

  private static Set<String> words(String resource) {
    Set<String> words = new HashSet<>();
    ResourceFile.read(
        SpeakerLexicon.class, resource, (_, line) -> words.addAll(List.of(line.split(" +", -1))));
    return words;
  }

  /// The lexicon of English, read at the first call.
  public static SpeakerLexicon english() {
    return Shared.ENGLISH;
  }

  /// The gender that a first name tells, or null if the word is no first name that is known.
  public @Nullable Gender firstName(String word) {
    return firstNames.gender(word);
  }

  /// What a phrase tells of a state, or null if it is none of its names, adjectives or seats.
  public @Nullable StateWord state(String phrase) {
    return states.word(phrase);
  }

  /// The title that these words are, or null.
  public @Nullable Title title(String words) {
    return titles.title(words);
  }

  /// Whether the noun says what a person is: *senator*. In lower case, singular.
  public boolean isRole(String noun) {
    return roles.containsKey(noun);
  }

  /// Whether the noun, or the last word of the compound, says what a person is: *press secretary*.
  public boolean isPersonNoun(String noun) {
    return isRole(noun) || isRole(noun.substring(noun.lastIndexOf(' ') + 1));
  }

  /// The gender that such a noun tells; unknown for any other word.
  public Gender roleGender(String noun) {
    return roles.getOrDefault(noun, Gender.UNKNOWN);
  }

  /// The nouns for what a party is that this one may take up later: *senator* for *lawmaker*. In
  /// lower case, singular; empty if none is known.
  public List<String> kindsOf(String noun) {
    return kinds.of(noun);
  }

  /// Whether both nouns mean one thing, so that either may stand in the name of what the other
  /// calls: *the city* the Municipality of Livorno. In lower case, singular.
  public boolean areSame(String noun, String other) {
    return noun.equals(other) || kinds.areSame(noun, other);
  }

  /// The nouns for a kind of organisation that the last word of a name shows, in lower case: *bank*
  /// for *Bank*, *airline* for *Airways*; empty if it shows none.
  public List<String> kindsNamed(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String named = kinds.named(word);
    return Stream.of(isOrganization(lower) ? lower : null, named).filter(Objects::nonNull).toList();
  }

  /// Whether the noun means several people who are no organisation: *officials*. In lower case.
  public boolean isGroup(String noun) {
    return groups.contains(noun);
  }

  /// Whether the noun means something written, shown or measured. In lower case.
  public boolean isDocument(String noun) {
    return documents.contains(noun);
  }

  /// Whether the noun means a kind of organisation: *ministry*. In lower case, singular.
  public boolean isOrganization(String noun) {
    return organizations.isHead(noun);
  }

  /// Whether such a noun stands behind the name of what it means: *Borough Week **magazine***. In
  /// lower case, singular.
  public boolean followsItsName(String noun) {
    return organizations.isTail(noun);
  }

  /// Whether a capitalised word shows that a name is that of an organisation.
  public boolean marksOrganization(String word) {
    return organizations.isMark(word);
  }

  /// Whether the name is that of an organisation that everybody knows.
  public boolean isKnownOrganization(String name) {
    return organizations.isKnown(name);
  }

  /// Whether the name is that of a newspaper, broadcaster or news agency that everybody knows.
  public boolean isOutlet(String name) {
    return organizations.isOutlet(name);
  }

  /// What a known short name stands for, or null.
  public @Nullable String longForm(String name) {
    return organizations.longForm(name);
  }

  /// Whether the name is that of a place that is no state.
  public boolean isPlace(String name) {
    return places.contains(name);
  }

  /// Whether the word is written like a person's initials and shortens something else: *U.N.*
  public boolean isAbbreviation(String word) {
    return abbreviations.contains(word);
  }
}
