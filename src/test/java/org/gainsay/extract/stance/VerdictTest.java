package org.gainsay.extract.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.model.StanceLabel;
import org.junit.jupiter.api.Test;

/// Which labels come of what was weighed and what grammar settles, and in which order.
class VerdictTest {

  private static List<StanceLabel> labels(Map<StanceLabel, Double> weighed, Decisions decisions) {
    return Verdict.labels(weighed, _ -> 0.5, decisions);
  }

  private static Decisions given(StanceLabel... labels) {
    return new Decisions(Set.of(labels), Set.of(), Set.of(), true);
  }

  @Test
  void ofTwoSettledLabelsTheLikelierComesFirst() {
    assertEquals(
        List.of(StanceLabel.ACCUSATION, StanceLabel.DENIAL),
        labels(
            Map.of(StanceLabel.DENIAL, 0.4, StanceLabel.ACCUSATION, 0.7),
            given(StanceLabel.DENIAL, StanceLabel.ACCUSATION)));
  }

  @Test
  void ofTwoSettledLabelsAsLikelyTheOrderIsThatOfTheLabels() {
    assertEquals(
        List.of(StanceLabel.DENIAL, StanceLabel.ACCUSATION),
        labels(
            Map.of(StanceLabel.ACCUSATION, 0.4, StanceLabel.DENIAL, 0.4),
            given(StanceLabel.ACCUSATION, StanceLabel.DENIAL)));
  }

  @Test
  void whatNothingSpeaksForIsAStatement() {
    assertEquals(List.of(StanceLabel.STATEMENT), labels(Map.of(StanceLabel.DENIAL, 0.1), given()));
  }

  @Test
  void whatIsFoundOutOfTheQuestionInCompanyIsNotGivenThoughGrammarSpeaksForIt() {
    assertEquals(
        List.of(StanceLabel.STATEMENT),
        labels(Map.of(StanceLabel.DENIAL, 0.1), given(StanceLabel.DENIAL)));
  }

  @Test
  void grammarSpeaksWhereThereIsNoCompany() {
    assertEquals(
        List.of(StanceLabel.DENIAL),
        labels(
            Map.of(StanceLabel.DENIAL, 0.1),
            new Decisions(Set.of(StanceLabel.DENIAL), Set.of(), Set.of(), false)));
  }

  @Test
  void companyAloneMakesNoDenial() {
    assertEquals(List.of(StanceLabel.STATEMENT), labelsOfReadings(0.05, 0.3, given(), 0.8));
  }

  @Test
  void oneReadingOfTheWordsIsEnoughForWhatCompanyMakesLikely() {
    assertEquals(List.of(StanceLabel.DENIAL), labelsOfReadings(0.05, 0.6, given(), 0.8));
    assertEquals(List.of(StanceLabel.DENIAL), labelsOfReadings(0.2, 0.3, given(), 0.8));
  }

  @Test
  void grammarIsEnoughForWhatCompanyMakesLikely() {
    assertEquals(
        List.of(StanceLabel.DENIAL), labelsOfReadings(0.05, 0.3, given(StanceLabel.DENIAL), 0.8));
  }

  /// What comes of how likely a denial is to the network, to the regression, by grammar, and all
  /// attributions of the article taken together.
  private static List<StanceLabel> labelsOfReadings(
      double read, double weighed, Decisions grammar, double together) {
    StanceNetwork.Opinion opinion =
        new StanceNetwork.Opinion(
            Map.of(StanceLabel.DENIAL, read), Map.of(StanceLabel.DENIAL, read), Map.of(), Map.of());
    Impression impression =
        Impression.of(
            Map.of(StanceLabel.DENIAL, weighed),
            new Passage(List.of(), List.of(), List.of()),
            opinion,
            grammar);
    return labels(Map.of(StanceLabel.DENIAL, together), impression.decisions());
  }
}
