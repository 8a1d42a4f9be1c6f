package org.gainsay.extract.stance;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.gainsay.model.QuoteKind;
import org.gainsay.model.StanceLabel;
import org.gainsay.text.Token;

/// What grammar settles, whatever the model thinks: labels that must be given or must not.
///
/// @param given labels that are certain
/// @param barred labels that are out of the question
/// @param groundless labels for which no words speak by themselves
/// @param inCompany whether there are enough other attributions for what they make likely to count
record Decisions(
    Set<StanceLabel> given,
    Set<StanceLabel> barred,
    Set<StanceLabel> groundless,
    boolean inCompany) {

  /// What harms somebody if it is wrong.
  static final Set<StanceLabel> GRAVE = Set.of(StanceLabel.DENIAL, StanceLabel.ACCUSATION);

  /// In company what is found less likely than this is not given, though its grammar is that of a
  /// denial or an accusation: of 36 such in our articles and PolNeAR's one was right. In a sentence
  /// by itself grammar is all that there is.
  private static final double DOUBTED = 0.2;

  /// How many attributions an article has at least that are company to each other.
  static final int COMPANY = 4;

  private static final Set<String> ACCUSING_VERBS =
      Set.of("accuse", "blame", "allege", "accusation", "allegation", "finger", "point", "pin");

  /// Rules that settle a label by themselves, whatever they weigh in the model.
  private static final Set<String> SETTLING =
      Set.of(
          "admission.retraction",
          "admission.not-denied",
          "denial.cue.innocence",
          "denial.hits-back");

  /// Verbs of low opinion that with a claim as their object say that it is not so.
  private static final Set<String> DISMISSING =
      Set.of("dismiss", "reject", "repudiate", "scoff", "brush", "rubbish");

  private static final Set<String> OWN_FAULTS =
      Set.of("mistaken", "wrong", "inaccurate", "incorrect", "false", "fake", "fraud");

  private static final Set<String> CLAIMS = Set.of("claims", "reports", "charges", "allegations");

  private static final Set<String> SAYING =
      Set.of("say", "suggest", "claim", "imply", "insinuate", "assert", "state", "tell", "allege");

  Decisions {
    given = inOrder(given);
    barred = inOrder(barred);
    groundless = inOrder(groundless);
  }

  /// A copy that is gone through in the order of the labels: that of [Set#copyOf] changes from one
  /// start of the program to the next, and with it what came first of two labels that are as sure.
  private static Set<StanceLabel> inOrder(Set<StanceLabel> labels) {
    Set<StanceLabel> copy = EnumSet.noneOf(StanceLabel.class);
    copy.addAll(labels);
    return Collections.unmodifiableSet(copy);
  }

  /// Whether a label is given that a model finds this likely.
  ///
  /// @param threshold from which probability on it is given where nothing is settled
  boolean admit(StanceLabel label, double probability, double threshold) {
    return isSettled(label, probability) || (probability >= threshold && !barred.contains(label));
  }

  /// Whether grammar settles a label that a model does not find out of the question.
  ///
  /// @param probability how likely the model finds it
  boolean isSettled(StanceLabel label, double probability) {
    return given.contains(label) && (probability >= DOUBTED || !inCompany);
  }

  /// These decisions with more labels that are out of the question unless they are given.
  Decisions barring(Set<StanceLabel> labels) {
    Set<StanceLabel> more = EnumSet.noneOf(StanceLabel.class);
    more.addAll(barred);
    more.addAll(labels);
    more.removeAll(given);
    return new Decisions(given, more, groundless, inCompany);
  }

  /// Whether the finding settles its label.
  static boolean settles(Finding finding) {
    return SETTLING.contains(finding.rule());
  }

  /// What is settled for the attribution at a place of a conversation.
  static Decisions of(Conversation conversation, int place) {
    Reading reading = conversation.readings().get(place);
    List<Finding> findings = conversation.findings().get(place);
    Set<StanceLabel> given = EnumSet.noneOf(StanceLabel.class);
    Set<StanceLabel> barred = EnumSet.noneOf(StanceLabel.class);
    decideCue(reading, findings, given, barred);
    decideWords(reading, findings, given);
    decideOwnWords(reading, findings, given, barred);
    given.removeAll(barred);
    boolean inCompany = conversation.readings().size() >= COMPANY;
    return new Decisions(given, barred, Grounds.missing(findings), inCompany);
  }

  private static void decideCue(
      Reading reading, List<Finding> findings, Set<StanceLabel> given, Set<StanceLabel> barred) {
    CueReading cue = reading.cue();
    for (Finding finding : findings) {
      switch (finding.rule()) {
        case "denial.cue.deny.clause",
            "denial.cue.deny.claim",
            "denial.cue.deny.act",
            "denial.cue.deny.thing",
            "denial.cue.deny.with-claim",
            "denial.cue.deny.claim-or-proposal",
            "denial.cue.deny.nothing",
            "denial.cue.contest.claim",
            "denial.cue.contest.with-claim" ->
            given.add(StanceLabel.DENIAL);
        case "denial.cue.reject.claim" -> {
          // A claim may be called grotesque, or condemned, without a word on whether it is true.
          boolean judges = cue.has(Sense.TO_NAME) || cue.has(Sense.TO_CRITICISE);
          if (!judges || DISMISSING.contains(cue.lemma())) {
            given.add(StanceLabel.DENIAL);
          }
        }
        case "denial.cue.deny.proposal",
            "denial.cue.deny.party",
            "denial.cue.reject.proposal",
            "denial.cue.contest.proposal" -> {
          barred.add(StanceLabel.DENIAL);
          if (!cue.isNegated()) {
            given.add(StanceLabel.REFUSAL);
          }
        }
        case "accusation.cue", "accusation.cue-noun" -> {
          if (blamesThing(cue)) {
            barred.add(StanceLabel.ACCUSATION);
          } else if (ACCUSING_VERBS.contains(cue.lemma())) {
            given.add(StanceLabel.ACCUSATION);
          }
        }
        case "denial.cue.reject.claim.court", "denial.cue.reject.claim-or-proposal.court" ->
            barred.add(StanceLabel.DENIAL);
        default -> {}
      }
    }
    if (cue.isNegated()) {
      if (cue.has(Sense.DENY)) {
        barred.add(StanceLabel.DENIAL);
      }
      // "never said that he stole it": what was not said charges nobody.
      if (cue.has(Sense.ACCUSE) || isIndirectSpeech(reading)) {
        barred.add(StanceLabel.ACCUSATION);
      }
    }
  }

  /// *Blamed a computer fault*: nobody is charged.
  private static boolean blamesThing(CueReading cue) {
    if (!cue.lemma().equals("blame") || cue.sentence() == null || cue.head() == null) {
      return false;
    }
    Token object = cue.sentence().child(cue.head(), "obj");
    if (object == null || !object.tag().startsWith("NN") || object.isProperNoun()) {
      return false;
    }
    Token determiner = cue.sentence().child(object, "det");
    return determiner != null
        && Set.of("a", "an").contains(determiner.lemma())
        && !Nouns.isAgentive(object, object.lemma().toLowerCase(Locale.ROOT));
  }

  /// What is taken back, asked or said not to be said by the speaker.
  private static void decideOwnWords(
      Reading reading, List<Finding> findings, Set<StanceLabel> given, Set<StanceLabel> barred) {
    Predicate<String> fired =
        rule -> findings.stream().anyMatch(finding -> finding.rule().equals(rule));
    for (Finding finding : findings) {
      if (settles(finding)) {
        given.add(finding.label());
      }
    }
    if (fired.test("admission.retraction") && reading.cue().isNoun()) {
      barred.add(StanceLabel.ACCUSATION);
      barred.add(StanceLabel.DENIAL);
    }
    if (OwnDenial.deniesDenying(reading) && !given.contains(StanceLabel.DENIAL)) {
      barred.add(StanceLabel.DENIAL);
    }
    if (OwnDenial.deniesAccusing(reading)) {
      barred.add(StanceLabel.ACCUSATION);
    }
    if (accusesNobody(reading, findings) || isMereReport(reading)) {
      barred.add(StanceLabel.ACCUSATION);
    }
    if (tellsNothing(reading, findings) || isClaimOfOthers(reading)) {
      barred.addAll(GRAVE);
    }
    if (isQuestionToOthers(reading) && !given.contains(StanceLabel.DENIAL)) {
      barred.add(StanceLabel.DENIAL);
    }
    if (fired.test("denial.hits-back") && !fired.test("accusation.main.act.other")) {
      barred.add(StanceLabel.ACCUSATION);
    }
  }

  /// Whether all that is said asks what others do: who denies does so by a question only of
  /// himself, *why would I lie?*
  private static boolean isQuestionToOthers(Reading reading) {
    return !reading.words().isEmpty()
        && reading.words().stream()
            .allMatch(
                words -> words.sentence().tokens().stream().anyMatch(t -> t.form().equals("?")))
        && reading.events().stream().noneMatch(event -> event.agent() == Party.OWN);
  }

  /// *I was mistaken*: a word of falsity that the own side says of itself.
  private static boolean findsOwnFault(Reading reading) {
    return reading.hits(Sense.CLEAR_DENIAL).stream()
        .allMatch(hit -> OWN_FAULTS.contains(hit.last().lemma().toLowerCase(Locale.ROOT)));
  }

  /// Whether the own side only tells what it would not have or must do, and nobody is said to do
  /// it: *we cannot have a country in which thieves rule*.
  private static boolean accusesNobody(Reading reading, List<Finding> findings) {
    boolean named =
        findings.stream()
            .anyMatch(finding ->
                finding.label() == StanceLabel.ACCUSATION
                    && (finding.target() != null
                        || finding.rule().startsWith("accusation.cue")
                        || finding.rule().startsWith("accusation.clear")));
    List<Event> main = reading.events().stream().filter(Event::isMain).toList();
    return !named
        && !main.isEmpty()
        && main.stream()
            .allMatch(event ->
                event.agent() == Party.OWN
                    && (event.isNegated()
                        || event.modality().is(Modality.Aspect.OBLIGATION)
                        || event.modality().is(Modality.Aspect.FUTURE)));
  }

  /// *Denied claims that **funds were missing***: a noun that charges nobody by itself, with a
  /// claim in which nobody does anything.
  private static boolean isMereReport(Reading reading) {
    return reading.cue().isNoun()
        && reading.attribution().rule().equals("denied-claim")
        && !reading.cue().has(Sense.ACCUSE)
        && !reading.cue().is(StanceLabel.ACCUSATION)
        && !reading.cue().is(StanceLabel.CRITICISM)
        && reading.events().stream()
            .noneMatch(event -> event.agent() == Party.OTHER || event.agent() == Party.OWN);
  }

  /// Whether the content is a name or a noun phrase of which nothing is told: it neither denies nor
  /// accuses unless its cue does.
  private static boolean tellsNothing(Reading reading, List<Finding> findings) {
    boolean graveWord =
        findings.stream().anyMatch(finding -> GRAVE.contains(finding.label()))
            || reading.hits().stream().anyMatch(hit -> hit.sense().group() != Sense.Group.OTHER);
    return reading.attribution().kind() == QuoteKind.INDIRECT
        && reading.events().isEmpty()
        && !graveWord;
  }

  /// *Added that **claims** the north did it were slander*: the noun is the subject of what is
  /// said, and not what the speaker himself claims.
  private static boolean isClaimOfOthers(Reading reading) {
    CueReading cue = reading.cue();
    if (cue.sentence() == null || cue.head() == null || cue.head().index() == 0) {
      return false;
    }
    boolean claims = CLAIMS.contains(cue.head().form().toLowerCase(Locale.ROOT));
    Token before = cue.sentence().token(cue.head().index() - 1);
    return claims && before.form().equalsIgnoreCase("that");
  }

  private static boolean isIndirectSpeech(Reading reading) {
    return reading.attribution().kind() == QuoteKind.INDIRECT
        && reading.cue().head() != null
        && SAYING.contains(reading.cue().lemma());
  }

  private static void decideWords(Reading reading, List<Finding> findings, Set<StanceLabel> given) {
    boolean claimNamed =
        reading.hits().stream().anyMatch(hit -> hit.sense().group() == Sense.Group.CLAIM);
    Predicate<String> fired =
        rule -> findings.stream().anyMatch(finding -> finding.rule().equals(rule));
    boolean deniesInWords =
        fired.test("denial.no-part.own")
            || fired.test("denial.no-part.claim")
            || fired.test("denial.own-act.past")
            || fired.test("denial.claim-called-false")
            || (fired.test("denial.clear-denial.own") && !findsOwnFault(reading))
            || fired.test("denial.clear-denial.nobody")
            || fired.test("denial.clear-denial.loose")
            || fired.test("denial.clear-denial.called")
            || fired.test("denial.clear-denial.claim")
            || fired.test("denial.clear-denial.alone")
            || (fired.test("denial.cue.called-false") && claimNamed);
    boolean unsaid = reading.cue().isNegated() && isIndirectSpeech(reading);
    if (deniesInWords && !unsaid) {
      given.add(StanceLabel.DENIAL);
    }
    boolean calledSmear =
        fired.test("denial.cue.called-false") && claimNamed && reading.has(Sense.BAD_FAITH);
    if (fired.test("accusation.behind") || fired.test("accusation.clear") || calledSmear) {
      given.add(StanceLabel.ACCUSATION);
    }
  }
}
