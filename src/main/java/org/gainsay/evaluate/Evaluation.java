package org.gainsay.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gainsay.exchange.ExchangeArticle;
import org.gainsay.exchange.ExchangeQuote;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.model.Quote;
import org.gainsay.model.Speaker;
import org.gainsay.model.Target;

/// Compares predicted quotes with annotated ones, article by article, and adds up. For one thread.
public final class Evaluation {

  private final UnitCut cut;
  private final Map<Group, Counts> counts = new EnumMap<>(Group.class);
  private int articles;

  public Evaluation(UnitCut cut) {
    this.cut = cut;
    for (Group group : Group.values()) {
      counts.put(group, Counts.NONE);
    }
  }

  /// Judges what was found in an article.
  ///
  /// @param verdictsOf the group whose verdicts are wanted
  /// @param verdicts takes them
  public void add(
      ExchangeArticle gold, AnnotatedArticle found, Group verdictsOf, Consumer<Verdict> verdicts) {
    add(gold, predictions(found), verdictsOf, verdicts);
  }

  void add(
      ExchangeArticle gold,
      List<ExchangeQuote> predictions,
      Group verdictsOf,
      Consumer<Verdict> verdicts) {
    articles++;
    for (Group group : Group.values()) {
      ArticleScorer scorer = new ArticleScorer(gold, predictions, group, cut);
      counts.merge(group, scorer.counts(), Counts::plus);
      if (group == verdictsOf) {
        scorer.verdicts().forEach(verdicts);
      }
    }
  }

  /// Number of articles that were judged.
  public int articles() {
    return articles;
  }

  /// The figures of a group over all articles so far.
  public Score score(Group group) {
    return Score.of(counts.getOrDefault(group, Counts.NONE));
  }

  private static List<ExchangeQuote> predictions(AnnotatedArticle found) {
    String text = found.article().text();
    List<ExchangeQuote> predictions = new ArrayList<>();
    for (Quote quote : found.quotes()) {
      Speaker speaker = quote.speaker();
      Target target = quote.target();
      predictions.add(
          new ExchangeQuote(
              quote.kind(),
              quote.content(),
              quote.source() == null ? List.of() : List.of(quote.source()),
              quote.source() == null ? null : quote.source().of(text),
              speaker == null ? null : speaker.name(),
              quote.cue(),
              quote.via(),
              quote.stances().stream().map(stance -> stance.label().name()).toList(),
              target == null ? null : target.name()));
    }
    return predictions;
  }
}
