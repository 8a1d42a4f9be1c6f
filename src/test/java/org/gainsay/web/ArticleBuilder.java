package org.gainsay.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.model.Answer;
import org.gainsay.model.Article;
import org.gainsay.model.Quote;
import org.gainsay.model.QuoteIds;
import org.gainsay.model.QuoteKind;
import org.gainsay.model.Span;
import org.gainsay.model.Speaker;
import org.gainsay.model.SpeakerType;
import org.gainsay.model.Stance;
import org.gainsay.model.StanceLabel;
import org.gainsay.model.Target;

/// Annotates an article by naming its words: `quote("We acted", "said", "Ines Okafor", …)`.
final class ArticleBuilder {

  private final Article article;
  private final QuoteIds ids;
  private final List<Quote> quotes = new ArrayList<>();
  private final List<Answer> answers = new ArrayList<>();

  ArticleBuilder(Article article) {
    this.article = article;
    this.ids = new QuoteIds(article.id());
  }

  static ArticleBuilder of(String id, String title, String outlet, String day, String text) {
    return new ArticleBuilder(
        new Article(
            id,
            "https://news.example/" + day,
            title,
            outlet,
            LocalDate.parse(day),
            Article.ENGLISH,
            text));
  }

  /// Adds a quote; the words of each of its parts must stand in the text, the first time they do.
  ArticleBuilder quote(
      String content,
      String cue,
      String source,
      Speaker speaker,
      StanceLabel label,
      String target) {
    Stance stance =
        new Stance(
            label,
            label == StanceLabel.STATEMENT ? List.of() : List.of(span(cue)),
            0.9,
            target == null ? null : new Target(target, null),
            Set.of(),
            "cue-" + cue.replace(' ', '-'));
    quotes.add(
        new Quote(
            ids.next(content),
            content.startsWith("“") ? QuoteKind.DIRECT : QuoteKind.INDIRECT,
            List.of(span(content)),
            span(cue),
            span(source),
            speaker,
            null,
            List.of(stance),
            0.9,
            "cue-after-content"));
    return this;
  }

  /// The quote that was added last answers the one that was added first.
  ArticleBuilder answered() {
    answers.add(
        new Answer(quotes.getLast().id(), quotes.getFirst().id(), "the accused denies next", 0.8));
    return this;
  }

  AnnotatedArticle build() {
    return new AnnotatedArticle(article, quotes, answers);
  }

  private Span span(String words) {
    int start = article.text().indexOf(words);
    return new Span(start, start + words.length());
  }

  static Speaker person(String name, String role) {
    return new Speaker(name, SpeakerType.PERSON, role);
  }

  static Speaker organization(String name) {
    return new Speaker(name, SpeakerType.ORGANIZATION, null);
  }
}
