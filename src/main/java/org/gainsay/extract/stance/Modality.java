package org.gainsay.extract.stance;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.gainsay.text.Clause;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;

/// How an event is put: as a fact, or otherwise. Immutable.
///
/// @param aspects all that apply; none for a plain fact
record Modality(Set<Aspect> aspects) {

  enum Aspect {
    /// Said not to be so: *did not*, *nobody*, *without*, *I don't think that*.
    NEGATED,
    /// *May*, *might*, *appears to*, *allegedly*.
    HEDGED,
    /// Holds only if something else does.
    CONDITIONAL,
    /// Put as a question.
    QUESTION,
    /// *Will*, *is going to*.
    FUTURE,
    /// *Should*, *must*, *needs to*.
    OBLIGATION,
    /// *Would*, *could*.
    HYPOTHETICAL,
    /// Told in the past or perfect.
    PAST,
    /// An order or a wish to the hearer: *stop lying*.
    IMPERATIVE
  }

  private static final int HIGHEST = 4;
  private static final Set<String> NEGATIVE_SUBJECTS =
      Set.of("nobody", "none", "nothing", "neither", "no-one");
  private static final Set<String> PASS_ON_NEGATION =
      Set.of(
          "think",
          "believe",
          "say",
          "know",
          "mean",
          "suggest",
          "claim",
          "see",
          "feel",
          "suppose",
          "imagine",
          "seem",
          "appear",
          "happen",
          "want",
          "try",
          "attempt",
          "intend",
          "plan",
          "ask",
          "tell",
          "order",
          "allow",
          "let",
          "need",
          "go",
          "be",
          "have",
          "get",
          "mention",
          "remember",
          "recall",
          "imply",
          "true",
          "case",
          "evidence",
          "proof",
          "indication",
          "way",
          "fact",
          "reason",
          "aware",
          "involved",
          "guilty",
          "responsible",
          "engage",
          "participate",
          "help",
          "involve",
          "show",
          "prove",
          "agree",
          "use",
          "start",
          "begin",
          "expect",
          "consider");

  /// What *no* before it negates the clause by: *at no **point***.
  private static final Set<String> NOWISE =
      Set.of("account", "circumstance", "moment", "point", "stage", "time", "way");

  private static final Set<String> NEGATING =
      Set.of("deny", "refute", "dispute", "disprove", "stop", "avoid", "refrain", "falsely");

  Modality {
    aspects = Set.copyOf(aspects);
  }

  boolean is(Aspect aspect) {
    return aspects.contains(aspect);
  }

  /// Whether it is told as something that was or is so, if with a reservation.
  boolean isAsserted() {
    return !is(Aspect.NEGATED)
        && !is(Aspect.CONDITIONAL)
        && !is(Aspect.OBLIGATION)
        && !is(Aspect.IMPERATIVE);
  }

  static Modality of(Sentence sentence, Token predicate) {
    Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
    if (sentence.tokens().getLast().form().equals("?")
        || hasMark(sentence, "?", predicate.index())) {
      aspects.add(Aspect.QUESTION);
    }
    boolean negated = isNegatedHere(sentence, predicate);
    addAuxiliaries(sentence, predicate, aspects);
    if (isImperative(sentence, predicate)) {
      aspects.add(Aspect.IMPERATIVE);
    }
    Token at = predicate;
    for (int steps = 0; steps < HIGHEST; steps++) {
      if (isConditional(sentence, at)) {
        aspects.add(Aspect.CONDITIONAL);
      }
      if (hasWithout(sentence, at)) {
        negated = !negated;
      }
      Token above = sentence.head(at);
      boolean climbs =
          at.isAny("ccomp", "xcomp", "acl", "obj", "obl", "csubj", "conj")
              || (at.is("nmod") && !at.isVerb());
      if (above == null || !climbs) {
        break;
      }
      String lemma = above.lemma().toLowerCase(Locale.ROOT);
      boolean isConjunct = at.is("conj");
      if (!isConjunct) {
        boolean negates = NEGATING.contains(lemma);
        if (negates) {
          negated = !negated;
        }
        // "can't deny that I lied": what is not denied is not negated.
        boolean passes =
            negates || PASS_ON_NEGATION.contains(lemma) || at.isAny("obj", "obl", "xcomp");
        if (passes && isNegatedHere(sentence, above)) {
          negated = !negated;
        }
        if (at.isAny("xcomp", "obj")) {
          addAuxiliaries(sentence, above, aspects);
        }
      } else if (sentence.child(at, "nsubj") == null
          && isNegatedHere(sentence, above)
          && !hasOwnAuxiliary(sentence, at)) {
        negated = true;
      }
      at = above;
    }
    if (negated) {
      aspects.add(Aspect.NEGATED);
    }
    return new Modality(aspects);
  }

