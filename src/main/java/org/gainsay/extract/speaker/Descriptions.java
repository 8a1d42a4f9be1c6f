package org.gainsay.extract.speaker;

import java.util.Locale;
import java.util.Set;
import org.gainsay.extract.speaker.lexicon.SpeakerLexicon;
import org.gainsay.extract.speaker.lexicon.State;
import org.gainsay.extract.speaker.lexicon.StateWord;
import org.gainsay.model.SpeakerType;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Names for parties that are only described: *senior official*, *Ray Trujillo's lawyer*, *North
/// Korean foreign ministry* for "the foreign ministry in Pyongyang". One instance for one article.
final class Descriptions {

  private static final int LONGEST = 14;

  private final Story story;
  private final SpeakerLexicon lexicon;

  Descriptions(Story story) {
    this.story = story;
    lexicon = story.lexicon();
  }

  /// What kind of party the noun phrase describes; unknown if none.
  SpeakerType typeOf(Mention mention) {
    String form = mention.headToken().form().toLowerCase(Locale.ROOT);
    String noun = mention.noun();
    if (lexicon.isGroup(form)) {
      return SpeakerType.GROUP;
    }
    boolean plural = mention.isPlural();
    if (lexicon.isRole(noun)) {
      return plural ? SpeakerType.GROUP : SpeakerType.PERSON;
    }
    if (lexicon.isOrganization(noun)) {
      return plural ? SpeakerType.GROUP : SpeakerType.ORGANIZATION;
    }
    StateWord state = lexicon.state(mention.headToken().form());
    if (state != null && state.kind() == StateWord.Kind.PEOPLE) {
      return plural ? SpeakerType.GROUP : SpeakerType.PERSON;
    }
    boolean digits = Character.isDigit(form.charAt(0));
    if (digits && (form.length() == 4 || mention.head() > mention.first())) {
      return SpeakerType.UNKNOWN;
    }
    if (mention.headToken().tag().equals("CD") || form.equals("one") || form.equals("another")) {
      return form.equals("one") || form.equals("another") ? SpeakerType.PERSON : SpeakerType.GROUP;
    }
    if (story.isSource(mention) && looksLikePerson(noun)) {
      return plural ? SpeakerType.GROUP : SpeakerType.PERSON;
    }
    return SpeakerType.UNKNOWN;
  }

  /// Whether a noun that no list has ends as nouns for persons do: *instructor*.
  static boolean looksLikePerson(String noun) {
    return noun.length() > 5
        && (noun.endsWith("er")
            || noun.endsWith("or")
            || noun.endsWith("ist")
            || noun.endsWith("ian")
            || noun.endsWith("man")
            || noun.endsWith("woman"))
        && !noun.endsWith("letter")
        && !noun.endsWith("paper");
  }

  /// The description of a noun phrase.
  String of(Mention mention) {
    State state = governed(mention);
    if (state != null) {
      return state.adjective() + " " + plainWords(mention);
    }
    Sentence sentence = mention.sentence();
    int end = end(mention);
    Mention owner = mention.owner();
    Party possessor = owner == null ? null : story.partyOf(owner);
    if (owner != null && possessor != null) {
      int from = owner.end();
      while (from < mention.head() && sentence.token(from).tag().equals("POS")) {
        from++;
      }
      String mark = possessor.name().endsWith("s") ? "'" : "'s";
      return possessor.name() + mark + " " + Phrases.words(sentence, from, end);
    }
    return lowered(mention, Phrases.words(sentence, startOf(mention), end));
  }

  /// Where a description ends: behind the phrases that follow the noun, and in a source behind the
  /// clause that tells who of many is meant, *a nurse **who was on the ward***, but not behind one
  /// that a comma sets off.
  private int end(Mention mention) {
    Sentence sentence = mention.sentence();
    int end =
        Math.min(
            story.around().endWithPhrases(mention, sentence.size()), mention.first() + LONGEST);
    int limit = story.sourceEnd(mention);
    int told = end;
    while (told < limit
        && !sentence.token(told).isPunctuation()
        && !hidesName(sentence, told, limit)) {
      told++;
    }
    return told - mention.first() > LONGEST || !narrows(sentence, end, told) ? end : told;
  }

  /// Whether words behind a noun phrase tell which one is meant.
  private static boolean narrows(Sentence sentence, int from, int to) {
    if (from >= to) {
      return false;
    }
    String tag = sentence.token(from).tag();
    return (tag.startsWith("W") || tag.equals("VBN") || tag.equals("VBG"))
        && !sentence.token(to - 1).tag().startsWith("W");
  }

