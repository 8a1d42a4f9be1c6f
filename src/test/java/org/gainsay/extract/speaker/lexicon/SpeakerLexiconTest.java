package org.gainsay.extract.speaker.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerLexiconTest {

  private final SpeakerLexicon lexicon = SpeakerLexicon.english();

  @ParameterizedTest
  @CsvSource({
    "Barack, MALE",
    "Angela, FEMALE",
    "Alex, UNKNOWN",
    "Jean-Claude, MALE",
    "Mary-Ann, FEMALE"
  })
  void aFirstNameTellsTheGenderOfMostOfItsBearers(String name, Gender gender) {
    assertEquals(gender, lexicon.firstName(name));
  }

  @Test
  void aWordThatIsNoFirstNameTellsNoGender() {
    assertNull(lexicon.firstName("Pyongyang"));
  }

  @ParameterizedTest
  @CsvSource({
    "North Korea, North Korea, NAME",
    "Pyongyang, North Korea, SEAT",
    "U.S., United States, NAME",
    "Washington, United States, SEAT",
    "Kremlin, Russia, SEAT",
    "Dutch, Netherlands, PEOPLE",
    "Americans, United States, PEOPLE"
  })
  void aStateIsKnownByNamePeopleAndSeat(String phrase, String state, StateWord.Kind kind) {
    StateWord word = lexicon.state(phrase);
    assertEquals(state + " " + kind, word == null ? null : word.state().name() + " " + word.kind());
  }

  @Test
  void anAbbreviatedTitleGivesTheNounThatFollowsItUp() {
    assertEquals(
        new Title("Sen.", Title.Kind.OFFICE, Gender.UNKNOWN, "senator", false),
        lexicon.title("Sen."));
    assertEquals(new Title("Mrs", Title.Kind.FORM, Gender.FEMALE, "", false), lexicon.title("Mrs"));
    assertEquals(
        new Title("Father", Title.Kind.OFFICE, Gender.MALE, "priest", true),
        lexicon.title("Father"));
  }

  @Test
  void nounsForPersonsGroupsOrganizationsAndDocumentsAreToldApart() {
    assertTrue(lexicon.isRole("spokeswoman"));
    assertEquals(Gender.FEMALE, lexicon.roleGender("spokeswoman"));
    assertTrue(lexicon.isGroup("officials"));
    assertTrue(lexicon.isOrganization("ministry"));
    assertTrue(lexicon.isDocument("report"));
    assertFalse(lexicon.isRole("ministry"));
  }

  @Test
  void aKindOfOrganizationMayFollowItsName() {
    assertTrue(lexicon.followsItsName("magazine"));
    assertFalse(lexicon.followsItsName("ministry"));
  }

  @Test
  void aGeneralNounTakesUpMoreSpecialOnes() {
    assertTrue(lexicon.kindsOf("lawmaker").contains("senator"));
    assertEquals(List.of(), lexicon.kindsOf("senator"));
  }

  @Test
  void nounsForOneThingMeanTheSameWhicheverIsNamed() {
    assertTrue(lexicon.areSame("city", "municipality"));
    assertTrue(lexicon.areSame("senator", "senator"));
    assertFalse(lexicon.areSame("city", "company"));
  }

  @Test
  void whatShortensABodyIsNotAPersonsInitials() {
    assertTrue(lexicon.isAbbreviation("U.N."));
    assertFalse(lexicon.isAbbreviation("K.C."));
  }
}
