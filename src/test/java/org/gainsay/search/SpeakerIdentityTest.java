package org.gainsay.search;

import static org.gainsay.model.SpeakerType.GROUP;
import static org.gainsay.model.SpeakerType.ORGANIZATION;
import static org.gainsay.model.SpeakerType.PERSON;
import static org.gainsay.model.SpeakerType.STATE;
import static org.gainsay.model.SpeakerType.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gainsay.model.SpeakerType;
import org.gainsay.search.SpeakerIdentity.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeakerIdentityTest {

  private static Name person(String name) {
    return new Name(name, PERSON);
  }

  /// By the name that is shown how many names it stands for.
  private static Map<String, Integer> parties(SpeakerAliases aliases, Name... names) {
    Map<String, Integer> sizes = new TreeMap<>();
    SpeakerIdentity.parties(List.of(names), aliases)
        .forEach(party -> sizes.merge(party.shown(), party.members().size(), Integer::sum));
    return sizes;
  }

  private static Map<String, Integer> parties(Name... names) {
    return parties(SpeakerAliases.NONE, names);
  }

  @Test
  void aSurnameAndATitleMeetTheFullName() {
    assertEquals(
        Map.of("Barack Obama", 5),
        parties(
            person("Obama"),
            person("President Obama"),
            person("Barack Obama"),
            person("Barack H. Obama"),
            new Name("Obama", null)));
  }

  /// A headline in small letters must not take a country its capital.
  @Test
  void aSpellingWithACapitalIsShown() {
    assertEquals(
        Map.of("Norrland", 2), parties(new Name("norrland", STATE), new Name("Norrland", STATE)));
    assertEquals(
        Map.of("Norrland", 2), parties(new Name("NORRLAND", STATE), new Name("Norrland", STATE)));
    assertEquals(
        Map.of("Norrland", 2), parties(new Name("norrland", UNKNOWN), new Name("Norrland", null)));
    // A group has none of its own; a sentence may have begun with it.
    assertEquals(
        Map.of("officials", 2),
        parties(new Name("Officials", GROUP), new Name("officials", GROUP)));
  }

  @Test
  void twoPersonsOfOneSurnameKeepItApart() {
    assertEquals(
        Map.of("Barack Obama", 1, "Michelle Obama", 1, "Obama", 2),
        parties(
            person("Barack Obama"),
            person("Obama"),
            person("Mr. Obama"),
            person("Michelle Obama")));
  }

  @Test
  void aPlaceIsNotThePersonOfItsName() {
    assertEquals(
        Map.of("Denzel Washington", 1, "Washington", 2),
        parties(
            person("Denzel Washington"),
            new Name("Washington", STATE),
            new Name("Washington", null)));
  }

  @Test
  void articlesCaseAndAccentsDoNotCount() {
    assertEquals(
        Map.of("FBI", 2, "José Díaz", 2),
        parties(
            new Name("the FBI", ORGANIZATION),
            new Name("FBI", ORGANIZATION),
            person("José Díaz"),
            person("Jose Diaz")));
  }

  @Test
  void officesAndFirmsAreNotTakenForTitles() {
    assertEquals(
        Map.of(
            "Foreign Minister",
            1,
            "Foreign Ministry",
            1,
            "General Electric",
            1,
            "Prime Minister",
            1),
        parties(
            person("Foreign Minister"),
            person("Prime Minister"),
            new Name("Foreign Ministry", ORGANIZATION),
            new Name("General Electric", ORGANIZATION)));
  }

  @Test
  void whatIsWrittenDownGoesFirst(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("speakers.tsv");
    Files.writeString(
        file,
        """
        name\taliases\ttype\texternal id
        # capitals
        North Korea\tDPRK|Pyongyang\tSTATE\tQ423

        \tnobody
        X\t\tPLANET
        Barack Obama\tPOTUS
        """);
    SpeakerAliases aliases = SpeakerAliases.read(file);
    assertEquals(
        List.of(
            file + " line 5: the name is missing",
            file
                + " line 6: not a type: PLANET; known are "
                + java.util.Arrays.toString(SpeakerType.values())),
        aliases.problems());
    assertEquals("Q423", aliases.find("pyongyang").orElseThrow().externalId());
    assertEquals(
        Map.of("Barack Obama", 2, "North Korea", 3),
        parties(
            aliases,
            new Name("Pyongyang", STATE),
            new Name("North Korea", null),
            new Name("the DPRK", STATE),
            person("POTUS"),
            person("Obama")));
  }
}
