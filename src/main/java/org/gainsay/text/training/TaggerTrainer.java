package org.gainsay.text.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.gainsay.text.syntax.SentenceWords;
import org.gainsay.text.syntax.TagFeatures;
import org.gainsay.text.syntax.Tagger;

/// Trains the tagger: an averaged perceptron that sees its own tags before a word, as in use.
final class TaggerTrainer {

  /// The right tag has to win by this much, or weights are changed.
  private static final float MARGIN = 1;

  private final int tags;

  TaggerTrainer(int tags) {
    this.tags = tags;
  }

  PerceptronWeights train(List<Sample> samples, int epochs) {
    PerceptronWeights weights = new PerceptronWeights();
    train(samples, epochs, weights);
    return weights;
  }

  /// Goes on training.
  void train(List<Sample> samples, int epochs, PerceptronWeights weights) {
    List<Sample> order = new ArrayList<>(samples);
    Random random = new Random(1);
    long[] features = new long[TagFeatures.MOST];
    float[] scores = new float[tags];
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      for (Sample sample : order) {
        SentenceWords words = sample.words();
        for (int i = 0; i < sample.size(); i++) {
          int n = TagFeatures.extract(words, i, features);
          Arrays.fill(scores, 0);
          weights.score(features, 0, n, scores);
          int right = sample.tags()[i];
          int rival = bestBut(scores, right);
          if (scores[right] < scores[rival] + MARGIN) {
            weights.update(features, 0, n, right, 1);
            weights.update(features, 0, n, rival, -1);
          }
          weights.tick();
          words.setTag(i, scores[right] > scores[rival] ? right : rival);
        }
      }
    }
  }

  private static int bestBut(float[] scores, int except) {
    int best = except == 0 ? 1 : 0;
    for (int i = 0; i < scores.length; i++) {
      if (i != except && scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }

  /// Tags the samples by taggers that did not see them, so that the parser learns from tags as bad
  /// as it will get.
  void tagUnseen(List<Sample> samples, int folds, int epochs) {
    List<int[]> found = new ArrayList<>(Collections.nCopies(samples.size(), new int[0]));
    for (int fold = 0; fold < folds; fold++) {
      List<Sample> others = new ArrayList<>();
      for (int i = 0; i < samples.size(); i++) {
        if (fold(i, folds) != fold) {
          others.add(samples.get(i));
        }
      }
      PerceptronWeights weights = train(others, epochs);
      Tagger tagger = new Tagger(weights.averaged(), tags);
      for (int i = 0; i < samples.size(); i++) {
        if (fold(i, folds) == fold) {
          Sample sample = samples.get(i);
          tagger.tag(sample.words());
          int[] own = new int[sample.size()];
          Arrays.setAll(own, sample.words()::tag);
          found.set(i, own);
        }
      }
    }
    for (int i = 0; i < samples.size(); i++) {
      for (int j = 0; j < samples.get(i).size(); j++) {
        samples.get(i).words().setTag(j, found.get(i)[j]);
      }
    }
  }

  /// Neighbours, who mostly are of one document, go into one fold.
  private static int fold(int sample, int folds) {
    return sample / 100 % folds;
  }
}
