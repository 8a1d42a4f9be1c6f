package org.gainsay.text.training;

import java.util.List;
import org.gainsay.text.syntax.SentenceWords;
import org.gainsay.text.syntax.WordClusters;

/// A sentence to learn from, in the numbers of a model.
final class Sample {

  private final SentenceWords words;
  private final int[] tags;
  private final int[] heads;
  private final int[] relations;

  private Sample(SentenceWords words, int[] tags, int[] heads, int[] relations) {
    this.words = words;
    this.tags = tags;
    this.heads = heads;
    this.relations = relations;
  }

  static Sample of(
      Treebank.Tree tree, WordClusters clusters, List<String> tags, List<String> relations) {
    SentenceWords words = new SentenceWords(clusters);
    for (String form : tree.forms()) {
      words.add(form, 0, form.length());
    }
    words.finish();
    return new Sample(
        words,
        tree.tags().stream().mapToInt(tags::indexOf).toArray(),
        Treebank.projective(tree),
        tree.relations().stream().mapToInt(relations::indexOf).toArray());
  }

  /// Its words; their tags are set by whoever tags last.
  SentenceWords words() {
    return words;
  }

  /// Its right tags.
  int[] tags() {
    return tags;
  }

  /// Its right heads without crossing arcs, the number of words for the root.
  int[] heads() {
    return heads;
  }

  /// Its right relations.
  int[] relations() {
    return relations;
  }

  int size() {
    return tags.length;
  }
}
