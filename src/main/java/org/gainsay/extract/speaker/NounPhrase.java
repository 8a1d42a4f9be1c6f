package org.gainsay.extract.speaker;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.gainsay.extract.speaker.lexicon.SpeakerLexicon;
import org.gainsay.text.Token;

/// A noun phrase as it may take up a party: its noun, what else tells who is meant, and how both go
/// with what a party is called by. Of a pronoun all of it is empty. One instance for one mention.
final class NounPhrase {

  private final Mention mention;
  private final SpeakerLexicon lexicon;
  private final String noun;
  private final String form;
  private final Set<String> capitals;
  private final Set<String> words;
  private final boolean plain;

  NounPhrase(Story story, Mention mention) {
    this.mention = mention;
    lexicon = story.lexicon();
    noun =
        mention.isPronoun()
            ? ""
            : Phrases.compound(mention.sentence(), mention.first(), mention.head());
    form = formOf(mention);
    capitals = capitalsIn(mention, story);
    words = wordsIn(mention);
    plain = mention.owner() == null && (mention.isBare() || mention.first() == mention.head());
  }

  /// The noun in the singular, in lower case, with the word before it where both make one office.
  String noun() {
    return noun;
  }

  /// How it begins: *the*, *this*, *a*, *one*, with whose it is, or with neither.
  String form() {
    return form;
  }

  /// Whether nothing but the article stands before the noun, or what tells more of who is in mind.
  boolean isPlain() {
    return plain;
  }

  /// Whether names in it tell who is meant.
  boolean hasCapitals() {
    return !capitals.isEmpty();
  }

  /// Whether the noun phrase says that it means another one of the kind that the party's name says:
  /// *the county health department* is not the Department of Agriculture.
  boolean contradicts(Party party) {
    return relation(party).equals("other-name") && !shares(party);
  }

  /// How the noun goes with what the party is called by; empty for a pronoun.
  String relation(Party party) {
    if (mention.isPronoun()) {
      return "";
    }
    if (party.hasRole(noun)) {
      return "same";
    }
    if (party.kinds().contains(noun) || lastWord(party.name()).equals(noun)) {
      return plain || agreement(party).equals("some") ? "same-name" : "other-name";
    }
    String last = noun.substring(noun.lastIndexOf(' ') + 1);
    boolean up = false;
    for (String role : party.roleNouns()) {
      String lastOfRole = role.substring(role.lastIndexOf(' ') + 1);
      if (lastOfRole.equals(last)) {
        return "same-last";
      }
      if (lexicon.kindsOf(noun).contains(role) || lexicon.kindsOf(noun).contains(lastOfRole)) {
        return "kind";
      }
      up |= lexicon.kindsOf(role).contains(noun);
    }
    if (party.kinds().stream().anyMatch(lexicon.kindsOf(noun)::contains)) {
      return plain ? "kind-name" : "other-kind";
    }
    if (up) {
      return "special";
    }
    return party.roleNouns().isEmpty() && party.kinds().isEmpty() ? "untold" : "other";
  }

  /// Whether the capitals of the noun phrase go with the party: *the Georgia Republican*.
  String agreement(Party party) {
    if (capitals.isEmpty()) {
      return "none";
    }
    boolean some =
        capitals.stream()
            .anyMatch(word -> party.described().contains(word) || party.name().contains(word));
    return some ? "some" : party.described().isEmpty() ? "untold" : "no";
  }

  /// Whether other words of the noun phrase stand in the role or description of the party.
  boolean shares(Party party) {
    String role = party.role();
    String told = ((role == null ? "" : role) + " " + party.name()).toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(told::contains);
  }

  private static String formOf(Mention mention) {
    if (mention.isPronoun()) {
      return "pronoun";
    }
    if (mention.owner() != null) {
      return "owner";
    }
    return switch (Surroundings.lower(mention.sentence(), mention.first())) {
      case "the" -> "the";
      case "this", "that", "these", "those" -> "this";
      case "a", "an" -> "a";
      case "one", "another" -> "one";
      default -> mention.isPlural() ? "plural" : "none";
    };
  }

  /// The capitalised words of the noun phrase and what follows it, but its noun.
  static Set<String> capitalsIn(Mention mention, Story story) {
    Set<String> capitals = new HashSet<>();
    if (mention.isPronoun()) {
      return capitals;
    }
    int end = story.around().endWithPhrases(mention, mention.sentence().size());
    for (int i = mention.first(); i < end; i++) {
      Token token = mention.sentence().token(i);
      boolean tells = i > 0 || token.isProperNoun();
      if (tells && i != mention.head() && Character.isUpperCase(token.form().charAt(0))) {
        capitals.add(token.form());
      }
    }
    return capitals;
  }

  /// The other words of the noun phrase that tell something.
  private static Set<String> wordsIn(Mention mention) {
    Set<String> words = new HashSet<>();
    for (int i = mention.first(); i < mention.head(); i++) {
      Token token = mention.sentence().token(i);
      if (token.isNoun() || token.tag().startsWith("JJ")) {
        words.add(token.lemma().toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
