package org.gainsay.extract.speaker;

import java.util.List;
import java.util.Set;
import org.gainsay.extract.speaker.lexicon.SpeakerLexicon;
import org.gainsay.extract.speaker.lexicon.Title;
import org.gainsay.model.SpeakerType;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Joins noun phrases with the named party that they are said to be: appositions (*Michael Lynton,
/// Sony's CEO*; *its director, Synne Myhre*), offices before a name (*Mayor of London Sadiq Khan*),
/// sentences that say so (*X is the mayor*). One instance for one article.
final class NounNaming {

  private static final Set<String> COPULAS =
      Set.of("is", "was", "are", "were", "became", "remains", "'s", "’s", "be", "been");

  private final SpeakerLexicon lexicon;
  private final List<Mention> mentions;
  private final @Nullable Party[] parties;
  private final Surroundings around;

  NounNaming(
      SpeakerLexicon lexicon,
      List<Mention> mentions,
      @Nullable Party[] parties,
      Surroundings around) {
    this.lexicon = lexicon;
    this.mentions = mentions;
    this.parties = parties;
    this.around = around;
  }

  /// Reads the whole article. Common nouns that turn out to be a named party are noted as its
  /// mentions.
  void join() {
    for (Mention mention : mentions) {
      if (!mention.isModifier() && mention.kind() != Mention.Kind.PRONOUN) {
        join(mention);
      }
    }
  }

  /// Joins this mention with the one that stands in apposition behind it, or that it is said to be.
  private void join(Mention mention) {
    Sentence sentence = mention.sentence();
    Mention whole = around.outermost(mention);
    if (whole != mention) {
      return;
    }
    int end = around.endWithAllPhrases(mention, sentence.size());
    Mention next = nextFrom(mention, end);
    Mention holder = holderBehind(mention, end);
    if (holder != null) {
      Party party = parties[holder.number()];
      int address = addressIn(holder);
      if (party != null && party.mayBePerson()) {
        boolean inside = address != Token.NONE && holder.first() < end;
        take(mention, party, inside ? address : endOf(mention));
        return;
      }
    }
    if (next == null || mention.mayOpenDateline()) {
      return;
    }
    boolean relative = next.owner() != null && next.owner().headToken().tag().equals("WP$");
    if (Surroundings.isComma(sentence, end) && next.first() == end + 1 && !relative) {
      appose(Apposition.of(mention, next, end, around));
    } else if (next.kind() == Mention.Kind.NAME
        && NameBehind.isNaming(sentence, end, next.first())) {
      Party party = parties[next.number()];
      if (party != null && (fitsNoun(mention, party) || mention.isIndefinite())) {
        take(mention, party);
      }
    } else if (next.first() - end <= 2
        && COPULAS.contains(Surroundings.lower(sentence, end))
        && !isNegated(sentence, end + 1, next.first())) {
      equate(mention, next);
    }
  }

  /// Joins the noun phrase that opens a source with the name that it gives behind: *An analyst we
  /// asked, **Ann Lee***, *a man who goes by the name **Moth***, *its owner, a firm called
  /// **Larch***.
  ///
  /// @param main the first mention of the source
  /// @param last index of the last token of the source
  void joinWithNameBehind(Mention main, int last) {
    if (main.kind() != Mention.Kind.NOUN || parties[main.number()] != null) {
      return;
    }
    Mention name = new NameBehind(lexicon, parties, around).of(main, last);
    Party party = name == null ? null : parties[name.number()];
    if (party != null) {
      take(main, party);
    }
  }

  /// The name that follows an office without a comma: *Mayor of London Sadiq Khan*, *Minister for
  /// Health Mr. Olsen*; null if none does.
  private @Nullable Mention holderBehind(Mention office, int end) {
    if (office.kind() != Mention.Kind.NOUN
        || !lexicon.isPersonNoun(office.noun())
        || end == office.end()) {
      return null;
    }
    Mention next = nextFrom(office, end);
    if (next != null && next.kind() == Mention.Kind.NAME && next.first() == end) {
      return next;
    }
    for (Mention inside = around.next(office);
        inside != null && inside.end() <= end;
        inside = around.next(inside)) {
      if (inside.end() == end && addressIn(inside) != Token.NONE) {
        return inside;
      }
    }
    return null;
  }

  /// Index of the form of address that parts the name at the end of a noun phrase from what is
  /// before it, *Education **Mr.** Olsen*; [Token#NONE] if none does.
  private int addressIn(Mention mention) {
    Sentence sentence = mention.sentence();
    for (int i = mention.first() + 1; i < mention.head(); i++) {
      Title title = lexicon.title(sentence.token(i).form());
      if (title != null && title.kind() == Title.Kind.FORM && sentence.token(i - 1).isNoun()) {
        return mention.kind() == Mention.Kind.NAME ? i : Token.NONE;
      }
    }
    return Token.NONE;
  }

  private @Nullable Mention nextFrom(Mention mention, int end) {
    Mention next = around.next(mention);
    while (next != null && next.first() < end) {
      next = around.next(next);
    }
    return next;
  }

  private static boolean isNegated(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.token(i).lemma().equals("not") || sentence.token(i).form().equals("n't")) {
        return true;
      }
    }
    return false;
  }

  private void appose(Apposition pair) {
    Mention first = pair.first();
    Mention second = pair.second();
    Party firstParty = parties[first.number()];
    Party secondParty = parties[second.number()];
    if (firstParty != null
        && pair.describesName()
        && !isPlace(first)
        && describes(second, firstParty)) {
      take(second, firstParty);
    } else if (secondParty != null && pair.namesNoun() && fitsNoun(first, secondParty)) {
      take(first, secondParty);
    }
  }

  private boolean isPlace(Mention mention) {
    Name name = mention.name();
    return name != null && (lexicon.isPlace(name.text()) || name.state() != null);
  }

  /// Whether the noun phrase behind a name tells what its bearer is.
  private boolean describes(Mention noun, Party party) {
    String word = noun.noun();
    if (party.type() == SpeakerType.STATE || noun.isPlural()) {
      return false;
    }
    if (party.mayBePerson() && lexicon.isPersonNoun(word)) {
      return true;
    }
    return !party.isPerson() && lexicon.isOrganization(word);
  }

  /// Whether a name in apposition to this noun phrase can be its name.
  private boolean fitsNoun(Mention noun, Party party) {
    String word = noun.noun();
    if (party.type() == SpeakerType.STATE || noun.isPlural()) {
      return false;
    }
    if (party.mayBePerson()
        && (lexicon.isPersonNoun(word)
            || Descriptions.looksLikePerson(word)
            || word.equals("one")
            || word.equals("another"))) {
      return true;
    }
    return !party.isPerson() && lexicon.isOrganization(word);
  }

  private void equate(Mention first, Mention second) {
    Party party = parties[first.number()];
    if (party != null
        && first.kind() == Mention.Kind.NAME
        && second.kind() == Mention.Kind.NOUN
        && describes(second, party)) {
      take(second, party);
    }
  }

  private void take(Mention noun, Party party) {
    take(noun, party, endOf(noun));
  }

  private int endOf(Mention noun) {
    return around.endWithPhrases(noun, noun.sentence().size());
  }

  /// Notes a noun phrase as a mention and a description of a party.
  ///
  /// @param end index behind the last token of the description
  private void take(Mention noun, Party party, int end) {
    if (parties[noun.number()] != null) {
      return;
    }
    Sentence sentence = noun.sentence();
    String word = noun.noun();
    parties[noun.number()] = party;
    party.add(noun);
    if (lexicon.isPersonNoun(word)) {
      party.learnType(SpeakerType.PERSON, true);
      party.learnGender(lexicon.roleGender(word));
    } else if (lexicon.isOrganization(word)) {
      party.learnType(SpeakerType.ORGANIZATION, true);
    }
    party.learnRole(Phrases.compound(sentence, noun.first(), noun.head()), roleWords(noun, end));
    party.noteCapitals(sentence, noun.first(), Math.max(noun.end(), end));
  }

  /// Office and affiliation as a role: "CEO, Sony Entertainment" for "Sony Entertainment's CEO",
  /// "mayor of York" for "the mayor of York".
  private String roleWords(Mention noun, int end) {
    Sentence sentence = noun.sentence();
    Mention owner = noun.owner();
    if (owner == null) {
      return Phrases.words(sentence, noun.first(), end);
    }
    int from = owner.end();
    while (from < noun.head() && sentence.token(from).tag().equals("POS")) {
      from++;
    }
    String office = Phrases.words(sentence, from, end);
    if (owner.isPronoun()) {
      return office;
    }
    return office + ", " + Phrases.words(sentence, owner.first(), owner.end());
  }
}
