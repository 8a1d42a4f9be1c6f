package org.gainsay.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gainsay.model.Span;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds what a noun of saying reports: *the claim **that they lied***, *allegations **of fraud***,
/// *a promise **to resign***. Stateless.
final class NounContentFinder {

  private static final Set<String> PREPOSITIONS =
      Set.of("of", "about", "for", "against", "over", "on", "regarding", "concerning", "to", "in");

  /// What the noun may report, the most telling construction first; empty if nothing.
  List<Content> find(Cue cue) {
    List<Content> found = new ArrayList<>();
    Sentence sentence = cue.sentence();
    Token noun = cue.head();
    for (Token child : sentence.children(noun, "acl", "ccomp", "appos", "parataxis")) {
      if (child.index() < noun.index() || child.is("acl:relcl")) {
        continue;
      }
      Token mark = sentence.child(child, "mark");
      if (mark == null) {
        continue;
      }
      boolean infinitive = mark.tag().equals("TO");
      if (infinitive && cue.takes(Construction.TO)) {
        add(Construction.TO, sentence, child, sentence.subtreeFirst(child).index(), found);
      } else if (mark.form().equals("that") && cue.takes(Construction.CLAUSE)) {
        add(Construction.CLAUSE, sentence, child, sentence.subtreeFirst(child).index(), found);
      } else if (PREPOSITIONS.contains(mark.lemma()) && cue.takes(Construction.OF)) {
        add(Construction.OF, sentence, child, mark.index() + 1, found);
      }
    }
    if (found.isEmpty() && cue.takes(Construction.OF)) {
      for (Token child : sentence.children(noun, "nmod")) {
        Token preposition = sentence.child(child, "case");
        if (preposition != null
            && child.index() > noun.index()
            && PREPOSITIONS.contains(preposition.lemma())) {
          add(Construction.OF, sentence, child, preposition.index() + 1, found);
          break;
        }
      }
    }
    return found;
  }

  private static void add(
      Construction construction, Sentence sentence, Token head, int first, List<Content> found) {
    Span span = trimmed(sentence, first, sentence.subtreeLast(head).index());
    if (span != null) {
      found.add(new Content(construction, List.of(span)));
    }
  }

  private static @Nullable Span trimmed(Sentence sentence, int first, int last) {
    return Stretch.trimmed(sentence, first, last);
  }
}
