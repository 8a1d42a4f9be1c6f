package org.gainsay.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.model.Article;
import org.gainsay.model.ArticleVersion;
import org.gainsay.model.Provenance;
import org.gainsay.model.Span;
import org.gainsay.model.StanceLabel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every store of quotes must do. A backend's test extends this and opens an empty store.
public abstract class NewsIndexContract {

  private NewsIndex index;

  /// Opens a store with nothing in it.
  protected abstract NewsIndex open() throws IOException;

  @BeforeEach
  void openEmpty() throws IOException {
    index = open();
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private void store(AnnotatedArticle... articles) throws IOException {
    index.accept(List.of(articles));
    index.commit();
    index.refresh();
  }

  private void storeAll() throws IOException {
    store(Dispatches.ACCUSED, Dispatches.DENIED, Dispatches.REPEATED);
  }

  private static SearchRequest ask(String query) {
    return SearchRequest.of(query);
  }

  /// The words of the quotes that a query finds, in order.
  private List<String> words(SearchRequest request) throws IOException {
    return index.search(request).hits().stream().map(Hit::words).toList();
  }

  private List<String> words(String query) throws IOException {
    return words(ask(query));
  }

  /// The ids of the articles whose paragraphs or articles are found.
  private Set<String> articles(SearchRequest request) throws IOException {
    return new HashSet<>(index.search(request).hits().stream().map(Hit::articleId).toList());
  }

  // What is stored

  @Test
  void anEmptyIndexAnswersEverythingWithNothing() throws IOException {
    SearchResult result =
        index.search(
            ask("")
                .withFacets(List.of(FacetRequest.top(Dimension.SPEAKER, 10)))
                .withHistogram(Histogram.Interval.MONTH));
    assertEquals(0, result.total());
    assertEquals(List.of(), result.hits());
    assertEquals(List.of(new Facet(Dimension.SPEAKER, List.of(), 0)), result.facets());
    assertNull(result.cursor());
    assertEquals(List.of(), index.disputes(Filters.NONE, 10));
    assertEquals(List.of(), index.complete(Dimension.SPEAKER, "a", 10));
    assertEquals(List.of(), index.printings("some words", 10));
    assertEquals(Optional.empty(), index.article("none"));
    assertEquals(Optional.empty(), index.quote("none~00000000"));
    assertEquals(new Health(true, "ok", 0, 0, 0), index.check());
  }

  @Test
  void anArticleIsFoundOnlyAfterARefresh() throws IOException {
    index.accept(List.of(Dispatches.ACCUSED));
    assertEquals(0, index.search(ask("")).total());
    index.refresh();
    assertEquals(2, index.search(ask("")).total());
  }

  @Test
  void anArticleComesBackAsItWasAccepted() throws IOException {
    storeAll();
    for (AnnotatedArticle article : Dispatches.ALL) {
      assertEquals(Optional.of(article), index.article(article.article().id()));
    }
    List<AnnotatedArticle> all = new ArrayList<>();
    index.forEachArticle(all::add);
    assertEquals(Set.copyOf(Dispatches.ALL), Set.copyOf(all));
    assertEquals(3, all.size());
  }

  @Test
  void whatAnArticleSaidBeforeComesBackToo() throws IOException {
    Article first = Article.of("same", "First version.");
    Provenance read = new Provenance("a.txt", null, "00", Instant.EPOCH, "text 1");
    AnnotatedArticle changed =
        new AnnotatedArticle(Article.of("same", "Third version."), List.of(), List.of())
            .withEarlier(
                List.of(
                    new ArticleVersion(first, null),
                    new ArticleVersion(Article.of("same", "Second version."), read)));
    store(changed);
    assertEquals(Optional.of(changed), index.article("same"));
  }

  @Test
  protected void articlesOfNearlyTheSameTextAreGroupedAndNoneIsDropped() throws IOException {
    String report = text(1, 300);
    store(
        article("a", report),
        article("b", "By our own reporter.\n" + report.replace("w17 ", "") + " It goes on."),
        article("c", report.substring(0, report.length() * 3 / 4)),
        article("d", text(2, 300)),
        article("e", text(2, 300)),
        article("short", "Two words."));
    assertEquals(List.of("b", "c"), ids(index.copies("a", 10)));
    assertEquals(List.of("b"), ids(index.copies("a", 1)));
    assertEquals(List.of(), index.copies("short", 10));
    assertEquals(List.of(), index.copies("unknown", 10));
    assertEquals(
        List.of(List.of("a", "b", "c"), List.of("d", "e")),
        index.copyGroups(10).stream().map(group -> ids(group.articles())).toList());
    assertEquals(1, index.copyGroups(10).getLast().articles().getLast().likeness());
    assertEquals(6, index.check().articles());
    index.delete(List.of("b", "c"));
    index.refresh();
    assertEquals(1, index.copyGroups(10).size());
  }

  @Test
  void reportsOfOneFormWithOtherFiguresAreNoCopies() throws IOException {
    String report =
        "The central bank lent the money market %d million crowns today to ease a shortage, said a"
            + " spokesman. Dealers put the rate for money until tomorrow at %d percent.";
    store(
        article("monday", report.formatted(450, 6)),
        article("tuesday", report.formatted(300, 7)),
        article("wire", report.formatted(300, 7) + " It was the third time."));
    assertEquals(List.of("wire"), ids(index.copies("tuesday", 10)));
    assertEquals(
        List.of(List.of("tuesday", "wire")),
        index.copyGroups(10).stream().map(group -> ids(group.articles())).toList());
  }

  private static AnnotatedArticle article(String id, String text) {
    return new AnnotatedArticle(Article.of(id, text), List.of(), List.of());
  }

  private static List<String> ids(List<Copy> copies) {
    return copies.stream().map(Copy::articleId).toList();
  }

  /// Words in an order that each seed has its own of.
  private static String text(int seed, int count) {
    return new Random(seed)
        .ints(count, 0, 1000)
        .mapToObj(word -> "w" + word)
        .collect(Collectors.joining(" "));
  }

  @Test
  void storingAgainChangesNothing() throws IOException {
    storeAll();
    Health before = index.check();
    storeAll();
    assertEquals(before, index.check());
    assertEquals(6, index.search(ask("")).total());
  }

  @Test
  void aNewVersionReplacesAllOfTheOld() throws IOException {
    store(Dispatches.ACCUSED);
    store(
        ArticleBuilder.article("accused")
            .paragraph("Nothing is left.")
            .quote("Nothing is left.", "Dora Lind", StanceLabel.STATEMENT, null)
            .build());
    assertEquals(List.of("Nothing is left."), words(""));
    assertEquals(new Health(true, "ok", 1, 1, 1), index.check());
  }

  @Test
  void theLaterOfTwoVersionsInOneListStays() throws IOException {
    Article first = Article.of("same", "First version.");
    Article second = Article.of("same", "Second version.");
    store(
        new AnnotatedArticle(first, List.of(), List.of()),
        new AnnotatedArticle(second, List.of(), List.of()));
    assertEquals(second, index.article("same").orElseThrow().article());
    assertEquals(new Health(true, "ok", 1, 1, 0), index.check());
  }

  @Test
  void aDeletedArticleIsGoneWithItsQuotes() throws IOException {
    storeAll();
    index.delete(List.of("accused", "unknown"));
    index.refresh();
    assertEquals(Optional.empty(), index.article("accused"));
    assertEquals(4, index.search(ask("")).total());
    assertEquals(2, index.check().articles());
  }

  @Test
  void anArticleWithoutTextOrQuotesIsStored() throws IOException {
    AnnotatedArticle empty = new AnnotatedArticle(Article.of("empty", ""), List.of(), List.of());
    store(empty);
    assertEquals(Optional.of(empty), index.article("empty"));
    assertEquals(1, index.search(ask("").withUnit(Unit.ARTICLES)).total());
  }

  @Test
  void aQuoteIsFoundByItsId() throws IOException {
    storeAll();
    String id = Dispatches.DENIED.quotes().getFirst().id();
    Hit hit = index.quote(id).orElseThrow();
    assertEquals(Dispatches.DENIED.quotes().getFirst(), hit.quote());
    assertEquals("Orlan", hit.speaker());
    assertEquals("Morning Post", hit.outlet());
    assertEquals(LocalDate.of(2014, 12, 20), hit.published());
    assertEquals("https://example.org/denied", hit.url());
    assertEquals(
        "Orlan said it had not poisoned anything, the agency ONA reported.", hit.passage());
  }

  // What a query finds

  @Test
  void wordsAreFoundInAnyForm() throws IOException {
    storeAll();
    assertEquals(
        Set.of(
            "Orlan poisoned the river,",
            "Orlan poisoned the river",
            "it had not poisoned anything",
            "a joint investigation into the poisonings"),
        Set.copyOf(words("poison")));
    assertEquals(List.of("a joint investigation into the poisonings"), words("INVESTIGATED joint"));
  }

  @Test
  void exactWordsAreFoundOnlyAsWritten() throws IOException {
    storeAll();
    assertEquals(List.of(), words("exact:poison"));
    assertEquals(List.of("a joint investigation into the poisonings"), words("exact:poisonings"));
    assertEquals(List.of(), words(ask("poison").withExact(true)));
    assertEquals(3, words(ask("Poisoned").withExact(true)).size());
  }

  @Test
  void allWordsMustBeThereUnlessOrStandsBetween() throws IOException {
    storeAll();
    assertEquals(List.of(), words("river joint"));
    assertEquals(3, words("river OR joint").size());
    assertEquals(List.of("it had not poisoned anything"), words("poison -river -joint"));
    assertEquals(3, words("NOT poison").size() + words("lie help").size() + 1);
  }

  @Test
  void onlyTheContentOfAQuoteIsSearched() throws IOException {
    storeAll();
    assertEquals(List.of(), words("agency"));
    assertEquals(List.of("it had not poisoned anything"), words("text:agency"));
    assertEquals(List.of("Orlan poisoned the river,"), words("text:denied"));
  }

  @Test
  void phrasesNeedTheirOrder() throws IOException {
    storeAll();
    assertEquals(1, words("\"joint investigation\"").size());
    assertEquals(0, words("\"investigation joint\"").size());
    assertEquals(1, words("\"investigation joint\"~2").size());
    assertEquals(1, words("\"joint poisonings\"~3").size());
    assertEquals(0, words("\"joint poisonings\"~2").size());
  }

  @Test
  void sentencesAndParagraphsHoldWordsTogether() throws IOException {
    storeAll();
    assertEquals(List.of("Orlan poisoned the river,"), words("\"delay denied\"~s"));
    assertEquals(List.of(), words("\"river denied\"~s"));
    assertEquals(List.of("Orlan poisoned the river,"), words("\"river denied\"~p"));
    SearchRequest paragraphs = ask("\"minister river\"~s").withUnit(Unit.PARAGRAPHS);
    assertEquals(0, index.search(paragraphs).total());
    assertEquals(1, index.search(paragraphs.withQuery("\"minister river\"~p")).total());
  }

  @Test
  void patternsAndInexactWordsAreFound() throws IOException {
    storeAll();
    assertEquals(1, words("investig*").size());
    assertEquals(1, words("inv*tion").size());
    assertEquals(2, words("riv?r").size());
    assertEquals(2, words("rivre~").size());
    assertEquals(0, words("rivre").size());
  }

  @Test
  void fieldsOfTheQueryAgreeWithTheFilters() throws IOException {
    storeAll();
    assertEquals(List.of("that a lie"), words("speaker:\"Carl Moss\""));
    assertEquals(List.of("that a lie"), words("speaker:moss"));
    assertEquals(2, words("stance:denial").size());
    assertEquals(2, words("target:orlan").size());
    assertEquals(List.of("it had not poisoned anything"), words("via:ona"));
    assertEquals(4, words("outlet:ledger").size());
    assertEquals(2, words("kind:indirect").size());
    assertEquals(List.of("We will help,"), words("confidence:low"));
    assertEquals(6, words("language:en").size());
    assertEquals(List.of("Orlan poisoned the river"), words("river date:2015"));
    assertEquals(4, words("date:..2014-12-31").size());
  }

  @Test
  void paragraphsAndArticlesCanBeSearched() throws IOException {
    storeAll();
    SearchResult paragraphs = index.search(ask("river").withUnit(Unit.PARAGRAPHS));
    assertEquals(3, paragraphs.total());
    assertTrue(paragraphs.hits().stream().allMatch(hit -> hit.quote() == null));
    // Not in one paragraph, but in one article; and once in the title only.
    assertEquals(
        Set.of("accused"), articles(ask("minister investigation").withUnit(Unit.ARTICLES)));
    assertEquals(Set.of("repeated"), articles(ask("quarrel").withUnit(Unit.ARTICLES)));
  }

  @Test
  void aBrokenQueryIsRepairedAndTheRepairSaid() throws IOException {
    storeAll();
    SearchResult result = index.search(ask("(\"joint investigation"));
    assertEquals(1, result.total());
    assertEquals("\"joint investigation\"", result.reading().query());
    assertEquals(2, result.reading().repairs().size());
  }

  @Test
  protected void aQueryThatFindsNothingIsCorrected() throws IOException {
    storeAll();
    SearchResult result = index.search(ask("joint investegation"));
    assertEquals(0, result.total());
    assertEquals("joint investigation", result.didYouMean());
    assertNull(index.search(ask("joint investigation")).didYouMean());
    assertNull(index.search(ask("xylophone")).didYouMean());
  }

  // What a hit says

  @Test
  void theWordsThatWereAskedForAreMarked() throws IOException {
    storeAll();
    Hit hit = index.search(ask("poison \"the river\" date:2014")).hits().getFirst();
    String text = Dispatches.ACCUSED.article().text();
    assertEquals(
        List.of("poisoned", "the", "river"),
        hit.highlights().stream().map(span -> span.of(text)).toList());
    assertEquals(
        List.of("poisoned", "the", "river"),
        hit.highlights().stream().map(hit::inPassage).map(s -> s.of(hit.passage())).toList());
  }

  @Test
  void excludedWordsAndWordsOutsideTheContentAreNotMarked() throws IOException {
    storeAll();
    Hit hit = index.search(ask("Orlan -joint date:2014")).hits().getFirst();
    assertEquals(1, hit.highlights().size());
    Hit around = index.search(ask("text:said date:2014-12-19 stance:accusation")).hits().getFirst();
    assertEquals(
        List.of("said"),
        around.highlights().stream()
            .map(span -> span.of(Dispatches.ACCUSED.article().text()))
            .toList());
  }

  @Test
  void aQuoteOverSeveralParagraphsIsShownWhole() throws IOException {
    String text = "He said: \"One.\n \"Two.\n\"Three.\" Then he left.";
    AnnotatedArticle article =
        ArticleBuilder.article("long")
            .paragraph(text)
            .quote(
                List.of(new Span(9, 14), new Span(16, 21), new Span(22, 30)),
                new ArticleBuilder.QuoteFacts("Bo Ek", StanceLabel.STATEMENT, null))
            .build();
    store(article);
    Hit hit = index.search(ask("two three")).hits().getFirst();
    assertEquals("\"One. \"Two. \"Three.\"", hit.words());
    assertEquals(text.length(), hit.passage().length());
    assertEquals(
        List.of("Two", "Three"), hit.highlights().stream().map(span -> span.of(text)).toList());
  }

  // Order and pages

  @Test
  void newestAndOldestGoByDateAndWhatHasNoneComesLast() throws IOException {
    storeAll();
    store(
        ArticleBuilder.article("undated")
            .paragraph("A river runs.")
            .quote("A river runs.", "Dora Lind", StanceLabel.STATEMENT, null)
            .build());
    List<String> newest =
        List.of("Orlan poisoned the river", "Orlan poisoned the river,", "A river runs.");
    List<String> oldest =
        List.of("Orlan poisoned the river,", "Orlan poisoned the river", "A river runs.");
    assertEquals(newest, words(ask("river").withSort(SortOrder.NEWEST)));
    assertEquals(oldest, words(ask("river").withSort(SortOrder.OLDEST)));
    assertEquals("that a lie", words(ask("").withSort(SortOrder.RELEVANCE)).get(1));
  }

  @Test
  void theBetterMatchIsMoreRelevant() throws IOException {
    store(
        ArticleBuilder.article("x")
            .paragraph("One river among so many other words that are of no use at all here.")
            .quote(
                "One river among so many other words that are of no use at all here.",
                "A B",
                StanceLabel.STATEMENT,
                null)
            .paragraph("A river, the river.")
            .quote("A river, the river.", "A B", StanceLabel.STATEMENT, null)
            .build());
    assertEquals("A river, the river.", words("river").getFirst());
  }

  @Test
  void pagesFollowEachOtherToTheEnd() throws IOException {
    storeAll();
    for (SortOrder sort : SortOrder.values()) {
      for (String query : List.of("", "poison OR lie OR help")) {
        SearchRequest request = ask(query).withSort(sort).withSize(2);
        List<String> whole = words(request.withSize(100));
        List<String> paged = new ArrayList<>();
        SearchResult page = index.search(request);
        while (true) {
          paged.addAll(page.hits().stream().map(Hit::words).toList());
          assertEquals(whole.size(), page.total());
          if (page.cursor() == null) {
            break;
          }
          page = index.search(request.withCursor(page.cursor()));
        }
        assertEquals(whole, paged, sort + " " + query);
      }
    }
  }

  @Test
  void turningPagesDoesNotSeeWhatIsWrittenMeanwhile() throws IOException {
    storeAll();
    SearchRequest request = ask("").withSort(SortOrder.NEWEST).withSize(3);
    SearchResult first = index.search(request);
    index.delete(List.of("accused"));
    index.refresh();
    SearchResult second = index.search(request.withCursor(first.cursor()));
    assertEquals(6, second.total());
    assertEquals(3, second.hits().size());
    assertNull(second.cursor());
  }

  @Test
  void aSenselessCursorIsRefused() throws IOException {
    storeAll();
    for (String cursor : List.of("", "x", "////", "_______________________________", "\u0000é")) {
      InvalidRequestException refused =
          assertThrows(
              InvalidRequestException.class, () -> index.search(ask("").withCursor(cursor)));
      assertEquals("cursor", refused.parameter());
    }
  }

  @Test
  protected void quotesOfTheSameWordingAreGrouped() throws IOException {
    storeAll();
    SearchRequest request = ask("river").withGrouped(true).withSort(SortOrder.OLDEST);
    SearchResult result = index.search(request);
    assertEquals(List.of("Orlan poisoned the river,"), words(request));
    assertEquals(2, result.total());
    assertEquals(2, result.hits().getFirst().printings());
    assertEquals(1, result.hits().getFirst().outlets());
    assertEquals(List.of("Orlan poisoned the river"), words(request.withSort(SortOrder.NEWEST)));
    assertEquals(1, words(request.withSort(SortOrder.RELEVANCE)).size());
    // The group's first among the hits is shown, not its first at all.
    assertEquals(
        List.of("Orlan poisoned the river"),
        words(request.withFilters(Filters.NONE.including(Dimension.YEAR, "2015"))));
  }

  @Test
  void anArticleWithAnExcludedWordIsNoHitHoweverHitsAreOrdered() throws IOException {
    storeAll();
    for (SortOrder sort : SortOrder.values()) {
      SearchRequest articles = ask("\"poisoned river\"~p").withUnit(Unit.ARTICLES).withSort(sort);
      assertTrue(index.search(articles).total() > 0, "" + sort);
      assertEquals(
          0, index.search(articles.withQuery("\"poisoned river\"~p -orlan")).total(), "" + sort);
    }
  }

  @Test
  protected void quotesThatDifferInAFewWordsAreGrouped() throws IOException {
    String words =
        "The mill has never let a drop of waste into the river, and nobody in this valley was told"
            + " to keep quiet about 12 barrels behind the shed";
    storePrintings(
        words,
        words.replace("The mill has", "Our mill has"),
        words.replace("was told", "was ever asked") + ", he said",
        words.replace("12 barrels", "40 barrels"),
        words.replace("was told", "was not told"));
    SearchRequest request = ask("river").withGrouped(true);
    for (SortOrder sort : SortOrder.values()) {
      SearchResult result = index.search(request.withSort(sort));
      assertEquals(5, result.total(), "" + sort);
      assertEquals(
          List.of(1, 1, 3),
          result.hits().stream().map(Hit::printings).sorted().toList(),
          "" + sort);
      assertEquals(
          List.of(1, 1, 3), result.hits().stream().map(Hit::outlets).sorted().toList(), "" + sort);
    }
    assertEquals(
        List.of(words, words.replace("12 barrels", "40 barrels")),
        words(request.withSort(SortOrder.OLDEST)).stream().limit(2).toList());
  }

  @Test
  void aGroupIsTheSameWhereverAPageBegins() throws IOException {
    List<String> printings = new ArrayList<>();
    String words = "one two three four five six seven eight nine ten eleven river";
    for (int i = 0; i < 12; i++) {
      // Each differs in one word from the one before it, so that the last is nothing like the
      // first.
      words = words.replaceFirst("^(\\w+) (.*)$", "$2 extra" + (char) ('a' + i));
      printings.add(words);
    }
    storePrintings(printings.toArray(new String[0]));
    SearchRequest request = ask("extraa OR extrab OR extrac OR river").withGrouped(true);
    for (SortOrder sort : SortOrder.values()) {
      List<String> whole = words(request.withSort(sort));
      List<String> paged = new ArrayList<>();
      SearchResult page = index.search(request.withSort(sort).withSize(1));
      page.hits().forEach(hit -> paged.add(hit.words()));
      while (page.cursor() != null) {
        page = index.search(request.withSort(sort).withSize(1).withCursor(page.cursor()));
        page.hits().forEach(hit -> paged.add(hit.words()));
      }
      assertEquals(whole, paged, "" + sort);
    }
  }

  /// Stores each in an article and an outlet of its own, one a day.
  private void storePrintings(String... printings) throws IOException {
    for (int i = 0; i < printings.length; i++) {
      index.accept(
          List.of(
              ArticleBuilder.article("printing-" + i)
                  .by("Herald " + i)
                  .on("2020-03-%02d".formatted(i + 1))
                  .paragraph("“" + printings[i] + "”")
                  .quote(printings[i], "Carl Moss", StanceLabel.DENIAL, null)
                  .build()));
    }
    index.refresh();
  }

  @Test
  void anExportHandsOutEveryHit() throws IOException {
    storeAll();
    for (SortOrder sort : SortOrder.values()) {
      List<String> all = new ArrayList<>();
      long count =
          index.export(ask("poison").withSort(sort).withSize(1), hit -> all.add(hit.words()));
      assertEquals(4, count);
      if (sort != SortOrder.RELEVANCE) {
        assertEquals(words(ask("poison").withSort(sort)), all);
      }
      assertEquals(Set.copyOf(words("poison")), Set.copyOf(all));
    }
  }

  // Filters and facets

  @Test
  void valuesAreAlternativesWithinADimensionAndNeededAcross() throws IOException {
    storeAll();
    Filters two =
        Filters.NONE
            .including(Dimension.SPEAKER, "anna berg")
            .including(Dimension.SPEAKER, "Carl Moss");
    assertEquals(4, words(ask("").withFilters(two)).size());
    assertEquals(
        List.of("that a lie"),
        words(ask("").withFilters(two.including(Dimension.STANCE, "DENIAL"))));
    assertEquals(
        0, words(ask("").withFilters(Filters.NONE.including(Dimension.VIA, "nobody"))).size());
  }

  @Test
  void excludedValuesMustBeMissing() throws IOException {
    storeAll();
    Filters filters = Filters.NONE.excluding(Dimension.SPEAKER, "Anna Berg");
    // A quote of an unknown speaker is not excluded.
    assertEquals(3, words(ask("").withFilters(filters)).size());
  }

  @Test
  void theDateRangeHoldsBothItsEnds() throws IOException {
    storeAll();
    DateRange range = new DateRange(LocalDate.of(2014, 12, 19), LocalDate.of(2014, 12, 20));
    assertEquals(4, words(ask("").withFilters(Filters.NONE.within(range))).size());
    DateRange open = new DateRange(LocalDate.of(2014, 12, 21), null);
    assertEquals(2, words(ask("").withFilters(Filters.NONE.within(open))).size());
  }

  @Test
  void aChosenValueLeavesTheCountsOfItsSiblings() throws IOException {
    storeAll();
    SearchRequest request =
        ask("")
            .withFilters(Filters.NONE.including(Dimension.SPEAKER, "Orlan"))
            .withFacets(
                List.of(
                    FacetRequest.top(Dimension.SPEAKER, 10),
                    FacetRequest.top(Dimension.STANCE, 10)));
    SearchResult result = index.search(request);
    assertEquals(
        List.of(
            new FacetValue("Anna Berg", 3),
            new FacetValue("Carl Moss", 1),
            new FacetValue("Orlan", 1)),
        result.facet(Dimension.SPEAKER).orElseThrow().values());
    assertEquals(
        List.of(new FacetValue("DENIAL", 1)),
        result.facet(Dimension.STANCE).orElseThrow().values());
  }

  @Test
  void aFacetSaysHowManyValuesThereAreAndShowsTheChosen() throws IOException {
    storeAll();
    SearchRequest request =
        ask("")
            .withFilters(Filters.NONE.including(Dimension.SPEAKER, "orlan"))
            .withFacets(List.of(FacetRequest.top(Dimension.SPEAKER, 1)));
    assertEquals(
        new Facet(
            Dimension.SPEAKER,
            List.of(new FacetValue("Anna Berg", 3), new FacetValue("Orlan", 1)),
            3),
        index.search(request).facets().getFirst());
  }

  @Test
  void aFacetSaysHowManyValuesThereAreOnlyIfAsked() throws IOException {
    storeAll();
    SearchRequest request =
        ask("").withFacets(List.of(FacetRequest.top(Dimension.SPEAKER, 1).withoutDistinct()));
    assertEquals(
        List.of(new Facet(Dimension.SPEAKER, List.of(new FacetValue("Anna Berg", 3)), null)),
        index.search(request).facets());
  }

  @Test
  void aFacetCanBeSearched() throws IOException {
    storeAll();
    SearchRequest request =
        ask("").withFacets(List.of(new FacetRequest(Dimension.SPEAKER, 10, "mo", true)));
    assertEquals(
        List.of(new Facet(Dimension.SPEAKER, List.of(new FacetValue("Carl Moss", 1)), 1)),
        index.search(request).facets());
  }

  @Test
  void everyDimensionIsCounted() throws IOException {
    storeAll();
    Map<Dimension, List<FacetValue>> expected =
        Map.of(
            Dimension.TARGET, List.of(new FacetValue("Orlan", 2), new FacetValue("Anna Berg", 1)),
            Dimension.OUTLET,
                List.of(new FacetValue("Daily Ledger", 4), new FacetValue("Morning Post", 2)),
            Dimension.KIND, List.of(new FacetValue("DIRECT", 4), new FacetValue("INDIRECT", 2)),
            Dimension.VIA, List.of(new FacetValue("ONA", 1)),
            Dimension.CONFIDENCE,
                List.of(
                    new FacetValue("HIGH", 4),
                    new FacetValue("LOW", 1),
                    new FacetValue("MEDIUM", 1)),
            Dimension.YEAR, List.of(new FacetValue("2014", 4), new FacetValue("2015", 2)),
            Dimension.MONTH, List.of(new FacetValue("2014-12", 4), new FacetValue("2015-01", 2)),
            Dimension.LANGUAGE, List.of(new FacetValue("en", 6)));
    for (Dimension dimension : expected.keySet()) {
      SearchRequest request = ask("").withFacets(List.of(FacetRequest.top(dimension, 10)));
      assertEquals(expected.get(dimension), index.search(request).facets().getFirst().values());
    }
  }

  @Test
  void paragraphsAndArticlesHaveTheValuesOfTheirQuotes() throws IOException {
    storeAll();
    SearchRequest request =
        ask("")
            .withUnit(Unit.ARTICLES)
            .withFacets(
                List.of(
                    FacetRequest.top(Dimension.SPEAKER, 10),
                    FacetRequest.top(Dimension.OUTLET, 10)));
    SearchResult result = index.search(request);
    assertEquals(
        List.of(
            new FacetValue("Anna Berg", 2),
            new FacetValue("Carl Moss", 1),
            new FacetValue("Orlan", 1)),
        result.facets().getFirst().values());
    assertEquals(
        List.of(new FacetValue("Daily Ledger", 2), new FacetValue("Morning Post", 1)),
        result.facets().getLast().values());
    Filters moss = Filters.NONE.including(Dimension.SPEAKER, "Carl Moss");
    assertEquals(1, index.search(request.withUnit(Unit.PARAGRAPHS).withFilters(moss)).total());
  }

  @Test
  void theHistogramShowsTheWholeAroundAChosenRange() throws IOException {
    storeAll();
    DateRange december = new DateRange(LocalDate.of(2014, 12, 1), LocalDate.of(2014, 12, 31));
    SearchRequest request =
        ask("river")
            .withHistogram(Histogram.Interval.MONTH)
            .withFilters(Filters.NONE.within(december));
    SearchResult result = index.search(request);
    assertEquals(1, result.total());
    Map<StanceLabel, Long> one = Map.of(StanceLabel.ACCUSATION, 1L);
    assertEquals(
        new Histogram(
            Histogram.Interval.MONTH,
            List.of(
                new Histogram.Bucket(LocalDate.of(2014, 12, 1), 1, one),
                new Histogram.Bucket(LocalDate.of(2015, 1, 1), 1, one))),
        result.histogram());
  }

  // Suggestions, answers, wording

  @Test
  void valuesAreSuggestedByTheBeginningsOfTheirWords() throws IOException {
    storeAll();
    assertEquals(
        List.of(new FacetValue("Anna Berg", 3)), index.complete(Dimension.SPEAKER, "be", 10));
    assertEquals(
        List.of(new FacetValue("Anna Berg", 3)), index.complete(Dimension.SPEAKER, "Bérg an", 10));
    assertEquals(
        List.of(new FacetValue("Carl Moss", 1)), index.complete(Dimension.SPEAKER, "Mess", 10));
    assertEquals(2, index.complete(Dimension.SPEAKER, "", 2).size());
    assertEquals(List.of(), index.complete(Dimension.SPEAKER, "zzz", 10));
  }

  @Test
  void aDossierGathersWhatIsKnownOfASpeaker() throws IOException {
    storeAll();
    Dossier dossier = index.dossier("anna berg", Filters.NONE).orElseThrow();
    assertEquals("Anna Berg", dossier.speaker());
    assertEquals(3, dossier.quotes());
    assertEquals(LocalDate.of(2014, 12, 19), dossier.first());
    assertEquals(LocalDate.of(2015, 1, 2), dossier.last());
    assertEquals(
        List.of(new FacetValue("ACCUSATION", 2), new FacetValue("DEMAND", 1)), dossier.stances());
    assertEquals(List.of(new FacetValue("Orlan", 2)), dossier.targets());
    assertEquals(List.of(), dossier.accusers());
    assertEquals(2, dossier.timeLine().buckets().size());
    Dossier accused = index.dossier("Orlan", Filters.NONE).orElseThrow();
    assertEquals(List.of(new FacetValue("Anna Berg", 2)), accused.accusers());
    assertEquals(
        List.of(new FacetValue("lawyer, Orlan", 1)),
        index.dossier("Carl Moss", Filters.NONE).orElseThrow().roles());
    assertEquals(Optional.empty(), index.dossier("Nobody", Filters.NONE));
  }

  @Test
  void aDisputeCountsAccusationsAndDenials() throws IOException {
    storeAll();
    Dispute expected =
        new Dispute(
            "Anna Berg",
            "Orlan",
            2,
            LocalDate.of(2014, 12, 19),
            LocalDate.of(2015, 1, 2),
            2,
            List.of(new FacetValue("Carl Moss", 1), new FacetValue("Orlan", 1)));
    assertEquals(List.of(expected), index.disputes(Filters.NONE, 10));
    DisputeDetail detail = index.dispute("Anna Berg", "Orlan", Filters.NONE).orElseThrow();
    assertEquals(expected, detail.dispute());
    assertEquals(
        List.of("Orlan poisoned the river,", "Orlan poisoned the river"),
        detail.accusations().stream().map(Hit::words).toList());
    assertEquals(
        List.of("it had not poisoned anything", "that a lie"),
        detail.denials().stream().map(Hit::words).toList());
    assertEquals(Optional.empty(), index.dispute("Orlan", "Anna Berg", Filters.NONE));
  }

  @Test
  void filtersChooseTheAccusationsOfADispute() throws IOException {
    storeAll();
    Filters post = Filters.NONE.including(Dimension.OUTLET, "Morning Post");
    assertEquals(List.of(), index.disputes(post, 10));
    DateRange january = new DateRange(LocalDate.of(2015, 1, 1), null);
    Dispute dispute = index.disputes(Filters.NONE.within(january), 10).getFirst();
    assertEquals(1, dispute.accusations());
    assertEquals(List.of(new FacetValue("Carl Moss", 1)), dispute.deniedBy());
    assertTrue(dispute.isDenied());
  }

  @Test
  void printingsAreFoundExactlyAndNearly() throws IOException {
    storeAll();
    List<Printing> printings = index.printings("“Orlan poisoned the river.”", 10);
    assertEquals(
        List.of("accused", "repeated"),
        printings.stream().map(printing -> printing.hit().articleId()).toList());
    assertTrue(printings.stream().allMatch(Printing::exact));
    Printing near = index.printings("joint investigation into the poisonings of it", 10).getFirst();
    assertFalse(near.exact());
    assertEquals(
        List.of("a"),
        near.differing().stream()
            .map(span -> span.of(Dispatches.ACCUSED.article().text()))
            .toList());
    assertEquals(List.of(), index.printings("nothing of the sort was said", 10));
  }

  @Test
  void aTextWithoutWordsHasNoPrintings() {
    InvalidRequestException refused =
        assertThrows(InvalidRequestException.class, () -> index.printings("…!", 10));
    assertEquals("text", refused.parameter());
    assertThrows(LimitExceededException.class, () -> index.printings("a ".repeat(100_000), 10));
  }

  @Test
  void similarQuotesLeaveOutTheQuotesOwnPrintings() throws IOException {
    storeAll();
    String id = Dispatches.ACCUSED.quotes().getFirst().id();
    List<Hit> similar = index.similar(id, 10);
    assertTrue(similar.stream().noneMatch(hit -> hit.words().startsWith("Orlan poisoned the")));
    assertEquals(List.of(), index.similar("none~00000000", 10));
  }

  // Limits

  @Test
  void aLimitIsNamed() throws IOException {
    storeAll();
    for (String query : List.of("a".repeat(1_000_000), "(".repeat(1000) + "a", "a ".repeat(900))) {
      assertNotNull(
          assertThrows(LimitExceededException.class, () -> index.search(ask(query))).limit());
    }
    assertThrows(InvalidRequestException.class, () -> ask("").withSize(-1));
    assertThrows(InvalidRequestException.class, () -> ask("").withSize(100_000));
  }
}
