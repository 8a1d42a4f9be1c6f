package org.gainsay.extract.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
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

/// Gives stances in two steps. Of each attribution by itself a regression weighs what families of
/// rules find in the analysed content, cue and surroundings, and a network reads the passage. Then
/// a second regression weighs what both think of it together with what they think of the others in
/// the article. What grammar settles overrules both. Immutable, for any number of threads.
public final class ModelStanceClassifier implements StanceClassifier {

  private final SenseLexicon lexicon;
  private final List<StanceFamily> families;

  /// The classifier of English that Gainsay comes with.
  public ModelStanceClassifier() {
    this(SenseLexicon.english(), StanceFamilies.all());
  }

  ModelStanceClassifier(SenseLexicon lexicon, List<StanceFamily> families) {
    this.lexicon = lexicon;
    this.families = List.copyOf(families);
  }

  @Override
  public Stances classify(ParsedArticle article, List<Attribution> attributions, Cast cast) {
    Conversation conversation = read(article, attributions, cast);
    List<List<Stance>> stances = new ArrayList<>(attributions.size());
    List<Impression> impressions = impressions(conversation);
    List<Verdict> verdicts = verdicts(conversation, impressions);
    TargetFinder targets =
        TargetFinder.english(article, conversation.judged(verdicts), impressions, cast);
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

  /// What is thought of each attribution by itself.
  static List<Impression> impressions(Conversation conversation) {
    List<Passage> passages = new ArrayList<>();
    for (Reading reading : conversation.readings()) {
      passages.add(Passage.of(reading, WordPieces.english()));
    }
    List<StanceNetwork.Opinion> opinions = StanceNetwork.english().read(passages);
    List<Impression> impressions = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      impressions.add(
          Impression.of(
              StanceModel.english().probabilities(StanceFeatures.of(conversation, i)),
              passages.get(i),
              opinions.get(i),
              Decisions.of(conversation, i)));
    }
    return impressions;
  }

  /// What is given to each, all impressions taken together. The model that does so has learned from
  /// whole articles: where there is no company, the impression by itself says what is denied or
  /// charged.
  static List<Verdict> verdicts(Conversation conversation, List<Impression> impressions) {
    CollectiveFeatures features = new CollectiveFeatures(conversation, impressions);
    StanceModel model = StanceModel.collective();
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < impressions.size(); i++) {
      Impression impression = impressions.get(i);
      Map<StanceLabel, Double> likely = new EnumMap<>(StanceLabel.class);
      likely.putAll(model.probabilities(features.of(i)));
      if (impressions.size() < Decisions.COMPANY) {
        Decisions.GRAVE.forEach(label -> likely.put(label, impression.beliefAlone(label)));
      }
      verdicts.add(Verdict.of(likely, model, impression));
    }
    return verdicts;
  }

  private static Stance stance(
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
      if (finding.label() == label && (weight(finding) > 0 || ContentDecisions.settles(finding))) {
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

  private static double weight(Finding finding) {
    return StanceModel.english().weight("rule=" + finding.rule(), finding.label());
  }
}
