package org.gainsay.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.model.Span;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds what a noun or adjective of saying reports: *the claim **that they lied***, *allegations
/// **of fraud***, *is confident **they will win***, *a promise **to resign***. Stateless.
final class NounContentFinder {

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of",
          "about",
          "for",
          "against",
          "over",
          "on",
          "regarding",
          "concerning",
          "to",
          "in",
          "with",
          "at",
          "from");

  /// What the noun may report, the most telling construction first; empty if nothing.
  List<Content> find(Cue cue) {
    List<Content> found = new ArrayList<>();
    Sentence sentence = cue.sentence();
    Token noun = cue.head();
    for (Token child :
        sentence.children(noun, "acl", "ccomp", "appos", "parataxis", "xcomp", "advcl")) {
      if (child.index() < noun.index() || child.is("acl:relcl")) {
        continue;
      }
      Token mark = sentence.child(child, "mark");
      if (mark == null) {
        if (child.is("ccomp") && cue.takes(Construction.CLAUSE)) {
          add(Construction.CLAUSE, sentence, child, sentence.subtreeFirst(child).index(), found);
        }
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
      for (Token child : sentence.children(noun, "nmod", "obl")) {
        Token preposition = sentence.child(child, "case");
        if (preposition != null
            && child.index() > noun.index()
            && PREPOSITIONS.contains(preposition.lemma())) {
          add(Construction.OF, sentence, child, preposition.index() + 1, found);
          break;
        }
      }
    }
    scan(cue, found);
    addComplement(cue, found);
    return found;
  }

  /// What the noun is said to be: "her answer was *that it was late*".
  private static void addComplement(Cue cue, List<Content> found) {
    Sentence sentence = cue.sentence();
    Token noun = cue.head();
    Token above = sentence.head(noun);
    if (!cue.takes(Construction.CLAUSE) || above == null || !noun.relation().startsWith("nsubj")) {
      return;
    }
    Token be = above.lemma().equals("be") ? above : sentence.child(above, "cop");
    if (be == null || be.index() < noun.index() || be.index() + 2 >= sentence.size()) {
      return;
    }
    int that = be.index() + 1;
    if (sentence.token(that).form().equals("that")) {
      Span span = Stretch.trimmed(sentence, that, ClauseEnds.beforeJoined(sentence, that));
      if (span != null) {
        found.add(new Content(Construction.CLAUSE, "complement", List.of(span)));
      }
    }
  }

  /// Reads what follows the noun by the order of words, where the parser hung it elsewhere.
  private static void scan(Cue cue, List<Content> found) {
    Sentence sentence = cue.sentence();
    int next = cue.head().index() + 1;
    if (next + 1 >= sentence.size()) {
      return;
    }
    Token token = sentence.token(next);
    Construction construction = null;
    int first = next;
    if (token.form().equals("that") && cue.takes(Construction.CLAUSE)) {
      construction = Construction.CLAUSE;
    } else if (token.tag().equals("TO") && cue.takes(Construction.TO)) {
      construction = Construction.TO;
    } else if (PREPOSITIONS.contains(token.form()) && cue.takes(Construction.OF)) {
      construction = Construction.OF;
      first = next + 1;
    }
    if (construction != null) {
      Span span = Stretch.trimmed(sentence, first, lastBehind(sentence, cue.head(), first));
      if (span != null) {
        found.add(new Content(construction, "scan", List.of(span)));
      }
    }
  }

  /// Where what follows the noun ends: at the end of the clause, or where the clause above goes on.
  private static int lastBehind(Sentence sentence, Token noun, int first) {
    int last = ClauseEnds.beforeJoined(sentence, first);
    Token verb = sentence.head(noun);
    if (verb == null || verb.index() < first) {
      return last;
    }
    boolean isSubject = noun.relation().startsWith("nsubj");
    Token other = subjectBehind(sentence, verb, first);
    if (other == null) {
      return isSubject ? beforeVerb(sentence, verb, first, last) : last;
    }
    int opening = sentence.subtreeFirst(other).index();
    int end = opening > first + 1 ? Math.min(last, opening - 1) : last;
    return isSubject ? beforeVerdict(sentence, first, end) : end;
  }

  /// Who does what the clause above tells, behind the noun: *despite his charge that the post was
  /// bought, **the court** …*; null if nobody.
  private static @Nullable Token subjectBehind(Sentence sentence, Token verb, int first) {
    return sentence.children(verb, "nsubj", "nsubj:pass").stream()
        .filter(subject -> subject.index() > first)
        .findFirst()
        .orElse(null);
  }

  /// The end before the verb that the noun is the subject of: *his charge that the post was bought
  /// **was taken up***.
  private static int beforeVerb(Sentence sentence, Token verb, int first, int last) {
    int opening = verb.index();
    for (Token child : sentence.children(verb, "aux", "aux:pass", "cop")) {
      if (child.index() > first) {
        opening = Math.min(opening, child.index());
      }
    }
    int least = sentence.token(first).form().equals("that") ? first + 1 : first;
    return opening > least ? Math.min(last, opening - 1) : last;
  }

  /// The end before what is said of the claim, where the tree gives the verb of saying two
  /// subjects: *reports that the bank lied **are untrue**, it said*. Not the first verb of the
  /// claim itself: *reports that the figures are untrue*.
  private static int beforeVerdict(Sentence sentence, int first, int last) {
    boolean told = false;
    for (int i = first + 1; i < last; i++) {
      Token token = sentence.token(i);
      if (!VerbGroup.isFinite(token)) {
        continue;
      }
      if (told && token.lemma().equals("be") && isUntrue(sentence, i + 1, last)) {
        return i - 1;
      }
      told = true;
    }
    return last;
  }

  private static boolean isUntrue(Sentence sentence, int from, int last) {
    int at = from;
    while (at < last && sentence.token(at).tag().equals("RB")) {
      at++;
    }
    return DenialWords.UNTRUE.has(sentence.token(at).lemma().toLowerCase(Locale.ROOT));
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
