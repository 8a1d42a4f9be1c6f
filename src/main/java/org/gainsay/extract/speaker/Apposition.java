package org.gainsay.extract.speaker;

import org.gainsay.text.Sentence;
import org.gainsay.text.Token;

/// Two mentions parted by a comma, a dash or a bracket, seen by how they stand: whether one can
/// tell what the other is, as in *Ann Bell**,** the mayor of Oster**,** left* and *Its
/// director**,** Jon Low**,** left*. In *Bell**,** the clerk and the mayor left* they are two of
/// several.
///
/// @param first the mention before the comma
/// @param second the mention behind it
/// @param comma the index of the comma
/// @param end the index behind the second mention and the phrases that follow it
record Apposition(Mention first, Mention second, int comma, int end) {

  static Apposition of(Mention first, Mention second, int comma, Surroundings around) {
    int end = around.endWithPhrases(second, first.sentence().size());
    return new Apposition(first, second, comma, end);
  }

  /// Whether a noun phrase stands behind a name as that which tells what its bearer is.
  boolean describesName() {
    if (first.kind() != Mention.Kind.NAME || second.kind() != Mention.Kind.NOUN) {
      return false;
    }
    boolean seen = second.headToken().is("appos");
    boolean close = comma == first.end() || seen;
    boolean ends = isClosed() && (end >= sentence().size() || !sentence().token(end).isVerb());
    // "In a letter seen by the Herald, the auditor says": two phrases.
    boolean another = second.headToken().is("nsubj") && !first.headToken().is("nsubj");
    return close && (ends || seen) && !another && !isListed();
  }

  /// Whether a name stands behind a noun phrase as that of whom it describes.
  boolean namesNoun() {
    return first.kind() == Mention.Kind.NOUN
        && second.kind() == Mention.Kind.NAME
        && (startsClause() || second.headToken().is("appos"))
        && isClosed()
        && !isListed();
  }

  private Sentence sentence() {
    return first.sentence();
  }

  /// Whether the clause goes on with its verb or another comma, or ends, behind the second mention.
  private boolean isClosed() {
    if (end >= sentence().size() || Surroundings.isComma(sentence(), end)) {
      return true;
    }
    Token next = sentence().token(end);
    return next.tag().startsWith("VB")
        || next.tag().equals("MD")
        || next.tag().equals("WP")
        || !Character.isLetterOrDigit(next.form().charAt(0));
  }

  /// Whether *and* follows, so that they are two of several.
  private boolean isListed() {
    int next = Surroundings.isComma(sentence(), end) ? end + 1 : end;
    return Surroundings.lower(sentence(), next).equals("and");
  }

  /// Whether the first mention stands where a subject may: not behind a preposition or in a list.
  private boolean startsClause() {
    if (first.first() == 0) {
      return true;
    }
    Token before = sentence().token(first.first() - 1);
    if (!Character.isLetterOrDigit(before.form().charAt(0))) {
      return true;
    }
    return switch (before.tag()) {
      case "IN" ->
          switch (before.lemma()) {
            case "that", "by" -> true;
            case "from" -> Surroundings.isComma(sentence(), end);
            default -> false;
          };
      case "TO" ->
          first.first() > 1
              && Surroundings.lower(sentence(), first.first() - 2).equals("according");
      default -> true;
    };
  }
}
