package org.gainsay.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gainsay.model.Span;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;

/// Finds the clause behind a reporting verb by the order of words, for sentences that the parser
/// got wrong: what follows the verb or its *that* to the end of the sentence, *The engineer
/// **said** on Monday that the dam is safe*. Stateless.
final class ClauseBehind {

  private static final int FARTHEST_THAT = 14;

  private static final Set<String> CONJUNCTIONS =
      Set.of("that", "whether", "if", "how", "why", "what", "who", "where", "when");

  /// What opens a clause of condition, time or reason.
  private static final Set<String> SUBORDINATING =
      Set.of("if", "unless", "because", "although", "though", "once", "until", "whenever");

  private ClauseBehind() {}

  /// The clauses that the verb may report.
  static List<Content> find(Cue cue) {
    List<Content> found = new ArrayList<>();
    Sentence sentence = cue.sentence();
    int verb = cue.last().index();
    int start = startAfter(sentence, verb, cue.takes(Construction.HEARER));
    addFrom(start, "scan", sentence, found);
    int late = startLate(sentence, verb);
    if (late != start) {
      addFrom(late, "scan-late", sentence, found);
    }
    return found;
  }

  private static void addFrom(int start, String variant, Sentence sentence, List<Content> found) {
    if (start <= 0) {
      return;
    }
    int limit = limit(sentence, start);
    if (!VerbGroup.hasFinite(sentence, start, limit)) {
      return;
    }
    add(variant, sentence, start, limit, found);
    int clauseEnd = ClauseEnds.beforeJoined(sentence, start);
    if (clauseEnd < limit) {
      add(variant + "-to-comma", sentence, start, clauseEnd, found);
    }
    int coordinated = secondPredicate(sentence, start, limit);
    if (coordinated > start + 2) {
      add(variant + "-to-and", sentence, start, coordinated - 1, found);
    }
  }

  /// Where the clause starts if a phrase stands between the verb and it: "ruled on Monday *the* …",
  /// "announced to reporters *he* …"; or -1.
  private static int startLate(Sentence sentence, int verb) {
    for (int i = verb + 3; i < Math.min(sentence.size(), verb + FARTHEST_THAT); i++) {
      Token token = sentence.token(i);
      Token before = sentence.token(i - 1);
      if (VerbGroup.isFinite(token)) {
        return -1;
      }
      boolean phraseEnds =
          before.isNoun() || before.tag().equals("CD") || before.form().equals(",");
      boolean starts =
          Set.of("DT", "PRP", "PRP$", "EX").contains(token.tag())
              || (token.isProperNoun() && !before.isProperNoun());
      if (phraseEnds && starts) {
        return i;
      }
    }
    return -1;
  }

  /// Where the clause behind the verb starts, or -1.
  private static int startAfter(Sentence sentence, int verb, boolean takesHearer) {
    int next = verb + 1;
    if (next >= sentence.size()) {
      return -1;
    }
    int farthest = opensMarks(sentence, next) ? next + 2 : next + FARTHEST_THAT;
    for (int i = next; i < Math.min(sentence.size(), farthest); i++) {
      Token token = sentence.token(i);
      if (CONJUNCTIONS.contains(token.form()) && (i == next || token.form().equals("that"))) {
        return isRelative(sentence, i) ? -1 : i;
      }
      if (VerbGroup.isFinite(token) || token.form().equals(":") || token.form().equals(";")) {
        break;
      }
    }
    int start = next;
    while (start < sentence.size() && sentence.token(start).tag().startsWith("RB")) {
      start++;
    }
    if (takesHearer) {
      start = pastHearer(sentence, start);
    } else if (start < sentence.size() && isTime(sentence.token(start))) {
      start++;
    }
    return start < sentence.size() && opensClause(sentence.token(start)) ? start : -1;
  }

