package org.gainsay.extract.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
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

/// Gives stances by weighing what families of rules find in the analysed content, cue and
/// surroundings. Immutable, for any number of threads.
public final class ModelStanceClassifier implements StanceClassifier {

  private static final int MOST_LABELS = 3;

  /// How sure we are of what grammar settles.
  private static final double CERTAIN = 0.9;

  /// From which probability on a label is given beside another one.
  static final double SECOND = 0.5;

  private final SenseLexicon lexicon;
  private final List<StanceFamily> families;
  private final StanceModel model;

  /// The classifier of English that Gainsay comes with.
  public ModelStanceClassifier() {
    this(SenseLexicon.english(), StanceFamilies.all(), StanceModel.english());
  }

  ModelStanceClassifier(SenseLexicon lexicon, List<StanceFamily> families, StanceModel model) {
    this.lexicon = lexicon;
    this.families = List.copyOf(families);
    this.model = model;
  }

  @Override
  public Stances classify(ParsedArticle article, List<Attribution> attributions, Cast cast) {
    Conversation conversation = read(article, attributions, cast);
    List<List<Stance>> stances = new ArrayList<>(attributions.size());
    TargetFinder targets = new TargetFinder(article, cast);
    for (int i = 0; i < attributions.size(); i++) {
      stances.add(judge(conversation, i, targets));
    }
    targets.completeDenials(conversation.readings(), stances);
    return new Stances(stances, ReplyLinker.link(conversation.readings(), stances));
  }

  private Conversation read(ParsedArticle article, List<Attribution> attributions, Cast cast) {
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

  private List<Stance> judge(Conversation conversation, int place, TargetFinder targets) {
    Reading reading = conversation.readings().get(place);
    List<Finding> findings = conversation.findings().get(place);
    Map<StanceLabel, Double> probabilities =
        model.probabilities(StanceFeatures.of(conversation, place));
    Decisions decisions = Decisions.of(reading, findings);
    probabilities.replaceAll((label, probability) ->
        decisions.given().contains(label) ? Math.max(CERTAIN, probability) : probability);
    List<StanceLabel> given = new ArrayList<>();
    probabilities.forEach((label, probability) -> {
      if (label != StanceLabel.STATEMENT
          && decisions.admit(label, probability, model.threshold(label))) {
        given.add(label);
      }
    });
    given.sort(Comparator.comparingDouble(label -> -probabilities.getOrDefault(label, 0.0)));
    if (given.isEmpty()) {
      return List.of(
          new Stance(
              StanceLabel.STATEMENT,
              List.of(),
              probabilities.getOrDefault(StanceLabel.STATEMENT, 0.5),
              null,
              Set.of(),
              "none"));
    }
    List<Stance> stances = new ArrayList<>();
    for (StanceLabel label : given.subList(0, Math.min(MOST_LABELS, given.size()))) {
      double probability = probabilities.getOrDefault(label, 0.0);
      if (stances.isEmpty() || probability >= SECOND) {
        stances.add(stance(reading, label, probability, findings, targets));
      }
    }
    return stances;
  }

  private Stance stance(
      Reading reading,
      StanceLabel label,
      double probability,
      List<Finding> findings,
      TargetFinder targets) {
    List<Finding> reasons = new ArrayList<>();
    for (Finding finding : findings) {
      if (finding.label() == label && weight(finding) > 0) {
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
    if (evidence.isEmpty()) {
      evidence.add(
          reading.attribution().cue() != null
              ? reading.attribution().cue()
              : reading.attribution().content().getFirst());
    }
    String rule = reasons.isEmpty() ? "model" : reasons.getFirst().rule();
    Target target = targets.of(reading, label, reasons);
    return new Stance(label, List.copyOf(evidence), probability, target, flags, rule);
  }

  private double weight(Finding finding) {
    return model.weight("rule=" + finding.rule(), finding.label());
  }

  /// What grammar settles for every attribution of an article, for a trainer that measures.
  List<Decisions> decisions(ParsedArticle article, List<Attribution> attributions, Cast cast) {
    Conversation conversation = read(article, attributions, cast);
    List<Decisions> decisions = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      decisions.add(Decisions.of(conversation.readings().get(i), conversation.findings().get(i)));
    }
    return decisions;
  }

  /// What a trainer needs to see: the features of every attribution of an article.
  List<Set<String>> features(ParsedArticle article, List<Attribution> attributions, Cast cast) {
    Conversation conversation = read(article, attributions, cast);
    List<Set<String>> features = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      features.add(StanceFeatures.of(conversation, i));
    }
    return features;
  }
}
