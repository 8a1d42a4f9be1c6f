package org.gainsay.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.model.Span;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;

/// An adverb that makes its clause the claim of somebody who is not named: *reportedly*.
///
/// @param cue the adverb
/// @param content the rest of the clause
record HearsayAdverb(Span cue, List<Span> content) {

  private static final Set<String> ADVERBS =
      Set.of("reportedly", "allegedly", "purportedly", "supposedly", "rumoredly", "apparently");

  HearsayAdverb {
    content = List.copyOf(content);
  }

  /// The adverbs of a sentence that stand in a clause.
  static List<HearsayAdverb> find(Sentence sentence) {
    List<HearsayAdverb> found = new ArrayList<>();
    for (Token adverb : sentence.tokens()) {
      Token head = sentence.head(adverb);
      if (head != null && ADVERBS.contains(adverb.form().toLowerCase(Locale.ROOT))) {
        int first = sentence.subtreeFirst(head).index();
        int last = sentence.subtreeLast(head).index();
        List<Span> content = new ArrayList<>();
        if (first < adverb.index()) {
          Span left = Stretch.trimmed(sentence, first, adverb.index() - 1);
          if (left != null) {
            content.add(left);
          }
        }
        Span right = Stretch.trimmed(sentence, adverb.index() + 1, last);
        if (right != null) {
          content.add(right);
        }
        if (!content.isEmpty()) {
          found.add(new HearsayAdverb(adverb.span(), content));
        }
      }
    }
    return found;
  }
}
