package org.gainsay.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.search.ArticleBuilder;
import org.gainsay.search.CopyGroup;
import org.gainsay.search.Dimension;
import org.gainsay.search.Dispute;
import org.gainsay.search.FacetRequest;
import org.gainsay.search.Filters;
import org.gainsay.search.Histogram;
import org.gainsay.search.Hit;
import org.gainsay.search.NewsIndex;
import org.gainsay.search.RandomNews;
import org.gainsay.search.SearchRequest;
import org.gainsay.search.SearchResult;
import org.gainsay.search.SortOrder;
import org.gainsay.search.Unit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Writes the same articles in several orders, at once and in pieces that are merged, and asks each
/// index the same: all answers must be equal, whatever ties in them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WritingOrderTest {

  private static final List<FacetRequest> FACETS =
      Arrays.stream(Dimension.values()).map(dimension -> FacetRequest.top(dimension, 7)).toList();

  private final List<AnnotatedArticle> articles = articles();
  private NewsIndex atOnce;
  private List<NewsIndex> others;

  @BeforeAll
  void write() throws IOException {
    atOnce = written(articles, articles.size());
    List<AnnotatedArticle> backwards = articles.reversed();
    List<AnnotatedArticle> shuffled = new ArrayList<>(articles);
    Collections.shuffle(shuffled, new Random(7));
    others = List.of(written(backwards, 190), written(shuffled, 11));
  }

  @AfterAll
  void close() throws IOException {
    atOnce.close();
    for (NewsIndex other : others) {
      other.close();
    }
  }

  private static NewsIndex written(List<AnnotatedArticle> inOrder, int piece) throws IOException {
    NewsIndex index = LuceneNewsIndex.inMemory();
    for (int i = 0; i < inOrder.size(); i += piece) {
      index.accept(inOrder.subList(i, Math.min(inOrder.size(), i + piece)));
      index.commit();
      index.refresh();
    }
    return index;
  }

  /// Random articles, among them some that are copies of each other but for a word in places.
  private static List<AnnotatedArticle> articles() {
    Random random = new Random(23);
    List<AnnotatedArticle> articles = new ArrayList<>(new RandomNews(random).articles(1_500));
    for (int story = 0; story < 12; story++) {
      List<String> words =
          random.ints(80, 0, 400).mapToObj(word -> "w" + word).collect(Collectors.toList());
      for (int copy = random.nextInt(4); copy >= 0; copy--) {
        words.set(random.nextInt(words.size()), "changed");
        String id = "wire-" + random.nextInt(1_000_000);
        articles.add(ArticleBuilder.article(id).paragraph(String.join(" ", words)).build());
      }
    }
    return articles;
  }

  /// Asks something of an index.
  private interface Question {
    Object ask(NewsIndex index) throws IOException;
  }

  private void answersAreEqual(Question question, Object what) throws IOException {
    Object answer = question.ask(atOnce);
    for (NewsIndex other : others) {
      assertEquals(answer, question.ask(other), what.toString());
    }
  }

  @Test
  void searchesAnswerTheSameOnEveryPage() throws IOException {
    Random random = new Random(29);
    RandomNews news = new RandomNews(random);
    for (int i = 0; i < 100; i++) {
      Unit unit = random.nextInt(3) > 0 ? Unit.QUOTES : Unit.values()[random.nextInt(3)];
      SearchRequest request =
          SearchRequest.of(random.nextInt(3) == 0 ? "" : news.query())
              .withUnit(unit)
              .withFilters(random.nextBoolean() ? Filters.NONE : news.filters())
              .withExact(random.nextInt(5) == 0)
              .withSort(SortOrder.values()[random.nextInt(3)])
              .withGrouped(random.nextInt(4) == 0)
              .withFacets(FACETS)
              .withHistogram(Histogram.Interval.YEAR)
              .withSize(1 + random.nextInt(30));
      answersAreEqual(index -> pages(index, request), request);
    }
  }

  /// The first pages, without the cursors, which name a state of the index.
  private static List<SearchResult> pages(NewsIndex index, SearchRequest request)
      throws IOException {
    List<SearchResult> pages = new ArrayList<>();
    SearchResult page = index.search(request);
    for (int i = 0; i < 5 && page.cursor() != null; i++) {
      pages.add(withoutCursor(page));
      page = index.search(request.withCursor(page.cursor()));
    }
    pages.add(withoutCursor(page));
    return pages;
  }

  private static SearchResult withoutCursor(SearchResult page) {
    return new SearchResult(
        page.total(),
        page.hits(),
        page.facets(),
        page.histogram(),
        null,
        page.reading(),
        page.didYouMean(),
        page.partial());
  }

  @Test
  void pagesSetSideBySideAreTheWholeAndTiesGoByArticle() throws IOException {
    SearchRequest all = SearchRequest.of("water").withSize(SearchRequest.MAX_SIZE);
    for (NewsIndex index : others) {
      SearchRequest request = all.withSize(13);
      SearchResult page = index.search(request);
      List<Hit> paged = new ArrayList<>(page.hits());
      while (page.cursor() != null) {
        page = index.search(request.withCursor(page.cursor()));
        paged.addAll(page.hits());
      }
      assertEquals(index.search(all).hits(), paged);
      Comparator<Hit> best = Comparator.comparingDouble(Hit::score).reversed();
      List<Hit> sorted = new ArrayList<>(paged);
      sorted.sort(
          best.thenComparing(Hit::articleId).thenComparing(hit -> hit.quote().extent().start()));
      assertEquals(sorted, paged);
    }
  }

  /// Where all that matches ties, little of it is looked at for a short page.
  @Test
  void shortPagesOfWhatAllTiesAreTheBeginningOfLongOnes() throws IOException {
    for (String query : List.of("wi*", "po*", "de*", "re*", "ba*", "wi* -river")) {
      for (Filters filters :
          List.of(Filters.NONE, Filters.NONE.including(Dimension.SPEAKER, "Carl Moss"))) {
        SearchRequest all =
            SearchRequest.of(query).withFilters(filters).withSize(SearchRequest.MAX_SIZE);
        List<Hit> whole = atOnce.search(all).hits();
        for (int size = 1; size < 8; size++) {
          SearchRequest request = all.withSize(size);
          List<Hit> paged = new ArrayList<>();
          pages(atOnce, request).forEach(page -> paged.addAll(page.hits()));
          assertEquals(whole.subList(0, paged.size()), paged, query);
          answersAreEqual(index -> pages(index, request), request);
        }
      }
    }
  }

  @Test
  void pagesGoOnAfterTheSamePlaceOnceTheirStateIsGone() throws IOException {
    try (NewsIndex index = written(articles.subList(0, 300), 60);
        NewsIndex other = written(articles.subList(0, 300).reversed(), 45)) {
      SearchRequest newest = SearchRequest.of("").withSize(17);
      SearchResult first = index.search(newest);
      // The other index has never seen this state.
      SearchRequest next = newest.withCursor(first.cursor());
      assertEquals(index.search(next).hits(), other.search(next).hits());
    }
  }

  @Test
  void exportsAreTheSame() throws IOException {
    RandomNews news = new RandomNews(new Random(31));
    for (int i = 0; i < 30; i++) {
      SearchRequest request =
          SearchRequest.of(i < 3 ? "" : news.query())
              .withUnit(Unit.values()[i % 3])
              .withSort(SortOrder.values()[i / 3 % 3]);
      answersAreEqual(
          index -> {
            List<Hit> hits = new ArrayList<>();
            index.export(request, hits::add);
            return hits;
          },
          request);
    }
  }

  @Test
  void partiesAndTheirDisputesAreTheSame() throws IOException {
    List<Dispute> disputes = atOnce.disputes(Filters.NONE, 30);
    assertTrue(disputes.size() > 10);
    answersAreEqual(index -> index.disputes(Filters.NONE, 30), "disputes");
    for (Dispute dispute : disputes) {
      answersAreEqual(
          index -> index.dispute(dispute.accuser(), dispute.accused(), Filters.NONE), dispute);
      answersAreEqual(index -> index.dossier(dispute.accuser(), Filters.NONE), dispute.accuser());
    }
    for (Dimension dimension : Dimension.values()) {
      answersAreEqual(index -> index.complete(dimension, "o", 5), dimension);
      answersAreEqual(index -> index.complete(dimension, "", 5), dimension);
    }
  }

  @Test
  void likenessesAndPrintingsAreTheSame() throws IOException {
    List<Hit> some = atOnce.search(SearchRequest.of("").withSize(60)).hits();
    for (Hit hit : some) {
      answersAreEqual(index -> index.similar(hit.quote().id(), 5), hit.quote().id());
      answersAreEqual(index -> index.printings(hit.words(), 5), hit.words());
      answersAreEqual(index -> index.quote(hit.quote().id()), hit.quote().id());
    }
  }

  @Test
  void copiesAndTheirGroupsAreTheSame() throws IOException {
    List<CopyGroup> groups = atOnce.copyGroups(50);
    assertTrue(groups.size() > 4);
    for (int limit : new int[] {1, 2, 3, 50}) {
      answersAreEqual(index -> index.copyGroups(limit), limit);
    }
    for (CopyGroup group : groups) {
      String id = group.articles().getFirst().articleId();
      answersAreEqual(index -> index.copies(id, 10), id);
    }
  }
}
