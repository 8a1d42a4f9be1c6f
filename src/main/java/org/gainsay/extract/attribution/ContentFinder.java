package org.gainsay.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gainsay.model.Span;
import org.gainsay.text.Clause;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds what a verb reports, by the constructions that the lexicon gives it. Stateless.
final class ContentFinder {

  private static final Set<String> CHARGES = Set.of("of", "for", "with", "on", "over", "about");

  /// What the verb may report, the most telling construction first; empty if nothing.
  List<Content> find(Cue cue) {
    List<Content> found = new ArrayList<>();
    Sentence sentence = cue.sentence();
    Token verb = cue.head();
    Clause clause = sentence.clause(verb);
    boolean passive = clause.isPassive();
    if (cue.object() != null) {
      addObjectOfPreposition(cue, found);
      return found;
    }
    if (cue.takes(Construction.CLAUSE) || cue.takes(Construction.QUOTE)) {
      addClause(cue, found);
      if (!passive || cue.entry().cueClass() == CueClass.SPEECH) {
        found.addAll(ClauseBehind.find(cue));
        found.addAll(ClauseBefore.find(cue));
      }
    }
    if (passive) {
      addPassive(cue, clause, found);
      return found;
    }
    Token object = clause.object();
    Token infinitive = infinitive(sentence, verb);
    if (object == null) {
      object = sentence.child(verb, "iobj");
    }
    if (cue.entry().cueClass() == CueClass.SEEM) {
      Token subject = clause.subject();
      addSeeming(cue, subject, found);
      return found;
    }
    if (object != null && object.index() > verb.index()) {
      Token rest = infinitive != null && infinitive.index() > object.index() ? infinitive : null;
      if (rest != null && cue.takes(Construction.OBJECT_TO)) {
        addStretch(Construction.OBJECT_TO, cue, object, rest, found);
      }
      Token charge = charge(sentence, verb, object);
      if (charge != null && cue.takes(Construction.OBJECT_OF)) {
        addStretch(Construction.OBJECT_OF, cue, object, charge, found);
      }
      Token as = asPhrase(sentence, verb, object);
      if (as != null && cue.takes(Construction.OBJECT_AS)) {
        addStretch(Construction.OBJECT_AS, cue, object, as, found);
      }
      Token is = sentence.child(verb, "xcomp");
      if (is != null && is.index() > object.index() && cue.takes(Construction.OBJECT_IS)) {
        addStretch(Construction.OBJECT_IS, cue, object, is, found);
      }
    }
    if (object == null || object.index() < verb.index()) {
      Token as = cue.takes(Construction.OBJECT_AS) ? asPhrase(sentence, verb, verb) : null;
      if (as != null) {
        // "what she described as a threat", "a bill that he dismissed as …"
        addStretch(Construction.OBJECT_AS, cue, as, as, found);
      }
    }
    ObjectScan.find(cue, found);
    if (infinitive == null && cue.takes(Construction.TO)) {
      scanInfinitive(cue, found);
    }
    if (infinitive != null && cue.takes(Construction.TO)) {
      addStretch(Construction.TO, cue, infinitive, infinitive, found);
    }
    Token gerund = gerund(sentence, verb);
    if (gerund != null && cue.takes(Construction.ING)) {
      addStretch(Construction.ING, cue, gerund, gerund, found);
    }
    if (object != null && object.index() > verb.index() && cue.takes(Construction.OBJECT)) {
      addStretch(Construction.OBJECT, cue, object, object, found);
    }
    return found;
  }

  /// What seems: the subject and the rest of the clause.
  private static void addSeeming(Cue cue, @Nullable Token subject, List<Content> found) {
    Sentence sentence = cue.sentence();
    int next = cue.head().index() + 1;
    if (subject == null || next >= sentence.size() || subject.index() > next) {
      return;
    }
    Token rest = sentence.child(cue.head(), "xcomp", "obj", "obl");
    if (rest != null && rest.index() > cue.head().index()) {
      addTwo(Construction.TO, cue, subject, rest, found);
    }
    Span first = nounPhrase(sentence, subject);
    Span second = Stretch.trimmed(sentence, next, ClauseEnds.beforeJoined(sentence, next));
    if (first != null && second != null && first.end() <= second.start()) {
      found.add(new Content(Construction.TO, "scan", List.of(first, second)));
    }
  }

  private static void addObjectOfPreposition(Cue cue, List<Content> found) {
    Token object = cue.object();
    if (object == null) {
      return;
    }
    Sentence sentence = cue.sentence();
    Token preposition = sentence.child(object, "case", "mark");
    int first = sentence.subtreeFirst(object).index();
    if (preposition != null) {
      first = preposition.index() + 1;
    }
    int last = sentence.subtreeLast(object).index();
    Token as = cue.takes(Construction.OBJECT_AS) ? asPhrase(sentence, cue.head(), object) : null;
    if (as != null) {
      int end = sentence.subtreeLast(as).index();
      add(Construction.OBJECT_AS, sentence, first, Math.max(last, end), found);
    }
    Token infinitive = infinitive(sentence, cue.head());
    if (infinitive != null && infinitive.index() > object.index()) {
      last = sentence.subtreeLast(infinitive).index();
    }
    add(
        cue.takes(Construction.OBJECT_TO) && infinitive != null
            ? Construction.OBJECT_TO
            : Construction.OBJECT,
        sentence,
        first,
        last,
        found);
  }

