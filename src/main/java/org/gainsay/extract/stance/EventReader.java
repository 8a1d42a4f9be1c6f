package org.gainsay.extract.stance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.gainsay.model.Span;
import org.gainsay.text.Clause;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.gainsay.text.Weekdays;
import org.jspecify.annotations.Nullable;

/// Reads the events out of the words of a content: its clauses, and the nouns that name a bad act.
///
/// @param side the speaker's side
/// @param isQuoted whether a token stands in the speaker's own words
record EventReader(OwnSide side, Predicate<Token> isQuoted) {

  /// Verbs whose subject is the doer of the act that their object names: *commit fraud*.
  private static final Set<String> DOING =
      Set.of(
          "commit",
          "do",
          "make",
          "tell",
          "spread",
          "engage",
          "carry",
          "perpetrate",
          "cause",
          "use",
          "have",
          "plot",
          "plan",
          "try",
          "attempt",
          "order",
          "take",
          "involve",
          "lead",
          "allow",
          "practise",
          "practice",
          "be",
          "show",
          "conduct",
          "launch",
          "run",
          "stage",
          "mount",
          "wage",
          "peddle",
          "push",
          "promote",
          "give",
          "pay",
          "offer",
          "accept",
          "receive",
          "hide",
          "keep",
          "continue",
          "start",
          "create",
          "bring",
          "inflict",
          "incite",
          "sponsor",
          "support",
          "fund",
          "condone",
          "tolerate",
          "enable",
          "encourage",
          "resort",
          "participate",
          "admit",
          "guilty",
          "responsible",
          "complicit",
          "behind",
          "indulge",
          "orchestrate",
          "organize",
          "organise",
          "perpetuate",
          "issue",
          "publish",
          "repeat",
          "circulate",
          "deny",
          "hire",
          "go",
          "stoop");

  /// Verbs whose object is the doer of the clause below.
  private static final Set<String> CONTROLLING =
      Set.of(
          "accuse",
          "blame",
          "charge",
          "suspect",
          "criticize",
          "criticise",
          "condemn",
          "denounce",
          "fault",
          "force",
          "allow",
          "tell",
          "ask",
          "order",
          "urge",
          "cause",
          "help",
          "let",
          "make",
          "convict",
          "arrest",
          "indict",
          "sue",
          "want",
          "slam",
          "blast",
          "attack",
          "rebuke",
          "get",
          "stop",
          "prevent",
          "catch",
          "see",
          "find",
          "call",
          "praise",
          "thank",
          "credit",
          "cite",
          "jail",
          "fire",
          "punish",
          "encourage",
          "press",
          "pressure",
          "lead",
          "enable",
          "permit");

  /// All events of the words, in order.
  List<Event> read(Words words, List<SenseHit> hits) {
    List<Event> events = new ArrayList<>();
    Sentence sentence = words.sentence();
    Token top = sentence.headOf(words.tokens());
    for (Token token : words.tokens()) {
      Set<Sense> senses = sensesAt(token, hits);
      if (Clause.isPredicate(sentence, token)) {
        events.add(clause(sentence, token, senses, hits, top));
      } else if (senses.stream().anyMatch(s -> s.isBadAct() || s == Sense.GUILT)) {
        events.add(
            token.isVerb()
                ? participle(sentence, token, senses, hits)
                : nominal(sentence, token, senses, hits));
      }
    }
    return events;
  }

  private static Set<Sense> sensesAt(Token token, List<SenseHit> hits) {
    Set<Sense> senses = EnumSet.noneOf(Sense.class);
    for (SenseHit hit : hits) {
      if (hit.head().index() == token.index()) {
        senses.add(hit.sense());
      }
    }
    return senses;
  }

