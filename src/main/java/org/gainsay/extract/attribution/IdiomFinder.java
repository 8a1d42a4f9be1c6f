package org.gainsay.extract.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.gainsay.model.Span;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds what somebody denies, turns down, admits ... by a set phrase: *took issue with **the
/// report***; *put his hands up to **stealing it***; *gave **the deal** the thumbs down*. Somebody
/// named must do it, in fact: what may or should be done, or is not done, is left alone. Immutable,
/// for any number of threads.
final class IdiomFinder implements ActFinder {

  static final String RULE = "idiom";

  /// Lower than what the models accept, as they were not asked.
  private static final double CONFIDENCE = 0.5;

  /// How many tokens at the start of a content are looked at for what it names.
  private static final int HEAD = 8;

  /// Words by which a claim is meant without its name.
  private static final Set<String> POINTING = Set.of("it", "talk", "chatter");

  private final IdiomLexicon lexicon;

  IdiomFinder(IdiomLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// What is done by set phrases in a sentence, in its order; of several that start at a verb the
  /// one that reaches farthest.
  @Override
  public List<Attribution> find(Sentence sentence, List<Cue> cues, MarkedText marked) {
    List<Attribution> found = new ArrayList<>();
    for (Token verb : sentence.tokens()) {
      if (!verb.tag().startsWith("VB")
          || verb.is("amod")
          || (verb.is("aux") && !isCopula(sentence, verb))) {
        continue;
      }
      lexicon.startingWith(verb).stream()
          .map(idiom -> attribution(sentence, verb, idiom, marked))
          .filter(Objects::nonNull)
          .max(Comparator.comparingInt(IdiomFinder::extent))
          .ifPresent(found::add);
    }
    return found;
  }

  /// Whether it goes with a predicate; the parser takes that of a participle for an auxiliary:
  /// *were **scathing** about it*.
  private static boolean isCopula(Sentence sentence, Token verb) {
    Token head = sentence.head(verb);
    return verb.is("cop") || (verb.is("aux") && head != null && head.tag().equals("JJ"));
  }

  /// Where cue and content end together.
  private static int extent(Attribution attribution) {
    Span cue = attribution.cue();
    return Math.max(cue == null ? 0 : cue.end(), attribution.extent().end());
  }

  private static @Nullable Attribution attribution(
      Sentence sentence, Token verb, Idiom idiom, MarkedText marked) {
    Idiom.Match match = idiom.at(sentence, verb);
    Token predicate = isCopula(sentence, verb) ? sentence.head(verb) : verb;
    if (match == null || predicate == null || !isDone(sentence, predicate, idiom)) {
      return null;
    }
    Span subject = Doer.of(sentence, predicate);
    boolean inverted = match.doer() != Token.NONE;
    boolean passive = sentence.clause(predicate).isPassive();
    if (subject == null || (passive && !inverted)) {
      return null;
    }
    Span content = inverted ? subject : content(sentence, verb, match);
    Span source = inverted ? phrase(sentence, match.doer()) : subject;
    if (content == null
        || source == null
        || content.overlaps(source)
        || !names(sentence, content, idiom.subject())) {
      return null;
    }
    return Attribution.ofOnePiece(
        content, cue(sentence, predicate, match), source, idiom.entry(), marked, RULE, CONFIDENCE);
  }

  private static boolean isDone(Sentence sentence, Token verb, Idiom idiom) {
    return idiom.negated()
        ? sentence.clause(verb).isNegated()
        : PlainYielding.isDone(sentence, verb);
  }

  /// The words of the phrase before its content.
  private static Span cue(Sentence sentence, Token verb, Idiom.Match match) {
    int last = Math.max(verb.index(), match.last());
    if (match.contentFirst() != Token.NONE) {
      last = Math.min(last, match.contentFirst() - 1);
    }
    return VerbGroup.span(sentence, verb, sentence.token(Math.max(last, verb.index())));
  }

  private static @Nullable Span content(Sentence sentence, Token verb, Idiom.Match match) {
    if (match.contentFirst() == Token.NONE) {
      int first = Math.min(verb.index() + 1, match.last());
      return Stretch.trimmed(sentence, first, match.last());
    }
    int last =
        match.contentLast() == Token.NONE
            ? end(sentence, match.contentFirst())
            : match.contentLast();
    return Stretch.trimmed(sentence, match.contentFirst(), last);
  }

  /// The last token of what starts here: the end of its tree, at the latest where another clause is
  /// joined on.
  private static int end(Sentence sentence, int first) {
    Token top = sentence.token(first);
    Token above = sentence.head(top);
    while (above != null && above.index() > first) {
      top = above;
      above = sentence.head(top);
    }
    int last = sentence.subtreeLast(top).index();
    // "Waved away rumours of a split as gossip": what they are taken for belongs to it.
    int as = last + 1;
    if (as + 1 < sentence.size() && sentence.token(as).form().equals("as")) {
      Token taken = sentence.head(sentence.token(as));
      last = taken != null && taken.index() > as ? sentence.subtreeLast(taken).index() : last;
    }
    return Math.min(last, ClauseEnds.beforeJoined(sentence, first));
  }

  private static @Nullable Span phrase(Sentence sentence, int first) {
    return Stretch.trimmed(sentence, first, end(sentence, first));
  }

  private static boolean names(Sentence sentence, Span content, Idiom.@Nullable Subject subject) {
    if (subject == null) {
      return true;
    }
    return sentence.tokensIn(content).stream()
        .limit(HEAD)
        .anyMatch(token -> isNameOf(token, subject));
  }

  private static boolean isNameOf(Token token, Idiom.Subject subject) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return switch (subject) {
      case CLAIM ->
          DenialWords.CLAIM.has(lemma) || POINTING.contains(token.form().toLowerCase(Locale.ROOT));
      case PROPOSAL -> DenialWords.PROPOSAL.has(lemma);
      case WORDS -> DenialWords.TAKEN_BACK.has(lemma);
    };
  }
}
