package org.gainsay.extract.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.gainsay.model.StanceLabel;
import org.junit.jupiter.api.Test;

/// Who may be meant by a stance.
class TargetCandidatesTest {

  private static final String ANSWER =
      "Lenia has protested. Ostrava counted the boats.\n\n<Ann Bell> {said} [nobody was paid].";

  /// What the candidates are called, in order.
  private static List<String> names(String marked, StanceLabel label) {
    Remark remark = Remark.of(marked);
    Reading reading = remark.reading();
    Conversation conversation =
        new Conversation(
            List.of(reading), List.of(List.of()), reading.senses(), List.of(Set.of(label)));
    String text = reading.article().text();
    return new TargetCandidates(conversation, remark.cast())
        .of(0, label).stream().map(candidate -> candidate.span().of(text)).toList();
  }

  @Test
  void whoeverTheParagraphBeforeNamesMayBeAccused() {
    assertEquals(
        List.of("Lenia", "Ostrava", "the boats", "Ann Bell", "nobody"),
        names(ANSWER, StanceLabel.ACCUSATION));
  }

  @Test
  void nothingIsAimedAtADay() {
    assertEquals(
        List.of("Ann Bell", "Ostrava", "Sunday's bombing"),
        names("<Ann Bell> {said} [Ostrava planned Sunday's bombing].", StanceLabel.ACCUSATION));
  }

  @Test
  void aDenialAnswersTheSentenceBefore() {
    assertEquals(
        List.of("Ostrava", "the boats", "Ann Bell", "nobody"), names(ANSWER, StanceLabel.DENIAL));
  }

  @Test
  void aDenialAnswersAnySentenceOfItsParagraph() {
    assertEquals(
        List.of("Lenia", "Ostrava", "the boats", "Ann Bell", "nobody"),
        names(ANSWER.replace("\n\n", " "), StanceLabel.DENIAL));
  }

  @Test
  void theSentenceBeforeIsThatBeforeTheParagraph() {
    assertEquals(
        List.of("Ostrava", "the boats", "Ann Bell", "the charge", "She", "nobody"),
        names(
            "Lenia has protested. Ostrava counted the boats.\n\n"
                + "Ann Bell shrugged off the charge. <She> {said} [nobody was paid].",
            StanceLabel.DENIAL));
  }

  @Test
  void whoeverMakesAClaimMayStandBeforeItsNoun() {
    assertEquals(
        List.of("Ann Bell", "rebel", "rebel claim", "boats"),
        names("<Ann Bell> {rejects} [rebel claim that boats are late].", StanceLabel.DENIAL));
  }

  @Test
  void oneOfSeveralIsSomebody() {
    assertEquals(
        List.of("The other", "drinks", "Ann Bell", "it"),
        names(
            "The other said that there were drinks. <Ann Bell> {denied} [it].",
            StanceLabel.DENIAL));
  }
}
