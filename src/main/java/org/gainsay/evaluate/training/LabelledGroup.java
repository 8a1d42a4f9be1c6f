package org.gainsay.evaluate.training;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.exchange.ExchangeQuote;
import org.gainsay.extract.attribution.Attribution;
import org.gainsay.extract.attribution.Candidate;
import org.gainsay.extract.attribution.CandidateGroup;
import org.gainsay.model.Span;

/// The candidates of one cue, each with how well it fits an annotated quote.
///
/// @param features those of each candidate
/// @param fit for each candidate, the best Jaccard index of its words and those of a quote with the
///   same cue; 0 if there is none
record LabelledGroup(List<List<String>> features, List<Double> fit) {

  /// The least fit that counts as found: the overlap that the evaluation asks for.
  static final double FOUND = 0.5;

  static LabelledGroup of(CandidateGroup group, List<ExchangeQuote> gold, String text) {
    List<Double> fit = new ArrayList<>();
    for (Candidate candidate : group.candidates()) {
      fit.add(fit(candidate.attribution(), gold, text));
    }
    return new LabelledGroup(group.features(), fit);
  }

  private static double fit(Attribution attribution, List<ExchangeQuote> gold, String text) {
    Set<Integer> words = words(attribution.content(), text);
    double best = 0;
    for (ExchangeQuote quote : gold) {
      Span cue = quote.cue();
      boolean sameCue = cue == null || attribution.cue() == null || cue.overlaps(attribution.cue());
      if (sameCue) {
        best = Math.max(best, jaccard(words, words(quote.content(), text)));
      }
    }
    return best;
  }

  private static double jaccard(Set<Integer> some, Set<Integer> others) {
    long both = some.stream().filter(others::contains).count();
    long any = some.size() + others.size() - both;
    return any == 0 ? 0 : (double) both / any;
  }

  /// Where the words of the spans start.
  private static Set<Integer> words(List<Span> spans, String text) {
    Set<Integer> starts = new HashSet<>();
    for (Span span : spans) {
      boolean inWord = false;
      for (int i = span.start(); i < span.end(); i++) {
        boolean letter = Character.isLetterOrDigit(text.charAt(i));
        if (letter && !inWord) {
          starts.add(i);
        }
        inWord = letter;
      }
    }
    return starts;
  }

  double bestFit() {
    return fit.stream().mapToDouble(Double::doubleValue).max().orElse(0);
  }

  /// The place of the candidate that the weights prefer.
  int chosen(LogisticRegression choice) {
    int best = 0;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < features.size(); i++) {
      double score = choice.score(features.get(i));
      if (score > bestScore) {
        best = i;
        bestScore = score;
      }
    }
    return best;
  }
}
