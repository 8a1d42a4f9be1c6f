package org.gainsay.extract.speaker;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gainsay.extract.speaker.lexicon.Gender;
import org.gainsay.extract.speaker.lexicon.SpeakerLexicon;
import org.gainsay.model.SpeakerType;
import org.jspecify.annotations.Nullable;

/// The named parties of an article by the words that may mean them: full names, words of names,
/// short forms. One instance for one article.
final class NameIndex {

  /// More parties than this under one word of their names are no article any more.
  private static final int MOST_NAMESAKES = 50;

  private final SpeakerLexicon lexicon;
  private final Map<String, Party> byFullName = new HashMap<>();
  private final Map<String, List<Party>> byWord = new HashMap<>();
  private final Map<String, Party> byShortForm = new HashMap<>();
  private final Map<String, String> given = new HashMap<>();

  NameIndex(SpeakerLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// Notes the short forms that are given in brackets: *Pacific Gas and Electric Company (PG&E)*.
  void noteShortForms(List<Mention> mentions) {
    for (int i = 0; i + 1 < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      Mention behind = mentions.get(i + 1);
      Name name = mention.name();
      Name form = behind.name();
      if (name == null || form == null || name.words().size() < 2) {
        continue;
      }
      boolean bracket =
          mention.sentence() == behind.sentence()
              && behind.first() == mention.end() + 1
              && mention.sentence().token(mention.end()).form().equals("(");
      if (bracket && NameWords.abbreviates(form.text(), name.text())) {
        given.put(key(form), key(name));
      }
    }
  }

  /// Whether the article gives the name in brackets as a short form.
  boolean isGivenShort(Name name) {
    return given.containsKey(key(name));
  }

  /// The party of just this name, or null.
  @Nullable Party ofFullName(Name name) {
    return byFullName.get(key(name));
  }

  /// The party with the name that everybody knows this one for, or null.
  @Nullable Party ofLongForm(Name name) {
    String known = lexicon.longForm(name.text());
    return known == null ? null : byFullName.get(known.toLowerCase(Locale.ROOT));
  }

  /// The parties whose longer names have a word, as [#word] gives it.
  List<Party> namesakes(String word) {
    return byWord.getOrDefault(word, List.of());
  }

  /// All words that longer names have.
  Set<String> words() {
    return byWord.keySet();
  }

  /// The party that a short form means: by what the article says of it, by what everybody knows, or
  /// by its initials; null if none does.
  @Nullable Party ofShortForm(Name name) {
    String text = name.text().replace(".", "");
    String inBrackets = given.get(key(name));
    if (inBrackets != null && byFullName.get(inBrackets) != null) {
      return byFullName.get(inBrackets);
    }
    Party known = ofLongForm(name);
    if (known != null) {
      return known;
    }
    return text.length() > 1 && NameWords.isAllCapitals(text) ? byShortForm.get(text) : null;
  }

  /// The party of the state that a name means, a new one at the first of its names.
  Party state(Name name) {
    String key = "state " + (name.state() == null ? "" : name.state().name());
    Party known = byFullName.get(key);
    if (known == null) {
      String stateName = name.state() == null ? name.text() : name.state().name();
      known = new Party(stateName, true, SpeakerType.STATE, Gender.UNKNOWN);
      if (name.state() != null) {
        known.learnState(name.state());
      }
      byFullName.put(key, known);
    }
    return known;
  }

  /// A new party of this name.
  Party create(Name name) {
    Party party = new Party(name.text(), true, SpeakerType.UNKNOWN, name.gender());
    party.learnType(name.type(), name.sure());
    byFullName.put(key(name), party);
    index(party, name);
    return party;
  }

  private void index(Party party, Name name) {
    boolean organization = party.type() == SpeakerType.ORGANIZATION;
    if (name.words().size() == 1) {
      return;
    }
    if (!organization) {
      put(name.last(), party);
      for (int i = 0; i < name.words().size() - 1 && i < 5; i++) {
        String word = name.words().get(i);
        if (!NameWords.isInitial(word)
            && !NameWords.isParticle(word)
            && Character.isLetter(word.charAt(0))) {
          put(word, party);
        }
      }
      return;
    }
    String first = name.first().equals("The") ? name.words().get(1) : name.first();
    put(first, party);
    StringBuilder initials = new StringBuilder();
    StringBuilder allInitials = new StringBuilder();
    for (String part : name.words()) {
      char c = part.charAt(0);
      allInitials.append(Character.toUpperCase(c));
      if (Character.isUpperCase(c) && !part.equals("The")) {
        initials.append(c);
      } else if (part.equals("&")) {
        initials.append('&');
      }
    }
    byShortForm.putIfAbsent(initials.toString(), party);
    byShortForm.putIfAbsent(allInitials.toString(), party);
  }

  private void put(String word, Party party) {
    List<Party> namesakes = byWord.computeIfAbsent(word(word), _ -> new ArrayList<>());
    if (namesakes.size() < MOST_NAMESAKES) {
      namesakes.add(party);
    }
  }

  /// A name as its other writings have it too.
  static String key(Name name) {
    return word(name.text());
  }

  /// A word of a name as its other writings have it too.
  static String word(String word) {
    String plain = word.replace('’', '\'').replace(".", "").toLowerCase(Locale.ROOT);
    return Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }
}
