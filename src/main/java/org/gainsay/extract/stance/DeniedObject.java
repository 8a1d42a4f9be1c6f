package org.gainsay.extract.stance;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.gainsay.extract.attribution.DenialWords;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;

/// The object test: what stands behind a cue that denies, disputes or rejects. One denies a claim
/// or a charge, and refuses a proposal.
final class DeniedObject {

  static final String ACT = "act";
  static final String CLAIM = "claim";
  static final String CLAIM_OR_PROPOSAL = "claim-or-proposal";
  static final String CLAUSE = "clause";
  static final String NOTHING = "nothing";
  static final String PARTY = "party";
  static final String PROPOSAL = "proposal";
  static final String THING = "thing";

  /// A thing with a claim somewhere in its words.
  static final String WITH_CLAIM = "with-claim";

  /// A cue that names the claim itself: *rejected the report that …*.
  private static final Pattern NAMING_CLAIM =
      Pattern.compile("claim|report|allegation|accusation|rumou?r|charge|story");

  /// What can be withheld and is nothing that anybody asserts. What can be asked for by its name
  /// (*a visa*) is in the lexicon.
  private static final Set<String> GOODS =
      Set.of(
          "burial",
          "care",
          "chance",
          "citizenship",
          "compensation",
          "counsel",
          "education",
          "food",
          "freedom",
          "healthcare",
          "housing",
          "job",
          "medicine",
          "pension",
          "refuge",
          "water");

  /// Who is asked for money by a claim.
  private static final Set<String> INSURERS = Set.of("insurer", "insurance", "underwriter");

  /// Below how many characters the name of a party is all that is denied something.
  private static final int BRIEF = 40;

  private DeniedObject() {}

  /// What the content is, one of the names above: a clause, or a noun phrase about a claim, a bad
  /// act, a proposal or anything else.
  static String kind(Reading reading) {
    if (reading.words().isEmpty()) {
      return NOTHING;
    }
    Words first = reading.words().getFirst();
    Token head = first.sentence().headOf(first.tokens());
    if (head == null) {
      return NOTHING;
    }
    if (NAMING_CLAIM.matcher(reading.cue().phrase()).find()) {
      return CLAIM;
    }
    String opening = first.token(0).form().toLowerCase(Locale.ROOT);
    if (!opening.equals("that")
        && (isDoubleObject(reading, first) || isPermission(reading, first, head))) {
      return PROPOSAL;
    }
    if ((head.isVerb() && !head.is("amod")) || opening.equals("that")) {
      boolean pronoun = opening.equals("that") && first.size() == 1;
      return pronoun ? CLAIM : CLAUSE;
    }
    if (Set.of("this", "it", "these", "them", "those").contains(opening) && first.size() <= 2) {
      return CLAIM;
    }
    if (isGood(reading, first, head)) {
      return PROPOSAL;
    }
    Set<Sense.Group> groups = EnumSet.noneOf(Sense.Group.class);
    boolean proposal = false;
    for (SenseHit hit : reading.hits()) {
      if (hit.covers(head)) {
        groups.add(hit.sense().group());
        proposal |= hit.sense() == Sense.PROPOSAL;
      }
    }
    if (groups.contains(Sense.Group.CLAIM)) {
      return proposal ? CLAIM_OR_PROPOSAL : CLAIM;
    }
    if (groups.contains(Sense.Group.BAD_ACT)) {
      return ACT;
    }
    if (proposal) {
      return PROPOSAL;
    }
    boolean isBrief = reading.attribution().contentOf(reading.article().text()).length() < BRIEF;
    if (isBrief && head.isNoun() && Nouns.isAgentive(head, head.lemma().toLowerCase(Locale.ROOT))) {
      return PARTY; // denied the company a licence
    }
    return reading.hits().stream().anyMatch(hit -> hit.sense().group() == Sense.Group.CLAIM)
        ? WITH_CLAIM
        : THING;
  }

  /// *The denial of **care***, *denied **his claim for sick pay***: what one is given or not.
  private static boolean isGood(Reading reading, Words first, Token head) {
    boolean denies = Set.of("deny", "denial").contains(reading.cue().lemma());
    String lemma = head.lemma().toLowerCase(Locale.ROOT);
    if (!denies || !lemma.equals("claim")) {
      return denies && GOODS.contains(lemma);
    }
    boolean applies =
        first.sentence().children(head, "nmod").stream()
            .map(child -> first.sentence().child(child, "case"))
            .anyMatch(preposition -> preposition != null && preposition.lemma().equals("for"));
    return applies || reading.source().nouns().stream().anyMatch(INSURERS::contains);
  }

  /// *Denied **Orla Finn early release***: somebody named and what may be allowed.
  private static boolean isPermission(Reading reading, Words first, Token head) {
    return reading.cue().lemma().equals("deny")
        && first.token(0).isProperNoun()
        && !head.isProperNoun()
        && DenialWords.PERMISSION.has(head.lemma().toLowerCase(Locale.ROOT));
  }

  /// *Denied **the yacht a berth***: somebody and what he is not given.
  private static boolean isDoubleObject(Reading reading, Words first) {
    if (!reading.cue().lemma().equals("deny")) {
      return false;
    }
    Token verb = reading.cue().head();
    if (verb != null && first.sentence().child(verb, "iobj") != null) {
      return true;
    }
    if (isGapOfPerson(reading, first) || isPeopleAndGoods(first)) {
      return true;
    }
    for (int i = 1; i < Math.min(6, first.size()); i++) {
      Token before = first.token(i - 1);
      boolean gift =
          first.token(i).form().matches("an?|any")
              || first.token(i).tag().equals("PRP$")
              || (first.token(i).form().equals("the") && first.token(0).isProperNoun());
      if (gift && before.isNoun()) {
        return true;
      }
    }
    return false;
  }

  /// *Whom the party denied **a chance***: the person that the clause is about is one object, what
  /// follows the verb the other.
  private static boolean isGapOfPerson(Reading reading, Words first) {
    Sentence sentence = first.sentence();
    Token verb = reading.cue().head();
    if (verb == null
        || !verb.is("acl:relcl")
        || !first.token(0).tag().matches("DT|PRP\\$|NNS?|JJ")) {
      return false;
    }
    Token noun = sentence.head(verb);
    Token subject = sentence.child(verb, "nsubj");
    return noun != null
        && noun.isNoun()
        && Nouns.isAgentive(noun, noun.lemma().toLowerCase(Locale.ROOT))
        && subject != null
        && !subject.tag().equals("WP")
        && !subject.tag().equals("WDT")
        && noun.index() < subject.index();
  }

  /// *Denied **farmers water and seed***: people in the plural, then at once what they do not get.
  private static boolean isPeopleAndGoods(Words first) {
    for (int i = 0; i + 1 < Math.min(4, first.size()); i++) {
      Token token = first.token(i);
      boolean people =
          (token.tag().equals("NNS") || token.tag().equals("NNPS"))
              && Nouns.isAgentive(token, token.lemma().toLowerCase(Locale.ROOT));
      if (people && first.token(i + 1).tag().matches("NNS?|JJ")) {
        return first.tokens().stream().noneMatch(each -> each.tag().matches("VBD|VBZ|VBP|MD"));
      }
      if (!token.tag().matches("DT|JJ|NNP?S?|CD")) {
        return false;
      }
    }
    return false;
  }
}
