package org.gainsay.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;
import org.gainsay.search.Copy;
import org.gainsay.search.CopyGroup;
import org.gainsay.search.words.Sketch;

/// Finds all groups of copies: each article is compared with the first one and the last one that it
/// shares a band of its [Sketch] with, so that a report that a thousand papers carry takes two
/// thousand comparisons and not a million. For one use.
final class CopyGrouper {

  private final Snapshot snapshot;
  private final CopyFinder finder;
  private final DocumentOrder order;

  /// To each article one that it is like, up to the head of its group.
  private final Map<Integer, Integer> heads = new HashMap<>();

  private final Map<Integer, BytesRef> sketches = new HashMap<>();

  CopyGrouper(Snapshot snapshot) {
    this.snapshot = snapshot;
    finder = new CopyFinder(snapshot);
    order = new DocumentOrder(snapshot);
  }

  List<CopyGroup> groups(int limit) throws IOException {
    for (int band = 0; band < Sketch.BANDS; band++) {
      for (List<Integer> sharing : Bands.shared(snapshot.reader(), band)) {
        join(sharing);
      }
    }
    Map<Integer, List<Integer>> members = new HashMap<>();
    for (int article : heads.keySet()) {
      members.computeIfAbsent(head(article), _ -> new ArrayList<>()).add(article);
    }
    List<CopyGroup> groups = new ArrayList<>();
    for (List<Integer> group : largest(members.values(), limit)) {
      groups.add(group(group));
    }
    groups.sort(CopyGroup.LARGEST_FIRST);
    return groups.size() > limit ? List.copyOf(groups.subList(0, limit)) : groups;
  }

  /// The largest groups, and all that are as large as the last of them: which of those come first
  /// is seen when they are read.
  private static List<List<Integer>> largest(Collection<List<Integer>> groups, int limit) {
    List<List<Integer>> largest = new ArrayList<>(groups);
    largest.sort(Comparator.comparingInt((List<Integer> group) -> group.size()).reversed());
    int end = Math.min(limit, largest.size());
    while (end > 0
        && end < largest.size()
        && largest.get(end).size() == largest.get(end - 1).size()) {
      end++;
    }
    return largest.subList(0, end);
  }

  private void join(List<Integer> sharing) throws IOException {
    order.sort(sharing);
    for (int i = 1; i < sharing.size(); i++) {
      join(sharing.getFirst(), sharing.get(i));
      if (i > 1) {
        join(sharing.get(i - 1), sharing.get(i));
      }
    }
  }

  private void join(int one, int other) throws IOException {
    if (head(one) != head(other) && isLike(one, other)) {
      heads.put(head(other), head(one));
    }
  }

  private boolean isLike(int one, int other) throws IOException {
    BytesRef sketchOfOne = sketch(one);
    BytesRef sketchOfOther = sketch(other);
    boolean isLike = Sketch.areCopies(sketchOfOne, sketchOfOther);
    if (isLike) {
      heads.putIfAbsent(one, one);
      heads.putIfAbsent(other, other);
    }
    return isLike;
  }

  private BytesRef sketch(int article) throws IOException {
    BytesRef known = sketches.get(article);
    if (known == null) {
      known = finder.sketch(article);
      if (known == null) {
        throw new IOException("document %d has bands and no sketch".formatted(article));
      }
      sketches.put(article, known);
    }
    return known;
  }

  private int head(int article) {
    int head = article;
    Integer next = heads.get(head);
    while (next != null && next != head) {
      head = next;
      next = heads.get(head);
    }
    if (head != article) {
      heads.put(article, head); // the way is short the next time
    }
    return head;
  }

  private CopyGroup group(List<Integer> articles) throws IOException {
    List<Member> members = new ArrayList<>();
    for (int article : articles) {
      members.add(new Member(article, finder.copy(article, 1)));
    }
    members.sort(Comparator.comparing(Member::copy, Copy.BY_AGE));
    BytesRef first = sketch(members.getFirst().document());
    List<Copy> copies = new ArrayList<>();
    for (Member member : members) {
      double likeness = Sketch.likeness(first, sketch(member.document()));
      copies.add(member.copy().withLikeness(likeness));
    }
    return new CopyGroup(copies);
  }

  private record Member(int document, Copy copy) {}
}
