package org.gainsay.extract.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.model.StanceLabel;
import org.junit.jupiter.api.Test;

/// Doubtful denials and accusations stand only in the company of sure ones.
class OrdinaryNewsTest {

  private static final Verdict PLAIN = verdict(Map.of(StanceLabel.STATEMENT, 0.8));

  private static Verdict verdict(Map<StanceLabel, Double> given) {
    return new Verdict(
        given.keySet().stream().sorted().toList(),
        given,
        new Impression(
            Map.of(),
            new Passage(List.of(), List.of(), List.of()),
            new StanceNetwork.Opinion(Map.of(), Map.of(), Map.of()),
            new Decisions(Set.of(), Set.of(), Set.of())));
  }

  private static List<List<StanceLabel>> sobered(Verdict... verdicts) {
    return OrdinaryNews.sobered(List.of(verdicts)).stream().map(Verdict::labels).toList();
  }

  @Test
  void aDoubtfulDenialAmongPlainStatementsIsNone() {
    assertEquals(
        List.of(
            List.of(StanceLabel.STATEMENT),
            List.of(StanceLabel.STATEMENT),
            List.of(StanceLabel.STATEMENT)),
        sobered(PLAIN, verdict(Map.of(StanceLabel.DENIAL, 0.5)), PLAIN));
  }

  @Test
  void otherLabelsOfItStay() {
    assertEquals(
        List.of(StanceLabel.REFUSAL),
        sobered(verdict(Map.of(StanceLabel.DENIAL, 0.5, StanceLabel.REFUSAL, 0.4)), PLAIN, PLAIN)
            .getFirst());
  }

  @Test
  void whereSomebodySurelyAccusesADoubtfulDenialStays() {
    assertEquals(
        List.of(StanceLabel.DENIAL),
        sobered(
                PLAIN,
                verdict(Map.of(StanceLabel.ACCUSATION, 0.9)),
                verdict(Map.of(StanceLabel.DENIAL, 0.4)))
            .getLast());
  }

  @Test
  void whatIsLikelierThanNotStaysByItself() {
    assertEquals(
        List.of(StanceLabel.DENIAL),
        sobered(PLAIN, PLAIN, verdict(Map.of(StanceLabel.DENIAL, 0.65))).getLast());
  }

  @Test
  void twoAttributionsDoNotTellWhatAnArticleIsAbout() {
    assertEquals(
        List.of(StanceLabel.DENIAL),
        sobered(PLAIN, verdict(Map.of(StanceLabel.DENIAL, 0.4))).getLast());
  }
}
