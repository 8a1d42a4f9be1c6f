package org.gainsay.extract.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.gainsay.extract.attribution.Attribution;
import org.gainsay.extract.attribution.AttributionFinder;
import org.gainsay.extract.attribution.ParsedArticle;
import org.gainsay.extract.speaker.Cast;
import org.gainsay.extract.speaker.CastingResolver;
import org.gainsay.model.Article;
import org.gainsay.text.TextAnalyzer;
import org.junit.jupiter.api.Test;

/// What the other attributions of an article tell about one.
class CollectiveFeaturesTest {

  private static final AttributionFinder FINDER = new AttributionFinder();

  private static List<Map<String, Double>> features(String text) {
    ParsedArticle article =
        new ParsedArticle(Article.of("a", text), TextAnalyzer.english().analyze(text));
    List<Attribution> found = FINDER.find(article);
    Cast cast = new CastingResolver().resolve(article, found);
    Conversation conversation = new ModelStanceClassifier().read(article, found, cast);
    CollectiveFeatures features =
        new CollectiveFeatures(conversation, ModelStanceClassifier.impressions(conversation));
    return conversation.readings().stream().map(r -> features.of(r.place())).toList();
  }

  private static double value(Map<String, Double> features, String name) {
    return features.getOrDefault(name, 0.0);
  }

  @Test
  void whoIsAccusedByTheOneBeforeIsKnownAsAccused() {
    List<Map<String, Double>> features =
        features(
            "Ostrava accused Lenia of shelling the port.\n\n"
                + "Lenia said its ships had been at sea all week.");
    Map<String, Double> reply = features.getLast();
    assertTrue(value(reply, "other.of-own=ACCUSATION") > 0.5, reply::toString);
    assertTrue(value(reply, "-1.other=ACCUSATION") > 0.5, reply::toString);
    assertEquals(0, value(reply, "-1.same=ACCUSATION"));
  }

  @Test
  void whatIsDeniedNextIsKnownAsDenied() {
    List<Map<String, Double>> features =
        features(
            "Paul Marlow took money from the road fund, Anna Weiss said.\n\n"
                + "Marlow denied taking any money.");
    Map<String, Double> charge = features.getFirst();
    assertTrue(value(charge, "+1.other=DENIAL") > 0.5, charge::toString);
    assertTrue(value(charge, "spoken-of=DENIAL") > 0.5, charge::toString);
  }

  @Test
  void anAttributionIsNotItsOwnNeighbour() {
    List<Map<String, Double>> features = features("Lenia denied shelling the port.");
    assertEquals(1, features.size());
    assertEquals(0, value(features.getFirst(), "same=DENIAL"));
    assertEquals(0, value(features.getFirst(), "head.same=DENIAL"));
    assertTrue(value(features.getFirst(), "article=DENIAL") > 0.5);
  }
}
