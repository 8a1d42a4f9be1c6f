package org.gainsay.text;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/// Questions about a clause, seen from its predicate: mostly a verb (*said*), else the noun or
/// adjective that a copula makes a predicate (*is **guilty***).
///
/// @param sentence the sentence it stands in
/// @param predicate the word that heads it
public record Clause(Sentence sentence, Token predicate) {

  private static final int FARTHEST = 8;

  /// Whether the token heads a clause: it is a verb that is not an auxiliary and modifies no noun
  /// from within (*the **reported** losses*), or it has a copula or a subject.
  public static boolean isPredicate(Sentence sentence, Token token) {
    if (token.isAny("aux", "cop", "amod", "compound", "case", "det", "mark")) {
      return false;
    }
    return token.isVerb() || sentence.child(token, "cop", "nsubj", "csubj") != null;
  }

  /// Its subject as it stands beside the predicate, or null: of *denied* in "he came and denied it"
  /// there is none.
  public @Nullable Token ownSubject() {
    return sentence.child(predicate, "nsubj", "csubj");
  }

  /// Its subject, if need be that of the clause it shares it with: a coordinated predicate has that
  /// of the first one, an infinitive or participle that of the clause above, a participle at a noun
  /// (*a man claiming …*) the noun, a relative clause the noun it modifies. Null if there is none.
  public @Nullable Token subject() {
    Token at = predicate;
    for (int steps = 0; steps < FARTHEST; steps++) {
      Token own = sentence.child(at, "nsubj", "csubj");
      Token above = sentence.head(at);
      if (own != null) {
        boolean relative = own.tag().startsWith("W") && at.is("acl:relcl") && above != null;
        return relative ? above : own;
      }
      if (above == null) {
        return null;
      }
      if (at.is("acl")) {
        return above;
      }
      boolean shares =
          at.isAny("conj", "xcomp", "advcl", "parataxis") && isPredicate(sentence, above);
      if (!shares) {
        return null;
      }
      at = above;
    }
    return null;
  }

  /// Its direct object, or null.
  public @Nullable Token object() {
    return sentence.child(predicate, "obj");
  }

  /// Its indirect object, or null: *us* in "told us a lie".
  public @Nullable Token indirectObject() {
    return sentence.child(predicate, "iobj");
  }

  /// The doer of a passive clause, or null: *police* in "was accused by police".
  public @Nullable Token agent() {
    return sentence.child(predicate, "obl:agent");
  }

  /// Whether its predicate is passive: it has a passive subject or auxiliary, or is a bare past
  /// participle at a noun (*the man **accused** of fraud*).
  public boolean isPassive() {
    if (sentence.child(predicate, "nsubj:pass", "csubj:pass", "aux:pass", "obl:agent") != null) {
      return true;
    }
    if (predicate.is("conj") && predicate.tag().equals("VBN") && ownSubject() == null) {
      Token first = sentence.head(predicate);
      return first != null
          && sentence.child(predicate, "aux") == null
          && new Clause(sentence, first).isPassive();
    }
    return predicate.tag().equals("VBN")
        && predicate.is("acl")
        && !predicate.is("acl:relcl")
        && sentence.child(predicate, "aux") == null;
  }

  /// Whether it is negated by *not*, *never*, *no longer* or the like beside its predicate.
  public boolean isNegated() {
    for (Token child : sentence.children(predicate, "advmod", "aux", "det", "cc", "discourse")) {
      switch (child.lemma()) {
        case "not", "never", "no", "hardly", "scarcely", "neither", "nor" -> {
          return true;
        }
        default -> {}
      }
    }
    Token longer = sentence.child(predicate, "advmod");
    return longer != null
        && sentence.children(longer).stream().anyMatch(token -> token.lemma().equals("no"));
  }

  /// The clauses it takes as its complement, finite or not, also as loosely attached speech
  /// (`parataxis`), in order.
  public List<Clause> complements() {
    List<Clause> complements = new ArrayList<>();
    for (Token child : sentence.children(predicate, "ccomp", "xcomp", "parataxis")) {
      complements.add(new Clause(sentence, child));
    }
    return complements;
  }

  /// The predicates coordinated with this one, itself included, in order.
  public List<Clause> conjuncts() {
    return sentence.conjuncts(predicate).stream()
        .map(token -> new Clause(sentence, token))
        .toList();
  }

  /// All it covers in the text, subordinate clauses included.
  public Span span() {
    return sentence.subtree(predicate);
  }
}