  /// Whether a clause begins that only tells why somebody has no name: *who asked not to be named*.
  private static boolean hidesName(Sentence sentence, int from, int to) {
    if (!sentence.token(from).tag().startsWith("W")) {
      return false;
    }
    for (int i = from; i < to; i++) {
      switch (sentence.token(i).lemma()) {
        case "anonymity", "anonymous", "name", "identify", "authorize", "authorise" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /// Where a description starts: behind words that only point at the text around, which say nothing
  /// where it stands alone: *aides* for "those aides", *lawyer* for "his lawyer" where nobody knows
  /// whose.
  private static int startOf(Mention mention) {
    int start = mention.first();
    while (start < mention.head() && isPointer(mention.sentence().token(start))) {
      start++;
    }
    return start;
  }

  private static boolean isPointer(Token token) {
    return token.tag().equals("PRP$") || token.tag().equals("WP$") || isDemonstrative(token);
  }

  private static boolean isDemonstrative(Token token) {
    return switch (token.form().toLowerCase(Locale.ROOT)) {
      case "this", "that", "these", "those" -> true;
      default -> false;
    };
  }

  /// Whether a description tells nobody who is meant, as nothing in it is more than a pronoun or a
  /// number of what a pronoun means: *some*, *that*, *one of them*.
  static boolean tellsNobody(String description) {
    for (String word : description.split("\\W+", -1)) {
      if (!word.isEmpty() && !saysNothing(word.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  private static boolean saysNothing(String word) {
    return NameWords.isPronoun(word)
        || INDEFINITE.contains(word)
        || FUNCTION_WORDS.contains(word)
        || Character.isDigit(word.charAt(0));
  }

  /// What stands for persons or things without a word on what they are: demonstratives,
  /// quantifiers, numbers. A closed class of English, like the pronouns, and so no matter of a
  /// lexicon.
  private static final Set<String> INDEFINITE =
      Set.of(
          "this",
          "that",
          "these",
          "those",
          "one",
          "ones",
          "two",
          "three",
          "some",
          "someone",
          "somebody",
          "anyone",
          "anybody",
          "everyone",
          "everybody",
          "nobody",
          "none",
          "no",
          "many",
          "most",
          "several",
          "few",
          "both",
          "all",
          "each",
          "either",
          "neither",
          "any",
          "other",
          "others",
          "another",
          "half",
          "rest",
          "much",
          "such",
          "same");

  /// What may stand between those: *one of the others*, *some more*. Any other word of its class,
  /// like a preposition that leads to a place, is left to tell something.
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "of", "in", "the", "a", "and", "or", "so", "too", "at", "to", "yet", "still", "more",
          "else");

  /// A description without the capital that it owes to the start of a sentence.
  private String lowered(Mention mention, String words) {
    Token first = mention.sentence().token(startOf(mention));
    boolean kept =
        (first.index() > 0 && !first.tag().equals("DT"))
            || (first.isProperNoun() && !isCommonGroup(first))
            || lexicon.state(first.form()) != null
            || words.length() < 2
            || Character.isUpperCase(words.charAt(1));
    boolean determiner = first.tag().equals("DT") && !words.startsWith(first.form());
    return kept || determiner ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
  }

  /// Whether it is a word for a group that the tagger may take for a name where it begins a
  /// sentence: *Police*, but not *Republicans* nor *Iraqis*, who keep their capitals.
  private boolean isCommonGroup(Token token) {
    return !token.form().endsWith("s") && lexicon.isGroup(token.form().toLowerCase(Locale.ROOT));
  }

  /// Notes the state that a described ministry or government is of.
  void stateOf(Mention mention, Party party) {
    State state = governed(mention);
    if (state != null) {
      party.described().add(state.name());
      party.described().add(state.adjective());
    }
  }

  /// The state whose ministry or government the noun phrase names by its seat, as an owner or
  /// behind *of*; null if there is none.
  private @Nullable State governed(Mention mention) {
    if (!isGovernment(mention.noun())) {
      return null;
    }
    Mention owner = mention.owner();
    if (owner != null) {
      Party party = story.partyOf(owner);
      State state = party == null ? null : party.state();
      return state == null || state.adjective().isEmpty() ? null : state;
    }
    Mention next = story.around().next(mention);
    if (next == null || next.first() - mention.end() != 1) {
      return null;
    }
    String link = Surroundings.lower(mention.sentence(), mention.end());
    if (!link.equals("in") && !link.equals("of")) {
      return null;
    }
    Name name = next.name();
    State state = name == null ? null : name.state();
    return state == null || state.adjective().isEmpty() ? null : state;
  }

  private static boolean isGovernment(String noun) {
    return switch (noun) {
      case "ministry",
          "government",
          "army",
          "military",
          "cabinet",
          "parliament",
          "regime",
          "authorities",
          "navy",
          "embassy" ->
          true;
      default -> false;
    };
  }

  /// The words of the phrase from behind its determiner or owner.
  private static String plainWords(Mention mention) {
    Mention owner = mention.owner();
    int from = owner == null ? mention.first() : owner.end();
    Sentence sentence = mention.sentence();
    while (from < mention.head()
        && (sentence.token(from).tag().equals("POS") || sentence.token(from).tag().equals("DT"))) {
      from++;
    }
    return Phrases.words(sentence, from, mention.end());
  }
}
