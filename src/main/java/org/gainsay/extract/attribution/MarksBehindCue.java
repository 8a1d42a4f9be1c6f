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
/// that introduces speech: "*chanted* “no more war”", "*chants of* “shame”", "*called* the plan
/// “dead”". Such words need no verb of their own, so that the grammar of clauses does not find
/// them. One instance for one article.
final class MarksBehindCue {

  private static final double CONFIDENCE = 0.6;

  /// How many tokens may stand between a verb of naming and the name in marks.
  private static final int FARTHEST_NAME = 12;

  /// Nouns for what is cried or worded, with the words behind them.
  private static final Set<String> UTTERANCES =
      Set.of(
          "chant",
          "cry",
          "shout",
          "slogan",
          "line",
          "question",
          "refrain",
          "mantra",
          "message",
          "statement",
          "motto",
          "call",
          "yell",
          "retort",
          "reply",
          "response",
          "answer",
          "quip",
          "joke",
          "warning",
          "threat",
          "insult",
          "taunt",
          "phrase",
          "talk",
          "admission",
          "promise",
          "pledge",
          "vow",
          "description",
          "criticism",
          "accusation",
          "claim",
          "assertion",
          "declaration",
          "tweet",
          "comment",
          "remark");

  private static final Set<String> NAMING =
      Set.of("call", "label", "dub", "brand", "term", "describe", "deem", "pronounce", "declare");

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
    if (last < 0) {
      return null;
    }
    boolean title = Piece.isTitle(words, marked.text());
    for (Cue cue : cues.get(sentence.number())) {
      boolean adjoins = cue.isVerb() && cue.span().end() == sentence.token(last).end();
      if (adjoins
          && !title
          && cue.entry().cueClass() == CueClass.SPEECH
          && cue.takes(Construction.QUOTE)) {
        return attribution(
            cue.span(), sources.ofVerb(cue), List.of(words), "marks-verb", cue, marked);
      }
    }
    Attribution named = named(sentence, last, words, marked);
    return named != null ? named : title ? null : uttered(sentence, last, words, marked);
  }

  /// "called *the plan “dead”*"
  private @Nullable Attribution named(Sentence sentence, int last, Span words, MarkedText marked) {
    for (int i = last; i >= Math.max(0, last - FARTHEST_NAME); i--) {
      Token token = sentence.token(i);
      if (token.isVerb() && NAMING.contains(token.lemma())) {
        for (Cue cue : cues.get(sentence.number())) {
          if (cue.head().index() == i && !sentence.clause(token).isPassive() && i < last) {
            Span object = new Span(sentence.token(i + 1).start(), words.end());
            return attribution(
                cue.span(), sources.ofVerb(cue), List.of(object), "marks-name", cue, marked);
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

  /// "chants of *“shame”*", "the slogan *“never again”*"
  private @Nullable Attribution uttered(
      Sentence sentence, int last, Span words, MarkedText marked) {
    int at = last;
    if (Set.of("of", "like", "that").contains(sentence.token(at).form()) && at > 0) {
      at--;
    }
    Token noun = sentence.token(at);
    if (!noun.isNoun() || !UTTERANCES.contains(noun.lemma())) {
      return null;
    }
    Token owner = sentence.child(noun, "nmod:poss");
    Span source = null;
    if (owner != null) {
      source = owner.tag().equals("PRP$") ? owner.span() : SourceFinder.possessor(sentence, owner);
    } else {
      Token above = sentence.head(noun);
      while (above != null && !above.isVerb()) {
        above = sentence.head(above);
      }
      Token subject =
          above == null || above.index() > at ? null : SubjectFinder.of(sentence, above);
      source =
          subject == null || subject.index() >= at
              ? null
              : SourceFinder.nounPhrase(sentence, subject);
    }
    return attribution(noun.span(), source, List.of(words), "marks-noun", null, marked);
  }

  private static @Nullable Attribution attribution(
      Span cue,
      @Nullable Span source,
      List<Span> content,
      String rule,
      @Nullable Cue verb,
      MarkedText marked) {
    if (source == null || content.stream().anyMatch(source::overlaps)) {
      return null;
    }
    return new Attribution(
        marked.kindOf(content),
        content,
        cue,
        source,
        null,
        verb == null ? null : verb.entry(),
        rule,
        CONFIDENCE);
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
