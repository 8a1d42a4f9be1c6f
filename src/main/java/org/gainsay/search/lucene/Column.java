package org.gainsay.search.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// The values of one dimension for all documents of a segment, as numbers of its [Dictionary]. It
/// is asked by the documents' [Places]. Immutable.
///
/// At each place it has a code: 0 for no value, a number plus one, or the greatest code there is
/// for those few with more than one. Codes take as many bits as the numbers of the segment need and
/// stand in a [CodePage].
final class Column {

  private final CodePage page;
  private final int[] codes;
  private final int shift;
  private final int mask;

  /// The places with several values in order, and their numbers.
  private final int[] places;

  private final int[][] lists;

  private Column(CodePage page, int shift, int mask, int[] places, int[][] lists) {
    this.page = page;
    this.codes = page.codes();
    this.shift = shift;
    this.mask = mask;
    this.places = places;
    this.lists = lists;
  }

  /// Has by place an int that has the code after [#shift] is taken off, in the bits of [#mask].
  CodePage page() {
    return page;
  }

  int shift() {
    return shift;
  }

  /// No code is greater.
  int mask() {
    return mask;
  }

  /// Whether any document has several values; their code is then that of [#mask].
  boolean hasLists() {
    return places.length > 0;
  }

  private int code(int place) {
    return codes[place] >>> shift & mask;
  }

  private boolean isSeveral(int code) {
    return code == mask && hasLists();
  }

  /// Its number if it has one value, [Dictionary#NONE] if it has none, less if it has several.
  int head(int place) {
    int code = code(place);
    return isSeveral(code) ? -2 - Arrays.binarySearch(places, place) : code - 1;
  }

  /// The numbers of a document with several values, each once.
  int[] list(int head) {
    return lists[-2 - head];
  }

  /// Takes the numbers of a document with several values.
  interface SeveralSink {
    void take(int[] numbers);
  }

  /// Hands out the numbers of those documents that have several.
  void several(int[] from, int size, SeveralSink sink) {
    for (int i = 0; i < size; i++) {
      if (isSeveral(code(from[i]))) {
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
    for (int i = 0; i < size; i++) {
      int code = code(from[i]);
      if (isSeveral(code) ? !test.passes(list(head(from[i]))) : !passing[code]) {
        marks[i] |= bit;
      }
    }
  }

  /// Collects a column, in any order of the documents.
  static final class Builder {
    private final int[] heads;
    private final List<int[]> lists = new ArrayList<>();
    private int greatest = Dictionary.NONE;

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

    /// @param places where the documents stand
    /// @param pages where there may be room for it; one more is added if there is none
    Column build(Places places, List<CodePage> pages) {
      // With several values comes one more code.
      int mask = CodePage.mask(greatest + (lists.isEmpty() ? 1 : 2));
      int[] codes = new int[heads.length];
      SortedMap<Integer, int[]> several = new TreeMap<>();
      int size = greatest == Dictionary.NONE ? 0 : heads.length;
      for (int document = 0; document < size; document++) {
        int head = heads[document];
        int place = places.of(document);
        if (head < Dictionary.NONE) {
          codes[place] = mask;
          several.put(place, lists.get(-2 - head));
        } else {
          codes[place] = head + 1;
        }
      }
      CodePage page = CodePage.withRoom(pages, mask, codes.length);
      int shift = page.add(codes, mask);
      return new Column(
          page,
          shift,
          mask,
          several.keySet().stream().mapToInt(Integer::intValue).toArray(),
          several.values().toArray(new int[0][]));
    }
  }
}
