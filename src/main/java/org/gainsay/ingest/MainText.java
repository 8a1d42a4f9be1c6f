package org.gainsay.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/// Finds the article within a page.
///
/// Pages that mark it (`article`, `main`, schema.org's `articleBody`) are believed. For others the
/// method is that of Arc90's Readability (2009): each paragraph votes, by its length and commas,
/// for the elements around it, and links count against them.
final class MainText {

  /// Shorter paragraphs do not vote: they are captions and menu entries as often as text.
  private static final int VOTER = 25;

  /// An element that the page marks must hold at least so much text, in UTF-16 code units.
  private static final int ENOUGH = 140;

  /// Pages that are carried on while something happens, by schema.org's name for them or their own.
  private static final String LIVE_BLOG =
      "[itemtype$=LiveBlogPosting], [class~=(?i)\\blive-?blog\\b],"
          + " script:containsData(\"LiveBlogPosting\")";

  private MainText() {}

  /// The paragraphs of the article, in order; empty if there is none. Takes elements out of the
  /// page.
  static List<String> of(Document page) {
    boolean isLive = page.selectFirst(LIVE_BLOG) != null;
    Boilerplate.removeFrom(page.body());
    Element article = article(page.body(), isLive);
    return HtmlParagraphs.of(article).stream().filter(Boilerplate::isText).toList();
  }

  /// The paragraphs of an element that is nothing but an article.
  static List<String> ofFragment(Element element) {
    Boilerplate.removeFrom(element);
    return HtmlParagraphs.of(element).stream().filter(Boilerplate::isText).toList();
  }

  private static Element article(Element body, boolean isLive) {
    Element marked =
        firstNonNull(
            longest(body.select("[itemprop=articleBody]")),
            longest(body.select("article, [role=article], [itemtype$=Article]")));
    if (marked != null) {
      return isLive ? withOtherPosts(marked, body) : marked;
    }
    Element main = longest(body.select("main, [role=main]"));
    return mostVoted(main == null ? body : main);
  }

  /// The posts of a live blog are marked as articles, each of them.
  private static Element withOtherPosts(Element post, Element body) {
    Element holder = post;
    for (Element other : body.select("article, [role=article], [itemtype$=BlogPosting]")) {
      if (other.className().equals(post.className())) {
        holder = holderOfBoth(holder, other, body);
      }
    }
    return holder;
  }

  private static @Nullable Element firstNonNull(@Nullable Element a, @Nullable Element b) {
    return a == null ? b : a;
  }

  /// The one with the most text in paragraphs, if it is enough for an article.
  private static @Nullable Element longest(Elements elements) {
    Element longest = null;
    int most = ENOUGH - 1;
    for (Element element : elements) {
      int length = textOutsideLinks(element);
      if (length > most) {
        most = length;
        longest = element;
      }
    }
    return longest;
  }

  private static Element mostVoted(Element root) {
    Map<Element, Double> votes = new HashMap<>();
    for (Element paragraph : root.select("p, pre, blockquote, td, div, section, font, center")) {
      String text = paragraph.ownText();
      if (paragraph.normalName().equals("p")) {
        text = paragraph.text();
      }
      Element parent = paragraph.parent();
      if (text.length() < VOTER || parent == null) {
        continue;
      }
      double vote =
          1 + text.chars().filter(c -> c == ',').count() + Math.min(text.length() / 100, 3);
      // Text that stands in an element itself, its paragraphs cut by line breaks, votes for it.
      Element holder = paragraph.normalName().equals("p") ? parent : paragraph;
      votes.merge(holder, vote, Double::sum);
      if (!holder.equals(root) && holder.parent() != null) {
        votes.merge(holder.parent(), vote / 2, Double::sum);
      }
    }
    Element best = root;
    double most = 0;
    for (Element candidate : root.getAllElements()) {
      double score = votes.getOrDefault(candidate, 0.0) * (1 - linkDensity(candidate));
      if (score > most) {
        most = score;
        best = candidate;
      }
    }
    return withItsLike(best, root, votes, most);
  }

  /// Some templates cut an article into several elements of one kind, side by side or each within
  /// others: then it is the element that holds them all, unless that holds several headlines.
  private static Element withItsLike(
      Element best, Element root, Map<Element, Double> votes, double most) {
    Element holder = best;
    for (Element other : root.select(best.normalName())) {
      boolean isLike =
          votes.getOrDefault(other, 0.0) > most / 5
              && other.className().equals(best.className())
              && (!best.className().isBlank() || Objects.equals(other.parent(), best.parent()))
              && linkDensity(other) < 0.25;
      Element both = isLike ? holderOfBoth(holder, other, root) : holder;
      if (!both.equals(holder) && both.select("h1").size() <= 1) {
        holder = both;
      }
    }
    return holder;
  }

  /// The innermost element with both in it.
  private static Element holderOfBoth(Element one, Element other, Element root) {
    Element holder = one;
    while (!holder.equals(root) && !holder.equals(other) && !other.parents().contains(holder)) {
      Element parent = holder.parent();
      holder = parent == null ? root : parent;
    }
    return holder;
  }

  /// The part of an element's text that is in links, from 0 to 1.
  static double linkDensity(Element element) {
    int all = element.text().length();
    if (all == 0) {
      return 0;
    }
    int linked = 0;
    for (Element link : element.select("a")) {
      linked += link.text().length();
    }
    return Math.min(1, linked / (double) all);
  }

  private static int textOutsideLinks(Element element) {
    return (int) (element.text().length() * (1 - linkDensity(element)));
  }
}
