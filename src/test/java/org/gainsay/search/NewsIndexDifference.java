package org.gainsay.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.model.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Compares a store with a search that looks at everything, on random articles and queries: hits,
/// all facet counts and the histogram must be equal; and no query, however broken, ends in anything
/// but an answer or a [LimitExceededException]. A backend's test extends this.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class NewsIndexDifference {

  private static final int QUOTES = 5_000;

  private final QueryParser parser = new QueryParser(QueryLimits.DEFAULT);
  private NewsIndex index;
  private NaiveSearch naive;

  /// Opens a store with nothing in it.
  protected abstract NewsIndex open() throws IOException;

  @BeforeAll
  void fill() throws IOException {
    index = open();
    Random random = new Random(19);
    RandomNews news = new RandomNews(random);
    List<AnnotatedArticle> articles = new ArrayList<>(news.articles(QUOTES));
    // Written in pieces, with other versions first and more than stays, so that there are several
    // segments with holes.
    for (int i = 0; i < articles.size(); i += 700) {
      List<AnnotatedArticle> piece = articles.subList(i, Math.min(articles.size(), i + 700));
      List<AnnotatedArticle> older = new ArrayList<>();
      for (int j = 0; j < piece.size(); j += 5) {
        older.add(news.article(piece.get(j).article().id()));
      }
      older.add(news.article("gone-" + i));
      index.accept(older);
      index.refresh();
      index.accept(piece);
      index.delete(List.of("gone-" + i));
      index.commit();
    }
    index.refresh();
    naive = new NaiveSearch(articles);
  }

  @AfterAll
  void close() throws IOException {
    index.close();
  }

  /// How many queries an ordinary run asks.
  protected int sample() {
    return 100;
  }

  @Test
  void hitsAndCountsAreThoseOfLookingAtEverything() throws IOException {
    compare(sample(), 1);
  }

  @Test
  @Tag("long")
  void hitsAndCountsAreThoseOfLookingAtEverythingManyTimes() throws IOException {
    compare(2_000, 2);
  }

  @Test
  void noQueryEndsInAnError() {
    fuzz(4 * sample(), 3);
  }

  @Test
  @Tag("long")
  void noQueryEndsInAnErrorEvenOfManyMore() {
    fuzz(100_000, 4);
  }

  @Test
  void knownKillersAreAnsweredOrRefused() {
    for (String query :
        List.of(
            "*a*b*c*",
            "a*b*c*d*e*f*",
            "(".repeat(10_000),
            "(".repeat(10_000) + "a" + ")".repeat(10_000),
            "a".repeat(1_000_000),
            "a ".repeat(500_000),
            "\"".repeat(999),
            "-".repeat(1_000),
            "NOT ".repeat(400),
            "aa* ".repeat(200),
            "[a-z]+(a+)+$ .*.* {9999} \\ / ^ & |",
            "\u0000\u0001\u001f\u007f",
            "\uD800 \uDC00 \uDBFF\uD800",
            "~ ~~ \"\"~ \"a\"~999999999999 a~9 *~ ?~",
            "date:99999 date:2014-99 date:.. date:0000-00-00",
            "speaker:\uD83D stance: kind:* via:\"\" outlet:()")) {
      ask(query, Unit.QUOTES);
      ask(query, Unit.PARAGRAPHS);
      ask(query, Unit.ARTICLES);
    }
  }

  private void compare(int queries, long seed) throws IOException {
    Random random = new Random(seed);
    RandomNews news = new RandomNews(random);
    List<FacetRequest> facets =
        Arrays.stream(Dimension.values())
            .map(dimension -> FacetRequest.top(dimension, 1 + random.nextInt(20)))
            .toList();
    List<FacetRequest> fewer = facets.stream().map(FacetRequest::withoutDistinct).toList();
    int found = 0;
    for (int i = 0; i < queries; i++) {
      SearchRequest request =
          SearchRequest.of(news.query())
              .withUnit(random.nextInt(3) > 0 ? Unit.QUOTES : Unit.values()[random.nextInt(3)])
              .withFilters(news.filters())
              .withExact(random.nextInt(5) == 0)
              .withSort(SortOrder.values()[random.nextInt(3)])
              .withFacets(random.nextBoolean() ? facets : fewer)
              .withHistogram(Histogram.Interval.MONTH)
              .withSize(SearchRequest.MAX_SIZE);
      SearchResult result = index.search(request);
      NaiveSearch.Answer expected = naive.search(request, parser.parse(request.query()).root());
      String message = request.toString();
      assertEquals(expected.ids().size(), result.total(), message);
      assertEquals(expected.facets(), result.facets(), message);
      assertEquals(expected.histogram(), result.histogram(), message);
      if (result.total() <= request.size()) {
        Set<String> ids = new HashSet<>();
        result.hits().forEach(hit -> ids.add(id(hit, request.unit())));
        assertEquals(expected.ids(), ids, message);
      }
      checkOrder(result, request.sort(), message);
      result.hits().forEach(hit -> checkHighlights(hit, message));
      found += result.total() > 0 ? 1 : 0;
    }
    assertTrue(found > queries / 2, "too few of the queries find something: " + found);
  }

  private static String id(Hit hit, Unit unit) {
    return switch (unit) {
      case QUOTES -> hit.quote().id();
      case PARAGRAPHS -> hit.articleId() + "#" + hit.passageOffset();
      case ARTICLES -> hit.articleId();
    };
  }

  private static void checkOrder(SearchResult result, SortOrder sort, String message) {
    if (sort == SortOrder.RELEVANCE) {
      return;
    }
    List<LocalDate> days = new ArrayList<>();
    result.hits().forEach(hit -> days.add(hit.published()));
    List<LocalDate> sorted = new ArrayList<>(days);
    Comparator<LocalDate> order = Comparator.naturalOrder();
    sorted.sort(Comparator.nullsLast(sort == SortOrder.NEWEST ? order.reversed() : order));
    assertEquals(sorted, days, message);
  }

  private static void checkHighlights(Hit hit, String message) {
    Span last = null;
    for (Span span : hit.highlights()) {
      assertTrue(last == null || last.end() <= span.start(), message);
      assertTrue(hit.inPassage(span).of(hit.passage()).matches("[A-Za-z]+"), message);
      last = span;
    }
  }

  private void fuzz(int queries, long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < queries; i++) {
      ask(RandomQueries.garbage(random), Unit.values()[random.nextInt(3)]);
    }
  }

  /// Anything but an answer or a named limit fails the test.
  private void ask(String query, Unit unit) {
    try {
      SearchRequest request =
          SearchRequest.of(query)
              .withUnit(unit)
              .withFacets(List.of(FacetRequest.top(Dimension.SPEAKER, 5)));
      assertTrue(index.search(request).total() >= 0);
    } catch (LimitExceededException e) {
      assertEquals("q", e.parameter(), query);
    } catch (IOException | RuntimeException e) {
      throw new AssertionError("query of %d: %s".formatted(query.length(), query), e);
    }
  }
}
