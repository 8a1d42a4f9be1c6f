package org.gainsay.extract.speaker;

import java.util.List;
import org.gainsay.model.Span;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds the mention that a source is about: the first noun phrase of it, as what follows describes
/// that one. One instance for one article.
final class SourceReader {

  private final Story story;

  SourceReader(Story story) {
    this.story = story;
  }

  /// The mention at the head of these words, or null if there is none.
  @Nullable Mention mainMention(Span source) {
    Sentence sentence = story.article().analysis().sentenceAt(source.start());
    if (sentence == null) {
      List<Sentence> touched = story.article().analysis().sentencesIn(source);
      if (touched.isEmpty()) {
        return null;
      }
      sentence = touched.getFirst();
    }
    List<Token> tokens = sentence.tokensIn(source);
    if (tokens.isEmpty()) {
      return null;
    }
    int first = tokens.getFirst().index();
    int last = tokens.getLast().index();
    Mention best = null;
    for (Mention mention : story.mentionsOf(sentence.number())) {
      if (mention.isModifier() || mention.head() < first || mention.head() > last) {
        continue;
      }
      if (best == null) {
        best = mention;
      } else if (mention.owner() == best
          || isBroken(sentence, best, mention)
          || describes(sentence, best, mention)) {
        best = mention;
      }
    }
    return best == null ? modifierIn(sentence, first, last) : best;
  }

  /// Whether a noun phrase only says what the one behind it is: *American academic and professor*
  /// Ann Bell.
  private static boolean describes(Sentence sentence, Mention first, Mention second) {
    Token noun = sentence.token(first.head());
    return noun.is("nmod:desc") && noun.head() >= second.first() && noun.head() < second.end();
  }

  /// Whether a word that was tagged as none of a noun phrase breaks one in two: *Hungarian daily
  /// newspaper Magyar Nemzet*.
  private static boolean isBroken(Sentence sentence, Mention first, Mention second) {
    int gap = second.first() - first.end();
    return first.kind() == Mention.Kind.NOUN
        && !second.isPronoun()
        && (gap == 0 || (gap == 1 && sentence.token(first.end()).tag().startsWith("RB")));
  }

  /// The index of the last word of a source in the sentence of its main mention, closing marks
  /// aside.
  int lastWord(Mention main, Span source) {
    Sentence sentence = main.sentence();
    int last = sentence.tokensIn(source).getLast().index();
    while (last > main.head()
        && !Character.isLetterOrDigit(sentence.token(last).form().charAt(0))) {
      last--;
    }
    return last;
  }

  /// A name inside a noun phrase of which only the name is asked for.
  private @Nullable Mention modifierIn(Sentence sentence, int first, int last) {
    for (Mention mention : story.mentionsOf(sentence.number())) {
      if (mention.first() >= first && mention.head() <= last) {
        return mention;
      }
    }
    for (Mention mention : story.mentionsOf(sentence.number())) {
      if (!mention.isModifier() && mention.first() <= last && mention.head() >= first) {
        return mention;
      }
    }
    return null;
  }

  /// The other mentions that the source joins to the main one by commas and *and*, in order.
  List<Mention> joined(Mention main, Span source) {
    List<Mention> joined = new java.util.ArrayList<>();
    Sentence sentence = main.sentence();
    int limit = sentence.tokensIn(source).getLast().index() + 1;
    Mention at = main;
    int end = story.around().endWithPhrases(main, limit);
    while (true) {
      Mention next = story.around().next(at);
      while (next != null && next.first() < end) {
        next = story.around().next(next);
      }
      if (next == null
          || next.head() >= limit
          || !isJoin(sentence, end, next.first())
          || isJoinedWithin(sentence, at, end, next)) {
        break;
      }
      joined.add(next);
      at = next;
      end = story.around().endWithPhrases(next, limit);
    }
    boolean and = false;
    for (int i = main.end(); i < end; i++) {
      and |=
          Surroundings.lower(sentence, i).equals("and")
              || Surroundings.lower(sentence, i).equals("or");
    }
    return and ? joined : List.of();
  }

  /// Whether *and* joins a mention not to the one before but to words of a phrase that describes
  /// that: *Ann Bell of the Post and Mail*.
  private static boolean isJoinedWithin(Sentence sentence, Mention before, int end, Mention next) {
    Token name = sentence.token(next.head());
    return name.is("conj") && name.head() >= before.end() && name.head() < end;
  }

  private static boolean isJoin(Sentence sentence, int from, int to) {
    if (to == from || to - from > 2) {
      return false;
    }
    for (int i = from; i < to; i++) {
      String form = Surroundings.lower(sentence, i);
      if (!form.equals(",") && !form.equals("and") && !form.equals("or")) {
        return false;
      }
    }
    return true;
  }
}
