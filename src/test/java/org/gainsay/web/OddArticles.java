package org.gainsay.web;

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

/// Articles that strain a page: names without end, words from right to left, nothing known but the
/// words, one who never stops talking, and a text that was changed after it was printed.
final class OddArticles {

  static final String LONG_NAME = "Hubert" + "wolfeschlegelstein".repeat(12) + " the Elder";
  static final String TALKER = "Mira Talk";

  private OddArticles() {}

  static AnnotatedArticle longNames() {
    String words = "the " + "very".repeat(60) + " long bridge is safe";
    Article article =
        new Article(
            "long",
            "https://news.example/" + "path/".repeat(60),
            "Bridge " + "extraordinarily".repeat(15) + " safe, says man " + "and again ".repeat(40),
            "Gazette of " + "Llanfairpwllgwyngyll".repeat(8),
            LocalDate.parse("2026-01-02"),
            Article.ENGLISH,
            LONG_NAME + " denied that " + words + ".");
    return new ArticleBuilder(article)
        .quote(
            words,
            "denied",
            LONG_NAME,
            person(LONG_NAME, "keeper of " + "keys and ".repeat(30)),
            StanceLabel.ACCUSATION,
            "Target" + "target".repeat(40))
        .build();
  }

  /// In Arabic, of no known date, outlet or headline, and without a known speaker.
  static AnnotatedArticle rightToLeft() {
    String words = "«لم نفعل ذلك»";
    Article article =
        new Article("rtl", null, null, null, null, "ar", words + " قال الوزير يوم الاثنين.");
    return new ArticleBuilder(article)
        .quote(words, "قال", "الوزير", null, StanceLabel.DENIAL, null)
        .build();
  }

  /// So many quotes of one speaker, a hundred in an article.
  static List<AnnotatedArticle> talker(int quotes) {
    Speaker talker = person(TALKER, "mayor");
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (int i = 0; i < quotes; i += 100) {
      StringBuilder text = new StringBuilder();
      for (int j = i; j < i + 100; j++) {
        text.append("Talk said it was promise number ").append(j).append(" today.\n\n");
      }
      ArticleBuilder builder =
          ArticleBuilder.of(
              "talk-" + i,
              "The mayor spoke",
              "Harbour Wire",
              LocalDate.parse("2020-01-01").plusDays(7L * i / 100).toString(),
              text.toString());
      for (int j = i; j < i + 100; j++) {
        builder.quote(
            "it was promise number " + j + " today",
            "said",
            "Talk",
            talker,
            StanceLabel.STATEMENT,
            null);
      }
      articles.add(builder.build());
    }
    return articles;
  }

  /// What the outlet took out and put in later.
  static AnnotatedArticle changed() {
    String now =
        "The harbour opened on Tuesday.\n\n“We knew nothing,” said Ines Okafor.\n\nIt rained.";
    String before =
        "The harbour opened on Monday.\n\n“We knew of the cracks,” said Ines Okafor."
            + "\n\n<b>Nobody</b> was there.\n\nIt rained.";
    AnnotatedArticle annotated =
        ArticleBuilder.of("changed", "Harbour opens", "The Coastal Courier", "2026-05-02", now)
            .quote(
                "“We knew nothing,”",
                "said",
                "Ines Okafor",
                Fixtures.OKAFOR,
                StanceLabel.DENIAL,
                null)
            .build();
    Article article = annotated.article();
    Article earlier =
        new Article(
            article.id(),
            article.url(),
            "Harbour opens on Monday",
            article.outlet(),
            article.published(),
            article.language(),
            before);
    return annotated
        .withProvenance(read("2026-05-03"))
        .withEarlier(List.of(new ArticleVersion(earlier, read("2026-05-02"))));
  }

  private static Provenance read(String day) {
    return new Provenance(
        "courier.html", null, "0".repeat(64), Instant.parse(day + "T08:00:00Z"), "html 1");
  }

  /// The same report in so many outlets, with another first sentence in each.
  static List<AnnotatedArticle> copies(int number) {
    String report = "The ferry company said its boats would sail again in the morning. ";
    StringBuilder same = new StringBuilder(report);
    for (int i = 0; i < 30; i++) {
      same.append("Boat ").append(i).append(" left its pier at ").append(i).append(" past six. ");
    }
    List<AnnotatedArticle> copies = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      copies.add(
          ArticleBuilder.of(
                  "ferry-" + i,
                  "Ferries sail again, edition " + i,
                  "Paper " + i,
                  "2026-06-0" + (i + 1),
                  "Paper number " + i + " reports.\n\n" + same)
              .quote(
                  "its boats would sail again in the morning",
                  "said",
                  "The ferry company",
                  ArticleBuilder.organization("Ferry Company"),
                  StanceLabel.COMMITMENT,
                  null)
              .build());
    }
    return copies;
  }
}
