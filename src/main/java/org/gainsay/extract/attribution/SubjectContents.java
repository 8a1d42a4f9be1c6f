package org.gainsay.extract.attribution;

import java.util.List;
import org.gainsay.model.Span;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds what a verb reports of its own subject, which is then the first of two stretches: ***The
/// mayor** is accused **of fraud***; ***The plan** seems **to be dropped***. Stateless.
final class SubjectContents {

  private SubjectContents() {}

  /// Adds what a passive verb reports: "*the clerk* was said *to have left*".
  static void addPassive(Cue cue, List<Content> found) {
    Sentence sentence = cue.sentence();
    Token verb = cue.head();
    Token subject = sentence.clause(verb).subject();
    if (subject == null) {
      return;
    }
    Complements complements = new Complements(sentence, verb);
    Token infinitive = complements.infinitive();
    Token as = complements.asPhrase(verb);
    Token charge = complements.charge(verb);
    Token predicate = complements.predicate();
    if (infinitive != null) {
      addTwo(Construction.OBJECT_TO, sentence, subject, infinitive, found);
    } else if (as != null && cue.takes(Construction.OBJECT_AS)) {
      addTwo(Construction.OBJECT_AS, sentence, subject, as, found);
    } else if (charge != null && cue.takes(Construction.OBJECT_OF)) {
      addTwo(Construction.OBJECT_OF, sentence, subject, charge, found);
    } else if (predicate != null && cue.takes(Construction.OBJECT_IS)) {
      addTwo(Construction.OBJECT_IS, sentence, subject, predicate, found);
    } else if (cue.takes(Construction.OBJECT) && !subject.isPronoun()) {
      // "The marchers were denied *a permit*": what is left over is what the verb is about.
      Token left = sentence.child(verb, "obj");
      Span span =
          left == null || left.index() < verb.index()
              ? nounPhrase(sentence, subject)
              : withoutAgent(sentence, left);
      if (span != null) {
        found.add(new Content(Construction.OBJECT, List.of(span)));
      }
    }
  }

  /// Adds what seems, by the tree and by the order of words: "*the plan* seems *to be dropped*".
  static void addSeeming(Cue cue, List<Content> found) {
    Sentence sentence = cue.sentence();
    Token verb = cue.head();
    Token subject = sentence.clause(verb).subject();
    int next = verb.index() + 1;
    if (subject == null || next >= sentence.size() || subject.index() > next) {
      return;
    }
    Token rest = sentence.child(verb, "xcomp", "obj", "obl");
    if (rest != null && rest.index() > verb.index()) {
      addTwo(Construction.TO, sentence, subject, rest, found);
    }
    Span behind = Stretch.trimmed(sentence, next, ClauseEnds.beforeJoined(sentence, next));
    addBoth(Construction.TO, "scan", nounPhrase(sentence, subject), behind, found);
  }

  private static void addTwo(
      Construction construction,
      Sentence sentence,
      Token subject,
      Token rest,
      List<Content> found) {
    addBoth(
        construction, "only", nounPhrase(sentence, subject), withoutAgent(sentence, rest), found);
  }

  /// What hangs on a word, but for "by …" behind it.
  private static @Nullable Span withoutAgent(Sentence sentence, Token head) {
    int first = sentence.subtreeFirst(head).index();
    int last = beforeAgent(sentence, first, sentence.subtreeLast(head).index());
    return Stretch.trimmed(sentence, first, last);
  }

  private static void addBoth(
      Construction construction,
      String variant,
      @Nullable Span subject,
      @Nullable Span rest,
      List<Content> found) {
    if (subject != null && rest != null && subject.end() <= rest.start()) {
      found.add(new Content(construction, variant, List.of(subject, rest)));
    }
  }

  /// The last token before "by …", which names the source of a passive.
  private static int beforeAgent(Sentence sentence, int first, int last) {
    for (int i = first + 1; i <= last; i++) {
      if (sentence.token(i).form().equals("by") && !sentence.token(first).tag().equals("TO")) {
        return i - 1;
      }
    }
    return last;
  }

  /// The noun phrase of a subject, without what hangs on it through the verb in question.
  private static @Nullable Span nounPhrase(Sentence sentence, Token noun) {
    int last = sentence.subtreeLast(noun).index();
    for (Token child : sentence.children(noun, "acl", "parataxis")) {
      last = Math.min(last, sentence.subtreeFirst(child).index() - 1);
    }
    int first = sentence.subtreeFirst(noun).index();
    return Stretch.trimmed(sentence, first, Math.max(last, noun.index()));
  }
}
