package org.gainsay.extract.stance;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.model.StanceLabel;

/// What speaks for a stance being aimed at nobody in particular: what the attribution and its
/// surroundings are like.
final class NobodyFeatures {

  /// How many of another side in the content make a difference.
  private static final int MOST_OTHERS = 3;

  private NobodyFeatures() {}

  /// @param place of the attribution in the conversation
  /// @param earlier what others said before it
  /// @param candidates who may be the target otherwise
  static Set<String> of(
      Conversation conversation,
      int place,
      StanceLabel label,
      EarlierSpeech earlier,
      List<TargetCandidate> candidates) {
    Reading reading = conversation.readings().get(place);
    Set<String> features = new TreeSet<>();
    features.add("none");
    features.add("none quoted=" + reading.isQuoted());
    features.add("none cue=" + reading.cue().lemma());
    addCandidates(candidates, features);
    for (Finding finding : conversation.findings().get(place)) {
      if (finding.label() == label) {
        features.add("none rule=" + finding.rule());
        features.add("none rule aimed=" + (finding.target() != null));
      }
    }
    for (SenseHit hit : reading.hits()) {
      features.add("none has=" + hit.sense().group());
    }
    for (Sense.Group group : Sense.Group.values()) {
      if (reading.background().besideHas(group)) {
        features.add("none beside=" + group);
      }
      if (reading.background().beforeHas(group)) {
        features.add("none before=" + group);
      }
    }
    features.add("none asked=" + reading.background().isAsked());
    features.add("none voice=" + reading.source().speaksForOthers());
    for (String said : earlier.ofAll()) {
      features.add("none " + said);
    }
    return features;
  }

  private static void addCandidates(List<TargetCandidate> candidates, Set<String> features) {
    int others = 0;
    boolean named = false;
    boolean pronoun = false;
    for (TargetCandidate candidate : candidates) {
      if (candidate.isOtherInContent()) {
        others++;
        named |= candidate.head().isProperNoun();
        pronoun |= candidate.head().tag().startsWith("PRP");
      }
    }
    features.add("none others=" + Math.min(others, MOST_OTHERS));
    features.add("none named=" + named + " pronoun=" + pronoun);
  }
}
