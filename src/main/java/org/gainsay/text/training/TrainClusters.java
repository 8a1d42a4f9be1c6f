package org.gainsay.text.training;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gainsay.text.syntax.Hash;
import org.gainsay.text.syntax.WordClusters;

/// Groups the most frequent words of a set of vectors in two ways for [TrainParser]: by what they
/// are about, which is what the vectors hold most of, and by how sentences use them, which
/// [UseOfWords] reads out of the vectors.
public final class TrainClusters {

  private static final int WORDS = 60_000;
  private static final int TOPICS = 1000;
  private static final int USES = 160;
  private static final int ROUNDS = 12;

  private TrainClusters() {}

  /// Arguments: the JSON file of vectors, the file of clusters to write, the treebanks that tell
  /// how words are used.
  public static void main(String[] arguments) throws IOException {
    WordVectors vectors = WordVectors.read(Path.of(arguments[0]), WORDS);
    List<Treebank.Tree> trees = new ArrayList<>();
    for (int i = 2; i < arguments.length; i++) {
      trees.addAll(Treebank.read(Path.of(arguments[i])));
    }
    int[] topics = new KMeans(vectors.vectors(), TOPICS, ROUNDS).groups();
    float[][] foretold = new UseOfWords(trees).foretell(vectors);
    int[] uses = new KMeans(foretold, USES, ROUNDS).groups();
    WordClusters.Builder builder = new WordClusters.Builder();
    for (int i = 0; i < topics.length; i++) {
      builder.add(Hash.of(vectors.words().get(i)), topics[i] + 1, uses[i] + 1);
    }
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1]))))) {
      builder.build().write(out);
    }
    System.Logger log = System.getLogger(TrainClusters.class.getName());
    log.log(System.Logger.Level.INFO, "topics: {0}", sample(vectors, topics));
    log.log(System.Logger.Level.INFO, "uses: {0}", sample(vectors, uses));
  }

  private static String sample(WordVectors vectors, int[] groups) {
    StringBuilder sample = new StringBuilder();
    for (int g = 1; g < 12; g++) {
      int group = groups[g * 397];
      List<String> words =
          IntStream.range(0, groups.length)
              .filter(i -> groups[i] == group)
              .limit(15)
              .mapToObj(vectors.words()::get)
              .toList();
      sample.append(words);
    }
    return sample.toString();
  }
}
