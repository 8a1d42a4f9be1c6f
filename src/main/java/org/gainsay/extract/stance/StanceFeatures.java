package org.gainsay.extract.stance;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.model.StanceLabel;
import org.gainsay.text.Token;

/// What the model weighs about an attribution: the names of the rules that fired, and what the
/// reading says of cue, source, words, events and background, and the lemmas of the content but for
/// proper names.
final class StanceFeatures {

  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "i", "we", "you", "he", "she", "they", "it", "this", "that", "there", "nobody", "not",
          "never", "no", "nothing", "will", "would", "should", "must", "can", "could", "may",
          "might", "need", "have", "if", "unless", "because", "but", "why", "how", "when", "who",
          "what", "let", "please", "want", "hope", "think", "believe", "more", "than", "only",
          "just", "so", "very", "too", "even", "still", "yet", "ever", "all", "every", "any", "our",
          "my", "your", "their", "his", "her", "?", "!", "...", "going", "get", "make", "do", "was",
          "is", "were", "has", "had", "been", "be", "to", "for", "against", "without", "until",
          "before");

  private StanceFeatures() {}

  static Set<String> of(Conversation conversation, int place) {
    Reading reading = conversation.readings().get(place);
    Set<String> features = new TreeSet<>(conversation.features(place));
    features.add("bias");
    for (Finding finding : conversation.findings().get(place)) {
      features.add("rule=" + finding.rule());
    }
    addCue(reading, features);
    addSource(reading, features);
    for (SenseHit hit : reading.hits()) {
      features.add("has=" + hit.sense());
      features.add("group=" + hit.sense().group());
    }
    for (Event event : reading.events()) {
      addEvent(event, features);
    }
    addWords(reading, features);
    addBackground(reading.background(), features);
    addAnswering(reading, features);
    return features;
  }

  /// What is said counts for more as a denial where the speaker's side was charged or asked before.
  private static void addAnswering(Reading reading, Set<String> features) {
    boolean charged =
        features.contains("named.near=CLAIM")
            || features.contains("named.near=BAD_ACT")
            || features.contains("named.near=ACCUSE")
            || features.contains("last.other.of-own=ACCUSATION");
    boolean disputed = reading.background().disputed() >= 0.3;
    String state =
        reading.background().isAsked()
            ? "asked"
            : charged ? "charged" : disputed ? "disputed" : "quiet";
    features.add("state=" + state);
    boolean negated = false;
    boolean own = false;
    for (Event event : reading.events()) {
      negated |= event.isNegated() && event.agent() != Party.OTHER;
      own |= event.isMain() && event.agent() == Party.OWN;
    }
    boolean denying =
        reading.hits().stream().anyMatch(hit -> hit.sense().group() == Sense.Group.DENYING);
    String what = denying ? "denying" : negated ? "negated" : own ? "own" : "plain";
    features.add("state=" + state + "/" + what);
    if (reading.source().speaksForOthers()) {
      features.add("state=" + state + "/voice");
    }
    if (disputed) {
      features.add("state.disputed/" + what);
    }
  }

  private static void addCue(Reading reading, Set<String> features) {
    CueReading cue = reading.cue();
    features.add("kind=" + reading.attribution().kind());
    if (cue.head() == null) {
      features.add("cue=none");
      return;
    }
    features.add("cue=" + cue.lemma());
    for (Sense sense : cue.senses()) {
      features.add("cue.sense=" + sense);
    }
    for (StanceLabel label : cue.labels()) {
      features.add("cue.label=" + label);
    }
    if (reading.attribution().entry() != null) {
      features.add("cue.class=" + reading.attribution().entry().cueClass());
    }
    for (Modality.Aspect aspect : cue.modality().aspects()) {
      features.add("cue.how=" + aspect);
    }
    if (cue.isNoun()) {
      features.add("cue.noun");
    }
    if (cue.isPassive()) {
      features.add("cue.passive");
    }
  }

  private static void addSource(Reading reading, Set<String> features) {
    SourceWords source = reading.source();
    features.add(
        source.isVoiceless() ? "source=thing" : source.isPlural() ? "source=many" : "source=one");
    if (source.speaksForOthers()) {
      features.add("source=voice");
    }
    if (reading.attribution().source() == null) {
      features.add("source=none");
    }
  }

  private static void addEvent(Event event, Set<String> features) {
    if (!event.isMain()) {
      return;
    }
    features.add("main=" + event.agent());
    for (Modality.Aspect aspect : event.modality().aspects()) {
      features.add("main=" + event.agent() + "/" + aspect);
    }
  }

  private static void addWords(Reading reading, Set<String> features) {
    int size = 0;
    for (Words words : reading.words()) {
      size += words.size();
      for (Token token : words.tokens()) {
        String form = token.form().toLowerCase(Locale.ROOT);
        if (FUNCTION_WORDS.contains(form)) {
          features.add("word=" + form);
        }
        if (Character.isLetter(token.form().codePointAt(0)) && !token.isProperNoun()) {
          features.add("lemma=" + token.lemma().toLowerCase(Locale.ROOT));
        }
        if (token.tag().equals("JJR") || token.tag().equals("JJS")) {
          features.add("word=comparison");
        }
        if (token.tag().equals("CD")) {
          features.add("word=number");
        }
      }
    }
    features.add(
        "size=" + (size < 6 ? "tiny" : size < 15 ? "short" : size < 35 ? "middle" : "long"));
    if (!reading.words().isEmpty() && !reading.words().getFirst().tokens().isEmpty()) {
      Token head =
          reading.words().getFirst().sentence().headOf(reading.words().getFirst().tokens());
      if (head != null) {
        features.add("head=" + (head.isVerb() ? head.tag() : head.isNoun() ? "noun" : "other"));
      }
    }
  }

  private static void addBackground(Background background, Set<String> features) {
    for (Sense.Group group : Sense.Group.values()) {
      if (background.besideHas(group)) {
        features.add("beside=" + group);
      }
      if (background.beforeHas(group)) {
        features.add("before=" + group);
      }
    }
    if (background.isAsked()) {
      features.add("asked");
    }
    features.add("shared=" + Math.min(3, background.sharedTopics()));
    features.add(
        "disputed="
            + (background.disputed() < 0.15
                ? "little"
                : background.disputed() < 0.4 ? "some" : "much"));
  }
}
