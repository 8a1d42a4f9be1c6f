package org.gainsay.extract.stance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.exchange.ExchangeArticle;
import org.gainsay.exchange.ExchangeQuote;
import org.gainsay.extract.attribution.Attribution;
import org.gainsay.extract.attribution.AttributionFinder;
import org.gainsay.extract.attribution.ParsedArticle;
import org.gainsay.extract.speaker.Cast;
import org.gainsay.extract.speaker.CastingResolver;
import org.gainsay.model.Span;
import org.gainsay.model.StanceLabel;
import org.gainsay.text.TextAnalyzer;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// An annotated article as the classifier of stances gets it in use: its attributions are those
/// that are found, and stand for the annotated ones that they are most like.
///
/// @param conversation what is found
/// @param cast whom the sources stand for
/// @param quotes of each attribution the annotated one; null where nothing like it is annotated
record FoundAttributions(
    Conversation conversation, Cast cast, List<@Nullable ExchangeQuote> quotes) {

  /// How many of the words of two contents must be common to both for them to be of one
  /// attribution.
  private static final double ALIKE = 0.3;

  private static final AttributionFinder FINDER = new AttributionFinder();

  private record Pair(int found, int annotated, double likeness) {}

  static FoundAttributions in(ExchangeArticle annotated) {
    ParsedArticle article =
        new ParsedArticle(
            annotated.article(), TextAnalyzer.english().analyze(annotated.article().text()));
    List<Attribution> found = FINDER.find(article);
    Cast cast = new CastingResolver().resolve(article, found);
    Conversation conversation = new ModelStanceClassifier().read(article, found, cast);
    List<@Nullable ExchangeQuote> matched =
        new ArrayList<>(Collections.nCopies(found.size(), null));
    List<ExchangeQuote> quotes = annotated.quotes();
    Set<Integer> taken = new HashSet<>();
    Set<Integer> given = new HashSet<>();
    for (Pair pair : pairs(article, found, quotes)) {
      if (!taken.contains(pair.found()) && !given.contains(pair.annotated())) {
        taken.add(pair.found());
        given.add(pair.annotated());
        matched.set(pair.found(), quotes.get(pair.annotated()));
      }
    }
    return new FoundAttributions(conversation, cast, matched);
  }

  /// The labels of each attribution, the main one first; none where nothing like it is annotated.
  List<List<StanceLabel>> labels() {
    List<List<StanceLabel>> labels = new ArrayList<>();
    for (ExchangeQuote quote : quotes) {
      labels.add(
          quote == null ? List.of() : quote.stances().stream().map(StanceLabel::valueOf).toList());
    }
    return labels;
  }

  /// What is alike, the likest first.
  private static List<Pair> pairs(
      ParsedArticle article, List<Attribution> found, List<ExchangeQuote> quotes) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Set<Integer> words = words(article, found.get(i).content());
      for (int j = 0; j < quotes.size(); j++) {
        Set<Integer> both = words(article, quotes.get(j).content());
        int sum = words.size() + both.size();
        both.retainAll(words);
        double likeness = sum == both.size() ? 0 : both.size() / (double) (sum - both.size());
        if (likeness >= ALIKE) {
          pairs.add(new Pair(i, j, likeness));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(pair -> -pair.likeness()));
    return pairs;
  }

  private static Set<Integer> words(ParsedArticle article, List<Span> content) {
    Set<Integer> words = new HashSet<>();
    for (Span span : content) {
      for (Token token : article.analysis().tokensIn(span)) {
        if (Character.isLetterOrDigit(token.form().codePointAt(0))) {
          words.add(token.start());
        }
      }
    }
    return words;
  }
}
