package org.gainsay.search.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The values of one dimension for all documents of a segment, as numbers of its [Dictionary].
/// Immutable.
final class Column {

  /// Per document its number, [Dictionary#NONE], or `-2 - i` for the list `i`.
  private final int[] heads;

  private final int[][] lists;

  private Column(int[] heads, int[][] lists) {
    this.heads = heads;
    this.lists = lists;
  }

  /// Its number if it has one value, [Dictionary#NONE] if it has none, less if it has several.
  int head(int document) {
    return heads[document];
  }

  /// The numbers of a document with several values, each once.
  int[] list(int head) {
    return lists[-2 - head];
  }

  /// Whether no document has several values.
  boolean isSingle() {
    return lists.length == 0;
  }

  /// The numbers as an array by document, if the column [#isSingle].
  int[] heads() {
    return heads;
  }

  /// The numbers of a document, each once.
  int[] values(int document) {
    int head = heads[document];
    return switch (head) {
      case Dictionary.NONE -> new int[0];
      default -> head >= 0 ? new int[] {head} : list(head);
    };
  }

  /// Collects a column, in any order of the documents.
  static final class Builder {
    private final int[] heads;
    private final List<int[]> lists = new ArrayList<>();

    Builder(int documents) {
      heads = new int[documents];
      Arrays.fill(heads, Dictionary.NONE);
    }

    /// Gives a document one more value, unless it has it already.
    void add(int document, int number) {
      int head = heads[document];
      if (head == Dictionary.NONE) {
        heads[document] = number;
      } else if (head >= 0) {
        if (head != number) {
          lists.add(new int[] {head, number});
          heads[document] = -1 - lists.size();
        }
      } else {
        int[] list = lists.get(-2 - head);
        for (int known : list) {
          if (known == number) {
            return;
          }
        }
        int[] longer = Arrays.copyOf(list, list.length + 1);
        longer[list.length] = number;
        lists.set(-2 - head, longer);
      }
    }

    /// Gives a document all values of another.
    void addAll(int document, int from) {
      int head = heads[from];
      if (head >= 0) {
        add(document, head);
      } else if (head < Dictionary.NONE) {
        for (int number : lists.get(-2 - head)) {
          add(document, number);
        }
      }
    }

    Column build() {
      return new Column(heads, lists.toArray(new int[0][]));
    }
  }
}
