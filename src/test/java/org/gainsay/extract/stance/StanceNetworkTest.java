package org.gainsay.extract.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.gainsay.model.Span;
import org.gainsay.model.StanceLabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the network makes of passages.
class StanceNetworkTest {

  private static final StanceNetwork NETWORK = StanceNetwork.english();

  private static StanceNetwork.Opinion read(String marked) {
    return NETWORK.read(List.of(passage(marked))).getFirst();
  }

  private static Passage passage(String marked) {
    return Passage.of(Remark.of(marked).reading(), WordPieces.english());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          DENIAL     | Prosecutors say Rudd sold the boat in May. [“I was in Lisbon all that month,”] <Rudd> {told} reporters.
          DENIAL     | A rival accused Hale of hiding a loan. <Hale> {said} [there was no loan].
          ACCUSATION | [“They took the pension money and hid it from all of us,”] <Ann Bell> {said}.
          CRITICISM  | [“This budget is a mess,”] <Ann Bell> {said}.
          SUPPORT    | [“We are proud of her and stand behind her all the way,”] <Ann Bell> {said}.
          STATEMENT  | <A witness> {said} [the train stopped twice before the tunnel].
          """)
  void theMainLabelIsRead(StanceLabel expected, String marked) {
    Map<StanceLabel, Double> main = read(marked).main();
    assertEquals(
        expected,
        main.entrySet().stream()
            .max(Comparator.comparingDouble(Map.Entry::getValue))
            .get()
            .getKey(),
        main::toString);
  }

  @Test
  void anyPassageHasProbabilitiesAndWeights() {
    Random random = new Random(3);
    for (int length = 3; length <= 130; length += 9) {
      List<Integer> pieces = random.ints(length, 4, 10_000).boxed().toList();
      List<Integer> parts = random.ints(length, 0, 32).boxed().toList();
      List<Span> spans = IntStream.range(0, length - 2).mapToObj(i -> new Span(i, i + 1)).toList();
      Passage passage = new Passage(pieces, parts, spans);
      StanceNetwork.Opinion opinion = NETWORK.read(List.of(passage)).getFirst();
      assertEquals(1, opinion.main().values().stream().mapToDouble(p -> p).sum(), 1e-4);
      assertTrue(opinion.each().values().stream().allMatch(p -> p >= 0 && p <= 1));
      for (List<Float> weights : opinion.weights().values()) {
        assertEquals(passage.kept().size(), weights.size());
        assertEquals(1, weights.stream().mapToDouble(weight -> weight).sum(), 1e-4);
      }
      assertEquals(TargetFinder.AIMED, opinion.aims().keySet());
      for (List<Float> aims : opinion.aims().values()) {
        assertEquals(length, aims.size());
        assertEquals(1, aims.stream().mapToDouble(aim -> aim).sum(), 1e-4);
      }
    }
  }

  @Test
  void theSamePassageIsReadTheSameInSeveralThreads() {
    List<Passage> passages = List.of(passage("<Ann Bell> {said} [she had never seen the money]."));
    List<StanceNetwork.Opinion> alone = NETWORK.read(passages);
    assertTrue(
        IntStream.range(0, 40).parallel().allMatch(i -> NETWORK.read(passages).equals(alone)));
  }

  @Test
  void opinionsComeInTheOrderOfThePassagesHoweverLongTheseAre() {
    List<Passage> passages =
        List.of(
            passage("<Ann Bell> {said} [the bridge would open on Monday]."),
            passage("[“I never took a penny of that money from anybody,”] <Ann Bell> {said}."),
            passage("<Bell> {denied} [it]."),
            passage("<Ann Bell> {said} [the train was late again on Tuesday, by an hour or two]."),
            passage("A rival accused Bell of theft. <Ann Bell> {said} [she had stolen nothing]."));
    List<StanceNetwork.Opinion> together = NETWORK.read(passages);
    for (int i = 0; i < passages.size(); i++) {
      StanceNetwork.Opinion alone = NETWORK.read(List.of(passages.get(i))).getFirst();
      // Weights of 8 bits round by the widest value of all passages that are read at once.
      assertEquals(alone.main(StanceLabel.DENIAL), together.get(i).main(StanceLabel.DENIAL), 0.15);
    }
  }
}
