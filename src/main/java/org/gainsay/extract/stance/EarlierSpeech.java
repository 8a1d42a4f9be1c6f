package org.gainsay.extract.stance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.model.Span;
import org.gainsay.model.Speaker;
import org.gainsay.model.StanceLabel;

/// What others said shortly before an attribution: a denial answers one of them.
///
/// @param turns what each said, the last one first
record EarlierSpeech(List<Turn> turns) {

  private static final int REACH = 8;
  private static final int MOST = 5;

  /// @param reading what was said
  /// @param features what makes it more or less likely to be answered
  /// @param isSelf whether the speaker of the attribution said it
  record Turn(Reading reading, List<String> features, boolean isSelf) {}

  static EarlierSpeech before(Conversation conversation, int place) {
    Reading reading = conversation.readings().get(place);
    int sentence = reading.firstSentence();
    Set<String> topics = topics(reading);
    List<Turn> turns = new ArrayList<>();
    int others = 0;
    for (int i = place - 1; i >= 0 && turns.size() < MOST; i--) {
      Reading turn = conversation.readings().get(i);
      int back = sentence - turn.firstSentence();
      if (back > REACH) {
        break;
      }
      boolean self = isSelf(reading, turn);
      others += self ? 0 : 1;
      List<String> features = new ArrayList<>();
      String who = self ? "self" : "turn" + Math.min(others, 3);
      features.add(who);
      features.add("said.back=" + (back > 3 ? "far" : String.valueOf(Math.max(0, back))));
      if (!self) {
        features.add("said.cue=" + turn.cue().lemma());
        boolean about = turn.namesAny(reading.source().names());
        features.add("said.about-own=" + about);
        for (StanceLabel label : conversation.labels().get(i)) {
          features.add("said=" + label);
          features.add("said=" + label + " about-own=" + about);
        }
        Set<String> shared = topics(turn);
        shared.retainAll(topics);
        features.add("said.shares=" + Math.min(shared.size(), 3));
        if (turn.hits().stream().anyMatch(hit -> hit.sense().isBadAct())) {
          features.add("said.bad");
        }
        features.add("said.quoted=" + turn.isQuoted());
        features.add("said.voiceless=" + turn.source().isVoiceless());
        features.add("said.asks=" + turn.cue().lemma().equals("ask"));
        boolean inside = turn.attribution().extent().contains(reading.attribution().extent());
        features.add("said.around=" + inside);
      }
      turns.add(new Turn(turn, features, self));
    }
    return new EarlierSpeech(turns);
  }

  /// The features of a candidate that has spoken, and of one that was spoken of.
  Set<String> of(TargetCandidate candidate) {
    Set<String> features = new TreeSet<>();
    for (Turn turn : turns) {
      Span source = turn.reading().attribution().source();
      Speaker speaker = turn.reading().speaker();
      boolean isSource = source != null && source.contains(candidate.head().start());
      boolean isSpeaker =
          speaker != null
              && candidate.known() != null
              && speaker.name().equals(candidate.known().name());
      if (isSource || isSpeaker) {
        for (String feature : turn.features()) {
          features.add((isSource ? "source " : "speaker ") + feature);
        }
        features.add(isSource ? "source" : "speaker");
      }
      boolean inside =
          turn.reading().attribution().content().stream()
              .anyMatch(span -> span.contains(candidate.head().start()));
      if (inside) {
        features.add("inside " + (turn.isSelf() ? "self" : "other"));
      }
    }
    return features;
  }

  /// What is known of the last one who spoke before, for the case that nobody is answered.
  List<String> ofAll() {
    for (Turn turn : turns) {
      if (!turn.isSelf()) {
        return turn.features();
      }
    }
    return List.of(turns.isEmpty() ? "no turn" : "only self");
  }

  private static boolean isSelf(Reading reading, Reading turn) {
    Speaker one = reading.speaker();
    Speaker other = turn.speaker();
    return one != null && other != null && one.name().equals(other.name());
  }

  private static Set<String> topics(Reading reading) {
    Set<String> topics = new HashSet<>();
    for (Words words : reading.words()) {
      topics.addAll(ArticleSenses.topicsOf(words.tokens()));
    }
    return topics;
  }
}
