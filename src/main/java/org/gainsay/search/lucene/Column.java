package org.gainsay.search.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The values of one dimension for all documents of a segment, as numbers of its [Dictionary].
/// Immutable.
///
/// Per document it holds a code: 0 for no value, a number plus one, or [#several] for those few
/// with more than one. Codes take one, two or four bytes, whatever the numbers of the segment need:
/// counting is a matter of how much memory passes by.
final class Column {

  /// Numbers in a table of [#count]: all codes of a byte, of which the last stands for several.
  static final int LANE = 256;

  static final int LANES = 4;

  private final byte[] bytes;
  private final char[] chars;
  private final int[] ints;

  /// The code for several values.
  private final int several;

  /// The documents with several values in order, and their numbers.
  private final int[] documents;

  private final int[][] lists;

  private Column(
      byte[] bytes, char[] chars, int[] ints, int several, int[] documents, int[][] lists) {
    this.bytes = bytes;
    this.chars = chars;
    this.ints = ints;
    this.several = several;
    this.documents = documents;
    this.lists = lists;
  }

  private int code(int document) {
    if (bytes.length > 0) {
      return bytes[document] & 0xFF;
    }
    return chars.length > 0 ? chars[document] : ints[document];
  }

  /// Its number if it has one value, [Dictionary#NONE] if it has none, less if it has several.
  int head(int document) {
    int code = code(document);
    return code == several ? -2 - Arrays.binarySearch(documents, document) : code - 1;
  }

  /// The numbers of a document with several values, each once.
  int[] list(int head) {
    return lists[-2 - head];
  }

  /// Takes the numbers of a document with several values.
  interface SeveralSink {
    void take(int[] numbers);
  }

  /// Counts the values of documents.
  ///
  /// @param counts by number + 1; the first is for documents without a value
  /// @param lanes more counts of the first [#LANE] numbers, in [#LANES] tables one after the other
  /// @param sink takes those of documents with several
  void count(int[] from, int size, int[] counts, int[] lanes, SeveralSink sink) {
    if (bytes.length > 0) {
      countInLanes(from, size, lanes, sink);
    } else if (chars.length > 0) {
      for (int i = 0; i < size; i++) {
        int code = chars[from[i]];
        if (code != several) {
          counts[code]++;
        } else {
          sink.take(list(head(from[i])));
        }
      }
    } else {
      for (int i = 0; i < size; i++) {
        int code = ints[from[i]];
        if (code != several) {
          counts[code]++;
        } else {
          sink.take(list(head(from[i])));
        }
      }
    }
  }

  /// Where there are few values, one document after the other often has the same, and each
  /// increment would wait for the one before; in tables by turns they do not.
  private void countInLanes(int[] from, int size, int[] lanes, SeveralSink sink) {
    int i = 0;
    for (; i + LANES <= size; i += LANES) {
      int first = bytes[from[i]] & 0xFF;
      int second = bytes[from[i + 1]] & 0xFF;
      int third = bytes[from[i + 2]] & 0xFF;
      int fourth = bytes[from[i + 3]] & 0xFF;
      lanes[first]++;
      lanes[LANE + second]++;
      lanes[2 * LANE + third]++;
      lanes[3 * LANE + fourth]++;
      if (first == several || second == several || third == several || fourth == several) {
        takeSeveral(from, i, i + LANES, sink);
      }
    }
    for (int j = i; j < size; j++) {
      lanes[bytes[from[j]] & 0xFF]++;
    }
    takeSeveral(from, i, size, sink);
  }

  private void takeSeveral(int[] from, int start, int end, SeveralSink sink) {
    for (int i = start; i < end; i++) {
      if ((bytes[from[i]] & 0xFF) == several) {
        sink.take(list(head(from[i])));
      }
    }
  }

  /// Tells whether a document with several values passes.
  interface SeveralTest {
    boolean passes(int[] numbers);
  }

  /// Marks the documents that do not pass.
  ///
  /// @param passing by number + 1 whether a document with this one value passes; the first for none
  /// @param test asked of those with several
  /// @param bit is added to the marks of those that fail
  void markFailing(
      int[] from, int size, boolean[] passing, SeveralTest test, int bit, int[] marks) {
    if (bytes.length > 0) {
      for (int i = 0; i < size; i++) {
        int code = bytes[from[i]] & 0xFF;
        if (code == several ? !test.passes(list(head(from[i]))) : !passing[code]) {
          marks[i] |= bit;
        }
      }
    } else if (chars.length > 0) {
      for (int i = 0; i < size; i++) {
        int code = chars[from[i]];
        if (code == several ? !test.passes(list(head(from[i]))) : !passing[code]) {
          marks[i] |= bit;
        }
      }
    } else {
      for (int i = 0; i < size; i++) {
        int code = ints[from[i]];
        if (code == several ? !test.passes(list(head(from[i]))) : !passing[code]) {
          marks[i] |= bit;
        }
      }
    }
  }

  /// Collects a column, in any order of the documents.
  static final class Builder {
    private final int[] heads;
    private final List<int[]> lists = new ArrayList<>();
    private int greatest;

    Builder(int documents) {
      heads = new int[documents];
      Arrays.fill(heads, Dictionary.NONE);
    }

    /// Gives a document one more value, unless it has it already.
    void add(int document, int number) {
      greatest = Math.max(greatest, number);
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
      boolean one = greatest + 1 < 0xFF;
      boolean two = !one && greatest + 1 < 0xFFFF;
      byte[] bytes = new byte[one ? heads.length : 0];
      char[] chars = new char[two ? heads.length : 0];
      int[] ints = new int[one || two ? 0 : heads.length];
      int several = one ? 0xFF : two ? 0xFFFF : Integer.MAX_VALUE;
      int[] documents = new int[lists.size()];
      int[][] ordered = new int[lists.size()][];
      int found = 0;
      for (int document = 0; document < heads.length; document++) {
        int head = heads[document];
        int code = head + 1;
        if (head < Dictionary.NONE) {
          documents[found] = document;
          ordered[found] = lists.get(-2 - head);
          found++;
          code = several;
        }
        if (one) {
          bytes[document] = (byte) code;
        } else if (two) {
          chars[document] = (char) code;
        } else {
          ints[document] = code;
        }
      }
      return new Column(bytes, chars, ints, several, documents, ordered);
    }
  }
}
