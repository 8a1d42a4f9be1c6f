package org.gainsay.extract.stance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.model.Span;
import org.gainsay.model.Speaker;
import org.gainsay.model.StanceLabel;
import org.gainsay.text.Token;

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
        boolean about = isAbout(reading, turn);
        features.add("said.about-own=" + about);
        String where = where(reading, turn, back);
        features.add("said." + where);
        features.add("said." + where + " about-own=" + about);
        for (StanceLabel label : conversation.labels().get(i)) {
          features.add("said=" + label);
          features.add("said=" + label + " about-own=" + about);
          features.add("said=" + label + " " + where + " about-own=" + about);
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

  /// Whether something was said of the speaker's side: by name, by a pronoun or in other words.
  private static boolean isAbout(Reading reading, Reading turn) {
    if (turn.namesAny(reading.source().names())) {
      return true;
    }
    for (Words words : turn.words()) {
      for (Token token : words.tokens()) {
        boolean names = token.isNoun() || token.isPronoun();
        if (names
            && !OwnSide.isFirstPerson(token)
            && reading.side().party(words.sentence(), token, false) == Party.OWN) {
          return true;
        }
      }
    }
    return false;
  }

  /// Where it was said: people who annotate look for the target of a denial in its paragraph and in
  /// the sentence before.
  private static String where(Reading reading, Reading turn, int back) {
    int paragraph = paragraph(reading);
    if (paragraph == paragraph(turn)) {
      return "here";
    }
    if (paragraph - paragraph(turn) != 1 || turn.words().isEmpty()) {
      return back <= 1 ? "just before" : "farther";
    }
    boolean last = turn.article().analysis().endsParagraph(turn.words().getLast().sentence());
    return last ? "just before" : "before";
  }

  private static int paragraph(Reading reading) {
    return reading.words().isEmpty() ? 0 : reading.words().getFirst().sentence().paragraph();
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

  /// What is known of those who spoke before, above all of the last one, for the case that nobody
  /// is answered.
  Set<String> ofAll() {
    Set<String> features = new TreeSet<>();
    for (Turn turn : turns) {
      if (turn.isSelf()) {
        continue;
      }
      if (features.isEmpty()) {
        features.addAll(turn.features());
      }
      for (String feature : turn.features()) {
        if (feature.contains("about-own=true")) {
          features.add("any " + feature);
        }
      }
    }
    if (features.isEmpty()) {
      features.add(turns.isEmpty() ? "no turn" : "only self");
    }
    return features;
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
