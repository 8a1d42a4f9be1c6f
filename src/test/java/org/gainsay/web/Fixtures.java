package org.gainsay.web;

import static org.gainsay.web.ArticleBuilder.organization;
import static org.gainsay.web.ArticleBuilder.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.model.Article;
import org.gainsay.model.ArticleVersion;
import org.gainsay.model.Provenance;
import org.gainsay.model.Speaker;
import org.gainsay.model.StanceLabel;

/// A quarrel about a pier in four articles, one that means harm, and a run of short statements.
final class Fixtures {

  /// An id with everything that a URL makes something of.
  static final String STRANGE_ID = "gazette/2026 03?a=b&c#d%2F..;é“";

  static final Speaker OKAFOR = person("Ines Okafor", "chair of the Port of Easthaven board");
  static final Speaker RENN = person("Paul Renn", "secretary of the dockers' union");
  static final Speaker UNION = organization("Dockers' Union");

  private static final String KNEW = "“They knew, and they let people work on it,”";
  private static final String ACTED = "“We acted the day we were told,”";

  /// What runs if anything does.
  static final String ATTACK =
      "<img src=x onerror=\"window.pwned=1\"><script>window.pwned=1</script>";

  private Fixtures() {}

  static AnnotatedArticle pier() {
    return ArticleBuilder.of(
            STRANGE_ID,
            "Board denies it knew of cracks in Pier Seven",
            "Easthaven Gazette",
            "2026-03-02",
            "Board denies it knew of cracks in Pier Seven\n\n"
                + "The dockers' union accused the board of hiding an engineer's report for two"
                + " years.\n\n"
                + KNEW
                + " the union's secretary, Paul Renn, told reporters.\n\n"
                + "The Port of Easthaven board denied that it had ignored any report. "
                + ACTED
                + " said Ines Okafor, the board's chair.\n\n"
                + "The pier has been closed since Sunday.")
        .quote(
            "hiding an engineer's report for two years",
            "accused",
            "The dockers' union",
            UNION,
            StanceLabel.ACCUSATION,
            "Ines Okafor")
        .quote(KNEW, "told", "Paul Renn", RENN, StanceLabel.ACCUSATION, "Ines Okafor")
        .quote(ACTED, "said", "Ines Okafor", OKAFOR, StanceLabel.DENIAL, "Dockers' Union")
        .answered()
        .build();
  }

  static AnnotatedArticle reprint() {
    return ArticleBuilder.of(
            "courier-1",
            "Pier Seven: union says board knew",
            "The Coastal Courier",
            "2026-04-11",
            KNEW + " Paul Renn repeated at a rally on Friday.\n\nNobody from the board was there.")
        .quote(KNEW, "repeated", "Paul Renn", RENN, StanceLabel.ACCUSATION, "Ines Okafor")
        .build();
  }

  static AnnotatedArticle apology() {
    return ArticleBuilder.of(
            "courier-2",
            "Okafor: the inspection came too late",
            "The Coastal Courier",
            "2026-05-20",
            "Ines Okafor conceded on Wednesday that the inspection had come too late.")
        .quote(
            "the inspection had come too late",
            "conceded",
            "Ines Okafor",
            OKAFOR,
            StanceLabel.ADMISSION,
            null)
        .build();
  }

  /// An article of which every field means harm, before and after a change.
  static AnnotatedArticle hostile() {
    Article article =
        new Article(
            "hostile",
            "javascript:window.pwned=1//https://news.example/",
            "Title " + ATTACK,
            "Outlet " + ATTACK,
            LocalDate.parse("2026-06-01"),
            Article.ENGLISH,
            "“Nothing " + ATTACK + " happened,” swore Speaker " + ATTACK + ".");
    Article earlier =
        new Article(
            article.id(),
            article.url(),
            "Earlier " + article.title(),
            article.outlet(),
            article.published(),
            article.language(),
            "Nothing " + ATTACK + " at all was said.");
    return new ArticleBuilder(article)
        .quote(
            "“Nothing " + ATTACK + " happened,”",
            "swore",
            "Speaker " + ATTACK,
            person("Speaker " + ATTACK, "role " + ATTACK),
            StanceLabel.ACCUSATION,
            "Target " + ATTACK)
        .build()
        .withProvenance(read(ATTACK))
        .withEarlier(List.of(new ArticleVersion(earlier, read("earlier " + ATTACK))));
  }

  private static Provenance read(String origin) {
    return new Provenance(origin, ATTACK, "0".repeat(64), Instant.EPOCH, "reader");
  }

  /// So many articles of one statement each, by as many speakers, for paging and long facets.
  static List<AnnotatedArticle> statements(int number) {
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      String name = "Witness " + Character.toString('A' + i % 26) + (i / 26);
      String words = "the pier shook on day number " + i;
      articles.add(
          ArticleBuilder.of(
                  "wire-" + i,
                  "Witness number " + i,
                  "Harbour Wire",
                  LocalDate.parse("2025-01-05").plusDays(11L * i).toString(),
                  name + " said " + words + ".")
              .quote(words, "said", name, person(name, null), StanceLabel.STATEMENT, null)
              .build());
    }
    return articles;
  }

  static List<AnnotatedArticle> all() {
    List<AnnotatedArticle> all = new ArrayList<>(List.of(pier(), reprint(), apology(), hostile()));
    all.addAll(statements(30));
    return all;
  }
}
