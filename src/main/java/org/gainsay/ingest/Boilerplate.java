package org.gainsay.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Knows what stands on a news page beside the words of its article.
final class Boilerplate {

  /// Never text of an article, by the meaning of the element.
  private static final String NEVER =
      "script, style, noscript, template, iframe, object, embed, svg, canvas, video, audio, nav,"
          + " aside, form, button, select, textarea, figure, figcaption, picture, dialog, menu,"
          + " [hidden], [aria-hidden=true], [role=navigation], [role=complementary],"
          + " [role=contentinfo], [role=search], [role=dialog], [role=alert], [role=menu],"
          + " [style*=display:none], [style*=display: none]";

  /// Words in the class or id of elements that are not text of the article, however long.
  private static final Pattern NAMES =
      name(
          "related|recirc\\w*|promos?|newsletters?|shar(?:e|ing)|social|comments?|sidebar|disqus|"
              + "adverts?|advertis\\w+|ads?|adsense|adslot|sponsor\\w*|cookies?|consent|gdpr|"
              + "captions?|breadcrumbs?|subscri\\w+|paywall|signup|popular|trending|recommend\\w*|"
              + "outbrain|taboola|readmore|footer|nav|navigation|navbar|menu|masthead|toolbar|"
              + "copyright|pullquote|pull-quote|widget|modal|popup|overlay|teasers?|carousel|gallery|"
              + "slideshow|player|poll|quiz|author-(?:bio|box|info|card)|most-(?:read|viewed|popular)|"
              + "more-(?:on|from|stories|news|like)|read-(?:more|next|also)|also-read|see-also|"
              + "sign-up|print-only|skip-link|site-header|page-header");

  /// Words in the class or id of short elements beside the text: who wrote it, and when.
  private static final Pattern SHORT_NAMES =
      name(
          "bylines?|authors?|credits?|tags?|topics?|timestamp|date|datetime|pubdate|published|"
              + "updated|meta|metadata|kicker|labels?|read-time|reading-time|tools|contributors?|"
              + "section-name|category|eyebrow");

  private static final Pattern HIDDEN =
      name("sr-only|visually-hidden|visuallyhidden|screen-reader-text|screen-reader|offscreen");

  private static final int SHORT = 250;

  /// A part that holds this share of the page's text is the article, whatever its class says.
  private static final double TOO_MUCH = 0.4;

  private static final Set<String> INLINE =
      Set.of(
          "span", "a", "em", "strong", "b", "i", "u", "abbr", "cite", "q", "mark", "small", "sub",
          "sup", "time", "font");

  /// Whole paragraphs that are no text.
  private static final Pattern LINE =
      Pattern.compile(
          "(?:ad|advertisement|advertising|sponsored(?: content)?|share(?: this.*)?|print|email|save"
              + "|(?:\\d+ )?comments?(?: \\(\\d+\\))?|leave a comment|trending|recommended"
              + "|(?:related|more|top|popular)(?: on this)?(?: (?:stor(?:y|ies)|articles?|content"
              + "|topics?|coverage|links?|news|reading))?:?|most (?:read|viewed|popular).*"
              + "|(?:story|article) continues (?:below|after).*|skip (?:to|past|advert).*"
              + "|follow .{1,60} on (?:twitter|facebook|x|instagram|whatsapp|bluesky|mastodon).*"
              + "|(?:sign up|subscribe|register)(?: now| here| today)?(?: (?:to|for) .*)?"
              + "|click here.*|continue reading.*|back to top"
              + "|(?:image|photo|picture|photograph)s?(?: (?:credit|caption|source|by))?s?:? .{0,120}"
              + "|getty images.*|©.*|copyright .{0,10}\\d{4}.*|all rights reserved.*"
              + "|last (?:updated|modified).*|(?:first )?published:? .{0,60}\\d{4}.{0,20}"
              + "|updated:? .{0,60}\\d{4}.{0,20}|\\d+ min(?:ute)?s? read|loading\\W*"
              + "|enable javascript.*|this video (?:is|can) .*not .*)",
          Pattern.CASE_INSENSITIVE);

