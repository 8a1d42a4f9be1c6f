package org.gainsay.extract.speaker;

import java.util.List;
import org.gainsay.extract.speaker.lexicon.Title;
import org.gainsay.model.SpeakerType;

/// Tells whether a name can be one of a party that has a fuller one, by words, gender and kind.
/// Stateless.
final class NameFit {

  private NameFit() {}

  /// Whether all words of a name are in the fuller one of a party, those of an organisation at its
  /// beginning or end.
  ///
  /// @param same the mentions of the name
  static boolean isPart(Name name, Party party, List<Mention> same) {
    Name full = party.mentions().isEmpty() ? null : party.mentions().getFirst().name();
    if (full == null || !full.gender().fits(name.gender()) || same.isEmpty()) {
      return false;
    }
    List<String> words = full.words().stream().map(NameIndex::word).toList();
    List<String> part =
        name.words().stream().skip(titleWords(name, full)).map(NameIndex::word).toList();
    if (party.isPerson() || party.type() == SpeakerType.UNKNOWN) {
      return name.type() != SpeakerType.ORGANIZATION && words.containsAll(part);
    }
    return name.type() != SpeakerType.PERSON
        && (startsWith(words, part) || startsWith(words.reversed(), part.reversed()));
  }

  /// How many words of a name are a title that belongs to it, where the fuller name goes without
  /// its own one: *Sheikh Ali* beside "Sheikh Ali al-Sabah".
  private static int titleWords(Name name, Name full) {
    Title title = name.title();
    Title fuller = full.title();
    if (title == null || title.kind() != Title.Kind.ROYAL || fuller == null) {
      return 0;
    }
    boolean isOfIt = fuller.words().equals(title.words()) && !full.first().equals(name.first());
    return isOfIt ? title.words().split(" ").length : 0;
  }

  private static boolean startsWith(List<String> words, List<String> part) {
    return words.size() >= part.size() && words.subList(0, part.size()).equals(part);
  }

  /// Whether a single word can mean a party whose fuller name has it, by gender and kind.
  static boolean fits(Name name, Name full, Party party) {
    boolean genders = full.gender().fits(name.gender()) || name.title() == null;
    boolean types =
        party.type() == SpeakerType.ORGANIZATION
            ? name.type() != SpeakerType.PERSON || !name.sure()
            : name.type() != SpeakerType.ORGANIZATION || !name.sure();
    boolean hasArticle = name.type() == SpeakerType.ORGANIZATION && party.isPerson();
    return genders && types && !hasArticle;
  }
}
