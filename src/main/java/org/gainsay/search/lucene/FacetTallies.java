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

  FacetTallies(List<FacetTally> facets) {
    this.facets = List.copyOf(facets);
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

  private static void count(List<FacetTally> group, int[] places, int size) {
    boolean few = true;
    for (int i = 0; i < group.size(); i++) {
      few &= group.get(i).hasRoomFor(size);
    }
    if (few) {
      for (int i = 0; i < group.size(); i++) {
        group.get(i).writeDown(places, size);
      }
      return;
    }
    for (int i = 0; i < group.size(); i++) {
      group.get(i).startTable();
    }
    int counted = 0;
    for (; counted + 4 <= group.size(); counted += 4) {
      countFour(
          group.get(counted),
          group.get(counted + 1),
          group.get(counted + 2),
          group.get(counted + 3),
          places,
          size);
    }
    for (; counted + 2 <= group.size(); counted += 2) {
      countTwo(group.get(counted), group.get(counted + 1), places, size);
    }
    if (counted < group.size()) {
      countOne(group.get(counted), places, size);
    }
    for (int i = 0; i < group.size(); i++) {
      group.get(i).addSeveral(places, size);
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
