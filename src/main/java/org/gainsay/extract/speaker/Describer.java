package org.gainsay.extract.speaker;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.gainsay.extract.speaker.lexicon.SpeakerLexicon;
import org.gainsay.extract.speaker.lexicon.Title;
import org.gainsay.model.SpeakerType;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Learns what the named parties of an article are from their names and what stands before them:
/// titles, offices, ages. One instance for one article.
final class Describer {

  private static final Pattern AGE = Pattern.compile("[1-9]\\d?|10\\d");

  private final SpeakerLexicon lexicon;
  private final List<Mention> mentions;
  private final @Nullable Party[] parties;

  Describer(SpeakerLexicon lexicon, List<Mention> mentions, @Nullable Party[] parties) {
    this.lexicon = lexicon;
    this.mentions = mentions;
    this.parties = parties;
  }

  /// Reads the whole article.
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
    int nameFirst = mention.nameFirst();
    for (int i = mention.first(); i < nameFirst; i++) {
      Token token = mention.sentence().token(i);
      if (!token.isNoun()) {
        continue;
      }
      String noun = Phrases.compound(mention.sentence(), mention.first(), i);
      if (lexicon.isPersonNoun(noun) && i + 1 == nameFirst) {
        party.learnType(SpeakerType.PERSON, true);
        party.learnGender(lexicon.roleGender(Nouns.singular(token)));
        party.learnRole(noun, Phrases.words(mention.sentence(), mention.first(), i + 1));
        party.noteCapitals(mention.sentence(), mention.first(), mention.end());
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
    if (lexicon.isPersonNoun(noun)) {
      party.learnRole(noun, String.join(" ", modifiers));
      party.learnType(SpeakerType.PERSON, true);
      party.learnGender(lexicon.roleGender(noun));
    }
  }
}
