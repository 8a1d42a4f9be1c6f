package org.gainsay.extract.stance;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gainsay.model.QuoteKind;
import org.gainsay.model.Span;
import org.gainsay.model.StanceLabel;

/// What the collective model weighs about an attribution: the impression that it makes by itself,
/// and those that the others of the article make. Who is accused by somebody is likelier to deny,
/// what is denied next was likelier an accusation, and the head of an article tells what it is
/// about. (Stacked generalization, Wolpert 1992, over related instances: collective classification,
/// Sen and others 2008.)
final class CollectiveFeatures {

  /// Nearer to 0 and 1 than this a probability is taken for no surer.
  private static final double LEAST = 0.001;

  /// How many attributions before and behind are looked at one by one.
  private static final int NEIGHBOURS = 2;

  private static final List<StanceLabel> AT_ISSUE =
      List.of(
          StanceLabel.DENIAL, StanceLabel.ACCUSATION, StanceLabel.CRITICISM, StanceLabel.ADMISSION);

  private static final List<StanceLabel> CHARGES =
      List.of(StanceLabel.ACCUSATION, StanceLabel.CRITICISM);

  private static final List<StanceLabel> DENIALS = List.of(StanceLabel.DENIAL);
  private static final List<StanceLabel> ACCUSATIONS = List.of(StanceLabel.ACCUSATION);

  private final Conversation conversation;
  private final List<Impression> impressions;

  /// What the whole article is like.
  private final Map<String, Double> article = new TreeMap<>();

  /// @param conversation the attributions of an article
  /// @param impressions what is thought of each by itself
  CollectiveFeatures(Conversation conversation, List<Impression> impressions) {
    this.conversation = conversation;
    this.impressions = List.copyOf(impressions);
    for (StanceLabel label : Decisions.GRAVE) {
      double mean =
          impressions.stream()
              .mapToDouble(impression -> impression.belief(label))
              .average()
              .orElse(0);
      article.put("article=" + label, mean);
    }
  }

  /// The features of the attribution at a place of the conversation, each with its value; what is
  /// not in it is 0.
  Map<String, Double> of(int place) {
    Map<String, Double> features = new TreeMap<>(article);
    features.put("bias", 1.0);
    addImpression(impressions.get(place), features);
    addForm(place, features);
    addOthers(place, features);
    addNeighbours(place, features);
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
    conversation
        .others(place)
        .forEach(at -> {
          Reading other = conversation.readings().get(at);
          Span around = other.attribution().extent();
          boolean same = reading.sharesSide(other);
          addStrongest(same ? "same" : "other", AT_ISSUE, at, features);
          if (!same && other.namesAny(reading.source().names())) {
            addStrongest("other.of-own", CHARGES, at, features);
          }
          if (!same && reading.namesAny(other.source().names())) {
            addStrongest("spoken-of", DENIALS, at, features);
          }
          if (around.contains(extent)) {
            addStrongest("around", DENIALS, at, features);
          }
          if (extent.contains(around)) {
            addStrongest("inside", ACCUSATIONS, at, features);
          }
          if (same && other.firstSentence() == 0) {
            addStrongest("head.same", Decisions.GRAVE, at, features);
          }
          if (other.firstSentence() <= 1) {
            addStrongest("head", Decisions.GRAVE, at, features);
          }
        });
  }

  private void addStrongest(
      String relation, Collection<StanceLabel> labels, int other, Map<String, Double> features) {
    for (StanceLabel label : labels) {
      features.merge(relation + "=" + label, impressions.get(other).belief(label), Math::max);
    }
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
        for (StanceLabel label : Decisions.GRAVE) {
          features.put(
              "%+d.%s=%s".formatted(other - place, who, label),
              impressions.get(other).belief(label));
        }
      }
    }
  }

  private static double logit(double probability) {
    double bounded = Math.min(1 - LEAST, Math.max(LEAST, probability));
    return Math.log(bounded / (1 - bounded));
  }
}
