package org.gainsay.extract.stance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.model.Span;
import org.gainsay.model.Speaker;
import org.gainsay.model.StanceLabel;
import org.gainsay.text.Clause;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// What the choice of a target weighs: of each candidate where it stands, what it is and does
/// there, whose side it is on, what rules say of it and what it has said before; and of nobody at
/// all, [NobodyFeatures].
final class TargetFeatures {

  /// How often words name a party of which the article speaks much.
  private static final int OFTEN = 5;

  /// How many of another side are told apart by their order.
  private static final int MOST_OTHERS = 3;

  private final Conversation conversation;
  private final FormCounts forms;
  private final int place;
  private final Reading reading;
  private final StanceLabel label;
  private final EarlierSpeech earlier;
  private final Aim aim;

  /// Whose claim is denied, where grammar tells: "claims by **Anna Weiss**".
  private final @Nullable Mention claimant;

  private final Map<Token, Event> agents = new HashMap<>();
  private final Map<Token, Event> patients = new HashMap<>();

  /// @param forms of the whole article
  /// @param aim where the network points
  TargetFeatures(
      Conversation conversation, FormCounts forms, int place, StanceLabel label, Aim aim) {
    this.conversation = conversation;
    this.forms = forms;
    this.place = place;
    this.label = label;
    this.aim = aim;
    reading = conversation.readings().get(place);
    earlier = EarlierSpeech.before(conversation, place);
    claimant = label == StanceLabel.DENIAL ? Claimant.of(reading) : null;
    for (Event event : reading.events()) {
      if (event.agentWord() != null) {
        agents.merge(event.agentWord(), event, (one, other) -> one.isBadAct() ? one : other);
      }
      if (event.patientWord() != null) {
        patients.merge(event.patientWord(), event, (one, other) -> one.isBadAct() ? one : other);
      }
    }
  }

  /// The features of each candidate, in order, and behind them those of nobody.
  ///
  /// @param given the targets found before
  List<List<String>> of(List<TargetCandidate> candidates, EarlierTargets given) {
    List<Set<String>> all = new ArrayList<>(candidates.size() + 1);
    int others = 0;
    for (TargetCandidate candidate : candidates) {
      Set<String> features = features(candidate);
      if (candidate.isOtherInContent()) {
        others++;
        String order = "other=" + Math.min(others, MOST_OTHERS);
        features.add(order);
        features.add(order + " kind=" + kind(candidate));
      }
      all.add(features);
    }
    Set<String> ofNobody = NobodyFeatures.of(conversation, place, label, earlier, candidates);
    ofNobody.addAll(aim.atNobody());
    all.add(ofNobody);
    String text = reading.article().text();
    given.addTo(reading, candidates.stream().map(candidate -> candidate.name(text)).toList(), all);
    return all.stream().map(this::labelled).toList();
  }

  /// Every feature for all labels together, and for this one.
  private List<String> labelled(Set<String> features) {
    List<String> labelled = new ArrayList<>(features.size() * 2);
    for (String feature : features) {
      labelled.add(feature);
      labelled.add(label.name().charAt(0) + ":" + feature);
    }
    return labelled;
  }

  private Set<String> features(TargetCandidate candidate) {
    Set<String> features = new TreeSet<>();
    Token head = candidate.head();
    String kind = kind(candidate);
    String at = candidate.place() + (reading.isQuoted() ? "/q" : "");
    String side = candidate.side().name();
    String relation = head.relation();
    features.add("at=" + at);
    features.add("kind=" + kind);
    features.add("side=" + side);
    features.add("at=" + at + " kind=" + kind);
    features.add("at=" + at + " side=" + side);
    features.add("at=" + at + " kind=" + kind + " side=" + side);
    features.add("at=" + candidate.place() + " rel=" + relation);
    features.add(
        "at=" + candidate.place() + " rel=" + relation + " kind=" + kind + " side=" + side);
    if (!head.isProperNoun()) {
      features.add("noun=" + candidate.lemma());
      features.add("at=" + candidate.place() + " noun=" + candidate.lemma());
    }
    addKnown(candidate, features);
    addSpeech(candidate, features);
    addDistance(candidate, features);
    addGovernor(candidate, features);
    addEvents(candidate, kind, features);
    addRules(candidate, features);
    if (claimant != null && claimant.head().equals(head)) {
      features.add("claimant");
      features.add("claimant kind=" + kind);
    }
    features.addAll(aim.at(head));
    for (String said : earlier.of(candidate)) {
      features.add(said);
      features.add(said + " at=" + candidate.place());
    }
    return features;
  }

  /// What the words are by themselves.
  private static String kind(TargetCandidate candidate) {
    Token head = candidate.head();
    if (head.tag().startsWith("PRP")) {
      return head.form().toLowerCase(Locale.ROOT);
    }
    if (head.isProperNoun()) {
      return "NAME";
    }
    if (head.tag().startsWith("JJ")) {
      return "OF-PEOPLE";
    }
    boolean acts = Nouns.isAgentive(head, candidate.lemma());
    return (acts ? "PEOPLE" : "THING") + (head.tag().equals("NNS") ? "S" : "");
  }

