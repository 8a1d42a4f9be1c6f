package org.gainsay.search.lucene;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Counts the facets of one search together: what several of them need of a document is read from
/// memory once.
final class FacetTallies {

  private final List<FacetTally> facets;

  /// By the number of a dimension's bit in [DocFilter] its facet, if it is counted.
  private final @Nullable FacetTally[] byBit = new FacetTally[Integer.SIZE];

  /// Those whose columns stand on one [CodePage] of the segment, together.
  private final List<List<FacetTally>> byPage = new ArrayList<>();

  /// Those of a page that are counted in tables at the time.
  private final FacetTally[] inTables;

  FacetTallies(List<FacetTally> facets) {
    this.facets = List.copyOf(facets);
    inTables = new FacetTally[facets.size()];
    for (FacetTally facet : facets) {
      byBit[Integer.numberOfTrailingZeros(DocFilter.bit(facet.dimension()))] = facet;
    }
  }

  /// Turns to the documents of a segment.
  void bind(SegmentColumns segment) {
    byPage.clear();
    for (FacetTally facet : facets) {
      facet.bind(segment);
      groupOf(facet.column().page()).add(facet);
    }
  }

  private List<FacetTally> groupOf(CodePage page) {
    for (List<FacetTally> group : byPage) {
      if (group.getFirst().column().page().equals(page)) {
        return group;
      }
    }
    List<FacetTally> group = new ArrayList<>();
    byPage.add(group);
    return group;
  }

  /// Counts a document in the one dimension that it fails in, if it is one.
  ///
  /// @param failing what it fails in, as [DocFilter.Bound#failing] says; not 0
  void countSideways(int place, int failing) {
    if ((failing & (failing - 1)) == 0) {
      FacetTally facet = byBit[Integer.numberOfTrailingZeros(failing)];
      if (facet != null) {
        facet.count(place);
      }
    }
  }

  /// Counts documents that pass.
  void count(int[] places, int size) {
    for (List<FacetTally> group : byPage) {
      count(group, places, size);
    }
  }

  private void count(List<FacetTally> group, int[] places, int size) {
    int tables = 0;
    for (int i = 0; i < group.size(); i++) {
      FacetTally facet = group.get(i);
      if (facet.hasRoomFor(size)) {
        facet.writeDown(places, size);
      } else {
        facet.startTable();
        inTables[tables++] = facet;
      }
    }
    int counted = 0;
    for (; counted + 4 <= tables; counted += 4) {
      countFour(
          inTables[counted],
          inTables[counted + 1],
          inTables[counted + 2],
          inTables[counted + 3],
          places,
          size);
    }
    for (; counted + 2 <= tables; counted += 2) {
      countTwo(inTables[counted], inTables[counted + 1], places, size);
    }
    if (counted < tables) {
      countOne(inTables[counted], places, size);
    }
    for (int i = 0; i < tables; i++) {
      inTables[i].addSeveral(places, size);
    }
  }

  private static void countFour(
      FacetTally a, FacetTally b, FacetTally c, FacetTally d, int[] places, int size) {
    int[] page = a.column().page().codes();
    int[] first = a.table();
    int[] second = b.table();
    int[] third = c.table();
    int[] fourth = d.table();
    int firstShift = a.column().shift();
    int secondShift = b.column().shift();
    int thirdShift = c.column().shift();
    int fourthShift = d.column().shift();
    int firstMask = a.column().mask();
    int secondMask = b.column().mask();
    int thirdMask = c.column().mask();
    int fourthMask = d.column().mask();
    for (int i = 0; i < size; i++) {
      int codes = page[places[i]];
      first[codes >>> firstShift & firstMask]++;
      second[codes >>> secondShift & secondMask]++;
      third[codes >>> thirdShift & thirdMask]++;
      fourth[codes >>> fourthShift & fourthMask]++;
    }
  }

  private static void countTwo(FacetTally a, FacetTally b, int[] places, int size) {
    int[] page = a.column().page().codes();
    int[] first = a.table();
    int[] second = b.table();
    int firstShift = a.column().shift();
    int secondShift = b.column().shift();
    int firstMask = a.column().mask();
    int secondMask = b.column().mask();
    for (int i = 0; i < size; i++) {
      int codes = page[places[i]];
      first[codes >>> firstShift & firstMask]++;
      second[codes >>> secondShift & secondMask]++;
    }
  }

  private static void countOne(FacetTally facet, int[] places, int size) {
    int[] page = facet.column().page().codes();
    int[] table = facet.table();
    int shift = facet.column().shift();
    int mask = facet.column().mask();
    for (int i = 0; i < size; i++) {
      table[page[places[i]] >>> shift & mask]++;
    }
  }
}
