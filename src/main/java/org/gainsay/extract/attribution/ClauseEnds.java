package org.gainsay.extract.attribution;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;

/// Says where a reported clause may end. The tree is not to be trusted there: a phrase behind the
/// clause is often hung on the reporting verb though it belongs to what is reported, and the other
/// way round.
final class ClauseEnds {

  /// What joins another clause on behind a comma.
  private static final Set<String> JOINING =
      Set.of(
          "and",
          "but",
          "while",
          "though",
          "although",
          "as",
          "after",
          "before",
          "who",
          "which",
          "with",
          "adding",
          "saying",
          "when",
          "because",
          "according",
          "or",
          "so",
          "even",
          "where");

  private ClauseEnds() {}

  /// The indices of the last tokens that the clause may have, each with a word for how it was
  /// found, the tree's own end first.
  ///
  /// @param verb the reporting verb
  /// @param complement the head of the reported clause, behind the verb
  static Map<Integer, String> of(Sentence sentence, Token verb, Token complement) {
    Map<Integer, String> ends = new LinkedHashMap<>();
    int own = lastWord(sentence, sentence.subtreeLast(complement).index());
    ends.put(own, "tree");
    int grown = own;
    for (Token child : sentence.children(verb)) {
      if (child.index() <= complement.index() || child.isPunctuation()) {
        continue;
      }
      if (child.isAny("conj", "cc", "nsubj")) {
        break;
      }
      grown = Math.max(grown, lastWord(sentence, sentence.subtreeLast(child).index()));
      ends.putIfAbsent(
          grown, child.is("advcl") || child.is("parataxis") ? "grown-clause" : "grown");
    }
    ends.putIfAbsent(lastWord(sentence, sentence.size() - 1), "sentence");
    for (int i = own - 1; i > complement.index(); i--) {
      if (sentence.token(i).form().equals(",")) {
        ends.putIfAbsent(i - 1, "comma");
        break;
      }
    }
    return ends;
  }

  /// The last token before another clause is joined on by a comma (", and", ", while", ", who"),
  /// wherever the tree puts it, or before a verb that the tree joins to one before the start.
  static int beforeJoined(Sentence sentence, int start) {
    for (int i = start + 2; i < sentence.size(); i++) {
      boolean joined =
          sentence.token(i - 1).form().equals(",") && JOINING.contains(sentence.token(i).form());
      if (joined || sentence.token(i).form().equals(";") || joinsVerbBefore(sentence, i, start)) {
        return i - 1;
      }
    }
    return sentence.size() - 1;
  }

  private static boolean joinsVerbBefore(Sentence sentence, int at, int start) {
    Token joined = sentence.token(at).is("cc") ? sentence.head(sentence.token(at)) : null;
    return joined != null
        && joined.is("conj")
        && joined.head() < start
        && VerbGroup.isFinite(joined)
        && sentence.token(joined.head()).isVerb();
  }

  private static int lastWord(Sentence sentence, int index) {
    int last = index;
    while (last > 0 && isMark(sentence.token(last).form())) {
      last--;
    }
    return last;
  }

  private static boolean isMark(String form) {
    return !Character.isLetterOrDigit(form.codePointAt(0)) && !")]%".contains(form);
  }
}
