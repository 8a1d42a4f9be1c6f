package org.gainsay.extract.stance;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gainsay.extract.speaker.Cast;
import org.gainsay.model.Speaker;
import org.gainsay.model.SpeakerType;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Tells the speaker's own side from others: himself, those he speaks for, and what is his: *I*,
/// *our team*, *my client*; his office, company or ministry.
///
/// @param source what is known of the speaker
/// @param speaker whom the source stands for, if that is known
/// @param cast the parties of the article
/// @param place the place of the attribution among those that the cast was made of
/// @param known what was found of words before; an instance serves one thread
record OwnSide(
    SourceWords source, @Nullable Speaker speaker, Cast cast, int place, Map<Token, Party> known) {

  private static final Set<String> FIRST_PERSON =
      Set.of("i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves");
  private static final Set<String> PART =
      Set.of("all", "any", "many", "most", "one", "several", "some", "three", "two");
  private static final Set<String> THIRD_SINGULAR =
      Set.of("he", "him", "his", "himself", "she", "her", "hers", "herself");
  private static final Set<String> THIRD_PLURAL =
      Set.of("they", "them", "their", "theirs", "themselves");
  private static final Set<String> THING_PRONOUNS =
      Set.of("it", "this", "that", "these", "those", "there", "which", "what", "something", "its");
  private static final Set<String> ANYBODY =
      Set.of(
          "nobody",
          "none",
          "anybody",
          "anyone",
          "everybody",
          "everyone",
          "one",
          "somebody",
          "someone",
          "people",
          "who",
          "whoever",
          "you",
          "all",
          "many",
          "most",
          "some",
          "nothing");

  OwnSide(SourceWords source, @Nullable Speaker speaker, Cast cast, int place) {
    this(source, speaker, cast, place, new IdentityHashMap<>());
  }

  /// Whether the word by itself is a first-person pronoun.
  static boolean isFirstPerson(Token token) {
    return FIRST_PERSON.contains(token.form().toLowerCase(Locale.ROOT));
  }

  /// Where the party stands that a word heads.
  ///
  /// @param quoted whether the word stands in the speaker's own words, so that *he* is not he
  Party party(Sentence sentence, Token head, boolean quoted) {
    Party before = known.get(head);
    if (before != null) {
      return before;
    }
    Party found = find(sentence, head, quoted);
    known.put(head, found);
    return found;
  }

  private Party find(Sentence sentence, Token head, boolean quoted) {
    String form = head.form().toLowerCase(Locale.ROOT);
    String lemma = head.lemma().toLowerCase(Locale.ROOT);
    if (FIRST_PERSON.contains(form)) {
      return Party.OWN;
    }
    if (THIRD_SINGULAR.contains(form) || THIRD_PLURAL.contains(form) || form.equals("it")) {
      return pronoun(head, form, quoted);
    }
    if (form.equals("you") || form.equals("your")) {
      return Party.OTHER;
    }
    if (THING_PRONOUNS.contains(form)) {
      return Party.NONE;
    }
    Token whole = PART.contains(form) ? whole(sentence, head) : null;
    if (whole != null) {
      return party(sentence, whole, quoted);
    }
    if (ANYBODY.contains(form) || (form.equals("no") && head.is("det"))) {
      return Party.ANYBODY;
    }
    if (isOwnName(sentence, head) || cast.isOwnSide(place, new Mention(sentence, head).span())) {
      return Party.OWN;
    }
    if (head.isProperNoun()) {
      return Party.OTHER;
    }
    return noun(sentence, head, lemma, quoted);
  }

  /// *One **of its fighters***: of whom it is a part, or null.
  private static @Nullable Token whole(Sentence sentence, Token part) {
    for (Token child : sentence.children(part, "nmod")) {
      Token of = sentence.child(child, "case");
      if (of != null && of.lemma().equalsIgnoreCase("of")) {
        return child;
      }
    }
    return null;
  }

  private Party pronoun(Token head, String form, boolean quoted) {
    if (quoted) {
      return form.equals("it") ? Party.NONE : Party.OTHER;
    }
    boolean singular = THIRD_SINGULAR.contains(form);
    if (speaker != null && head.isPronoun()) {
      Speaker named = cast.namedBy(head.span());
      if (named != null) {
        return isSame(named) ? Party.OWN : Party.OTHER;
      }
    }
    if (source.speaksForOthers()) {
      return Party.OWN;
    }
    if (form.equals("it")) {
      return source.isPlural() ? Party.OWN : Party.NONE;
    }
    return singular == source.isPlural() ? Party.OTHER : Party.OWN;
  }

  private boolean isSame(Speaker named) {
    if (speaker == null) {
      return false;
    }
    if (named.name().equalsIgnoreCase(speaker.name())) {
      return true;
    }
    for (String word : named.name().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}&-]+", -1)) {
      if (word.length() > 2 && source.names().contains(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOwnName(Sentence sentence, Token head) {
    if (!head.isProperNoun() && !Character.isUpperCase(head.form().charAt(0))) {
      return false;
    }
    if (source.names().contains(head.form().toLowerCase(Locale.ROOT))) {
      return true;
    }
    for (Token part : sentence.children(head, "flat", "compound")) {
      if (part.isProperNoun()
          && part.is("flat")
          && source.names().contains(part.form().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private Party noun(Sentence sentence, Token head, String lemma, boolean quoted) {
    for (Token owner : sentence.children(head, "nmod:poss", "nmod")) {
      if (!owner.is("nmod:poss") && sentence.child(owner, "case") != null) {
        continue;
      }
      Party whose = party(sentence, owner, quoted);
      if (whose == Party.OWN) {
        return SideWords.NOT_OWN.has(lemma) ? Party.OTHER : Party.OWN;
      }
      if (owner.is("nmod:poss")) {
        return whose == Party.NONE ? Party.OTHER : whose;
      }
    }
    Token determiner = sentence.child(head, "det");
    if (determiner != null && determiner.lemma().equals("no")) {
      return Party.ANYBODY;
    }
    boolean definite =
        determiner != null
            && Set.of("the", "this", "these").contains(determiner.lemma().toLowerCase(Locale.ROOT));
    boolean isOrganization = SideWords.ORGANIZATION.has(lemma);
    if (definite && isOrganization && speaksForOrganization(lemma)) {
      return Party.OWN;
    }
    if (definite && source.speaksForOthers() && SideWords.PRINCIPAL.has(lemma)) {
      return Party.OWN;
    }
    return Nouns.isAgentive(head, lemma) || isOrganization || SideWords.PRINCIPAL.has(lemma)
        ? Party.OTHER
        : Party.NONE;
  }

  private boolean speaksForOrganization(String lemma) {
    return source.speaksForOthers()
        || source.nouns().contains(lemma)
        || (speaker != null
            && (speaker.type() == SpeakerType.ORGANIZATION || speaker.type() == SpeakerType.STATE))
        || (speaker != null && speaker.role() != null);
  }
}