  private void addKnown(TargetCandidate candidate, Set<String> features) {
    Speaker known = candidate.known();
    if (known == null) {
      features.add("known=no");
      return;
    }
    features.add("known=" + known.type());
    features.add("known=" + known.type() + " at=" + candidate.place());
    boolean named = known.name().chars().anyMatch(Character::isUpperCase);
    features.add("named=" + named + " proper=" + candidate.head().isProperNoun());
    if (reading.speaker() != null && reading.speaker().name().equals(known.name())) {
      features.add("self");
    }
    if (named) {
      String last = lastWord(known.name());
      features.add("named.times=" + Math.min(forms.times(last), OFTEN));
      features.add("named.lead=" + forms.isInLead(last));
      for (Words words : reading.words()) {
        if (words.tokens().stream().anyMatch(token -> token.form().equals(last))) {
          features.add("named.in-content at=" + candidate.place());
        }
      }
    }
  }

  /// What the candidate says elsewhere, and whether of the speaker.
  private void addSpeech(TargetCandidate candidate, Set<String> features) {
    Speaker known = candidate.known();
    conversation
        .others(place)
        .forEach(at -> {
          Reading other = conversation.readings().get(at);
          boolean isSpeaker =
              known != null
                  && other.speaker() != null
                  && known.name().equals(other.speaker().name());
          Span source = other.attribution().source();
          boolean isSource = source != null && source.contains(candidate.head().start());
          if (isSpeaker || isSource) {
            addSaid(other, conversation.labels().get(at), candidate, features);
          }
        });
  }

  private void addSaid(
      Reading other, Set<StanceLabel> labels, TargetCandidate candidate, Set<String> features) {
    boolean about = other.namesAny(reading.source().names());
    boolean inside = reading.attribution().extent().contains(other.attribution().extent());
    for (StanceLabel said : labels) {
      features.add("says=" + said);
      features.add("says=" + said + " at=" + candidate.place());
      if (about) {
        features.add("says=" + said + " of-own");
      }
      if (inside) {
        features.add("says=" + said + " inside");
      }
    }
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private void addDistance(TargetCandidate candidate, Set<String> features) {
    if (candidate.place() == TargetCandidate.Place.CONTENT) {
      return;
    }
    if (candidate.place() == TargetCandidate.Place.ELSEWHERE) {
      features.add(
          candidate.sentence().number() < reading.firstSentence() ? "said before" : "said behind");
      return;
    }
    int back = Math.max(0, reading.firstSentence() - candidate.sentence().number());
    String distance = back > 4 ? "far" : String.valueOf(back);
    features.add("back=" + distance + " at=" + candidate.place());
    features.add("back=" + distance + " side=" + candidate.side());
  }

  /// The word that the candidate hangs on, and what it means.
  private void addGovernor(TargetCandidate candidate, Set<String> features) {
    Sentence sentence = candidate.sentence();
    Token above = sentence.head(candidate.head());
    if (above == null) {
      features.add("gov=root at=" + candidate.place());
      return;
    }
    Token preposition = sentence.child(candidate.head(), "case");
    String by =
        preposition == null
            ? candidate.head().relation()
            : preposition.lemma().toLowerCase(Locale.ROOT);
    features.add("by=" + by + " at=" + candidate.place());
    features.add("by=" + by + " side=" + candidate.side());
    String lemma = above.isProperNoun() ? "NAME" : above.lemma().toLowerCase(Locale.ROOT);
    features.add("gov=" + lemma + " by=" + by);
    features.add("gov=" + lemma + " at=" + candidate.place());
    Token cue = reading.cue().head();
    if (cue != null && sentence == reading.cue().sentence() && above.index() == cue.index()) {
      features.add("gov=cue by=" + by);
      features.add("gov=cue " + reading.cue().lemma() + " by=" + by);
      features.add("gov=cue passive=" + reading.cue().isPassive() + " by=" + by);
    }
    for (SenseHit hit : conversation.senses().hits().get(sentence.number())) {
      if (hit.covers(above)) {
        features.add("gov.group=" + hit.sense().group() + " by=" + by);
        features.add("gov.sense=" + hit.sense() + " by=" + by + " at=" + candidate.place());
      }
      if (hit.covers(candidate.head())) {
        features.add("is=" + hit.sense().group() + " at=" + candidate.place());
      }
    }
    if (Clause.isPredicate(sentence, above) && candidate.place() != TargetCandidate.Place.CONTENT) {
      boolean reports = sentence.child(above, "ccomp", "xcomp") != null;
      features.add("gov.reports=" + reports + " by=" + by);
    }
  }

  private void addEvents(TargetCandidate candidate, String kind, Set<String> features) {
    addEvent("agent", agents.get(candidate.head()), candidate, kind, features);
    addEvent("patient", patients.get(candidate.head()), candidate, kind, features);
  }

  private static void addEvent(
      String role,
      @Nullable Event event,
      TargetCandidate candidate,
      String kind,
      Set<String> features) {
    if (event == null) {
      return;
    }
    String what = event.isBadAct() ? "bad" : event.has(Sense.GUILT) ? "guilt" : "act";
    String how = event.isNegated() ? "not" : event.modality().isAsserted() ? "is" : "may";
    features.add(role + "=" + what);
    features.add(role + "=" + what + " " + how);
    features.add(role + "=" + what + " main=" + event.isMain());
    features.add(role + "=" + what + " side=" + candidate.side() + " kind=" + kind);
    for (Sense sense : event.senses()) {
      features.add(role + "=" + sense);
    }
  }

  private void addRules(TargetCandidate candidate, Set<String> features) {
    for (Finding finding : conversation.findings().get(place)) {
      Mention target = finding.target();
      if (target != null && target.head().equals(candidate.head())) {
        features.add("rule=" + finding.rule());
        if (finding.label() == label) {
          features.add("rule");
          features.add("rule side=" + candidate.side());
        }
      }
    }
  }
}
