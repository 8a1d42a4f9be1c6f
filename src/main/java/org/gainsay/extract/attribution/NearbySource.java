package org.gainsay.extract.attribution;

import java.util.List;
import java.util.Set;
import org.gainsay.model.Span;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds the source of a reporting clause that stands behind direct speech by its place: all that
/// stands between the speech and the verb ("…," *the old man, smiling,* said), or behind an
/// inverted verb ("…," said *the old man*). The order of words is surer there than the tree.
/// Stateless.
final class NearbySource {

  private static final int LONGEST_INVERTED = 40;

  /// Prepositions that carry on a description of somebody: *the head **of** the ward*.
  private static final Set<String> DESCRIBING = Set.of("of", "for", "from", "with", "who", "whose");

  private NearbySource() {}

  /// The source of the cue, or null if nobody stands beside it.
  ///
  /// @param after the tokens behind the piece, to the next piece or the end of the sentence
  static @Nullable Span of(Cue cue, List<Token> after) {
    Sentence sentence = cue.sentence();
    int first = after.getFirst().index();
    int verb = cue.first().index();
    while (first < verb && isLead(sentence.token(first))) {
      first++;
    }
    first = pastAdverbial(sentence, first, verb);
    if (first < verb) {
      return withClosingComma(sentence, first, verb - 1);
    }
    int start = cue.last().index() + 1;
    int limit = Math.min(after.getLast().index(), start + LONGEST_INVERTED);
    return start > limit ? null : inverted(sentence, start, limit);
  }

  /// Skips "in an interview," before the subject.
  private static int pastAdverbial(Sentence sentence, int first, int verb) {
    if (first >= verb || !sentence.token(first).tag().equals("IN")) {
      return first;
    }
    for (int i = first; i < verb - 1; i++) {
      if (sentence.token(i).form().equals(",")) {
        return i + 1;
      }
    }
    return sentence.token(first).form().equals("as") ? first + 1 : first;
  }

  /// The noun phrase that starts at `start`, with its appositions and relative clauses.
  private static @Nullable Span inverted(Sentence sentence, int start, int limit) {
    if (!startsNounPhrase(sentence.token(start))) {
      return null;
    }
    int end = start - 1;
    boolean described = false;
    for (int i = start; i <= limit; i++) {
      Token token = sentence.token(i);
      String form = token.form();
      if (form.equals(",")) {
        if (i + 1 > limit || !describes(sentence, i + 1)) {
          break;
        }
        described = true;
      } else if (form.equals(";") || form.equals(":") || form.equals("--") || form.equals("—")) {
        break;
      } else if (!described && isOutside(sentence, token, start)) {
        break;
      }
      end = i;
    }
    return end < start ? null : Stretch.trimmed(sentence, start, end);
  }

  /// Whether a word cannot belong to a plain noun phrase.
  private static boolean isOutside(Sentence sentence, Token token, int start) {
    String tag = token.tag();
    if (tag.equals("IN") || tag.equals("TO") || tag.equals("RP")) {
      boolean ofNoun = token.index() > start && DESCRIBING.contains(token.form());
      return !ofNoun;
    }
    boolean verb = tag.startsWith("VB") || tag.equals("MD");
    boolean clause = tag.startsWith("W") && !DESCRIBING.contains(token.form());
    return (verb && !precededByRelative(sentence, token, start)) || clause || tag.equals("RB");
  }

  private static boolean precededByRelative(Sentence sentence, Token token, int start) {
    for (int i = start; i < token.index(); i++) {
      if (sentence.token(i).tag().startsWith("W")) {
        return true;
      }
    }
    return token.tag().equals("VBN") || token.tag().equals("VBG");
  }

  /// Whether an apposition or a relative clause starts here.
  private static boolean describes(Sentence sentence, int index) {
    Token token = sentence.token(index);
    if (token.tag().startsWith("W")) {
      return !token.form().equals("when") && !token.form().equals("where");
    }
    return startsNounPhrase(token) && !token.isPronoun();
  }

  private static boolean startsNounPhrase(Token token) {
    String tag = token.tag();
    return token.isNoun()
        || token.isPronoun()
        || tag.equals("DT")
        || tag.equals("PRP$")
        || tag.equals("CD")
        || tag.startsWith("JJ");
  }

  /// Words before the subject that do not belong to it.
  private static boolean isLead(Token token) {
    return token.isPunctuation()
        || token.tag().startsWith("RB")
        || token.tag().equals("CC")
        || !Character.isLetterOrDigit(token.form().codePointAt(0));
  }

  private static @Nullable Span withClosingComma(Sentence sentence, int first, int last) {
    Span span = Stretch.trimmed(sentence, first, last);
    return span == null ? null : ClosingComma.include(sentence, span);
  }
}
