package org.gainsay.extract.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.model.Span;
import org.gainsay.model.StanceLabel;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Denials: the cue denies ([CueDenials]), the words deny (*nothing to do with*), a bad act is said
/// not to be the own side's, or what had been alleged is contradicted.
final class DenialFamily implements StanceFamily {

  private static final Set<Sense> WORDS =
      Set.of(
          Sense.FALSITY,
          Sense.NO_EVIDENCE,
          Sense.INNOCENCE,
          Sense.NO_PART,
          Sense.IGNORANCE,
          Sense.NEVER_SAID,
          Sense.PLAIN_NO,
          Sense.BAD_FAITH,
          Sense.CLEAR_DENIAL);

  /// Names of claims that may be taken for verbs.
  private static final Set<String> CLAIMS = Set.of("claims", "reports", "charges");

  /// Relations that lead from what is told to the verb that tells it.
  private static final Set<String> HOLDING = Set.of("ccomp", "xcomp", "obj", "obl", "conj");

  @Override
  public List<Finding> find(Reading reading) {
    List<Finding> findings = new ArrayList<>(CueDenials.find(reading));
    for (SenseHit hit : reading.hits()) {
      if (WORDS.contains(hit.sense())) {
        addWords(reading, hit, findings);
      }
    }
    for (Event event : reading.events()) {
      addEvent(reading, event, findings);
    }
    addClaimCalledFalse(reading, findings);
    Span farFrom = farFromBadAct(reading);
    if (farFrom != null) {
      findings.add(finding(Rules.FAR_FROM, farFrom));
    }
    Span framed = Framed.in(reading);
    if (framed != null) {
      findings.add(finding(Rules.FRAMED, framed));
    }
    Event theirs = DoneByOthers.find(reading);
    if (theirs != null) {
      findings.add(finding(Rules.NOT_OURS_BUT_THEIRS, theirs.evidence()));
    }
    return findings;
  }

  /// *Claims that the north did it were “groundless slander”*: what opens with a claim and goes on
  /// to say *is* or *were* with a word of falsity. Read by the order of the words, since a long
  /// clause between the two is where the tree goes wrong.
  private static void addClaimCalledFalse(Reading reading, List<Finding> findings) {
    if (reading.words().isEmpty()) {
      return;
    }
    Words words = reading.words().getFirst();
    if (!opensWithClaim(reading, words)) {
      return;
    }
    for (SenseHit hit : reading.hits()) {
      boolean denies = hit.sense() == Sense.FALSITY || hit.sense() == Sense.BAD_FAITH;
      int place = hit.sentence() == words.sentence() ? words.placeOf(hit.first()) : -1;
      if (denies && place > 2 && followsToBe(words, place)) {
        findings.add(finding(Rules.CLAIM_CALLED_FALSE, hit.span()).at(Claimant.of(reading)));
      }
    }
  }

  /// ***Far from starving** the city, …*: words that open a sentence and say of a bad act that it
  /// was another one; null if there are none.
  private static @Nullable Span farFromBadAct(Reading reading) {
    for (Words words : reading.words()) {
      int far = words.size() > 2 && words.token(0).isPunctuation() ? 1 : 0;
      boolean opens =
          words.size() > far + 2
              && words.token(far).form().equalsIgnoreCase("far")
              && words.token(far + 1).form().equals("from")
              && words.token(far + 2).tag().equals("VBG");
      Token act = opens ? words.token(far + 2) : null;
      boolean bad =
          act != null
              && reading.hits().stream().anyMatch(hit -> hit.sense().isBadAct() && hit.covers(act));
      if (act != null && bad) {
        return words.token(far).span().union(act.span());
      }
    }
    return null;
  }