  /// Whether words in quotation marks start with this token: right behind a verb they are what it
  /// reports, and nothing else is.
  static boolean opensMarks(Sentence sentence, int index) {
    return index + 1 < sentence.size()
        && ("“".equals(sentence.token(index).form()) || sentence.token(index).tag().equals("``"));
  }

  /// Whether *that* stands for the noun before it, as the subject of the verb behind it: "agreed to
  /// a settlement **that** bars him". A clause that is reported has a subject of its own.
  private static boolean isRelative(Sentence sentence, int that) {
    return sentence.token(that).form().equals("that")
        && sentence.token(that - 1).isNoun()
        && that + 1 < sentence.size()
        && VerbGroup.isFinite(sentence.token(that + 1));
  }

  /// Skips a short noun phrase: *told **the council** she …*.
  private static int pastHearer(Sentence sentence, int start) {
    int i = start;
    while (i < sentence.size() && i < start + 6) {
      Token token = sentence.token(i);
      if (i > start
          && (token.isPronoun()
              || token.tag().equals("DT")
              || token.tag().equals("EX")
              || token.tag().equals("PRP$"))) {
        return i;
      }
      boolean part =
          token.isNoun()
              || token.isPronoun()
              || token.tag().equals("DT")
              || token.tag().startsWith("JJ")
              || token.tag().equals("PRP$")
              || token.tag().equals("POS");
      if (!part) {
        return -1 < i && i > start ? i : sentence.size();
      }
      i++;
    }
    return sentence.size();
  }

  private static boolean isTime(Token token) {
    return token.form().endsWith("day") && token.isNoun();
  }

  private static boolean opensClause(Token token) {
    String tag = token.tag();
    return token.isNoun()
        || token.isPronoun()
        || tag.equals("DT")
        || tag.equals("PRP$")
        || tag.equals("EX")
        || tag.equals("CD")
        || tag.startsWith("JJ")
        || tag.startsWith("W")
        || "“\"'‘`«".indexOf(token.form().charAt(0)) >= 0;
  }

  /// The last token that a clause from `start` can have.
  private static int limit(Sentence sentence, int start) {
    for (int i = start; i < sentence.size(); i++) {
      if (sentence.token(i).form().equals(";")) {
        return i - 1;
      }
    }
    return sentence.size() - 1;
  }

  /// Where a second predicate with the subject of the first starts ("… and added"), or -1.
  private static int secondPredicate(Sentence sentence, int start, int limit) {
    for (int i = start + 1; i < limit; i++) {
      Token token = sentence.token(i);
      boolean and = token.form().equals("and") || token.form().equals("but");
      if (and
          && !isOfCondition(sentence, i + 1, start)
          && (VerbGroup.isFinite(sentence.token(i + 1))
              || sentence.token(i + 1).tag().startsWith("RB"))) {
        return i;
      }
    }
    return -1;
  }

  /// Whether a verb behind *and* goes on with a clause that only says under what condition, when or
  /// why: "there would be strikes if the firm cut wages **and** refused to talk". The subject of
  /// such a clause stands between, so that the verb is nothing that the speaker does.
  private static boolean isOfCondition(Sentence sentence, int behindAnd, int start) {
    Token verb = sentence.token(behindAnd);
    if (verb.tag().startsWith("RB") && behindAnd + 1 < sentence.size()) {
      verb = sentence.token(behindAnd + 1);
    }
    Token above = verb.is("conj") ? sentence.head(verb) : null;
    while (above != null && above.index() > start) {
      if (sentence.children(above, "mark", "advmod").stream()
          .anyMatch(mark -> mark.index() > start && SUBORDINATING.contains(mark.lemma()))) {
        return true;
      }
      above = sentence.head(above);
    }
    return false;
  }

  private static void add(
      String variant, Sentence sentence, int first, int last, List<Content> found) {
    Span span = Stretch.trimmed(sentence, first, last);
    if (span != null) {
      found.add(new Content(Construction.CLAUSE, variant, List.of(span)));
    }
  }
}
