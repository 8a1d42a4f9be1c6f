package org.gainsay.search.opensearch;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.util.BytesRef;
import org.gainsay.search.Copy;
import org.gainsay.search.CopyGroup;
import org.gainsay.search.words.Sketch;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Finds articles that are nearly the same text, by the bands of their sketches.
final class CopyFinder {

  private static final int PAGE = 1_000;
  private static final int BANDS_AT_ONCE = 10_000;

  private final View view;

  CopyFinder(View view) {
    this.view = view;
  }

  /// What is fetched of an article.
  record Head(
      String id,
      @Nullable String title,
      @Nullable String outlet,
      @Nullable LocalDate published,
      @Nullable String url) {

    Copy copy() {
      return new Copy(id, title, outlet, published, url, 1);
    }
  }

  /// An article as it is compared.
  ///
  /// @param copy what is shown of it, with the likeness to itself
  private record Sketched(Copy copy, BytesRef sketch) {

    Copy likeTo(BytesRef other) {
      return copy.withLikeness(Sketch.likeness(sketch, other));
    }
  }

  /// The copies of an article, the most alike first.
  List<Copy> copies(String articleId, int limit) throws IOException {
    Map<String, Sketched> own = new HashMap<>();
    find(Dsl.ids(List.of(Documents.articleId(articleId))), own);
    if (own.isEmpty()) {
      return List.of();
    }
    BytesRef sketch = own.values().iterator().next().sketch;
    Map<String, Sketched> candidates = new HashMap<>();
    find(Dsl.anyTerm(Schema.BANDS, bands(sketch).toList()), candidates);
    candidates.remove(articleId);
    return candidates.values().stream()
        .filter(candidate -> Sketch.areCopies(candidate.sketch, sketch))
        .map(candidate -> candidate.likeTo(sketch))
        .sorted(Copy.BY_LIKENESS)
        .limit(limit)
        .toList();
  }

  /// All groups of copies, the largest first. Goes through the bands of all articles and reads the
  /// articles that share one.
  List<CopyGroup> groups(int limit) throws IOException {
    List<String> shared = new ArrayList<>();
    Counts.of(view, Dsl.all(), Schema.BANDS)
        .forEach((band, count) -> {
          if (count > 1) {
            shared.add(band);
          }
        });
    Map<String, Sketched> articles = new HashMap<>();
    for (int i = 0; i < shared.size(); i += BANDS_AT_ONCE) {
      List<String> some = shared.subList(i, Math.min(shared.size(), i + BANDS_AT_ONCE));
      find(Dsl.anyTerm(Schema.BANDS, some), articles);
    }
    List<CopyGroup> groups = new ArrayList<>();
    for (List<Sketched> members : new Joining(articles.values()).groups()) {
      members.sort(Comparator.comparing(Sketched::copy, Copy.BY_AGE));
      BytesRef first = members.getFirst().sketch;
      groups.add(new CopyGroup(members.stream().map(member -> member.likeTo(first)).toList()));
    }
    groups.sort(CopyGroup.LARGEST_FIRST);
    return groups.size() > limit ? List.copyOf(groups.subList(0, limit)) : groups;
  }

  /// Joins articles that are alike: each is compared with the first one and the last one that it
  /// shares a band with, so that a report that a thousand papers carry takes two thousand
  /// comparisons and not a million.
  private static final class Joining {
    private final Map<String, Sketched> articles = new LinkedHashMap<>();
    private final Map<String, String> heads = new HashMap<>();

    Joining(Collection<Sketched> all) {
      Map<Long, List<String>> byBand = new LinkedHashMap<>();
      all.stream()
          .sorted(Comparator.comparing(article -> article.copy.articleId()))
          .forEach(article -> {
            String id = article.copy.articleId();
            articles.put(id, article);
            bands(article.sketch)
                .forEach(band -> byBand.computeIfAbsent(band, _ -> new ArrayList<>()).add(id));
          });
      for (List<String> sharing : byBand.values()) {
        for (int i = 1; i < sharing.size(); i++) {
          join(sharing.getFirst(), sharing.get(i));
          join(sharing.get(i - 1), sharing.get(i));
        }
      }
    }

    private void join(String one, String other) {
      if (!head(one).equals(head(other))
          && Sketch.areCopies(sketched(one).sketch, sketched(other).sketch)) {
        heads.put(head(other), head(one));
      }
    }

    private Sketched sketched(String id) {
      Sketched found = articles.get(id);
      if (found == null) {
        throw new IllegalStateException("not an article that was read: " + id);
      }
      return found;
    }

    private String head(String id) {
      String head = id;
      for (String next = heads.get(head); next != null; next = heads.get(head)) {
        head = next;
      }
      if (!head.equals(id)) {
        heads.put(id, head); // the way is short the next time
      }
      return head;
    }

    List<List<Sketched>> groups() {
      Map<String, List<Sketched>> groups = new LinkedHashMap<>();
      articles.forEach(
          (id, article) -> groups.computeIfAbsent(head(id), _ -> new ArrayList<>()).add(article));
      return groups.values().stream().filter(group -> group.size() > 1).toList();
    }
  }

  private static Stream<Long> bands(BytesRef sketch) {
    return Arrays.stream(Sketch.bands(sketch)).boxed();
  }

  private void find(Object query, Map<String, Sketched> found) throws IOException {
    String head = Schema.ORIGINAL + ".article.";
    view.scan(
        PAGE,
        Map.of(
            "_source",
            List.of(
                Schema.SKETCH,
                head + "id",
                head + "title",
                head + "outlet",
                head + "published",
                head + "url"),
            "query",
            Dsl.filtered(List.of(query, Map.of("exists", Map.of("field", Schema.BANDS))))),
        hit -> {
          JsonNode source = hit.path("_source");
          JsonNode article = source.path(Schema.ORIGINAL).path("article");
          Copy copy = Connection.JSON.treeToValue(article, Head.class).copy();
          found.put(
              copy.articleId(),
              new Sketched(copy, Documents.bytes(source.path(Schema.SKETCH).asString(""))));
        });
  }
}
