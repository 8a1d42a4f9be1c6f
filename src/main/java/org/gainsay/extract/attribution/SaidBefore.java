package org.gainsay.extract.attribution;

import java.util.Locale;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;

/// Tells words that somebody has said before and may take back by what names them: *withdrew **his
/// accusation***, *retracted **the report***. Stateless.
public final class SaidBefore {

  private SaidBefore() {}

  /// Whether the noun names such words; prosecutors who withdraw *the charge* take nothing back.
  public static boolean isNamedBy(Sentence sentence, Token noun) {
    Token owner = sentence.child(noun, "nmod:poss");
    Token determiner = sentence.child(noun, "det");
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    boolean own = owner != null && owner.tag().equals("PRP$");
    boolean known = determiner != null && determiner.lemma().equalsIgnoreCase("the");
    return DenialWords.TAKEN_BACK.has(lemma) && (own || (known && !lemma.equals("charge")));
  }
}
