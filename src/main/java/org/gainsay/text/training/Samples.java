package org.gainsay.text.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gainsay.text.syntax.HashIndex;
import org.gainsay.text.syntax.SentenceWords;

/// Turns trees into numbers.
final class Samples {

  /// By kind of feature, how often one must be seen to be learned.
  private static final int[] FEWEST = {0, 2, 3, 3, 3, 3, 3, 3};

  /// How often the vector of a word is left out.
  private static final double WITHOUT_VECTOR = 0.05;

  private final List<HashIndex> indexes = new ArrayList<>();
  private final List<Map<Integer, Integer>> counts = new ArrayList<>();
  private final List<String> tags;
  private final List<String> relations;

  Samples(List<Treebank.Tree> trees, HashIndex vectors, List<String> tags, List<String> relations) {
    this.tags = tags;
    this.relations = relations;
    for (int kind = 0; kind < SentenceWords.KINDS; kind++) {
      counts.add(new HashMap<>());
    }
    for (Treebank.Tree tree : trees) {
      SentenceWords words = words(tree);
      for (int i = 0; i < words.size(); i++) {
        for (int kind = 1; kind < SentenceWords.KINDS; kind++) {
          counts.get(kind).merge(words.feature(i, kind), 1, Integer::sum);
        }
      }
    }
    indexes.add(vectors);
    for (int kind = 1; kind < SentenceWords.KINDS; kind++) {
      int fewest = FEWEST[kind];
      indexes.add(
          HashIndex.of(
              counts.get(kind).entrySet().stream()
                  .filter(entry -> entry.getValue() >= fewest)
                  .map(Map.Entry::getKey)
                  .toList()));
    }
  }

  List<HashIndex> indexes() {
    return indexes;
  }

  private static SentenceWords words(Treebank.Tree tree) {
    SentenceWords words = new SentenceWords();
    for (String form : tree.forms()) {
      words.add(form, 0, form.length());
    }
    return words;
  }

  /// A tree in numbers: as [Batch] has them, but of one sentence.
  Batch sample(Treebank.Tree tree) {
    SentenceWords words = words(tree);
    int n = words.size();
    int[][] numbers = new int[n][SentenceWords.KINDS];
    for (int i = 0; i < n; i++) {
      for (int kind = 0; kind < SentenceWords.KINDS; kind++) {
        numbers[i][kind] = indexes.get(kind).number(words.feature(i, kind));
      }
    }
    int[] heads = tree.heads();
    for (int i = 0; i < n; i++) {
      heads[i] = heads[i] == n ? -1 : heads[i];
    }
    return new Batch(
        numbers,
        new int[] {0, n},
        tree.tags().stream().mapToInt(tags::indexOf).toArray(),
        heads,
        tree.relations().stream().mapToInt(relations::indexOf).toArray());
  }

  /// Puts sentences together. Words are forgotten at random, the rare ones more often, so that the
  /// network learns to do without.
  ///
  /// @param forgotten a word seen so often is forgotten half of the times, none if 0
  /// @param counts how often each word was seen
  static Batch join(
      List<Batch> samples, double forgotten, Map<Integer, Integer> counts, Random random) {
    int rows = samples.stream().mapToInt(sample -> sample.words().length).sum();
    Batch joined =
        new Batch(
            new int[rows][],
            new int[samples.size() + 1],
            new int[rows],
            new int[rows],
            new int[rows]);
    int at = 0;
    for (int s = 0; s < samples.size(); s++) {
      Batch sample = samples.get(s);
      joined.starts()[s] = at;
      int n = sample.words().length;
      for (int i = 0; i < n; i++) {
        int[] word = sample.words()[i].clone();
        double count = counts.getOrDefault(word[1], 1);
        if (random.nextDouble() < forgotten / (forgotten + count)) {
          word[1] = 0;
        }
        if (forgotten > 0 && random.nextDouble() < WITHOUT_VECTOR) {
          word[0] = 0;
        }
        joined.words()[at + i] = word;
        int head = sample.heads()[i];
        joined.heads()[at + i] = head < 0 ? -1 : at + head;
      }
      System.arraycopy(sample.tags(), 0, joined.tags(), at, n);
      System.arraycopy(sample.relations(), 0, joined.relations(), at, n);
      at += n;
    }
    joined.starts()[samples.size()] = at;
    return joined;
  }

  /// How often each numbered word was seen.
  Map<Integer, Integer> wordCounts() {
    Map<Integer, Integer> byNumber = new HashMap<>();
    counts.get(1).forEach((hash, count) -> byNumber.put(indexes.get(1).number(hash), count));
    return byNumber;
  }
}
