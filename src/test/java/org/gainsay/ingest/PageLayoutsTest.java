package org.gainsay.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Three articles in the layouts of common news templates: every paragraph is found, and nothing
/// else.
class PageLayoutsTest {

  private static final List<List<String>> ARTICLES =
      List.of(
          List.of(
              "Minister rejects report on flood defences",
              "The interior minister, Paula Brandt, on Friday rejected a report that blamed her"
                  + " ministry for the collapse of a dyke at Ostmoor, calling it “a collection of"
                  + " guesses”.",
              "“No warning ever reached my desk,” she told reporters in the capital.",
              "The authors of the report, three engineers from the technical university, said they"
                  + " had sent letters to the ministry in March and in May, and that both had been"
                  + " answered.",
              "“Somebody read them,” said one of the engineers, Dirk Holm.",
              "Brandt declined to say whether she would publish the ministry's files."),
          List.of(
              "Bus company denies drivers slept in depots",
              "Northern Coaches has denied that its drivers were made to sleep in depots between"
                  + " shifts, after a union published photographs of mattresses.",
              "“Those pictures were taken in a storeroom, years ago,” a spokesman said.",
              "The union's secretary, Maud Ellery, accused the company of lying. “We counted eleven"
                  + " beds last week, and all of them were warm,” she said.",
              "An inspector is to visit on Monday."),
          List.of(
              "Zoo admits error over missing lynx",
              "The city zoo admitted on Sunday that a gate had been left open for two nights before"
                  + " a lynx was found to be missing, and apologised to residents of the quarter.",
              "“It was our mistake, and ours alone,” the director, Sam Okello, said.",
              "Police said the animal had been seen near the canal. They asked people not to feed"
                  + " it, and to call a number that is answered day and night.",
              "Is it dangerous? “Not unless it is cornered,” said Okello."));

