package org.gainsay.extract.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.gainsay.extract.speaker.lexicon.SpeakerLexicon;
import org.gainsay.extract.speaker.lexicon.Title;
import org.gainsay.model.SpeakerType;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Learns what the named parties of an article are from what stands beside their names: titles and
/// words before the name, appositions (*Michael Lynton, Sony's CEO*; *its director, Synne Myhre*),
/// and sentences that say so (*X is the mayor*). One instance for one article.
final class Describer {

  private static final Set<String> COPULAS =
      Set.of("is", "was", "are", "were", "became", "remains", "'s", "’s", "be", "been");

  private static final Pattern AGE = Pattern.compile("[1-9]\\d?|10\\d");

  private final SpeakerLexicon lexicon;
  private final List<Mention> mentions;
  private final @Nullable Party[] parties;
  private final Surroundings around;

  Describer(
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
  void describe() {
    for (Mention mention : mentions) {
      Party party = parties[mention.number()];
      if (mention.kind() == Mention.Kind.NAME && party != null) {
        if (!mention.isModifier()) {
          describeBefore(mention, party);
          describeByAge(mention, party);
        }
        describeInside(mention, party);
      }
    }
    for (Mention mention : mentions) {
      if (!mention.isModifier() && mention.kind() != Mention.Kind.PRONOUN) {
        link(mention);
      }
    }
  }

  /// Title, capitalised and plain words before the name.
  private void describeBefore(Mention mention, Party party) {
    Name name = mention.name();
    if (name == null || party.type() == SpeakerType.STATE) {
      return;
    }
    Title title = name.title();
    if (title != null && !title.role().isEmpty()) {
      party.learnRole(title.role(), officeWords(name));
    } else {
      for (int i = 0; i < name.modifiers().size(); i++) {
        learnIfRole(party, name.modifiers(), i);
      }
    }
    int nameFirst = startOf(mention);
    for (int i = mention.first(); i < nameFirst; i++) {
      Token token = mention.sentence().token(i);
      if (!token.isNoun()) {
        continue;
      }
      String noun = Phrases.compound(mention.sentence(), mention.first(), i);
      if (isPersonNoun(noun) && i + 1 == nameFirst) {
        party.learnType(SpeakerType.PERSON, true);
        party.learnGender(lexicon.roleGender(Nouns.singular(token)));
        party.learnRole(noun, Phrases.words(mention.sentence(), mention.first(), i + 1));
        noteAffiliation(mention, party);
      } else if (lexicon.isOrganization(noun) && i + 1 == nameFirst) {
        party.learnType(SpeakerType.ORGANIZATION, false);
        party.learnRole(noun, "");
      }
    }
  }

  /// Who has an age is a person: *Anele Dyani, 17, left home*.
  private static void describeByAge(Mention mention, Party party) {
    Sentence sentence = mention.sentence();
    int comma = mention.end();
    if (party.type() == SpeakerType.UNKNOWN
        && comma + 2 < sentence.size()
        && sentence.token(comma).form().equals(",")
        && AGE.matcher(sentence.token(comma + 1).form()).matches()
        && sentence.token(comma + 2).isPunctuation()) {
      party.learnType(SpeakerType.PERSON, true);
    }
  }

  /// What the name itself says: *Kelvinside **Infirmary***, *the **University** of Larch*.
  private void describeInside(Mention mention, Party party) {
    List<String> words = mention.name() == null ? List.of() : mention.name().words();
    if (party.isPerson() || party.type() == SpeakerType.STATE || words.size() < 2) {
      return;
    }
    int of = words.indexOf("of");
    for (String kind : lexicon.kindsNamed(of > 0 ? words.get(of - 1) : words.getLast())) {
      party.learnType(SpeakerType.ORGANIZATION, false);
      party.kinds().add(kind);
    }
  }

  private static String officeWords(Name name) {
    Title title = name.title();
    return title != null && title.kind() == Title.Kind.ROYAL
        ? ""
        : String.join(" ", name.modifiers());
  }

  private void learnIfRole(Party party, List<String> modifiers, int i) {
    String noun = modifiers.get(i).toLowerCase(Locale.ROOT);
    if (isPersonNoun(noun)) {
      party.learnRole(noun, String.join(" ", modifiers));
      party.learnType(SpeakerType.PERSON, true);
      party.learnGender(lexicon.roleGender(noun));
    }
  }

  private boolean isPersonNoun(String noun) {
    return isPersonNoun(lexicon, noun);
  }

  /// Whether a noun, or its last word, says what a person is.
  static boolean isPersonNoun(SpeakerLexicon lexicon, String noun) {
    return lexicon.isRole(noun) || lexicon.isRole(noun.substring(noun.lastIndexOf(' ') + 1));
  }

  /// Joins this mention with the one that stands in apposition behind it, or that it is said to be.
  private void link(Mention mention) {
    Sentence sentence = mention.sentence();
    Mention whole = around.outermost(mention);
    if (whole != mention) {
      return;
    }
    int end = around.endWithAllPhrases(mention, sentence.size());
    Mention next = nextFrom(mention, end);
    if (next == null) {
      return;
    }
    Mention holder = holderBehind(mention, end);
    if (holder != null) {
      Party party = parties[holder.number()];
      if (party != null && party.mayBePerson()) {
        take(mention, party);
        return;
      }
    }
    if (mention.mayOpenDateline()) {
      return;
    }
    boolean relative = next.owner() != null && next.owner().headToken().tag().equals("WP$");
    if (Surroundings.isComma(sentence, end) && next.first() == end + 1 && !relative) {
      appose(Apposition.of(mention, next, end, around));
    } else if (next.kind() == Mention.Kind.NAME && isNaming(sentence, end, next.first())) {
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

  /// Whether the words between say that the name is that of the noun: *a group called X*.
  private static boolean isNaming(Sentence sentence, int from, int to) {
    String first = Surroundings.lower(sentence, from);
    return (to - from == 1
            && (first.equals("called") || first.equals("named") || first.equals("dubbed")))
        || (to - from == 2
            && first.equals("known")
            && Surroundings.lower(sentence, from + 1).equals("as"));
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

  /// Where a name begins, behind the words before it that tell what its bearer is.
  static int startOf(Mention mention) {
    Name name = mention.name();
    return name == null
        ? mention.first()
        : mention.sentence().tokensIn(name.whole()).getFirst().index();
  }

  /// The name that follows an office without a comma: *Mayor of London Sadiq Khan*; null if none
  /// does.
  private @Nullable Mention holderBehind(Mention office, int end) {
    if (office.kind() != Mention.Kind.NOUN || !isPersonNoun(office.noun()) || end == office.end()) {
      return null;
    }
    Mention next = nextFrom(office, end);
    return next != null && next.kind() == Mention.Kind.NAME && next.first() == end ? next : null;
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
    if (party.mayBePerson() && isPersonNoun(word)) {
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
        && (isPersonNoun(word)
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

  /// Notes a noun phrase as a mention and a description of a party.
  private void take(Mention noun, Party party) {
    if (parties[noun.number()] != null) {
      return;
    }
    Sentence sentence = noun.sentence();
    String word = noun.noun();
    parties[noun.number()] = party;
    party.add(noun);
    if (isPersonNoun(word)) {
      party.learnType(SpeakerType.PERSON, true);
      party.learnGender(lexicon.roleGender(word));
    } else if (lexicon.isOrganization(word)) {
      party.learnType(SpeakerType.ORGANIZATION, true);
    }
    int end = around.endWithPhrases(noun, sentence.size());
    party.learnRole(Phrases.compound(sentence, noun.first(), noun.head()), roleWords(noun, end));
    noteAffiliation(noun, party);
    for (int i = noun.end(); i < end; i++) {
      noteCapital(sentence.token(i), party);
    }
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

  private void noteAffiliation(Mention mention, Party party) {
    for (int i = mention.first(); i <= mention.head(); i++) {
      noteCapital(mention.sentence().token(i), party);
    }
  }

  static void noteCapital(Token token, Party party) {
    if (token.isProperNoun()
        || (Character.isUpperCase(token.form().charAt(0)) && token.index() > 0)) {
      party.described().add(token.form());
    }
  }
}
