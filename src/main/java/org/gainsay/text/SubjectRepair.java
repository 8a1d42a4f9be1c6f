package org.gainsay.text;

import java.util.List;

/// Mends two faults of parsed trees that cost a clause its subject, and a speaker the name: the
/// parser decides head by head, and does not see that the whole is no English. Stateless.
final class SubjectRepair {

  private SubjectRepair() {}

  /// Mends the tokens of a sentence.
  static void mend(List<Token> tokens) {
    for (int verb = 0; verb < tokens.size(); verb++) {
      if (!tokens.get(verb).isVerb()) {
        continue;
      }
      int subject = -1;
      int second = -1;
      int fronted = -1;
      for (int i = 0; i < verb; i++) {
        Token token = tokens.get(i);
        if (token.head() != verb) {
          continue;
        }
        if (token.isAny("nsubj", "nsubj:pass")) {
          second = subject < 0 ? second : i;
          subject = subject < 0 ? i : subject;
        } else if (token.is("obl")) {
          fronted = i;
        }
      }
      if (second >= 0) {
        describeBySubject(tokens, subject, second);
      } else if (subject < 0 && fronted >= 0) {
        takeSubjectOutOf(tokens, fronted, verb);
      }
    }
  }

  /// A clause has one subject: a noun that stands right before the name that is its second one
  /// describes it, as in "the firm's *co-founder* Ann Bell said".
  private static void describeBySubject(List<Token> tokens, int noun, int name) {
    if (tokens.get(noun).isPronoun()
        || !tokens.get(name).isProperNoun()
        || last(tokens, noun) + 1 != first(tokens, name)) {
      return;
    }
    tokens.set(noun, tokens.get(noun).under(name, "nmod:desc"));
  }

  /// In "According to the Herald, *Ann Bell*, its editor, said" and "In a letter seen by the
  /// Herald, *the auditor* says" the noun behind the comma is no other name of the Herald: a verb
  /// that goes before its complement needs a subject.
  private static void takeSubjectOutOf(List<Token> tokens, int fronted, int verb) {
    boolean finite = List.of("VBD", "VBZ", "VBP").contains(tokens.get(verb).tag());
    boolean own = tokens.get(verb).isAny("root", "parataxis", "ccomp");
    if (!finite || !own || last(tokens, fronted) + 1 < verb - 1) {
      return;
    }
    for (int i = fronted + 1; i < verb; i++) {
      Token token = tokens.get(i);
      if (token.is("appos") && token.isNoun() && isWithin(tokens, i, fronted)) {
        tokens.set(i, token.under(verb, "nsubj"));
        return;
      }
    }
  }

  private static int first(List<Token> tokens, int above) {
    int first = above;
    for (int i = above - 1; i >= 0; i--) {
      first = isWithin(tokens, i, above) ? i : first;
    }
    return first;
  }

  private static int last(List<Token> tokens, int above) {
    int last = above;
    for (int i = above + 1; i < tokens.size(); i++) {
      last = isWithin(tokens, i, above) ? i : last;
    }
    return last;
  }

  private static boolean isWithin(List<Token> tokens, int token, int above) {
    int at = token;
    for (int steps = 0; steps <= tokens.size() && at >= 0; steps++) {
      if (at == above) {
        return true;
      }
      at = tokens.get(at).head();
    }
    return false;
  }
}
