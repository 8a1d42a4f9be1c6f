package org.gainsay.extract.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the word lists promise in their comments.
class WordListsTest {

  private static final String DENIALS = "attribution/denials.txt";
  private static final String STATEMENTS = "attribution/statements.txt";
  private static final String SETTLING = "stance/settling.txt";
  private static final String ANSWERS = "stance/answers.txt";
  private static final String CLAIMS = "stance/claims.txt";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "attribution/quoting.txt",
        "attribution/other-senses.txt",
        DENIALS,
        STATEMENTS,
        SETTLING,
        ANSWERS,
        "stance/sides.txt"
      })
  void theWordsOfASectionAreSortedAndStandThereOnce(String resource) {
    sections(resource, " +")
        .forEach(
            (section, words) -> assertEquals(List.copyOf(new TreeSet<>(words)), words, section));
  }

  @Test
  void setPhrasesAreSortedAndStandThereOnce() {
    sections("attribution/idioms.txt", "\n")
        .forEach((section, phrases) ->
            assertEquals(List.copyOf(new TreeSet<>(phrases)), phrases, section));
  }

  @Test
  void plainAndMereClaimsAndThoseAgainstSomebodyAreClaims() {
    Map<String, List<String>> sections = sections(DENIALS, " +");

    assertEquals(Set.of(), without(sections.get("plain-claim"), sections.get("claim")));
    assertEquals(Set.of(), without(sections.get("mere-claim"), sections.get("claim")));
    assertEquals(Set.of(), without(sections.get("against"), sections.get("claim")));
  }

  @Test
  void verbsThatStandBeforeTheirSubjectAreVerbsOfSaying() {
    Map<String, List<String>> sections = sections(STATEMENTS, " +");

    assertEquals(Set.of(), without(sections.get("inverted"), sections.get("saying")));
  }

  @Test
  void verbsThatNeedBackToTakeWordsBackAreVerbsThatDo() {
    Map<String, List<String>> sections = sections(DENIALS, " +");

    assertEquals(Set.of(), without(sections.get("with-back"), sections.get("withdrawing")));
  }

  @Test
  void theNamesOfClaimsHaveASenseOfClaims() {
    Map<String, List<String>> senses = sections(CLAIMS, " *, *");
    List<String> known = new ArrayList<>(senses.get("CLAIM noun"));
    known.addAll(senses.get("ALLEGATION noun"));

    assertEquals(Set.of(), without(sections(DENIALS, " +").get("claim"), known));
  }

  @Test
  void whatAClaimIsSaidToBeHasASenseOfFalsity() {
    Map<String, List<String>> senses = sections("stance/denying.txt", " *, *");
    List<String> known = new ArrayList<>(senses.get("FALSITY adjective"));
    known.addAll(senses.get("FALSITY noun"));

    assertEquals(Set.of(), without(sections(DENIALS, " +").get("untrue"), known));
  }

  @Test
  void noNounIsAnAgentAndNone() {
    Map<String, List<String>> sections = sections("stance/people.txt", " +");

    Set<String> none = without(sections.get("no-agent"), sections.get("agent"));
    assertEquals(List.copyOf(none), sections.get("no-agent"));
  }

  @Test
  void theNamesOfRequestsHaveTheSenseOfProposals() {
    List<String> known = sections(CLAIMS, " *, *").get("PROPOSAL noun");

    assertEquals(Set.of(), without(sections(SETTLING, " +").get("request"), known));
  }

  private static Map<String, List<String>> sections(String resource, String parting) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    ResourceFile.read(
        WordListsTest.class,
        "/org/gainsay/extract/" + resource,
        (section, line) ->
            sections
                .computeIfAbsent(section, _ -> new ArrayList<>())
                .addAll(List.of(line.split(parting))));
    return sections;
  }

  private static Set<String> without(List<String> words, List<String> others) {
    Set<String> rest = new TreeSet<>(words);
    rest.removeAll(others);
    return rest;
  }
}
