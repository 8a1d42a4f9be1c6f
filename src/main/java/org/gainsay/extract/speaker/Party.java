package org.gainsay.extract.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.extract.speaker.lexicon.Gender;
import org.gainsay.extract.speaker.lexicon.State;
import org.gainsay.model.SpeakerType;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Somebody or something that an article speaks of, with all that the article tells of it. Grows
/// while the article is read; identity counts.
final class Party {

  private final List<Mention> mentions = new ArrayList<>();
  private final TreeSet<Integer> places = new TreeSet<>();
  private final Map<String, String> roles = new LinkedHashMap<>();
  private final Set<String> kinds = new HashSet<>();
  private final Set<String> described = new HashSet<>();
  private String name;
  private SpeakerType type;
  private boolean typeIsSure;
  private Gender gender;
  private @Nullable State state;
  private boolean place;
  private final boolean named;

  /// Makes a party.
  ///
  /// @param name its name or description
  /// @param named whether that is a name
  Party(String name, boolean named, SpeakerType type, Gender gender) {
    this.name = name;
    this.named = named;
    this.type = type;
    this.gender = gender;
  }

  String name() {
    return name;
  }

  boolean isNamed() {
    return named;
  }

  void rename(String better) {
    name = better;
  }

  SpeakerType type() {
    return type;
  }

  /// Takes a type for it, unless it has one that is surer.
  void learnType(SpeakerType other, boolean sure) {
    if (other != SpeakerType.UNKNOWN && (type == SpeakerType.UNKNOWN || (sure && !typeIsSure))) {
      type = other;
      typeIsSure = sure;
    }
  }

  boolean isPerson() {
    return type == SpeakerType.PERSON;
  }

  boolean mayBePerson() {
    return type == SpeakerType.PERSON || (type == SpeakerType.UNKNOWN && !place);
  }

  Gender gender() {
    return gender;
  }

  void learnGender(Gender other) {
    if (gender == Gender.UNKNOWN) {
      gender = other;
    }
  }

  @Nullable State state() {
    return state;
  }

  void learnState(State other) {
    state = other;
  }

  /// Whether it is no party but a place, which people are named after only.
  boolean isPlace() {
    return place;
  }

  void beAPlace() {
    place = true;
  }

  /// Its mentions in the order in which they were added.
  List<Mention> mentions() {
    return mentions;
  }

  /// The numbers of its mentions.
  NavigableSet<Integer> places() {
    return places;
  }

  void add(Mention mention) {
    mentions.add(mention);
    places.add(mention.number());
  }

  /// Notes what it is called: a noun, and the words that say it.
  ///
  /// @param noun the noun, in lower case, singular
  /// @param words office or affiliation as the article states it
  void learnRole(String noun, String words) {
    roles.putIfAbsent(noun, words);
  }

  boolean hasRole(String noun) {
    return roles.containsKey(noun);
  }

  /// The nouns it is called by.
  Set<String> roleNouns() {
    return roles.keySet();
  }

  /// Office or affiliation as the article states it first, or null.
  @Nullable String role() {
    for (String words : roles.values()) {
      if (!words.isEmpty()) {
        return words;
      }
    }
    return null;
  }

  /// The nouns for the kind of organisation that its name says it is: *infirmary* and *hospital*.
  Set<String> kinds() {
    return kinds;
  }

  /// The capitalised words by which it was described: *Sony* for "Sony's CEO".
  Set<String> described() {
    return described;
  }

  /// Adds the capitalised words of a description to those by which it was described.
  ///
  /// @param first index of the first token of the description
  /// @param end index behind its last one
  void noteCapitals(Sentence sentence, int first, int end) {
    for (int i = first; i < end; i++) {
      Token token = sentence.token(i);
      if (token.isProperNoun() || (Character.isUpperCase(token.form().charAt(0)) && i > 0)) {
        described.add(token.form());
      }
    }
  }

  @Override
  public String toString() {
    return "%s [%s %s %s]".formatted(name, type, gender, roles.keySet());
  }
}
