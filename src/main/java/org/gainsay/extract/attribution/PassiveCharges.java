package org.gainsay.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gainsay.model.Span;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.gainsay.text.Weekdays;
import org.jspecify.annotations.Nullable;

/// Finds charges told in the passive, whether anybody is named who makes them or not: *Two officers
/// stand accused of covering it up*; *a mayor accused of ordering tickets*; *The militia was blamed
/// by villagers for the massacre*. Who is charged is the subject; the content is what with.
/// Stateless.
final class PassiveCharges implements ActFinder {

  private static final String RULE = "passive-charge";

  /// What comes before the charge, by verb.
  private static final Map<String, Set<String>> PREPOSITIONS =
      Map.of(
          "accuse", Set.of("of"),
          "blame", Set.of("for", "over"),
          "charge", Set.of("with", "over"),
          "finger", Set.of("as", "for"),
          "implicate", Set.of("in"),
          "indict", Set.of("for", "on", "over"),
          "name", Set.of("as"),
          "report", Set.of("for", "over"),
          "sue", Set.of("for", "over"),
          "suspect", Set.of("of"));

  /// Verbs that charge somebody only by where they do: *named **in a lawsuit** as the man who paid
  /// them*; *reported **to the police** for stalking*.
  private static final Map<String, Set<String>> PLACES =
      Map.of(
          "name",
          Set.of(
              "affidavit",
              "complaint",
              "dossier",
              "filing",
              "indictment",
              "lawsuit",
              "paper",
              "suit",
              "warrant"),
          "report",
          Set.of("authority", "board", "commission", "police", "regulator", "watchdog"));

  /// 10 of the 13 found in `src/corpus` are annotated so: a small sample, hence a low confidence.
  private static final double CONFIDENCE = 0.5;

  @Override
  public List<Attribution> find(Sentence sentence, List<Cue> cues, MarkedText marked) {
    List<Attribution> found = new ArrayList<>();
    for (Cue cue : cues) {
      Token verb = cue.head();
      boolean isNew =
          found.stream()
              .noneMatch(other -> other.cue() != null && other.cue().contains(verb.span()));
      if (isNew && isPassiveCharge(sentence, verb)) {
        Attribution charge = charge(sentence, cue, verb, marked);
        if (charge != null) {
          found.add(charge);
        }
      }
    }
    return found;
  }

  private static boolean isPassiveCharge(Sentence sentence, Token verb) {
    if (!PREPOSITIONS.containsKey(lemma(verb)) || verb.tag().equals("VBG")) {
      return false;
    }
    Token above = sentence.head(verb);
    boolean stands = verb.is("xcomp") && above != null && above.lemma().equals("stand");
    boolean passive = sentence.child(verb, "aux:pass") != null;
    return (stands || passive || isReduced(sentence, verb)) && !sentence.clause(verb).isNegated();
  }

  /// Whether the charge follows at once, with nobody charged between: *a mayor **accused of**
  /// ordering tickets*.
  private static boolean isReduced(Sentence sentence, Token verb) {
    int next = verb.index() + 1;
    boolean opens = verb.index() == 0 && verb.tag().equals("VBN") && next < sentence.size();
    if (opens && sentence.token(next).form().equals("by")) {
      return true;
    }
    return (verb.tag().equals("VBN") || verb.tag().equals("VBD"))
        && next < sentence.size()
        && PREPOSITIONS
            .getOrDefault(lemma(verb), Set.of())
            .contains(sentence.token(next).form().toLowerCase(Locale.ROOT));
  }

  private static String lemma(Token verb) {
    return verb.lemma().toLowerCase(Locale.ROOT);
  }

  private static @Nullable Attribution charge(
      Sentence sentence, Cue cue, Token verb, MarkedText marked) {
    Token agent = Doer.ofPassive(sentence, verb);
    Set<String> prepositions = PREPOSITIONS.getOrDefault(lemma(verb), Set.of());
    Token preposition = null;
    Token place = null;
    Set<String> places = PLACES.getOrDefault(lemma(verb), Set.of());
    for (Token token : sentence.tokens().subList(verb.index() + 1, sentence.size())) {
      boolean inAgent =
          agent != null
              && sentence.subtreeFirst(agent).index() <= token.index()
              && token.index() <= agent.index();
      boolean opens = prepositions.contains(token.form().toLowerCase(Locale.ROOT));
      if (opens && !inAgent && !isBeforeDay(sentence, token)) {
        preposition = token;
        break;
      }
      place = places.contains(lemma(token)) ? token : place;
      boolean leadsThere = !places.isEmpty() && !token.isVerb() && !token.isPunctuation();
      boolean passesOver =
          inAgent
              || leadsThere
              || token.tag().startsWith("RB")
              || isTime(sentence, token)
              || isBeforeDay(sentence, token)
              || Weekdays.has(token.form());
      if (!passesOver) {
        return null;
      }
    }
    Token charge = preposition == null ? null : chargeAfter(sentence, verb, preposition);
    if (preposition == null || charge == null || (place == null && !places.isEmpty())) {
      return null;
    }
    // The parser sometimes leaves "having" alone, without what was done.
    int last =
        lemma(charge).equals("have")
            ? ClauseEnds.beforeJoined(sentence, charge.index())
            : sentence.subtreeLast(charge).index();
    if (agent != null && agent.index() > charge.index()) {
      last = Math.min(last, sentence.subtreeFirst(agent).index() - 1);
    }
    while (last > preposition.index() && sentence.token(last).isPunctuation()) {
      last--;
    }
    if (last <= preposition.index()) {
      return null;
    }
    Span content =
        new Span(sentence.token(preposition.index() + 1).start(), sentence.token(last).end());
    return new Attribution(
        marked.kindOf(List.of(content)),
        List.of(content),
        VerbGroup.span(sentence, verb, verb),
        agent == null ? null : source(sentence, agent, preposition),
        null,
        cue.entry(),
        RULE,
        CONFIDENCE);
  }

  /// What the preposition leads to; where the tree has it otherwise, what the verb governs behind
  /// it.
  private static @Nullable Token chargeAfter(Sentence sentence, Token verb, Token preposition) {
    Token above = sentence.head(preposition);
    if (above != null && above.index() > preposition.index()) {
      return above;
    }
    for (Token child : sentence.children(verb)) {
      if (child.index() > preposition.index() && !child.isPunctuation()) {
        return child;
      }
    }
    return null;
  }

  /// The words that name the agent, without the charge where the tree hangs it there.
  private static @Nullable Span source(Sentence sentence, Token agent, Token preposition) {
    Span phrase = SourceFinder.nounPhrase(sentence, agent);
    if (phrase == null || !phrase.contains(preposition.start())) {
      return phrase;
    }
    Token before = sentence.token(preposition.index() - 1);
    return before.end() > phrase.start() ? new Span(phrase.start(), before.end()) : null;
  }

  /// *On Monday*.
  private static boolean isBeforeDay(Sentence sentence, Token token) {
    int next = token.index() + 1;
    return next < sentence.size() && Weekdays.has(sentence.token(next).form());
  }

  private static boolean isTime(Sentence sentence, Token token) {
    Token above = sentence.head(token);
    return token.is("obl:unmarked") || (above != null && above.is("obl:unmarked"));
  }
}