  private static void addClause(Cue cue, List<Content> found) {
    Sentence sentence = cue.sentence();
    Token verb = cue.head();
    Token after = null;
    Token before = null;
    for (Token child : sentence.children(verb, "ccomp", "xcomp", "parataxis")) {
      if (!isFinite(sentence, child)) {
        continue;
      }
      if (child.index() > verb.index()) {
        if (after == null) {
          after = child;
        }
      } else if (child.is("ccomp")) {
        before = child;
      }
    }
    if (after != null && !(after.is("parataxis") && before != null)) {
      int first = sentence.subtreeFirst(after).index();
      ClauseEnds.of(sentence, verb, after)
          .forEach((last, how) -> add(Construction.CLAUSE, how, sentence, first, last, found));
    } else if (before != null) {
      add(
          Construction.CLAUSE,
          "before",
          sentence,
          sentence.subtreeFirst(before).index(),
          sentence.subtreeLast(before).index(),
          found);
    } else {
      addHost(cue, found);
    }
  }

  /// The clause that the reporting clause is put into or behind: "the bill, she said, will pass";
  /// "as she said, the bill will pass".
  private static void addHost(Cue cue, List<Content> found) {
    Sentence sentence = cue.sentence();
    Token verb = cue.head();
    Token host = sentence.head(verb);
    Token mark = sentence.child(verb, "mark");
    boolean asClause = verb.is("advcl") && mark != null && mark.form().equalsIgnoreCase("as");
    if (host == null || !(verb.is("parataxis") || asClause)) {
      return;
    }
    int from = sentence.subtreeFirst(host).index();
    int to = sentence.subtreeLast(host).index();
    int cutFrom = sentence.subtreeFirst(verb).index();
    int cutTo = sentence.subtreeLast(verb).index();
    List<Span> spans = new ArrayList<>();
    Span left = Stretch.trimmed(sentence, from, cutFrom - 1);
    Span right = Stretch.trimmed(sentence, cutTo + 1, to);
    if (left != null) {
      spans.add(left);
    }
    if (right != null && sentence.tokensIn(right).size() > 1) {
      spans.add(right);
    }
    if (!spans.isEmpty()) {
      found.add(new Content(Construction.CLAUSE, asClause ? "as" : "host", spans));
    }
  }

  private static void addPassive(Cue cue, Clause clause, List<Content> found) {
    Sentence sentence = cue.sentence();
    Token verb = cue.head();
    Token subject = clause.subject();
    if (subject == null) {
      return;
    }
    Token infinitive = infinitive(sentence, verb);
    if (infinitive != null) {
      addTwo(Construction.OBJECT_TO, cue, subject, infinitive, found);
      return;
    }
    Token as = asPhrase(sentence, verb, verb);
    Token charge = charge(sentence, verb, verb);
    if (as != null && cue.takes(Construction.OBJECT_AS)) {
      addTwo(Construction.OBJECT_AS, cue, subject, as, found);
    } else if (charge != null && cue.takes(Construction.OBJECT_OF)) {
      addTwo(Construction.OBJECT_OF, cue, subject, charge, found);
    } else if (sentence.child(verb, "xcomp") != null && cue.takes(Construction.OBJECT_IS)) {
      addTwo(Construction.OBJECT_IS, cue, subject, sentence.child(verb, "xcomp"), found);
    } else if (cue.takes(Construction.OBJECT) && !subject.isPronoun()) {
      Span span = nounPhrase(sentence, subject);
      if (span != null) {
        found.add(new Content(Construction.OBJECT, List.of(span)));
      }
    }
  }

