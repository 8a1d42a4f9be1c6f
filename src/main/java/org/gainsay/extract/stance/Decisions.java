package org.gainsay.extract.stance;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gainsay.model.StanceLabel;

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

  /// What is settled for the attribution at a place of a conversation.
  static Decisions of(Conversation conversation, int place) {
    List<Finding> findings = conversation.findings().get(place);
    DecisionDraft draft = new DecisionDraft(conversation.readings().get(place), findings);
    CueDecisions.decide(draft);
    ContentDecisions.decide(draft);
    if (conversation.isDeniedClaimOfNobody(place)) {
      draft.bar(StanceLabel.ACCUSATION);
    }
    boolean inCompany = conversation.readings().size() >= COMPANY;
    return new Decisions(draft.given(), draft.barred(), Grounds.missing(findings), inCompany);
  }
}
