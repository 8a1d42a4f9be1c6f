package org.gainsay.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.Span;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds the clause before a reporting verb by the order of words, for sentences that the parser
/// got wrong: *The dam is safe, the engineer **said***; with what follows, *The old dam, the
/// engineer **said**, is safe*. Stateless.
final class ClauseBefore {

  private ClauseBefore() {}

  /// The clauses that the verb may report.
  static List<Content> find(Cue cue) {
    List<Content> found = new ArrayList<>();
    Sentence sentence = cue.sentence();
    int verb = cue.last().index();
    int end = ClauseBehind.opensMarks(sentence, verb + 1) ? -1 : end(cue);
    if (end <= 1) {
      return found;
    }
    int first = start(sentence, end);
    Span before = Stretch.trimmed(sentence, first, end);
    boolean whole = VerbGroup.hasFinite(sentence, first, end);
    boolean goesOn = verb + 2 < sentence.size() && sentence.token(verb + 1).form().equals(",");
    int last = sentence.size() - 1;
    // "The old dam, he said, is safe": the verb stands behind.
    boolean inserted = goesOn && verb + 2 < last && VerbGroup.hasFinite(sentence, verb + 2, last);
    if (before == null || (!whole && !inserted)) {
      return found;
    }
    Span source = source(cue, end);
    if (whole) {
      found.add(new Content(Construction.CLAUSE, "scan-before", List.of(before), source));
    }
    Span after = goesOn ? Stretch.trimmed(sentence, verb + 2, last) : null;
    if (after != null) {
      found.add(new Content(Construction.CLAUSE, "scan-around", List.of(before, after), source));
    }
    return found;
  }

  /// The last token of the clause before ", he said", or -1.
  private static int end(Cue cue) {
    Sentence sentence = cue.sentence();
    int index = cue.first().index();
    if (index > 0 && sentence.token(index - 1).form().equals(",")) {
      int comma = ApposedNames.commaBefore(sentence, index - 1);
      if (comma > 1) {
        return comma - 1;
      }
    }
    for (int i = index - 1; i > 1; i--) {
      Token token = sentence.token(i);
      if (token.form().equals(",")) {
        return i - 1;
      }
      // Behind a relative pronoun the verb speaks of a noun: "…, a claim *that leaders denied*".
      boolean relative = token.tag().startsWith("W");
      if (relative
          || VerbGroup.isFinite(token)
          || token.tag().equals("IN")
          || token.form().equals("and")) {
        return -1;
      }
    }
    return -1;
  }

  /// The first token of the clause that ends at `end`.
  private static int start(Sentence sentence, int end) {
    for (int i = end; i > 0; i--) {
      if (sentence.token(i).form().equals(";")) {
        return i + 1;
      }
    }
    return 0;
  }

  /// The words between the clause and the verb, which name who reports it.
  private static @Nullable Span source(Cue cue, int end) {
    Sentence sentence = cue.sentence();
    int verb = cue.first().index();
    int opening = end + 2;
    while (opening < verb && sentence.token(opening).isPunctuation()) {
      opening++;
    }
    return Stretch.trimmed(sentence, opening, verb - 1);
  }
}
