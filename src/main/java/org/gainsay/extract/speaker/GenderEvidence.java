package org.gainsay.extract.speaker;

import java.util.HashMap;
import java.util.Map;
import org.gainsay.extract.speaker.lexicon.Gender;
import org.gainsay.model.SpeakerType;

/// Learns the gender of persons, and that somebody is a person, from the pronouns that follow their
/// names before another person is named. One instance for one article.
final class GenderEvidence {

  private static final int WITHIN_SENTENCES = 1;

  private final Story story;
  private final Map<Party, int[]> counts = new HashMap<>();

  GenderEvidence(Story story) {
    this.story = story;
  }

  void weigh() {
    Party current = null;
    int sentence = -1;
    for (Mention mention : story.mentions()) {
      Party party = story.partyOf(mention);
      if (mention.sentence().number() - sentence > WITHIN_SENTENCES) {
        current = null;
      }
      if (party != null && party.mayBePerson()) {
        current = party == current || mention.isSubject() || current == null ? party : null;
        sentence = mention.sentence().number();
      } else if (mention.isPronoun() && current != null) {
        count(current, mention);
      }
    }
    counts.forEach(GenderEvidence::decide);
  }

  private void count(Party party, Mention pronoun) {
    int[] count = counts.computeIfAbsent(party, _ -> new int[3]);
    switch (pronoun.headToken().form().toLowerCase(java.util.Locale.ROOT)) {
      case "he", "him", "his", "himself" -> count[0]++;
      case "she", "her", "hers", "herself" -> count[1]++;
      case "it", "its", "itself" -> count[2]++;
      default -> {}
    }
  }

  private static void decide(Party party, int[] count) {
    if (count[0] > 2 * count[1]) {
      party.learnGender(Gender.MALE);
    } else if (count[1] > 2 * count[0]) {
      party.learnGender(Gender.FEMALE);
    }
    if (count[0] + count[1] > count[2]) {
      party.learnType(SpeakerType.PERSON, false);
    }
  }
}
