package org.gainsay.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.model.QuoteKind;
import org.gainsay.model.Span;
import org.gainsay.model.SpeakerType;
import org.gainsay.model.StanceLabel;
import org.gainsay.search.ArticleBuilder.QuoteFacts;

/// Makes articles of random words and queries for them. The words come in families of forms with
/// one stem, so that a naive search can tell which forms belong together without a stemmer.
public final class RandomNews {

  static final List<List<String>> FAMILIES =
      List.of(
          List.of("deny", "denied", "denies"),
          List.of("accuse", "accused", "accuses"),
          List.of("river", "rivers"),
          List.of("poison", "poisoned", "poisons"),
          List.of("minister", "ministers"),
          List.of("report", "reported", "reports"),
          List.of("attack", "attacked", "attacks"),
          List.of("joint"),
          List.of("claim", "claimed", "claims"),
          List.of("bank", "banks"),
          List.of("barn", "barns"),
          List.of("plant", "planted", "plants"),
          List.of("the"),
          List.of("of"),
          List.of("wind", "winds"),
          List.of("window", "windows"),
          List.of("water", "waters"),
          List.of("winter", "winters"),
          List.of("door", "doors"),
          List.of("garden", "gardens"));

  static final List<String> SPEAKERS =
      List.of(
          "Anna Berg",
          "Carl Moss",
          "Dora Lind",
          "Emil Storm",
          "Orlan",
          "North Harbour Bank",
          "Ministry of Water",
          "Ida Holm",
          "Jon Holm",
          "Kai Sund",
          "Lea Dahl",
          "Max Winter");

  private static final List<String> OUTLETS =
      List.of("Daily Ledger", "Morning Post", "The Tribune", "Harbour News");

  private final Random random;

  public RandomNews(Random random) {
    this.random = random;
  }

  public List<AnnotatedArticle> articles(int quotes) {
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (int made = 0; made < quotes; ) {
      AnnotatedArticle article = article("article-" + articles.size());
      made += article.quotes().size();
      articles.add(article);
    }
    return articles;
  }

  AnnotatedArticle article(String id) {
    ArticleBuilder article = ArticleBuilder.article(id).title(words(3));
    if (random.nextInt(10) > 0) {
      article.by(some(OUTLETS));
    }
    if (random.nextInt(10) > 0) {
      article.on(LocalDate.of(2013, 11, 1).plusDays(random.nextInt(500)).toString());
    }
    article.in(random.nextInt(8) == 0 ? "en-GB" : "en");
    int length = 0;
    for (int p = random.nextInt(3); p >= 0; p--) {
      StringBuilder paragraph = new StringBuilder();
      List<Span> sentences = new ArrayList<>();
      for (int s = random.nextInt(3); s >= 0; s--) {
        String sentence = words(2 + random.nextInt(7));
        int start = paragraph.length();
        paragraph.append(sentence.substring(0, 1).toUpperCase(java.util.Locale.ROOT));
        paragraph.append(sentence, 1, sentence.length()).append(". ");
        sentences.add(new Span(start, paragraph.length() - 1));
      }
      String text = paragraph.toString().strip();
      int offset = length == 0 ? 0 : length + 1;
      article.paragraph(text);
      for (Span sentence : sentences) {
        if (random.nextInt(3) > 0) {
          article.quote(List.of(sentence.shift(offset)), facts());
        }
      }
      length = offset + text.length();
    }
    return article.build();
  }

  private QuoteFacts facts() {
    String speaker = random.nextInt(8) == 0 ? null : some(SPEAKERS);
    SpeakerType type = SpeakerType.values()[random.nextInt(SpeakerType.values().length)];
    QuoteFacts facts = new QuoteFacts(speaker, label(), target()).type(type);
    if (random.nextInt(4) == 0) {
      facts.and(label(), target());
    }
    if (random.nextInt(10) == 0) {
      facts.via("ONA");
    }
    return facts
        .kind(QuoteKind.values()[random.nextInt(3)])
        .confidence(random.nextInt(101) / 100.0);
  }

