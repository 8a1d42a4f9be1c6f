package org.gainsay.extract.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.model.Span;
import org.gainsay.text.AnalyzedText;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds who is quoted where words in quotation marks that nobody has stand right behind a word
/// that introduces speech: "*chanted* “no more war”", "*called* the plan “dead”", or beside a noun
/// for an utterance. Such words need no verb of their own, so that the grammar of clauses does not
/// find them. One instance for one article.
final class MarksBehindCue {

  private static final double CONFIDENCE = 0.6;

  /// How many tokens may stand between a verb of naming and the name in marks.
  private static final int FARTHEST_NAME = 12;

  private final SourceFinder sources;
  private final List<List<Cue>> cues;

  MarksBehindCue(SourceFinder sources, List<List<Cue>> cues) {
    this.sources = sources;
    this.cues = cues;
  }

  /// The attributions and those of words that they leave, in no order.
  List<Attribution> add(List<Attribution> found, AnalyzedText analysis, MarkedText marked) {
    List<Attribution> all = new ArrayList<>(found);
    Set<Span> read = new HashSet<>();
    found.forEach(attribution -> read.addAll(marked.stretchesIn(attribution.content())));
    for (Span words : marked.stretches()) {
      Sentence sentence = read.contains(words) ? null : analysis.sentenceAt(words.start());
      Attribution one = sentence == null ? null : introduced(sentence, words, marked);
      if (one != null
          && all.stream().noneMatch(other -> one.sharesCue(other) || holds(other, one.cue()))) {
        all.add(one);
        read.add(words);
      }
    }
    return all;
  }

  private static boolean holds(Attribution other, @Nullable Span cue) {
    return cue != null && other.content().stream().anyMatch(cue::overlaps);
  }

  private @Nullable Attribution introduced(Sentence sentence, Span words, MarkedText marked) {
    int last = lastWordBefore(sentence, words);
    Attribution led = last < 0 ? null : led(sentence, last, words, marked);
    return led != null ? led : UtteranceNoun.beside(sentence, last, words, marked);
  }

  private @Nullable Attribution led(Sentence sentence, int last, Span words, MarkedText marked) {
    boolean title = Piece.isTitle(words, marked.text());
    for (Cue cue : cues.get(sentence.number())) {
      boolean adjoins = cue.isVerb() && cue.span().end() == sentence.token(last).end();
      if (adjoins
          && !title
          && cue.entry().cueClass() == CueClass.SPEECH
          && cue.takes(Construction.QUOTE)) {
        return attribution(cue, words, "marks-verb", marked);
      }
    }
    return named(sentence, last, words, marked);
  }

  /// "called *the plan “dead”*"
  private @Nullable Attribution named(Sentence sentence, int last, Span words, MarkedText marked) {
    int as = -1;
    for (int i = last; i >= Math.max(0, last - FARTHEST_NAME); i--) {
      Token token = sentence.token(i);
      as = token.form().equals("as") && i >= last - 2 ? i : as;
      boolean naming =
          QuotingWords.NAMING.has(token.lemma())
              || (as > i && QuotingWords.NAMING_AS.has(token.lemma()));
      if (token.isVerb() && naming) {
        for (Cue cue : cues.get(sentence.number())) {
          if (cue.head().index() == i && !isPassive(sentence, token) && i < last) {
            Span object = new Span(sentence.token(i + 1).start(), words.end());
            return attribution(cue, object, "marks-name", marked);
          }
        }
        return null;
      }
      if (VerbGroup.isFinite(token) || token.form().equals(",") || token.form().equals(";")) {
        return null;
      }
    }
    return null;
  }

  /// Whether a verb is passive, with an auxiliary or without: "a man *addressed* as “doctor”".
  private static boolean isPassive(Sentence sentence, Token verb) {
    return sentence.clause(verb).isPassive()
        || (verb.tag().equals("VBN") && sentence.child(verb, "aux") == null);
  }

  private @Nullable Attribution attribution(Cue cue, Span content, String rule, MarkedText marked) {
    Span source = sources.ofVerb(cue);
    return source == null || source.overlaps(content)
        ? null
        : Attribution.of(cue, List.of(content), source, marked, rule, CONFIDENCE);
  }

  /// The last word before the words in marks, if at most a comma or colon parts them; else -1.
  private static int lastWordBefore(Sentence sentence, Span words) {
    int last = -1;
    for (Token token : sentence.tokens()) {
      if (token.end() <= words.start()) {
        last = token.index();
      }
    }
    while (last >= 0 && !Piece.isWord(sentence.token(last))) {
      if (!",:—–-".contains(sentence.token(last).form())) {
        return -1;
      }
      last--;
    }
    return last;
  }
}
