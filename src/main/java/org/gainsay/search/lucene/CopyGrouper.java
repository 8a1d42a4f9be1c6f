package org.gainsay.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.gainsay.search.Copy;
import org.gainsay.search.CopyGroup;
import org.gainsay.search.words.Sketch;
import org.jspecify.annotations.Nullable;

/// Finds all groups of copies: each article is compared with the first one and the last one that it
/// shares a band of its [Sketch] with, so that a report that a thousand papers carry takes two
/// thousand comparisons and not a million. For one use.
final class CopyGrouper {

  private final Snapshot snapshot;
  private final CopyFinder finder;

  /// To each article one that it is like, up to the head of its group.
  private final Map<Integer, Integer> heads = new HashMap<>();

  private final Map<Integer, BytesRef> sketches = new HashMap<>();

  CopyGrouper(Snapshot snapshot) {
    this.snapshot = snapshot;
    finder = new CopyFinder(snapshot);
  }

  List<CopyGroup> groups(int limit) throws IOException {
    Terms bands = MultiTerms.getTerms(snapshot.reader(), Fields.SKETCH);
    if (bands == null) {
      return List.of();
    }
    Bits live = MultiBits.getLiveDocs(snapshot.reader());
    TermsEnum band = bands.iterator();
    PostingsEnum postings = null;
    while (band.next() != null) {
      if (band.docFreq() > 1) {
        postings = band.postings(postings, PostingsEnum.NONE);
        join(postings, live);
      }
    }
    Map<Integer, List<Integer>> members = new HashMap<>();
    for (int article : heads.keySet()) {
      members.computeIfAbsent(head(article), _ -> new ArrayList<>()).add(article);
    }
    List<List<Integer>> largest = new ArrayList<>(members.values());
    largest.sort(
        Comparator.comparingInt((List<Integer> group) -> group.size())
            .reversed()
            .thenComparingInt(group -> group.stream().min(Integer::compare).orElse(0)));
    List<CopyGroup> groups = new ArrayList<>();
    for (List<Integer> group : largest.subList(0, Math.min(limit, largest.size()))) {
      groups.add(group(group));
    }
    return groups;
  }

  private void join(PostingsEnum postings, @Nullable Bits live) throws IOException {
    int first = -1;
    int last = -1;
    for (int at = postings.nextDoc();
        at != DocIdSetIterator.NO_MORE_DOCS;
        at = postings.nextDoc()) {
      if (live != null && !live.get(at)) {
        continue;
      }
      if (first >= 0 && head(first) != head(at) && isLike(first, at)) {
        heads.put(head(at), head(first));
      }
      if (last >= 0 && last != first && head(last) != head(at) && isLike(last, at)) {
        heads.put(head(at), head(last));
      }
      first = first < 0 ? at : first;
      last = at;
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