  private StanceLabel label() {
    return StanceLabel.values()[random.nextInt(StanceLabel.values().length)];
  }

  private String target() {
    return random.nextInt(2) == 0 ? null : some(SPEAKERS);
  }

  /// Rarer towards the end of the list.
  private <T> T some(List<T> list) {
    return list.get((int) (list.size() * random.nextDouble() * random.nextDouble()));
  }

  private String word() {
    List<String> family = some(FAMILIES);
    return family.get(random.nextInt(family.size()));
  }

  private String words(int count) {
    StringBuilder words = new StringBuilder(word());
    for (int i = 1; i < count; i++) {
      words.append(' ').append(word());
    }
    return words.toString();
  }

  public String query() {
    StringBuilder query = new StringBuilder();
    for (int i = random.nextInt(4); i > 0; i--) {
      query.append(clause(2)).append(random.nextInt(4) == 0 ? " OR " : " ");
    }
    return query.toString();
  }

  private String clause(int depth) {
    String field = random.nextInt(8) == 0 ? "text:" : random.nextInt(8) == 0 ? "exact:" : "";
    return switch (random.nextInt(depth > 0 ? 17 : 14)) {
      case 0 -> field + '"' + words(2) + '"';
      case 1 -> field + '"' + twoDifferent() + "\"~" + (1 + random.nextInt(4));
      case 2 -> field + '"' + words(2) + "\"~s";
      case 3 -> field + '"' + words(2) + "\"~p";
      case 4 -> field + word().substring(0, 2) + "*";
      case 5 -> field + word().substring(0, 2) + "?" + (random.nextBoolean() ? "*" : "d*");
      case 6 -> field + word() + "x~";
      case 7 -> "speaker:" + (random.nextBoolean() ? "holm" : '"' + some(SPEAKERS) + '"');
      case 8 -> "stance:" + label().name().toLowerCase(java.util.Locale.ROOT);
      case 9 -> random.nextBoolean() ? "date:2014" : "date:2014-02..2014-07-15";
      case 10 -> random.nextBoolean() ? "target:orlan" : "outlet:\"daily ledger\"";
      case 14 -> "-" + clause(depth - 1);
      case 15 -> "(" + clause(depth - 1) + " OR " + clause(depth - 1) + ")";
      case 16 -> "(" + clause(depth - 1) + " " + clause(depth - 1) + ")";
      default -> field + word();
    };
  }

  private String twoDifferent() {
    String first = word();
    String second = word();
    while (NaiveSearch.stem(first).equals(NaiveSearch.stem(second))) {
      second = word();
    }
    return first + " " + second;
  }

  public Filters filters() {
    Filters filters = Filters.NONE;
    for (int i = random.nextInt(4); i > 0; i--) {
      Dimension dimension = Dimension.values()[random.nextInt(Dimension.values().length)];
      String value = value(dimension);
      filters =
          random.nextInt(4) == 0
              ? filters.excluding(dimension, value)
              : filters.including(dimension, value);
    }
    if (random.nextInt(5) == 0) {
      LocalDate from = LocalDate.of(2014, 1, 1).plusDays(random.nextInt(200));
      filters =
          filters.within(
              new DateRange(
                  random.nextBoolean() ? from : null,
                  random.nextBoolean() ? from.plusDays(random.nextInt(100)) : null));
    }
    return filters;
  }

  private String value(Dimension dimension) {
    return switch (dimension) {
      case SPEAKER, TARGET -> random.nextInt(9) == 0 ? "nobody" : some(SPEAKERS);
      case STANCE -> label().name();
      case OUTLET -> some(OUTLETS);
      case KIND -> QuoteKind.values()[random.nextInt(3)].name();
      case VIA -> "ona";
      case CONFIDENCE -> List.of("HIGH", "medium", "LOW").get(random.nextInt(3));
      case YEAR -> random.nextBoolean() ? "2014" : "2015";
      case MONTH -> "2014-0" + (1 + random.nextInt(9));
      case LANGUAGE -> random.nextBoolean() ? "en" : "en-gb";
    };
  }
}