  private static boolean opensWithClaim(Reading reading, Words words) {
    for (int i = 0; i < Math.min(3, words.size()); i++) {
      if (CLAIMS.contains(words.token(i).form().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return reading.hits().stream()
        .anyMatch(hit ->
            hit.sense().group() == Sense.Group.CLAIM
                && hit.sentence() == words.sentence()
                && words.placeOf(hit.first()) >= 0
                && (words.placeOf(hit.first()) <= 2 || opensWithItsPhrase(words, hit)));
  }

  /// *The Sunday Ledger's **story** …*: all before the claim belongs to it.
  private static boolean opensWithItsPhrase(Words words, SenseHit claim) {
    Token noun = claim.last();
    return noun.is("nsubj")
        && words.sentence().subtreeFirst(noun).index() <= words.token(0).index();
  }

  private static boolean followsToBe(Words words, int place) {
    for (int i = Math.max(0, place - 4); i < place; i++) {
      if (words.token(i).lemma().equalsIgnoreCase("be")) {
        boolean negated = i + 1 < place && words.token(i + 1).lemma().equalsIgnoreCase("not");
        return !negated;
      }
    }
    return false;
  }

  private static void addWords(Reading reading, SenseHit hit, List<Finding> findings) {
    String rule = Rules.denial(hit.sense());
    String about = DenyingWords.about(reading, hit);
    findings.add(finding(Rules.denial(hit.sense(), about), hit.span()));
    if (!about.equals(DenyingWords.LOOSE) && !about.equals(DenyingWords.OTHER)) {
      findings.add(finding(rule, hit.span()));
      if (reading.background().hasAllegation()) {
        findings.add(finding(rule + ".alleged", hit.span()));
      }
    }
  }

  private static Finding finding(String rule, Span evidence) {
    return Finding.of(StanceLabel.DENIAL, rule, evidence);
  }

  /// Whether the event is what the content holds, if only through the clause of another verb: *it
  /// can prove **it did not carry out the attack***, but not *if it did not …* or *those who did
  /// not …*.
  private static boolean isHeld(Reading reading, Event event) {
    for (Words words : reading.words()) {
      if (words.sentence() != event.sentence()) {
        continue;
      }
      Token top = words.sentence().headOf(words.tokens());
      Token at = event.predicate();
      while (at != null && top != null && at.index() != top.index()) {
        if (!HOLDING.contains(at.relation().replaceFirst(":.*", ""))) {
          return false;
        }
        at = words.sentence().head(at);
      }
      return at != null && top != null;
    }
    return false;
  }

  private static void addEvent(Reading reading, Event event, List<Finding> findings) {
    if (event.isNegated() && event.isBadAct() && agent(reading, event) != Party.OTHER) {
      addBadActDenied(reading, event, findings);
    }
    if (event.isNegated() && event.isMain() && isToldAsFact(event) && !event.isBadAct()) {
      addNegated(reading, event, findings);
    }
    // An accuser's bad act of speech: "they are lying about me", "I was framed".
    if (event.agent() == Party.OTHER
        && event.patient() == Party.OWN
        && event.isBadAct()
        && (event.has(Sense.DEFAMATION) || event.has(Sense.DECEIT) || event.has(Sense.MANIPULATION))
        && event.modality().isAsserted()) {
      findings.add(finding("denial.slandered", event.evidence()));
    }
  }

  /// Whose the act is that is said not to have been done.
  private static Party agent(Reading reading, Event event) {
    boolean ofPrincipal =
        event.agent() == Party.OTHER
            && event.agentWord() != null
            && OnBehalf.mayBePrincipal(reading, event.agentWord());
    return ofPrincipal ? Party.OWN : event.agent();
  }

  /// A bad act that the own side or nobody did: *I did not steal it*, *there was no fraud*.
  private static void addBadActDenied(Reading reading, Event event, List<Finding> findings) {
    boolean ours = agent(reading, event) == Party.OWN;
    findings.add(finding(ours ? "denial.own-act" : "denial.no-act", event.evidence()));
    if (ours && isSettled(event) && (event.isMain() || isHeld(reading, event))) {
      findings.add(finding(Rules.OWN_ACT_PAST, event.evidence()));
    }
    if (reading.background().hasAllegation()) {
      findings.add(finding("denial.no-act.alleged", event.evidence()));
    }
    Token above = event.sentence().head(event.predicate());
    boolean exists =
        event.sentence().child(event.predicate(), "expl") != null
            || (above != null && event.sentence().child(above, "expl") != null);
    if (exists) {
      findings.add(finding("denial.no-act.there", event.evidence()));
    }
  }

  /// Anything else that is not so: *we never met*.
  private static void addNegated(Reading reading, Event event, List<Finding> findings) {
    Party agent = agent(reading, event);
    if (agent != Party.OTHER) {
      String who = agent == Party.OWN ? "own" : "none";
      String tense = event.modality().is(Modality.Aspect.PAST) ? "past" : "now";
      String rule = "denial.negated." + who;
      findings.add(finding(rule + "." + tense, event.evidence()));
      if (reading.background().hasAllegation()) {
        findings.add(finding(rule + ".alleged", event.evidence()));
      }
      if (reading.background().isAsked()) {
        findings.add(finding(rule + ".asked", event.evidence()));
      }
    }
    if (reading.background().sharedTopics() >= 3) {
      findings.add(finding("denial.negated.shared", event.evidence()));
    }
  }

  private static boolean isSettled(Event event) {
    return event.modality().is(Modality.Aspect.PAST)
        && !event.modality().is(Modality.Aspect.CONDITIONAL)
        && !event.modality().is(Modality.Aspect.HYPOTHETICAL)
        && !event.modality().is(Modality.Aspect.QUESTION);
  }

  private static boolean isToldAsFact(Event event) {
    return !event.modality().is(Modality.Aspect.FUTURE)
        && !event.modality().is(Modality.Aspect.OBLIGATION)
        && !event.modality().is(Modality.Aspect.QUESTION)
        && !event.modality().is(Modality.Aspect.IMPERATIVE);
  }
}