  static Stream<Arguments> pages() {
    List<Layout> layouts =
        List.of(
            new Layout("html5 article with figures and aside", PageLayoutsTest::modern),
            new Layout("wordpress with related posts and comments", PageLayoutsTest::wordpress),
            new Layout("divs only", PageLayoutsTest::divs),
            new Layout("table layout with double breaks", PageLayoutsTest::table),
            new Layout("body in several pieces", PageLayoutsTest::pieces),
            new Layout("schema.org microdata", PageLayoutsTest::microdata),
            new Layout("main without article", PageLayoutsTest::main),
            new Layout("promotions between paragraphs", PageLayoutsTest::interrupted),
            new Layout("cards of other articles around", PageLayoutsTest::cards),
            new Layout("list of live links below", PageLayoutsTest::linksBelow),
            new Layout("rows of a page builder", PageLayoutsTest::rows),
            new Layout("live blog of posts", PageLayoutsTest::posts),
            new Layout("live blog of articles", PageLayoutsTest::liveArticles),
            new Layout("other articles that follow on scrolling", PageLayoutsTest::scrolled));
    return layouts.stream()
        .flatMap(layout ->
            ARTICLES.stream()
                .map(article -> Arguments.of(layout.name(), article, layout.page(article))));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("pages")
  void everyParagraphIsFoundAndNothingElse(String layout, List<String> article, String page)
      throws Exception {
    Draft draft = HtmlArticle.parse(page, Details.NONE);
    assertEquals(article.getFirst(), draft.title());
    List<String> found = new ArrayList<>(List.of(draft.text().split("\n\n", -1)));
    assertEquals(article, found);
  }

  private record Layout(String name, Function<List<String>, String> template) {

    String page(List<String> article) {
      return template.apply(article);
    }
  }

  private static String head(List<String> article) {
    return "<!doctype html><html lang=en><head><title>"
        + article.getFirst()
        + " - The Daily Example</title><meta property=og:site_name content='The Daily Example'>"
        + "<script>var x = '<p>not text</p>';</script></head><body>"
        + "<header class=site-header><a href=/>The Daily Example</a><ul><li><a href=/w>World</a>"
        + "<li><a href=/s>Sport</a></ul></header>";
  }

  private static String foot() {
    return "<footer><p>© 2026 The Daily Example. All rights reserved. We use cookies to make this"
        + " page better, and so do our 812 partners.</p></footer></body></html>";
  }

  private static String paragraphs(List<String> article) {
    return article.stream().skip(1).map(p -> "<p>" + p + "</p>\n").collect(Collectors.joining());
  }

  private static String modern(List<String> a) {
    return head(a)
        + "<main><article><header><h1>"
        + a.getFirst()
        + "</h1><p class=byline>By Jo Writer</p>"
        + "<time datetime=2026-05-01>1 May</time></header>"
        + "<figure><img><figcaption>A long caption of a picture, said the agency that took it."
        + "</figcaption></figure>"
        + paragraphs(a)
        + "<aside><h2>Most read</h2><p>Ten things that nobody told you about cheese.</p></aside>"
        + "</article></main>"
        + foot();
  }

  private static String wordpress(List<String> a) {
    return head(a)
        + "<div id=primary class='content-area has-sidebar'><article class='post hentry'>"
        + "<h1 class=entry-title>"
        + a.getFirst()
        + "</h1><div class=entry-meta>Posted on May 1,"
        + " 2026 by <a href=/jo>Jo</a></div><div class=entry-content>"
        + paragraphs(a)
        + "<div class='sharedaddy sd-sharing'><h3>Share this:</h3><a href=#>Tweet</a></div>"
        + "<div class=related-posts><h3>Related</h3><p>Another long story, which has nothing to do"
        + " with this one, but has commas, too.</p></div></div></article>"
        + "<section id=comments class=comments-area><p>I never liked them, and I said so, said"
        + " Bob.</p></section><div id=secondary class=widget-area><p class=widget>Subscribe to our"
        + " newsletter, it is free.</p></div></div>"
        + foot();
  }

  private static String divs(List<String> a) {
    return head(a)
        + "<div class=top><div class=menu><a href=/>Home</a></div></div><div class=wrap><div"
        + " class=left><a href=/1>One</a><a href=/2>Two</a></div><div class=story><h1>"
        + a.getFirst()
        + "</h1>"
        + a.stream()
            .skip(1)
            .map(p -> "<div class=para>" + p + "</div>")
            .collect(Collectors.joining())
        + "</div><div class=right><div class=promo>Win a holiday on the coast, today only.</div>"
        + "</div></div>"
        + foot();
  }

  private static String table(List<String> a) {
    return head(a)
        + "<table><tr><td width=120><a href=/>Home</a><br><a href=/n>News</a></td><td><h1>"
        + a.getFirst()
        + "</h1><font size=2>"
        + a.stream().skip(1).collect(Collectors.joining("<br><br>\n"))
        + "</font></td><td><a href=/ad>Buy</a></td></tr></table>"
        + foot();
  }

  private static String pieces(List<String> a) {
    StringBuilder pieces = new StringBuilder();
    a.stream()
        .skip(1)
        .forEach(p ->
            pieces.append(
                "<div class=chunk><p>"
                    + p
                    + "</p></div>"
                    + "<div class=ad-slot>Advertisement</div>"));
    return head(a) + "<article><h1>" + a.getFirst() + "</h1>" + pieces + "</article>" + foot();
  }

  private static String microdata(List<String> a) {
    return head(a)
        + "<div itemscope itemtype=https://schema.org/NewsArticle><h1 itemprop=headline>"
        + a.getFirst()
        + "</h1><span itemprop=author>Jo Writer</span><div itemprop=articleBody>"
        + paragraphs(a)
        + "</div><div class=tags>Tags: <a href=/t>floods</a></div></div>"
        + foot();
  }

  private static String main(List<String> a) {
    return head(a)
        + "<main><nav aria-label=breadcrumb><a href=/>Home</a></nav><h1>"
        + a.getFirst()
        + "</h1><div class=text>"
        + paragraphs(a)
        + "</div><section class=more-stories><h2>More"
        + " stories</h2><p><a href=/x>A story, about something else, entirely</a></p></section>"
        + "</main>"
        + foot();
  }

  private static String interrupted(List<String> a) {
    StringBuilder body = new StringBuilder();
    for (String p : a.subList(1, a.size())) {
      body.append(
          "<p>"
              + p
              + "</p><p><strong>Read more: <a href=/z>The story so far, in"
              + " pictures</a></strong></p><div class=newsletter-signup><p>Get our morning email, every"
              + " day, free of charge.</p></div><p>Advertisement</p>");
    }
    return head(a) + "<article><h1>" + a.getFirst() + "</h1>" + body + "</article>" + foot();
  }

  private static String cards(List<String> a) {
    String card =
        "<article class=card><h3><a href=/c>Another headline that is long enough</a></h3><p>A"
            + " teaser, with a comma, for another story.</p></article>";
    return head(a)
        + card
        + card
        + "<article class=main-story><h1>"
        + a.getFirst()
        + "</h1>"
        + paragraphs(a)
        + "</article>"
        + card
        + card
        + card
        + foot();
  }

  private static String linksBelow(List<String> a) {
    return head(a)
        + "<div class=content><h1>"
        + a.getFirst()
        + "</h1><p class=dateline>Friday, 1 May 2026</p>"
        + paragraphs(a)
        + "<ul><li><a href=/1>First link to a story</a><li><a href=/2>Second link, a longer one"
        + "</a></ul><p>Follow us on Twitter</p></div>"
        + foot();
  }

  private static String rows(List<String> a) {
    return head(a)
        + "<div class=page><h1>"
        + a.getFirst()
        + "</h1>"
        + a.stream()
            .skip(1)
            .map(p ->
                "<div class=row><div class=column><div class=text><p>"
                    + p
                    + "</p></div></div></div>")
            .collect(Collectors.joining())
        + "<div class=row><div class=column><div class=text><a href=/1>The front page</a> <a"
        + " href=/2>All that we have on this</a></div></div></div></div>"
        + foot();
  }

  private static String posts(List<String> a) {
    StringBuilder posts = new StringBuilder();
    for (String p : a.subList(1, a.size())) {
      posts.append(
          "<div class=block><p class=block-time><time datetime=2026-05-01T10:05>10.05 BST</time></p>"
              + "<div class=block-elements><p>"
              + p
              + "</p></div><div class=share><a href=#>Share</a></div></div>");
    }
    return head(a) + "<main><h1>" + a.getFirst() + "</h1>" + posts + "</main>" + foot();
  }

  private static String liveArticles(List<String> a) {
    StringBuilder posts = new StringBuilder();
    for (String p : a.subList(1, a.size())) {
      posts.append("<article class=post><time>10:05 am</time><p>" + p + "</p></article>");
    }
    return head(a)
        + "<script type='application/ld+json'>{\"@type\": \"LiveBlogPosting\"}</script>"
        + "<main><h1>"
        + a.getFirst()
        + "</h1>"
        + posts
        + "</main>"
        + foot();
  }

  private static String scrolled(List<String> a) {
    String other =
        "<div class=story><h1>Another story</h1><div class=body><p>It has nothing to do with this"
            + " one, but has commas, too, and is long enough.</p></div></div>";
    return head(a)
        + "<div class=stories><div class=story><h1>"
        + a.getFirst()
        + "</h1><div class=body>"
        + paragraphs(a)
        + "</div></div>"
        + other
        + other
        + "</div>"
        + foot();
  }
}
