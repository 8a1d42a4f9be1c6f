package org.gainsay.extract.speaker;

import org.gainsay.extract.speaker.lexicon.SpeakerLexicon;
import org.gainsay.model.SpeakerType;
import org.gainsay.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Finds the name that a source gives behind the noun phrase that opens it: *An analyst we asked,
/// **Ann Lee***, *a man who goes by the name **Moth***, *its owner, a firm called **Larch***. One
/// instance for one article.
final class NameBehind {

  private final SpeakerLexicon lexicon;
  private final @Nullable Party[] parties;
  private final Surroundings around;

  NameBehind(SpeakerLexicon lexicon, @Nullable Party[] parties, Surroundings around) {
    this.lexicon = lexicon;
    this.parties = parties;
    this.around = around;
  }

  /// The mention with the name of the noun phrase, or null if the source gives none.
  ///
  /// @param main the first mention of the source
  /// @param last index of the last token of the source
  @Nullable Mention of(Mention main, int last) {
    for (Mention next = around.next(main);
        next != null && next.head() <= last;
        next = around.next(next)) {
      Party party = parties[next.number()];
      if (next.kind() == Mention.Kind.NAME
          && party != null
          && isGivenBehind(main, next, last)
          && mayBe(main, party)) {
        return next;
      }
    }
    return null;
  }

  /// Whether a name stands in a source as that of the noun phrase that opens it.
  private boolean isGivenBehind(Mention main, Mention name, int last) {
    Sentence sentence = main.sentence();
    int before = name.nameFirst() - 1;
    if (before > main.head() && lexicon.title(sentence.token(before).form()) != null) {
      before--;
    }
    boolean closed =
        name.head() == last
            || (name.head() + 1 <= last && Surroundings.isComma(sentence, name.end()));
    boolean set = Surroundings.isComma(sentence, before) && before > main.head();
    if (!closed) {
      return false;
    }
    return main.isPlural() ? set && before == main.end() : set || namesSomebody(sentence, before);
  }

  /// Whether the words between a noun phrase and a name say that the name is its own: *a group
  /// called Larch*, *a man known as Moth*.
  ///
  /// @param from index of the first token between
  /// @param to index of the first token of the name
  static boolean isNaming(Sentence sentence, int from, int to) {
    return to > from && to - from <= 2 && namesSomebody(sentence, to - 1);
  }

  /// Whether the word before a name says that somebody has it: *a group **called** Larch*, *known
  /// **as** Moth*, *who calls **himself** Moth*.
  private static boolean namesSomebody(Sentence sentence, int i) {
    return switch (Surroundings.lower(sentence, i)) {
      case "called", "named", "nicknamed", "dubbed", "handle" -> true;
      case "himself", "herself", "itself", "themselves" ->
          sentence.token(i - 1).lemma().equals("call");
      case "as" ->
          switch (sentence.token(i - 1).lemma()) {
            case "know", "write", "identify", "himself", "herself", "only", "name" -> true;
            default -> false;
          };
      case "name" -> Surroundings.lower(sentence, i - 1).equals("the");
      default -> false;
    };
  }

  /// Whether the noun phrase can mean the party, by what both are.
  private boolean mayBe(Mention noun, Party party) {
    String word = noun.noun();
    boolean person =
        lexicon.isPersonNoun(word) || Descriptions.looksLikePerson(word) || isHuman(word);
    if (party.isPerson()) {
      return !lexicon.isOrganization(word) && !lexicon.isDocument(word) && !noun.isPlural();
    }
    return party.type() != SpeakerType.STATE
        && !party.isPlace()
        && (person ? party.mayBePerson() || noun.isPlural() : !lexicon.isDocument(word));
  }

  private static boolean isHuman(String noun) {
    return switch (noun) {
      case "man", "woman", "person", "one", "another", "voice" -> true;
      default -> false;
    };
  }
}