  private static void addTwo(
      Construction construction,
      Cue cue,
      Token subject,
      @Nullable Token rest,
      List<Content> found) {
    if (rest == null) {
      return;
    }
    Sentence sentence = cue.sentence();
    Span first = nounPhrase(sentence, subject);
    int restFirst = sentence.subtreeFirst(rest).index();
    int restLast = sentence.subtreeLast(rest).index();
    Span second = Stretch.trimmed(sentence, restFirst, beforeAgent(sentence, restFirst, restLast));
    if (first != null && second != null && first.end() <= second.start()) {
      found.add(new Content(construction, List.of(first, second)));
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

  /// The noun phrase of a token, without what hangs on it through the verb in question.
  private static @Nullable Span nounPhrase(Sentence sentence, Token noun) {
    int last = sentence.subtreeLast(noun).index();
    for (Token child : sentence.children(noun, "acl", "appos", "parataxis", "cc", "conj")) {
      if (child.is("acl") || child.is("parataxis")) {
        last = Math.min(last, sentence.subtreeFirst(child).index() - 1);
      }
    }
    return Stretch.trimmed(
        sentence, sentence.subtreeFirst(noun).index(), Math.max(last, noun.index()));
  }

  private static void addStretch(
      Construction construction, Cue cue, Token first, Token last, List<Content> found) {
    Sentence sentence = cue.sentence();
    int end = Math.max(sentence.subtreeLast(first).index(), sentence.subtreeLast(last).index());
    add(
        construction,
        sentence,
        sentence.subtreeFirst(first).index(),
        Math.min(end, beforeFinite(sentence, last)),
        found);
  }

  /// The last token before a finite verb that the tree joins to an infinitive or gerund, as it is
  /// none of their kind: "refused *to help* and **blamed** the mayor".
  private static int beforeFinite(Sentence sentence, Token verb) {
    if (VerbGroup.isFinite(verb)) {
      return sentence.size();
    }
    for (Token joined : sentence.children(verb, "conj")) {
      boolean finite = joined.tag().equals("VBD") || joined.tag().equals("VBZ");
      Token and = finite ? sentence.child(joined, "cc") : null;
      if (and != null && and.index() > verb.index() && verb.isVerb()) {
        return and.index() - 1;
      }
    }
    return sentence.size();
  }

  private static void add(
      Construction construction, Sentence sentence, int first, int last, List<Content> found) {
    add(construction, "only", sentence, first, last, found);
  }

  private static void add(
      Construction construction,
      String variant,
      Sentence sentence,
      int first,
      int last,
      List<Content> found) {
    Span span = Stretch.trimmed(sentence, first, last);
    if (span != null) {
      found.add(new Content(construction, variant, List.of(span)));
    }
  }

  /// The infinitive right behind the verb, where the parser did not see it as its complement.
  private static void scanInfinitive(Cue cue, List<Content> found) {
    Sentence sentence = cue.sentence();
    int next = cue.head().index() + 1;
    if (next + 1 < sentence.size() && sentence.token(next).tag().equals("TO")) {
      int last = ClauseEnds.beforeJoined(sentence, next);
      add(Construction.TO, "scan", sentence, next, last, found);
    }
  }

  private static @Nullable Token infinitive(Sentence sentence, Token verb) {
    for (Token child : sentence.children(verb, "xcomp", "ccomp", "advcl")) {
      Token mark = sentence.child(child, "mark");
      if (child.index() > verb.index() && mark != null && mark.tag().equals("TO")) {
        return child;
      }
    }
    return null;
  }

  /// The gerund behind the verb that is its object: "proposed *closing* it", but neither "is
  /// closing" nor "saw them closing".
  private static @Nullable Token gerund(Sentence sentence, Token verb) {
    for (Token child : sentence.children(verb, "xcomp", "ccomp")) {
      if (child.index() > verb.index()
          && child.tag().equals("VBG")
          && !isFinite(sentence, child)
          && isNextTo(sentence, verb, sentence.subtreeFirst(child))) {
        return child;
      }
    }
    return null;
  }

  /// Whether nothing but adverbs and marks parts a token from the verb before it.
  private static boolean isNextTo(Sentence sentence, Token verb, Token token) {
    return sentence
        .tokens()
        .subList(verb.index() + 1, Math.max(verb.index() + 1, token.index()))
        .stream()
        .allMatch(between -> between.tag().startsWith("R") || between.isPunctuation());
  }

  private static @Nullable Token charge(Sentence sentence, Token verb, Token object) {
    for (Token child : sentence.children(verb, "obl", "advcl", "xcomp")) {
      Token preposition = sentence.child(child, "case", "mark");
      if (child.index() > object.index()
          && preposition != null
          && CHARGES.contains(preposition.lemma())) {
        return child;
      }
    }
    return null;
  }

  private static @Nullable Token asPhrase(Sentence sentence, Token verb, Token object) {
    for (Token child : sentence.children(verb, "obl", "advcl", "xcomp")) {
      Token as = sentence.child(child, "case", "mark");
      if (child.index() > object.index() && as != null && as.form().equals("as")) {
        return child;
      }
    }
    return null;
  }

  /// Whether the clause of this predicate is finite: it can stand for a statement.
  private static boolean isFinite(Sentence sentence, Token predicate) {
    Token mark = sentence.child(predicate, "mark");
    if (mark != null && mark.tag().equals("TO")) {
      return false;
    }
    if (mark != null && Set.of("that", "if", "whether").contains(mark.lemma())) {
      return true;
    }
    if (sentence.child(predicate, "nsubj", "csubj", "expl") != null) {
      return true;
    }
    return VerbGroup.isFinite(predicate) || sentence.child(predicate, "aux", "cop") != null;
  }
}
