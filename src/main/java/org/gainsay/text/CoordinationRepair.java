package org.gainsay.text;

import java.util.List;
import java.util.Set;

/// Mends a fault of parsed trees that gives a report to the wrong speaker: in "The mayor said the
/// bridge was safe and *accused* the paper of lying" the parser joins the second verb to what is
/// reported, though no bridge accuses. Of 150 such verbs in the annotated articles nine in ten were
/// the speaker's own; where a name is the subject of what is reported it is as good as even, and
/// the parser has its way. Stateless.
final class CoordinationRepair {

  private CoordinationRepair() {}

  /// Mends the tokens of a sentence.
  ///
  /// @param joining lemmas of the verbs that are the speaker's
  static void mend(List<Token> tokens, Set<String> joining) {
    for (Token verb : List.copyOf(tokens)) {
      if (!verb.is("conj") || !isTelling(verb, joining)) {
        continue;
      }
      Token reported = tokens.get(verb.head());
      if (!reported.is("ccomp") || reported.index() > verb.index()) {
        continue;
      }
      Token report = tokens.get(reported.head());
      if (report.index() < reported.index()
          && isReport(report, joining)
          && isAlike(report, reported, verb)
          && !hasSubject(tokens, verb)
          && !isNamed(tokens, reported)) {
        raise(tokens, verb, reported, report);
      }
    }
  }

  /// Whether the two verbs may be joined: in one tense, or in the past, where the tagger took the
  /// second one for a participle though nothing before it is one.
  private static boolean isAlike(Token report, Token reported, Token verb) {
    boolean misread =
        report.tag().equals("VBD") && verb.tag().equals("VBN") && !reported.tag().equals("VBN");
    return report.tag().equals(verb.tag()) || misread;
  }

  /// Joins the verb to the report, and what stands behind it to the verb.
  private static void raise(List<Token> tokens, Token verb, Token reported, Token report) {
    tokens.set(verb.index(), verb.withTag(report.tag()).under(report.index(), "conj"));
    for (int i = verb.index() + 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.head() == reported.index()) {
        tokens.set(i, token.under(verb.index(), token.relation()));
      }
    }
  }

  private static boolean isTelling(Token verb, Set<String> joining) {
    return Set.of("VBD", "VBN", "VBZ", "VBP").contains(verb.tag())
        && joining.contains(verb.lemma());
  }

  private static boolean isReport(Token verb, Set<String> joining) {
    return joining.contains(verb.lemma()) || verb.lemma().equals("tell");
  }

  /// Whether it has a subject of its own, or auxiliaries or *never* as a clause has that goes on.
  private static boolean hasSubject(List<Token> tokens, Token verb) {
    return tokens.stream()
        .anyMatch(token ->
            token.head() == verb.index()
                && (token.isAny("nsubj", "aux") || token.lemma().equals("never")));
  }

  /// Whether the subject of a clause with a verb is a name.
  private static boolean isNamed(List<Token> tokens, Token reported) {
    return reported.isVerb()
        && tokens.stream()
            .anyMatch(token ->
                token.head() == reported.index() && token.is("nsubj") && token.isProperNoun());
  }
}
