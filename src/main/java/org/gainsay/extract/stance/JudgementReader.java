package org.gainsay.extract.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.text.Clause;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Reads the judgements out of a content: what is judged, where the judging word stands, and
/// whether negation turns it round.
final class JudgementReader {

  private static final Set<Sense> ATTITUDES =
      Set.of(Sense.DISAPPROVAL, Sense.ENDORSEMENT, Sense.THANKS, Sense.SYMPATHY);
  private static final Set<String> BARE_VERBS =
      Set.of("have", "show", "make", "be", "do", "run", "give", "bring", "take", "get", "display");
  private static final Set<String> TURNING =
      Set.of(
          "not",
          "never",
          "no",
          "hardly",
          "without",
          "nothing",
          "nobody",
          "neither",
          "nor",
          "lack",
          "scarcely",
          "few",
          "little",
          "stop",
          "avoid",
          "prevent",
          "against",
          "end",
          "anything");

  private JudgementReader() {}

  /// All judgements, in the order of the text.
  static List<Judgement> read(Reading reading) {
    List<Judgement> judgements = new ArrayList<>();
    for (Words words : reading.words()) {
      for (SenseHit hit : reading.hits()) {
        boolean isHere = hit.sentence() == words.sentence() && words.placeOf(hit.first()) >= 0;
        if (isHere && isJudging(hit.sense()) && !isPartOfLonger(hit, reading.hits())) {
          judgements.add(judgement(reading, words, hit));
        }
      }
    }
    return judgements;
  }

  private static boolean isJudging(Sense sense) {
    return sense.group() == Sense.Group.ILL_OPINION || sense.group() == Sense.Group.GOOD_OPINION;
  }

  private static boolean isPartOfLonger(SenseHit hit, List<SenseHit> hits) {
    for (SenseHit other : hits) {
      if (!other.equals(hit)
          && isJudging(other.sense())
          && other.sentence() == hit.sentence()
          && other.covers(hit.first())
          && other.covers(hit.last())
          && other.span().length() > hit.span().length()) {
        return true;
      }
    }
    return false;
  }

  private static Judgement judgement(Reading reading, Words words, SenseHit hit) {
    Sentence sentence = hit.sentence();
    Token head = headOf(hit);
    Clause clause = clauseOf(sentence, head);
    if (clause != null && words.placeOf(clause.predicate()) < 0) {
      clause = null; // the clause is the reporting one, the content only a part of it
    }
    Judgement.Place place = placeOf(sentence, head, clause, hit.sense());
    Token judged = judgedBy(sentence, head, clause, place, words);
    if (judged != null && hit.covers(judged) && !hit.first().equals(hit.last())) {
      judged = clause == null ? null : clause.subject();
    }
    boolean negated = isTurned(words, hit);
    boolean good = (hit.sense().group() == Sense.Group.GOOD_OPINION) != negated;
    Token at = clause == null ? head : clause.predicate();
    boolean main =
        clause == null
            || at.isRoot()
            || at.equals(words.sentence().headOf(words.tokens()))
            || at.isAny("ccomp", "parataxis", "conj");
    return new Judgement(
        hit.sense(),
        good,
        negated,
        place,
        PartyWord.of(reading, sentence, judged),
        judged,
        sentence,
        Modality.of(sentence, at),
        main,
        hit.span());
  }

  private static Token headOf(SenseHit hit) {
    List<Token> tokens =
        hit.sentence().tokens().subList(hit.first().index(), hit.last().index() + 1);
    Token head = hit.sentence().headOf(tokens);
    return head == null ? hit.first() : head;
  }

  private static @Nullable Clause clauseOf(Sentence sentence, Token head) {
    return Clause.isPredicate(sentence, head)
        ? new Clause(sentence, head)
        : sentence.governing(head);
  }

  private static Judgement.Place placeOf(
      Sentence sentence, Token head, @Nullable Clause clause, Sense sense) {
    if (clause == null) {
      return Judgement.Place.FRAGMENT;
    }
    Token predicate = clause.predicate();
    if (ATTITUDES.contains(sense)) {
      return Judgement.Place.ATTITUDE;
    }
    if (head.index() == predicate.index()) {
      return Judgement.Place.PREDICATE;
    }
    for (Token at = head; at != null && at.index() != predicate.index(); at = sentence.head(at)) {
      if (at.is("nsubj")) {
        return Judgement.Place.SUBJECT;
      }
      if (predicate.equals(sentence.head(at)) && at.isAny("amod", "compound", "advmod", "det")) {
        return Judgement.Place.PREDICATE_ATTRIBUTE;
      }
    }
    return Judgement.Place.COMPLEMENT;
  }

  private static @Nullable Token judgedBy(
      Sentence sentence, Token head, @Nullable Clause clause, Judgement.Place place, Words words) {
    return switch (place) {
      case FRAGMENT -> {
        Token noun = head.isAny("amod", "compound") ? sentence.head(head) : null;
        yield noun != null && noun.isNoun() ? noun : firstNominal(words, head);
      }
      case PREDICATE, PREDICATE_ATTRIBUTE ->
          clause == null ? null : clause.isPassive() ? agentOf(clause) : clause.subject();
      case ATTITUDE -> objectOf(sentence, head, clause);
      case SUBJECT -> head.is("nsubj") || sentence.head(head) == null ? head : sentence.head(head);
      case COMPLEMENT -> judgedInComplement(sentence, head, clause);
    };
  }

  private static @Nullable Token objectOf(Sentence sentence, Token head, @Nullable Clause clause) {
    if (clause == null) {
      return null;
    }
    Token object = clause.object();
    object = object == null ? sentence.child(head, "nmod", "obl", "obj") : object;
    return object == null ? sentence.child(clause.predicate(), "obl", "nmod") : object;
  }

  private static @Nullable Token judgedInComplement(
      Sentence sentence, Token head, @Nullable Clause clause) {
    if (clause != null
        && BARE_VERBS.contains(clause.predicate().lemma().toLowerCase(Locale.ROOT))) {
      return clause.subject();
    }
    Token owner = sentence.child(head, "nmod:poss", "nmod");
    if (owner != null) {
      return owner;
    }
    Token noun = head.isAny("amod", "compound") ? sentence.head(head) : null;
    return noun != null && noun.isNoun() ? noun : clause == null ? null : clause.subject();
  }

  /// Of a passive clause what is judged is the doer, or else the one it is done to.
  private static @Nullable Token agentOf(Clause clause) {
    return clause.agent() != null ? clause.agent() : clause.subject();
  }

  private static @Nullable Token firstNominal(Words words, Token not) {
    for (Token token : words.tokens()) {
      if (token.index() != not.index() && (token.isNoun() || token.isPronoun())) {
        return token;
      }
    }
    return null;
  }

  /// Whether a word shortly before the phrase turns its meaning round: *not*, *no*, *hardly*.
  private static boolean isTurned(Words words, SenseHit hit) {
    int at = words.placeOf(hit.first());
    for (int i = at - 1; i >= 0 && i >= at - 4; i--) {
      Token token = words.token(i);
      if (words.endsClause(i) || token.form().equals(",") || token.lemma().equals("but")) {
        return false;
      }
      boolean only =
          i + 1 < words.size() && Set.of("only", "just").contains(words.token(i + 1).lemma());
      if (TURNING.contains(token.lemma().toLowerCase(Locale.ROOT)) && !only) {
        return true;
      }
    }
    return false;
  }
}
