package org.gainsay.extract.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gainsay.extract.attribution.Attribution;
import org.gainsay.model.Span;
import org.gainsay.model.Speaker;
import org.gainsay.model.SpeakerType;
import org.junit.jupiter.api.Test;

class OwnSideTest {

  private static final String TEXT =
      """
      Larch Medical's chief executive, Philippa Wray, said her company had warned the Sentinel.
      “Our engineers told Larch the truth and I believe we did no wrong,” Wray said. “The newspaper \
      did.”
      """;

  private static final SourcesAlone SOURCES = new SourcesAlone();
  private final Span content = new Span(TEXT.indexOf('“'), TEXT.indexOf("” Wray"));
  private final List<Attribution> attributions =
      List.of(
          SourcesAlone.attribution(find("Larch Medical's chief executive, Philippa Wray"), content),
          SourcesAlone.attribution(find("I"), find("we did no wrong")));
  private final Cast cast = SOURCES.resolveAll(TEXT, attributions);

  private static Span find(String words) {
    return SourcesAlone.find(TEXT, words);
  }

  @Test
  void theSpeakerAndTheSpeakersOrganizationAreOnOneSide() {
    assertTrue(cast.isOwnSide(0, find("Wray")));
    assertTrue(cast.isOwnSide(0, find("Larch Medical")));
    assertTrue(cast.isOwnSide(0, find("Our engineers")));
    assertTrue(cast.isOwnSide(0, find("her company")));
  }

  @Test
  void anotherPartyIsNotOnTheSpeakersSide() {
    assertFalse(cast.isOwnSide(0, find("the Sentinel")));
  }

  @Test
  void aShortNameIsTheSamePartyAsTheFullOne() {
    assertTrue(
        cast.isSameParty(
            find("Larch Medical"),
            new Span(find("told Larch").end() - 5, find("told Larch").end())));
    assertFalse(cast.isSameParty(find("Larch Medical"), find("the Sentinel")));
  }

  @Test
  void aFirstPersonInsideOfSpeechIsItsSpeaker() {
    assertEquals(
        new Speaker("Philippa Wray", SpeakerType.PERSON, "chief executive, Larch Medical"),
        cast.speakerOf(1));
  }
}
