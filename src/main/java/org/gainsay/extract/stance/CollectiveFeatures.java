package org.gainsay.extract.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.gainsay.model.QuoteKind;
import org.gainsay.model.Span;
import org.gainsay.model.StanceLabel;

/// What the collective model weighs about an attribution: the impression that it makes by itself,
/// and those that the others of the article make. Who is accused by somebody is likelier to deny,
/// what is denied next was likelier an accusation, and the head of an article tells what it is
/// about. (Stacked generalization, Wolpert 1992, over related instances: collective classification,
/// Sen and others 2008.)
///
/// @param conversation the attributions of an article
/// @param impressions what is thought of each by itself
record CollectiveFeatures(Conversation conversation, List<Impression> impressions) {

  /// Nearer to 0 and 1 than this a probability is taken for no surer.
  private static final double LEAST = 0.001;

  /// How many attributions before and behind are looked at one by one.
  private static final int NEIGHBOURS = 2;

  private static final List<StanceLabel> AT_ISSUE =
      List.of(
          StanceLabel.DENIAL, StanceLabel.ACCUSATION, StanceLabel.CRITICISM, StanceLabel.ADMISSION);

  private static final List<StanceLabel> GRAVE =
      List.of(StanceLabel.DENIAL, StanceLabel.ACCUSATION);

  /// The features of the attribution at a place of the conversation, each with its value; what is
  /// not in it is 0.
  Map<String, Double> of(int place) {
    Map<String, Double> features = new TreeMap<>();
    features.put("bias", 1.0);
    addImpression(impressions.get(place), features);
    addForm(place, features);
    addOthers(place, features);
    addNeighbours(place, features);
    addArticle(features);
    return features;
  }

  private static void addImpression(Impression impression, Map<String, Double> features) {
    for (StanceLabel label : StanceLabel.values()) {
      features.put("weighed=" + label, logit(impression.weighed(label)));
      features.put("read=" + label, logit(impression.opinion().main(label)));
      features.put("read.each=" + label, logit(impression.opinion().each(label)));
    }
    Decisions decisions = impression.decisions();
    decisions.given().forEach(label -> features.put("given=" + label, 1.0));
    decisions.barred().forEach(label -> features.put("barred=" + label, 1.0));
    decisions.groundless().forEach(label -> features.put("groundless=" + label, 1.0));
  }

  private void addForm(int place, Map<String, Double> features) {
    Reading reading = conversation.readings().get(place);
    if (reading.source().speaksForOthers()) {
      features.put("voice", 1.0);
    }
    if (reading.speaker() == null) {
      features.put("nobody", 1.0);
    }
    if (reading.attribution().kind() == QuoteKind.INDIRECT) {
      features.put("indirect", 1.0);
    }
    features.put("found", logit(reading.attribution().confidence()));
    int sentences = reading.article().analysis().sentences().size();
    features.put("position", reading.firstSentence() / (double) Math.max(1, sentences));
  }

  /// The strongest impressions that others make, by what they are to this one.
  private void addOthers(int place, Map<String, Double> features) {
    Reading reading = conversation.readings().get(place);
    Span extent = reading.attribution().extent();
    IntPredicate same = other -> reading.sharesSide(conversation.readings().get(other));
    for (StanceLabel label : AT_ISSUE) {
      features.put("same=" + label, strongest(place, label, same));
      features.put("other=" + label, strongest(place, label, same.negate()));
    }
    for (StanceLabel label : List.of(StanceLabel.ACCUSATION, StanceLabel.CRITICISM)) {
      IntPredicate ofSpeaker =
          other ->
              !same.test(other)
                  && conversation.readings().get(other).namesAny(reading.source().names());
      features.put("other.of-own=" + label, strongest(place, label, ofSpeaker));
    }
    IntPredicate spokenOf =
        other ->
            !same.test(other)
                && reading.namesAny(conversation.readings().get(other).source().names());
    features.put("spoken-of=" + StanceLabel.DENIAL, strongest(place, StanceLabel.DENIAL, spokenOf));
    IntPredicate around =
        other -> conversation.readings().get(other).attribution().extent().contains(extent);
    features.put("around=" + StanceLabel.DENIAL, strongest(place, StanceLabel.DENIAL, around));
    IntPredicate inside =
        other -> extent.contains(conversation.readings().get(other).attribution().extent());
    features.put(
        "inside=" + StanceLabel.ACCUSATION, strongest(place, StanceLabel.ACCUSATION, inside));
    for (StanceLabel label : GRAVE) {
      features.put(
          "head.same=" + label,
          strongest(place, label, other -> sentence(other) == 0 && same.test(other)));
      features.put("head=" + label, strongest(place, label, other -> sentence(other) <= 1));
    }
  }

  private double strongest(int place, StanceLabel label, IntPredicate which) {
    double strongest = 0;
    for (int other = 0; other < impressions.size(); other++) {
      if (other != place && which.test(other)) {
        strongest = Math.max(strongest, impressions.get(other).belief(label));
      }
    }
    return strongest;
  }

  private void addNeighbours(int place, Map<String, Double> features) {
    for (int distance = 1; distance <= NEIGHBOURS; distance++) {
      for (int other : List.of(place - distance, place + distance)) {
        if (other < 0 || other >= impressions.size()) {
          continue;
        }
        boolean same =
            conversation.readings().get(place).sharesSide(conversation.readings().get(other));
        String who = same ? "same" : "other";
        for (StanceLabel label : GRAVE) {
          features.put(
              "%+d.%s=%s".formatted(other - place, who, label),
              impressions.get(other).belief(label));
        }
      }
    }
  }

  private void addArticle(Map<String, Double> features) {
    for (StanceLabel label : GRAVE) {
      List<Double> beliefs = new ArrayList<>();
      impressions.forEach(impression -> beliefs.add(impression.belief(label)));
      features.put(
          "article=" + label, beliefs.stream().mapToDouble(belief -> belief).average().orElse(0));
    }
  }

  private int sentence(int place) {
    return conversation.readings().get(place).firstSentence();
  }

  private static double logit(double probability) {
    double bounded = Math.min(1 - LEAST, Math.max(LEAST, probability));
    return Math.log(bounded / (1 - bounded));
  }
}