  private static boolean hasOwnAuxiliary(Sentence sentence, Token predicate) {
    return sentence.child(predicate, "aux") != null;
  }

  /// Whether the word itself is negated: by *not*, by its subject, object or determiner.
  static boolean isNegatedHere(Sentence sentence, Token predicate) {
    if (new Clause(sentence, predicate).isNegated()) {
      return true;
    }
    for (Token child :
        sentence.children(predicate, "nsubj", "obj", "det", "expl", "advmod", "obl")) {
      String lemma = child.lemma().toLowerCase(Locale.ROOT);
      if (NEGATIVE_SUBJECTS.contains(lemma) || (child.is("det") && lemma.equals("no"))) {
        return true;
      }
      if (child.isAny("nsubj", "obj") || NOWISE.contains(lemma)) {
        Token determiner = sentence.child(child, "det");
        if (determiner != null && determiner.lemma().equals("no")) {
          return true;
        }
        Token first = sentence.subtreeFirst(child);
        if (first.index() < child.index()
            && (first.lemma().equals("no") || first.lemma().equals("not"))) {
          return true;
        }
      }
      if (child.is("advmod") && (lemma.equals("never") || lemma.equals("neither"))) {
        return true;
      }
    }
    // The tree may have put the word elsewhere: what stands right before the verb counts too.
    for (int i = predicate.index() - 1; i >= 0 && i >= predicate.index() - 3; i--) {
      Token before = sentence.token(i);
      String lemma = before.lemma().toLowerCase(Locale.ROOT);
      if (lemma.equals("not") || lemma.equals("never")) {
        return predicate.isVerb() || predicate.tag().startsWith("JJ");
      }
      if (!before.isAny("aux", "cop", "advmod")) {
        break;
      }
    }
    return false;
  }

  private static void addAuxiliaries(Sentence sentence, Token predicate, Set<Aspect> aspects) {
    if (predicate.tag().equals("VBD") || predicate.tag().equals("VBN")) {
      aspects.add(Aspect.PAST);
    }
    for (Token child : sentence.children(predicate, "aux", "cop", "advmod")) {
      switch (child.lemma().toLowerCase(Locale.ROOT)) {
        case "may",
            "might",
            "apparently",
            "allegedly",
            "possibly",
            "perhaps",
            "probably",
            "reportedly",
            "likely" ->
            aspects.add(Aspect.HEDGED);
        case "will", "shall", "'ll" -> aspects.add(Aspect.FUTURE);
        case "would", "could", "can" -> aspects.add(Aspect.HYPOTHETICAL);
        case "should", "must", "ought" -> aspects.add(Aspect.OBLIGATION);
        default -> {
          if (child.tag().equals("VBD")) {
            aspects.add(Aspect.PAST);
          }
        }
      }
    }
    Token above = sentence.head(predicate);
    if (above != null && predicate.is("xcomp")) {
      switch (above.lemma().toLowerCase(Locale.ROOT)) {
        case "need", "have", "ought" -> aspects.add(Aspect.OBLIGATION);
        case "go" -> aspects.add(Aspect.FUTURE);
        case "seem", "appear" -> aspects.add(Aspect.HEDGED);
        default -> {}
      }
    }
  }

  private static boolean isImperative(Sentence sentence, Token predicate) {
    if (!predicate.tag().matches("VBP?") || predicate.isAny("xcomp", "ccomp", "advcl", "acl")) {
      return false;
    }
    return sentence.child(predicate, "nsubj", "csubj", "expl", "mark") == null
        && sentence.children(predicate, "aux").stream().allMatch(t -> t.lemma().equals("do"))
        && !predicate.is("conj");
  }

  private static boolean isConditional(Sentence sentence, Token predicate) {
    for (Token mark : sentence.children(predicate, "mark", "advmod", "cc")) {
      switch (mark.lemma().toLowerCase(Locale.ROOT)) {
        case "if", "unless", "whether" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean hasWithout(Sentence sentence, Token word) {
    for (Token mark : sentence.children(word, "case", "mark")) {
      if (mark.lemma().equals("without")) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasMark(Sentence sentence, String form, int from) {
    for (int i = from; i < sentence.size() && i < from + 25; i++) {
      String at = sentence.token(i).form();
      if (at.equals(form)) {
        return true;
      }
      if (at.equals(".") || at.equals(";")) {
        return false;
      }
    }
    return false;
  }
}
