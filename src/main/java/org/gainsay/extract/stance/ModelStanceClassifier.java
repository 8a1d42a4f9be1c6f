package org.gainsay.extract.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.extract.attribution.Attribution;
import org.gainsay.extract.attribution.ParsedArticle;
import org.gainsay.extract.speaker.Cast;
import org.gainsay.model.Span;
import org.gainsay.model.Stance;
import org.gainsay.model.StanceFlag;
import org.gainsay.model.StanceLabel;
import org.gainsay.model.Target;
import org.jspecify.annotations.Nullable;

/// Gives stances in two steps: a regression weighs what families of rules find in the analysed
/// content, cue and surroundings; where that does not settle it that nothing but a statement is
/// made, a network reads the passage. What grammar settles overrules both. Immutable, for any
/// number of threads.
public final class ModelStanceClassifier implements StanceClassifier {

  /// Below which probability of a denial and of an accusation, by the regression, the network is
  /// not asked: three quotes in ten of ordinary news are read. At 0.1 it is one in two, and the
  /// labels are right as often.
  private static final double UNLIKELY = 0.2;

  private final SenseLexicon lexicon;
  private final List<StanceFamily> families;
  private final StanceModel model;
  private final @Nullable StanceNetwork network;

  /// The classifier of English that Gainsay comes with.
  public ModelStanceClassifier() {
    this(
        SenseLexicon.english(),
        StanceFamilies.all(),
        StanceModel.english(),
        StanceNetwork.english());
  }

  /// @param network null to go by the regression alone
  ModelStanceClassifier(
      SenseLexicon lexicon,
      List<StanceFamily> families,
      StanceModel model,
      @Nullable StanceNetwork network) {
    this.lexicon = lexicon;
    this.families = List.copyOf(families);
    this.model = model;
    this.network = network;
  }

  @Override
  public Stances classify(ParsedArticle article, List<Attribution> attributions, Cast cast) {
    Conversation conversation = read(article, attributions, cast);
    List<List<Stance>> stances = new ArrayList<>(attributions.size());
    TargetFinder targets = TargetFinder.english(article, conversation, cast);
    List<Verdict> verdicts = verdicts(conversation);
    for (int i = 0; i < attributions.size(); i++) {
      List<Stance> given = new ArrayList<>();
      for (StanceLabel label : verdicts.get(i).labels()) {
        given.add(stance(conversation, i, label, verdicts.get(i), targets));
      }
      stances.add(given);
    }
    return new Stances(stances, ReplyLinker.link(conversation.readings(), stances));
  }

  /// All that is known of the attributions of an article before any stance is given.
  Conversation read(ParsedArticle article, List<Attribution> attributions, Cast cast) {
    ArticleSenses senses = ArticleSenses.of(article, lexicon);
    List<Reading> readings = new ArrayList<>(attributions.size());
    List<List<Finding>> findings = new ArrayList<>(attributions.size());
    for (int i = 0; i < attributions.size(); i++) {
      Reading reading = Reading.of(article, attributions.get(i), i, cast, senses, lexicon);
      readings.add(reading);
      List<Finding> found = new ArrayList<>();
      for (StanceFamily family : families) {
        found.addAll(family.find(reading));
      }
      findings.add(found);
    }
    return Conversation.of(readings, findings, senses);
  }

  private List<Verdict> verdicts(Conversation conversation) {
    List<Map<StanceLabel, Double>> weighed = new ArrayList<>();
    Map<Integer, Passage> asked = new LinkedHashMap<>();
    for (int i = 0; i < conversation.readings().size(); i++) {
      weighed.add(model.probabilities(StanceFeatures.of(conversation, i)));
      if (network != null && !isSettled(weighed.get(i))) {
        asked.put(i, Passage.of(conversation.readings().get(i), WordPieces.english()));
      }
    }
    List<StanceNetwork.Opinion> opinions =
        network == null ? List.of() : network.read(List.copyOf(asked.values()));
    Iterator<StanceNetwork.Opinion> next = opinions.iterator();
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < weighed.size(); i++) {
      Decisions decisions = Decisions.of(conversation, i);
      Passage passage = asked.get(i);
      verdicts.add(
          passage == null
              ? Verdict.weighed(weighed.get(i), model, decisions)
              : Verdict.read(passage, next.next(), weighed.get(i), decisions));
    }
    return verdicts;
  }

  /// Whether denial and accusation are so unlikely that reading costs more than it brings: these
  /// are the labels that matter most and that the regression misses most.
  private static boolean isSettled(Map<StanceLabel, Double> weighed) {
    return weighed.getOrDefault(StanceLabel.DENIAL, 0.0) < UNLIKELY
        && weighed.getOrDefault(StanceLabel.ACCUSATION, 0.0) < UNLIKELY;
  }

  private Stance stance(
      Conversation conversation,
      int place,
      StanceLabel label,
      Verdict verdict,
      TargetFinder targets) {
    Reading reading = conversation.readings().get(place);
    double confidence = verdict.confidence(label);
    if (label == StanceLabel.STATEMENT) {
      return new Stance(label, List.of(), confidence, null, Set.of(), "none");
    }
    List<Finding> reasons = new ArrayList<>();
    for (Finding finding : conversation.findings().get(place)) {
      if (finding.label() == label && (weight(finding) > 0 || Decisions.settles(finding))) {
        reasons.add(finding);
      }
    }
    reasons.sort(Comparator.comparingDouble(finding -> -weight(finding)));
    TreeSet<Span> evidence = new TreeSet<>();
    Set<StanceFlag> flags = EnumSet.noneOf(StanceFlag.class);
    for (Finding reason : reasons) {
      evidence.addAll(reason.evidence());
      flags.addAll(reason.flags());
    }
    if (label == StanceLabel.DENIAL && OnBehalf.isSpoken(reading)) {
      flags.add(StanceFlag.ON_BEHALF);
    }
    if (evidence.isEmpty()) {
      evidence.addAll(verdict.telling(label));
    }
    if (evidence.isEmpty()) {
      evidence.add(
          reading.attribution().cue() != null
              ? reading.attribution().cue()
              : reading.attribution().content().getFirst());
    }
    String rule = reasons.isEmpty() ? "model" : reasons.getFirst().rule();
    Target target = targets.of(place, label);
    return new Stance(label, List.copyOf(evidence), confidence, target, flags, rule);
  }

  private double weight(Finding finding) {
    return model.weight("rule=" + finding.rule(), finding.label());
  }
}
