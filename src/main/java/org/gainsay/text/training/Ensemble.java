package org.gainsay.text.training;

import java.util.Arrays;
import java.util.List;
import org.gainsay.text.syntax.ProjectiveDecoder;
import org.gainsay.text.syntax.SyntaxAnalysis;
import org.gainsay.text.syntax.SyntaxModel;

/// Several models that decide together, by the mean of their probabilities. They must have the same
/// tags and relations. Not for several threads.
final class Ensemble {

  /// The tree they agree on.
  static final class Result {

    private final int[] tags;
    private final int[] heads;
    private final int[] relations;

    /// Makes one.
    ///
    /// @param tags by word, the number of its tag
    /// @param heads by word, its head, the number of words for the root
    /// @param relations by word, the number of its relation
    Result(int[] tags, int[] heads, int[] relations) {
      this.tags = tags;
      this.heads = heads;
      this.relations = relations;
    }

    int[] tags() {
      return tags;
    }

    int[] heads() {
      return heads;
    }

    int[] relations() {
      return relations;
    }
  }

  private final List<SyntaxAnalysis> analyses;
  private final int tagCount;
  private final int relationCount;
  private final ProjectiveDecoder decoder = new ProjectiveDecoder();

  Ensemble(List<SyntaxModel> models) {
    analyses = models.stream().map(SyntaxModel::analysis).toList();
    tagCount = models.getFirst().tags().size();
    relationCount = models.getFirst().relations().size();
  }

  Result parse(List<String> forms) {
    int n = forms.size();
    float[][] tags = new float[n][tagCount];
    float[][] heads = new float[n][n + 1];
    for (SyntaxAnalysis analysis : analyses) {
      analysis.start();
      for (String form : forms) {
        analysis.add(form, 0, form.length());
      }
      analysis.run();
      for (int i = 0; i < n; i++) {
        add(analysis.tagScores()[i], tagCount, -1, tags[i]);
        add(analysis.headScores()[i], n + 1, i, heads[i]);
      }
    }
    for (float[] row : heads) {
      for (int j = 0; j < row.length; j++) {
        row[j] = (float) Math.log(row[j] + 1e-9);
      }
    }
    int[] found = Arrays.copyOf(decoder.decode(heads, n), n);
    float[][] relations = new float[n][relationCount];
    for (SyntaxAnalysis analysis : analyses) {
      float[][] scores = analysis.relationScores(found);
      for (int i = 0; i < n; i++) {
        add(scores[i], relationCount, -1, relations[i]);
      }
    }
    return new Result(best(tags), found, best(relations));
  }

  /// Adds the probabilities that scores stand for; one class may be impossible.
  private static void add(float[] scores, int size, int impossible, float[] sum) {
    float[] own = Arrays.copyOf(scores, size);
    if (impossible >= 0) {
      own[impossible] = Float.NEGATIVE_INFINITY;
    }
    Softmax.of(own);
    for (int i = 0; i < size; i++) {
      sum[i] += own[i];
    }
  }

  private static int[] best(float[][] rows) {
    int[] best = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 1; j < rows[i].length; j++) {
        if (rows[i][j] > rows[i][best[i]]) {
          best[i] = j;
        }
      }
    }
    return best;
  }
}
