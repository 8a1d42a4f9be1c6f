package org.gainsay.extract.attribution;

import java.util.List;
import java.util.Set;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// What hangs on a verb behind it, by its form, each by the word that heads it: the infinitive of
/// *agreed **to pay***, the gerund of *proposed **closing** it*, the charge of *accused her **of
/// theft***.
///
/// @param sentence the sentence of the verb
/// @param verb the verb
record Complements(Sentence sentence, Token verb) {

  private static final Set<String> CHARGES = Set.of("of", "for", "with", "on", "over", "about");

  private static final Set<String> CONJUNCTIONS = Set.of("that", "if", "whether");

  /// The finite clauses, which can stand for a statement, also those that the tree puts before the
  /// verb: *said **the dam was safe***, *the dam **was** safe, he said*.
  List<Token> clauses() {
    return sentence.children(verb, "ccomp", "xcomp", "parataxis").stream()
        .filter(this::isFinite)
        .toList();
  }

  /// The object, direct or else indirect, if it stands behind the verb.
  @Nullable Token object() {
    Token direct = sentence.child(verb, "obj");
    Token object = direct == null ? sentence.child(verb, "iobj") : direct;
    return object == null || object.index() < verb.index() ? null : object;
  }

  /// The verb of an infinitive, whether the object or another word is its subject.
  @Nullable Token infinitive() {
    for (Token child : sentence.children(verb, "xcomp", "ccomp", "advcl")) {
      Token mark = sentence.child(child, "mark");
      if (child.index() > verb.index() && mark != null && mark.tag().equals("TO")) {
        return child;
      }
    }
    return null;
  }

  /// The gerund that is the verb's object: "proposed *closing* it", but neither "is closing" nor
  /// "saw them closing".
  @Nullable Token gerund() {
    for (Token child : sentence.children(verb, "xcomp", "ccomp")) {
      if (child.index() > verb.index()
          && child.tag().equals("VBG")
          && !isFinite(child)
          && isNext(sentence.subtreeFirst(child))) {
        return child;
      }
    }
    return null;
  }

  /// What somebody is charged with or blamed for: "accused her *of theft*".
  ///
  /// @param object the word that it stands behind
  @Nullable Token charge(Token object) {
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

  /// What something is called: "described it *as a threat*".
  ///
  /// @param object the word that it stands behind
  @Nullable Token asPhrase(Token object) {
    for (Token child : sentence.children(verb, "obl", "advcl", "xcomp")) {
      Token as = sentence.child(child, "case", "mark");
      if (child.index() > object.index() && as != null && as.form().equals("as")) {
        return child;
      }
    }
    return null;
  }

  /// What something is said to be without another word: "called it *a threat*".
  @Nullable Token predicate() {
    return sentence.child(verb, "xcomp");
  }

  /// Whether nothing but adverbs and marks parts a token from the verb before it.
  private boolean isNext(Token token) {
    return sentence
        .tokens()
        .subList(verb.index() + 1, Math.max(verb.index() + 1, token.index()))
        .stream()
        .allMatch(between -> between.tag().startsWith("R") || between.isPunctuation());
  }

  private boolean isFinite(Token predicate) {
    Token mark = sentence.child(predicate, "mark");
    if (mark != null && mark.tag().equals("TO")) {
      return false;
    }
    if (mark != null && CONJUNCTIONS.contains(mark.lemma())) {
      return true;
    }
    if (sentence.child(predicate, "nsubj", "csubj", "expl") != null) {
      return true;
    }
    return VerbGroup.isFinite(predicate) || sentence.child(predicate, "aux", "cop") != null;
  }
}