  /// Beginnings of short paragraphs that lead elsewhere.
  private static final Pattern LEAD =
      Pattern.compile(
          "(?:read (?:more|also|next|our)|also read|see also|more on this|related|watch(?: live| now)?|"
              + "listen|don't miss|don’t miss|recommended|in pictures|explainer|live updates)"
              + "\\s*[:|»>–—-].*",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_LEAD = 180;

  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:By|Written by|Words by) \\p{Lu}[\\p{L}.'’-]+(?:,? (?:and |in |for |of )?\\p{Lu}[\\p{L}.'’-]+){0,8}"
              + "(?: \\|.*|, .{0,40}correspondent| in .{0,40})?");

  /// A line that is a date and nothing else.
  private static final Pattern DATE =
      Pattern.compile(
          "(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\p{L}*\\.?,? )?(?:\\d{1,2}(?:st|nd|rd|th)? MONTH|MONTH \\d{1,2})"
                  .replace(
                      "MONTH", "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}*\\.?")
              + "(?:,? \\d{4})?(?:,? (?:at )?\\d{1,2}[:.]\\d{2}.{0,12})?");

  /// A line that is a time of day and nothing else, as it stands over the posts of a live blog.
  private static final Pattern TIME =
      Pattern.compile(
          "\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?: ?[ap]\\.?m\\.?)?(?: \\(?\\p{Lu}{2,4}\\)?)?",
          Pattern.CASE_INSENSITIVE);

  private Boilerplate() {}

  /// Takes out of a page what is not text of its article.
  static void removeFrom(Element body) {
    body.select(NEVER).remove();
    for (Element footer : body.select("footer")) {
      // That of a quotation names who is quoted.
      if (footer.closest("blockquote") == null) {
        footer.remove();
      }
    }
    for (Element header : body.select("header")) {
      if (header.closest("article, main") == null) {
        header.remove();
      }
    }
    int length = body.text().length();
    List<Element> named = new ArrayList<>();
    for (Element element : body.getAllElements()) {
      if (!element.equals(body)
          && isNamed(element)
          && element.text().length() < length * TOO_MUCH) {
        named.add(element);
      }
    }
    named.forEach(Element::remove);
    removeLinkLists(body);
  }

  /// Whether a paragraph of the article is text, not a link elsewhere, a byline, date or label.
  static boolean isText(String paragraph) {
    return paragraph.codePoints().anyMatch(Character::isLetterOrDigit)
        && !LINE.matcher(paragraph).matches()
        && !(paragraph.length() <= LONGEST_LEAD && LEAD.matcher(paragraph).matches())
        && !BYLINE.matcher(paragraph).matches()
        && !DATE.matcher(paragraph).matches()
        && !isTimeOfDay(paragraph);
  }

  static boolean isTimeOfDay(String text) {
    return TIME.matcher(text.strip()).matches();
  }

  private static boolean isNamed(Element element) {
    String names = element.className() + " " + element.id();
    if (names.isBlank()) {
      return false;
    }
    if (HIDDEN.matcher(names).find()) {
      return true;
    }
    if (INLINE.contains(element.normalName())) {
      return false; // a word within a sentence
    }
    if (NAMES.matcher(names).find()) {
      return true;
    }
    boolean hasHeadline = element.selectFirst("h1") != null;
    return !hasHeadline && SHORT_NAMES.matcher(names).find() && element.text().length() < SHORT;
  }

  /// Lists and paragraphs that are nothing but links lead to other articles.
  private static void removeLinkLists(Element body) {
    for (Element element : body.select("ul, ol, p, div, h2, h3, h4")) {
      boolean isMostlyLinks =
          MainText.linkDensity(element) > 0.75 && element.text().length() < 2000;
      if (isMostlyLinks && element.selectFirst("h1") == null) {
        element.remove();
      }
    }
  }

  /// A pattern that finds one of these names as a whole part of a class or id, whose parts are cut
  /// by anything but letters and digits.
  private static Pattern name(String names) {
    return Pattern.compile("(?<![a-z0-9])(?:" + names + ")(?![a-z0-9])", Pattern.CASE_INSENSITIVE);
  }
}
