package org.gainsay.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.evaluate.Counts.Speakers;
import org.gainsay.evaluate.Counts.Words;
import org.gainsay.evaluate.Pairing.Pair;
import org.gainsay.exchange.ExchangeArticle;
import org.gainsay.exchange.ExchangeQuote;
import org.jspecify.annotations.Nullable;

/// Judges the predictions for one article over one group of quotes. For one thread.
final class ArticleScorer {

  private final ExchangeArticle article;
  private final String text;
  private final WordTokens tokens;
  private final List<QuoteUnit> gold;
  private final List<QuoteUnit> predicted;
  private final BitSet inOthers = new BitSet();
  private final List<Verdict> verdicts = new ArrayList<>();

  ArticleScorer(
      ExchangeArticle article, List<ExchangeQuote> predictions, Group group, UnitCut cut) {
    this.article = article;
    text = article.article().text();
    tokens = new WordTokens(text);
    gold = cut.of(group.ofGold(article.quotes(), text), text, tokens);
    predicted = cut.of(group.ofPredicted(predictions, text), text, tokens);
    UnitCut.QUOTE
        .of(group.othersOfGold(article.quotes()), text, tokens)
        .forEach(unit -> inOthers.or(unit.words()));
  }

  Counts counts() {
    List<Pair> pairs = Pairing.of(gold, predicted);
    int exact = 0;
    for (Pair pair : pairs) {
      if (gold.get(pair.gold()).words().equals(predicted.get(pair.predicted()).words())) {
        exact++;
      }
    }
    return new Counts(
        gold.size(),
        predicted.size(),
        unpairedInOthers(pairs),
        exact,
        pairs.size(),
        speakers(pairs),
        words());
  }

  /// How each unit was judged; to be asked after [#counts].
  List<Verdict> verdicts() {
    return verdicts;
  }

  private int unpairedInOthers(List<Pair> pairs) {
    BitSet paired = new BitSet();
    pairs.forEach(pair -> paired.set(pair.predicted()));
    int count = 0;
    for (int j = 0; j < predicted.size(); j++) {
      if (paired.get(j)) {
        continue;
      }
      QuoteUnit unit = predicted.get(j);
      boolean isInOthers = unit.shared(inOthers) * 2 >= unit.words().cardinality();
      count += isInOthers ? 1 : 0;
      note(isInOthers ? Verdict.Kind.OTHER_KIND : Verdict.Kind.SPURIOUS, null, unit);
    }
    return count;
  }

  private Speakers speakers(List<Pair> pairs) {
    Map<Integer, QuoteUnit> partners = new HashMap<>();
    pairs.forEach(pair -> partners.put(pair.gold(), predicted.get(pair.predicted())));
    Speakers speakers = new Speakers(0, 0, 0, 0, 0, 0, gold.size(), predicted.size());
    for (int i = 0; i < gold.size(); i++) {
      speakers = speakers.plus(judged(gold.get(i), partners.get(i)));
    }
    return speakers;
  }

  private Speakers judged(QuoteUnit annotated, @Nullable QuoteUnit partner) {
    boolean hasSpeaker = SpeakerMatch.hasAnnotated(annotated.quote());
    if (partner == null) {
      note(Verdict.Kind.MISSED, annotated, null);
      return hasSpeaker ? Speakers.NONE : new Speakers(0, 0, 0, 0, 0, 0, -1, 0);
    }
    if (!hasSpeaker) {
      note(Verdict.Kind.NOT_JUDGED, annotated, partner);
      return new Speakers(0, 0, 0, 0, 0, 0, -1, -1);
    }
    SpeakerMatch match = SpeakerMatch.of(annotated.quote(), partner.quote(), text);
    int right = match == SpeakerMatch.NONE ? 0 : 1;
    int pronoun = MentionHeads.isPronoun(SpeakerMatch.mention(annotated.quote(), text)) ? 1 : 0;
    int unknown = SpeakerMatch.hasPredicted(partner.quote()) ? 0 : 1;
    Verdict.Kind wrong = unknown == 1 ? Verdict.Kind.NO_SPEAKER : Verdict.Kind.WRONG_SPEAKER;
    note(right == 1 ? Verdict.Kind.RIGHT : wrong, annotated, partner);
    return new Speakers(
        1, right, match == SpeakerMatch.SPAN ? 1 : 0, pronoun, pronoun * right, unknown, 0, 0);
  }

  private Words words() {
    Map<Integer, ExchangeQuote> goldOf = quoteOfWord(gold);
    Map<Integer, ExchangeQuote> predictedOf = quoteOfWord(predicted);
    int shared = 0;
    int attributed = 0;
    for (Map.Entry<Integer, ExchangeQuote> word : goldOf.entrySet()) {
      ExchangeQuote prediction = predictedOf.get(word.getKey());
      if (prediction != null) {
        shared++;
        attributed += isRight(word.getValue(), prediction) ? 1 : 0;
      }
    }
    return new Words(goldOf.size(), predictedOf.size(), shared, attributed);
  }

  private boolean isRight(ExchangeQuote annotated, ExchangeQuote prediction) {
    return SpeakerMatch.hasAnnotated(annotated)
        ? SpeakerMatch.of(annotated, prediction, text) != SpeakerMatch.NONE
        : !SpeakerMatch.hasPredicted(prediction);
  }

  private static Map<Integer, ExchangeQuote> quoteOfWord(List<QuoteUnit> units) {
    Map<Integer, ExchangeQuote> quotes = new HashMap<>();
    for (QuoteUnit unit : units) {
      unit.words().stream().forEach(word -> quotes.putIfAbsent(word, unit.quote()));
    }
    return quotes;
  }

  private void note(
      Verdict.Kind kind, @Nullable QuoteUnit annotated, @Nullable QuoteUnit prediction) {
    verdicts.add(new Verdict(article.article().id(), kind, side(annotated), side(prediction)));
  }

  private Verdict.@Nullable Side side(@Nullable QuoteUnit unit) {
    if (unit == null) {
      return null;
    }
    return new Verdict.Side(
        unit.extent().of(text),
        unit.extent(),
        SpeakerMatch.mention(unit.quote(), text),
        unit.quote().speaker());
  }
}
