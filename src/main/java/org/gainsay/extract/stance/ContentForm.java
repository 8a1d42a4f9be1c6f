package org.gainsay.extract.stance;

import java.util.List;
import java.util.Locale;
import org.gainsay.model.QuoteKind;
import org.gainsay.text.Clause;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;

/// How the content joins its cue, which decides what the cue says of it.
enum ContentForm {
  /// *"We won"*.
  SPEECH,
  /// *to appeal*.
  INFINITIVE,
  /// *leaking the papers*.
  GERUND,
  /// *(that) they had won*.
  CLAUSE,
  /// *the offer*.
  THING,
  /// Nothing that can be told.
  OTHER;

  static ContentForm of(Reading reading) {
    if (reading.attribution().kind() == QuoteKind.DIRECT) {
      return SPEECH;
    }
    if (reading.words().isEmpty()) {
      return OTHER;
    }
    Words first = reading.words().getFirst();
    List<Token> tokens = first.tokens();
    Token start = tokens.getFirst();
    if (start.form().equalsIgnoreCase("to")) {
      return INFINITIVE;
    }
    if (start.form().equalsIgnoreCase("that")) {
      return CLAUSE;
    }
    Sentence sentence = first.sentence();
    Token head = sentence.headOf(tokens);
    if (head == null) {
      return OTHER;
    }
    if (start.tag().equals("VBG") && !head.isNoun()) {
      return GERUND;
    }
    if (Clause.isPredicate(sentence, head)) {
      return sentence.child(head, "nsubj", "csubj", "expl") == null && head.tag().equals("VB")
          ? INFINITIVE
          : CLAUSE;
    }
    return head.isNoun() || head.isPronoun() || head.tag().equals("DT") ? THING : OTHER;
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
