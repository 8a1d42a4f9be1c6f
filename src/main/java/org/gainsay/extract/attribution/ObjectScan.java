package org.gainsay.extract.attribution;

import java.util.List;
import java.util.Set;
import org.gainsay.model.Span;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds what stands right behind a verb, for sentences in which the parser saw no object: from the
/// verb to the end of the clause. Stateless.
final class ObjectScan {

  private static final Set<String> NEXT_CLAUSE =
      Set.of(
          "and",
          "but",
          "after",
          "before",
          "while",
          "when",
          "as",
          "because",
          "although",
          "who",
          "which",
          "though",
          "if");

  private ObjectScan() {}

  /// Adds what the verb may report, if it takes an object at all.
  static void find(Cue cue, List<Content> found) {
    Construction construction = construction(cue);
    Sentence sentence = cue.sentence();
    int first = cue.last().index() + 1;
    if (construction == null || first >= sentence.size() || !opensObject(sentence.token(first))) {
      return;
    }
    int last = sentence.size() - 1;
    for (int i = first + 1; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      String before = sentence.token(i - 1).form();
      boolean parted = before.equals(",") && NEXT_CLAUSE.contains(token.form());
      if (parted
          || token.form().equals(";")
          || (NEXT_CLAUSE.contains(token.form()) && !isListed(token))) {
        last = i - 1;
        break;
      }
    }
    Span span = Stretch.trimmed(sentence, first, last);
    if (span != null) {
      found.add(new Content(construction, "scan", List.of(span)));
    }
  }

  private static @Nullable Construction construction(Cue cue) {
    for (Construction each :
        List.of(
            Construction.OBJECT_TO,
            Construction.OBJECT_OF,
            Construction.OBJECT_IS,
            Construction.OBJECT_AS,
            Construction.OBJECT)) {
      if (cue.takes(each)) {
        return each;
      }
    }
    return null;
  }

  private static boolean isListed(Token token) {
    return token.form().equals("and") || token.form().equals("as") || token.form().equals("if");
  }

  private static boolean opensObject(Token token) {
    String tag = token.tag();
    return token.isNoun()
        || token.isPronoun()
        || Set.of("DT", "PRP$", "CD", "POS", "WP", "EX", "PDT", "$").contains(tag)
        || tag.startsWith("JJ")
        || "“\"'‘`«".indexOf(token.form().charAt(0)) >= 0;
  }
}