  private Event clause(
      Sentence sentence,
      Token predicate,
      Set<Sense> senses,
      List<SenseHit> hits,
      @Nullable Token top) {
    Clause clause = new Clause(sentence, predicate);
    Token subject = subject(sentence, clause);
    Token agent = clause.isPassive() ? clause.agent() : subject;
    Token patient = clause.isPassive() ? subject : clause.object();
    if (patient == null) {
      patient = clause.isPassive() ? null : sentence.child(predicate, "iobj", "obl");
    }
    return event(
        sentence, predicate, senses, agent, patient, hits, isTop(sentence, predicate, top));
  }

  /// The subject, with the object of the clause above where that verb makes its object the doer:
  /// *accused **the government** of rigging*.
  private static @Nullable Token subject(Sentence sentence, Clause clause) {
    if (clause.ownSubject() == null) {
      Clause above = sentence.governing(clause.predicate());
      if (above != null
          && clause.predicate().isAny("advcl", "acl", "xcomp", "obl", "ccomp", "conj")
          && CONTROLLING.contains(above.predicate().lemma().toLowerCase(Locale.ROOT))) {
        Token object = above.isPassive() ? above.subject() : above.object();
        if (object != null) {
          return object;
        }
      }
    }
    return clause.subject();
  }

  private static boolean isTop(Sentence sentence, Token predicate, @Nullable Token top) {
    if (top == null) {
      return false;
    }
    return sentence.conjuncts(top).contains(predicate) || predicate.is("parataxis");
  }

  private Event participle(Sentence sentence, Token verb, Set<Sense> senses, List<SenseHit> hits) {
    // "a rigged system": the noun is what it is done to.
    Token noun = verb.is("amod") ? sentence.head(verb) : null;
    return event(sentence, verb, senses, null, noun, hits, false);
  }

  private Event nominal(Sentence sentence, Token noun, Set<Sense> senses, List<SenseHit> hits) {
    Token agent = null;
    Token patient = null;
    for (Token child : sentence.children(noun, "nmod", "compound", "amod", "obl:agent")) {
      if (Weekdays.has(child.form())) {
        continue;
      }
      Token preposition = sentence.child(child, "case");
      String by = preposition == null ? "" : preposition.lemma().toLowerCase(Locale.ROOT);
      if (child.is("nmod:poss") || by.equals("by") || child.is("obl:agent")) {
        agent = child;
      } else if (by.equals("of") || by.equals("against") || by.equals("on")) {
        patient = child;
      } else if (agent == null
          && Character.isUpperCase(child.form().charAt(0))
          && by.isEmpty()
          && child.index() > 0) {
        agent = child;
      }
    }
    if (agent == null) {
      agent = doerAbove(sentence, noun);
    }
    return event(sentence, noun, senses, agent, patient, hits, false);
  }

  /// The subject of the clause in which the noun names what is done.
  private static @Nullable Token doerAbove(Sentence sentence, Token noun) {
    if (noun.tag().startsWith("JJ") && noun.is("amod")) {
      return sentence.head(noun);
    }
    Clause governing = sentence.governing(noun);
    if (governing == null) {
      return null;
    }
    String lemma = governing.predicate().lemma().toLowerCase(Locale.ROOT);
    Token up = sentence.head(noun);
    boolean near =
        up != null
            && (up.index() == governing.predicate().index()
                || up.index() > governing.predicate().index());
    if (!near || noun.isAny("nsubj")) {
      return null;
    }
    return DOING.contains(lemma) ? governing.subject() : null;
  }

  private Event event(
      Sentence sentence,
      Token predicate,
      Set<Sense> senses,
      @Nullable Token agent,
      @Nullable Token patient,
      List<SenseHit> hits,
      boolean isMain) {
    Span evidence = predicate.span();
    for (SenseHit hit : hits) {
      if (hit.head().index() == predicate.index()) {
        evidence = evidence.union(hit.span());
      }
    }
    return new Event(
        sentence,
        predicate,
        senses,
        agent == null ? Party.NONE : side.party(sentence, agent, isQuoted.test(agent)),
        agent,
        patient == null ? Party.NONE : side.party(sentence, patient, isQuoted.test(patient)),
        patient,
        Modality.of(sentence, predicate),
        evidence,
        isMain);
  }
}
