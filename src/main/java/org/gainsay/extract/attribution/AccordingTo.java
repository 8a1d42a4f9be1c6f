package org.gainsay.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.Span;
import org.gainsay.text.Clause;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// A phrase that attributes the clause it stands in: "according to police, he fled".
///
/// @param cue *according to*
/// @param source whom it names
/// @param content the rest of the clause
record AccordingTo(Span cue, Span source, List<Span> content) {

  AccordingTo {
    content = List.copyOf(content);
  }

  /// The phrases of a sentence.
  static List<AccordingTo> find(Sentence sentence) {
    List<AccordingTo> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      boolean according =
          token.form().equalsIgnoreCase("according")
              && token.index() + 2 < sentence.size()
              && sentence.token(token.index() + 1).form().equalsIgnoreCase("to");
      AccordingTo phrase = according ? at(sentence, token) : null;
      if (phrase != null) {
        found.add(phrase);
      }
    }
    return found;
  }

  private static @Nullable AccordingTo at(Sentence sentence, Token according) {
    Token to = sentence.token(according.index() + 1);
    Token noun = sentence.head(according);
    if (noun == null || noun.index() < according.index()) {
      // Parsed as a verb or adverb that governs the phrase.
      noun = according;
    }
    Token host = sentence.head(noun);
    Clause clause =
        host == null
            ? null
            : Clause.isPredicate(sentence, host) ? sentence.clause(host) : sentence.governing(noun);
    Token top = clause == null ? sentence.root() : clause.predicate();
    int phraseFirst = according.index();
    int phraseLast = sentence.subtreeLast(noun).index();
    Span source = Stretch.trimmed(sentence, to.index() + 1, phraseLast);
    if (source == null) {
      return null;
    }
    List<Span> content = new ArrayList<>();
    Span left = Stretch.trimmed(sentence, sentence.subtreeFirst(top).index(), phraseFirst - 1);
    Span right = Stretch.trimmed(sentence, phraseLast + 1, sentence.subtreeLast(top).index());
    if (left != null && sentence.tokensIn(left).size() > 1) {
      content.add(left);
    }
    if (right != null && (content.isEmpty() || sentence.tokensIn(right).size() > 3)) {
      content.add(right);
    }
    return content.isEmpty()
        ? null
        : new AccordingTo(new Span(according.start(), to.end()), source, content);
  }
}
