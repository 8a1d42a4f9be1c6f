package org.gainsay.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.Span;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;

/// Finds what a verb reports, by the constructions that the lexicon gives it. Stateless.
final class ContentFinder {

  /// What the verb may report, the most telling construction first; empty if nothing.
  List<Content> find(Cue cue) {
    List<Content> found = new ArrayList<>();
    if (cue.object() != null) {
      addObjectOfPreposition(cue, cue.object(), found);
      return found;
    }
    CueClass kind = cue.entry().cueClass();
    boolean passive = cue.sentence().clause(cue.head()).isPassive();
    if (cue.takes(Construction.CLAUSE) || cue.takes(Construction.QUOTE)) {
      addClause(cue, found);
      if (!passive || kind == CueClass.SPEECH) {
        found.addAll(ClauseBehind.find(cue));
        found.addAll(ClauseBefore.find(cue));
      }
    }
    if (passive) {
      SubjectContents.addPassive(cue, found);
    } else if (kind == CueClass.SEEM) {
      SubjectContents.addSeeming(cue, found);
    } else {
      addActive(cue, found);
    }
    return found;
  }

  /// What an active verb reports with anything but a clause.
  private static void addActive(Cue cue, List<Content> found) {
    Token verb = cue.head();
    Complements complements = new Complements(cue.sentence(), verb);
    Token object = complements.object();
    if (object != null) {
      addWithObject(cue, complements, object, found);
    } else if (cue.takes(Construction.OBJECT_AS)) {
      Token as = complements.asPhrase(verb);
      if (as != null) {
        // "what she described as a threat", "a bill that he dismissed as …"
        addStretch(Construction.OBJECT_AS, cue, as, as, found);
      }
    }
    ObjectScan.find(cue, found);
    Token infinitive = complements.infinitive();
    if (infinitive != null && cue.takes(Construction.TO)) {
      addStretch(Construction.TO, cue, infinitive, infinitive, found);
    } else if (cue.takes(Construction.TO)) {
      scanInfinitive(cue, found);
    }
    Token gerund = complements.gerund();
    if (gerund != null && cue.takes(Construction.ING)) {
      addStretch(Construction.ING, cue, gerund, gerund, found);
    }
    if (object != null && cue.takes(Construction.OBJECT)) {
      addStretch(Construction.OBJECT, cue, object, object, found);
    }
  }

  /// An object and what is said of it: "urged *them to leave*", "called *it a threat*".
  private static void addWithObject(
      Cue cue, Complements complements, Token object, List<Content> found) {
    Token infinitive = complements.infinitive();
    if (infinitive != null
        && infinitive.index() > object.index()
        && cue.takes(Construction.OBJECT_TO)) {
      addStretch(Construction.OBJECT_TO, cue, object, infinitive, found);
    }
    Token charge = complements.charge(object);
    if (charge != null && cue.takes(Construction.OBJECT_OF)) {
      addStretch(Construction.OBJECT_OF, cue, object, charge, found);
    }
    Token as = complements.asPhrase(object);
    if (as != null && cue.takes(Construction.OBJECT_AS)) {
      addStretch(Construction.OBJECT_AS, cue, object, as, found);
    }
    Token is = complements.predicate();
    if (is != null && is.index() > object.index() && cue.takes(Construction.OBJECT_IS)) {
      addStretch(Construction.OBJECT_IS, cue, object, is, found);
    }
  }

  /// What the verb reports through its preposition: "called for *a probe*", "called on *them to
  /// leave*".
  private static void addObjectOfPreposition(Cue cue, Token object, List<Content> found) {
    Sentence sentence = cue.sentence();
    Complements complements = new Complements(sentence, cue.head());
    Token preposition = sentence.child(object, "case", "mark");
    int first =
        preposition == null ? sentence.subtreeFirst(object).index() : preposition.index() + 1;
    int last = sentence.subtreeLast(object).index();
    Token as = cue.takes(Construction.OBJECT_AS) ? complements.asPhrase(object) : null;
    if (as != null) {
      int end = Math.max(last, sentence.subtreeLast(as).index());
      add(Construction.OBJECT_AS, sentence, first, end, found);
    }
    Token infinitive = complements.infinitive();
    if (infinitive != null && infinitive.index() > object.index()) {
      last = sentence.subtreeLast(infinitive).index();
    }
    boolean withInfinitive = infinitive != null && cue.takes(Construction.OBJECT_TO);
    Construction construction = withInfinitive ? Construction.OBJECT_TO : Construction.OBJECT;
    add(construction, sentence, first, last, found);
  }

  /// The clause that the tree gives the verb, behind it, before it or around it.
  private static void addClause(Cue cue, List<Content> found) {
    Sentence sentence = cue.sentence();
    Token verb = cue.head();
    Token after = null;
    Token before = null;
    for (Token child : new Complements(sentence, verb).clauses()) {
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
}
