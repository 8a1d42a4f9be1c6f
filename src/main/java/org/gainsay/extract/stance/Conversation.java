package org.gainsay.extract.stance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gainsay.extract.attribution.Attribution;
import org.gainsay.model.StanceLabel;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;

/// An attribution among the others of its article: what had been said of the speaker's side before,
/// and what the speaker and others do in the attributions next to it.
///
/// @param readings all of the article, in order
/// @param findings what the rules found in each
/// @param senses what the lexicon finds in each sentence of the article
/// @param labels what each is known to be: before it is judged, what rules say that are mostly
///   right by themselves
record Conversation(
    List<Reading> readings,
    List<List<Finding>> findings,
    ArticleSenses senses,
    List<Set<StanceLabel>> labels) {

  private static final int REACH = 8;

  /// How many attributions before and behind one are looked at together with it: more than most
  /// articles have, so that the work for one of thousands grows with its length and no faster.
  private static final int ASIDE = 100;

  /// How many sentences tell what an article is about.
  private static final int LEAD = 3;

  /// The rules that are mostly right by themselves.
  private static final Pattern STRONG =
      Pattern.compile(
          "^(denial\\.(cue\\.(deny|contest)\\.(claim|clause|act)$|cue.called-false|own-act"
              + "|(falsity|no-part|innocence|never-said|no-evidence)(\\.alleged)?$)"
              + "|accusation\\.(cue$|cue-noun$|main\\.act\\.other|act\\.other$)"
              + "|(criticism|support|demand|admission|refusal|threat|commitment)\\.cue)");

  static Conversation of(
      List<Reading> readings, List<List<Finding>> findings, ArticleSenses senses) {
    return new Conversation(
        readings, findings, senses, findings.stream().map(Conversation::strong).toList());
  }

  /// The same after it has been judged.
  ///
  /// @param verdicts one an attribution
  Conversation judged(List<Verdict> verdicts) {
    List<Set<StanceLabel>> given = new ArrayList<>();
    verdicts.forEach(verdict -> given.add(EnumSet.copyOf(verdict.labels())));
    return new Conversation(readings, findings, senses, given);
  }

  /// The places of the attributions around one, itself left out.
  IntStream others(int place) {
    return IntStream.range(Math.max(0, place - ASIDE), Math.min(readings.size(), place + ASIDE + 1))
        .filter(other -> other != place);
  }

  /// Whether an attribution is a claim without a claimant in words that turn it down: *refuted
  /// reports **that it tested them in secret***. What is denied is nobody's charge there.
  boolean isDeniedClaimOfNobody(int place) {
    Attribution claim = readings.get(place).attribution();
    return claim.source() == null
        && readings.get(place).cue().isNoun()
        && others(place)
            .filter(other -> readings.get(other).attribution().extent().contains(claim.extent()))
            .anyMatch(other -> findings.get(other).stream().anyMatch(Conversation::turnsDown));
  }

  private static boolean turnsDown(Finding finding) {
    return finding.rule().startsWith("denial.cue.")
        || finding.rule().equals(Rules.CLAIM_CALLED_FALSE);
  }

  private static Set<StanceLabel> strong(List<Finding> findings) {
    Set<StanceLabel> labels = EnumSet.noneOf(StanceLabel.class);
    for (Finding finding : findings) {
      if (STRONG.matcher(finding.rule()).find()) {
        labels.add(finding.label());
      }
    }
    return labels;
  }

  /// What the place of an attribution tells, as features of the model.
  Set<String> features(int place) {
    Set<String> features = new TreeSet<>();
    Reading reading = readings.get(place);
    int sentence = reading.firstSentence();
    addMentions(reading, sentence, features);
    addNeighbours(place, sentence, features);
    return features;
  }

  /// Whether sentences before name the speaker's side and tell of claims or bad acts.
  private void addMentions(Reading reading, int sentence, Set<String> features) {
    Set<String> names = reading.source().names();
    if (names.isEmpty()) {
      return;
    }
    List<Sentence> sentences = reading.article().analysis().sentences();
    for (int i = 0; i < Math.min(LEAD, sentences.size()); i++) {
      if (names(sentences.get(i), names)) {
        features.add("lead=own");
      }
    }
    for (int i = Math.max(0, sentence - REACH); i < sentence; i++) {
      if (!names(sentences.get(i), names)) {
        continue;
      }
      String how = sentence - i <= 2 ? "near" : "far";
      for (SenseHit hit : senses.hits().get(i)) {
        switch (hit.sense().group()) {
          case BAD_ACT, CLAIM, DENYING -> features.add("named." + how + "=" + hit.sense().group());
          default -> {
            if (hit.sense() == Sense.ACCUSE || hit.sense() == Sense.BLAME) {
              features.add("named." + how + "=" + hit.sense());
            }
          }
        }
      }
    }
  }

  private static boolean names(Sentence sentence, Set<String> names) {
    for (Token token : sentence.tokens()) {
      if (token.isProperNoun() && names.contains(token.form().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private void addNeighbours(int place, int sentence, Set<String> features) {
    Reading reading = readings.get(place);
    boolean sameSeen = false;
    boolean otherSeen = false;
    for (int i = place - 1; i >= 0 && !(sameSeen && otherSeen); i--) {
      Reading earlier = readings.get(i);
      if (sentence - earlier.firstSentence() > REACH) {
        break;
      }
      boolean same = isSameSide(reading, earlier);
      if (same && !sameSeen) {
        sameSeen = true;
        for (StanceLabel label : labels.get(i)) {
          features.add("last.same=" + label);
        }
      } else if (!same && !otherSeen) {
        otherSeen = true;
        boolean about = earlier.namesAny(reading.source().names());
        features.add(about ? "last.other.of-own" : "last.other");
        for (StanceLabel label : labels.get(i)) {
          features.add((about ? "last.other.of-own=" : "last.other=") + label);
        }
      }
    }
    if (place + 1 < readings.size()) {
      Reading next = readings.get(place + 1);
      String who = isSameSide(reading, next) ? "next.same=" : "next.other=";
      for (StanceLabel label : labels.get(place + 1)) {
        features.add(who + label);
      }
    }
  }

  /// Whether the same side speaks; two of whom nothing is known are taken for one.
  private static boolean isSameSide(Reading one, Reading other) {
    return one.sharesSide(other)
        || (one.source().names().isEmpty() && other.source().names().isEmpty());
  }
}
