package org.gainsay.search;

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

/// Puts an annotated article together, a paragraph at a time.
public final class ArticleBuilder {

  private final String id;
  private final QuoteIds ids;
  private final StringBuilder text = new StringBuilder();
  private final List<Quote> quotes = new ArrayList<>();
  private final List<Answer> answers = new ArrayList<>();
  private String title;
  private String outlet;
  private LocalDate published;
  private String language = "en";

  private ArticleBuilder(String id) {
    this.id = id;
    this.ids = new QuoteIds(id);
  }

  public static ArticleBuilder article(String id) {
    return new ArticleBuilder(id);
  }

  public ArticleBuilder title(String headline) {
    title = headline;
    return this;
  }

  public ArticleBuilder by(String publisher) {
    outlet = publisher;
    return this;
  }

  public ArticleBuilder on(String day) {
    published = LocalDate.parse(day);
    return this;
  }

  public ArticleBuilder in(String tag) {
    language = tag;
    return this;
  }

  public ArticleBuilder paragraph(String words) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    text.append(words);
    return this;
  }

  /// Adds a quote of these words, which stand in the last paragraph.
  public ArticleBuilder quote(String words, String speaker, StanceLabel label, String target) {
    return quote(words, new QuoteFacts(speaker, label, target));
  }

  public ArticleBuilder quote(String words, QuoteFacts facts) {
    int start = text.lastIndexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return quote(List.of(new Span(start, start + words.length())), facts);
  }

  public ArticleBuilder quote(List<Span> content, QuoteFacts facts) {
    List<Stance> stances = new ArrayList<>();
    for (int i = 0; i < facts.labels.size(); i++) {
      String target = facts.targets.get(i);
      stances.add(
          new Stance(
              facts.labels.get(i),
              List.of(content.getFirst()),
              0.75,
              target == null ? null : new Target(target, null),
              Set.of(),
              "test"));
    }
    StringBuilder words = new StringBuilder();
    content.forEach(span -> words.append(span.of(text.toString())).append(' '));
    quotes.add(
        new Quote(
            ids.next(words.toString()),
            facts.kind,
            content,
            null,
            null,
            facts.speaker == null ? null : new Speaker(facts.speaker, facts.type, facts.role),
            facts.via,
            stances,
            facts.confidence,
            "test"));
    return this;
  }

  /// Says that the last quote answers the one of this number.
  public ArticleBuilder answering(int accusation) {
    answers.add(new Answer(quotes.getLast().id(), quotes.get(accusation).id(), "same matter", 0.9));
    return this;
  }

  public AnnotatedArticle build() {
    return new AnnotatedArticle(
        new Article(
            id, "https://example.org/" + id, title, outlet, published, language, text.toString()),
        quotes,
        answers);
  }

  /// What is said of a quote besides its words.
  public static final class QuoteFacts {
    private final String speaker;
    private final List<StanceLabel> labels = new ArrayList<>();
    private final List<String> targets = new ArrayList<>();
    private SpeakerType type = SpeakerType.PERSON;
    private String role;
    private QuoteKind kind = QuoteKind.DIRECT;
    private String via;
    private double confidence = 0.9;

    public QuoteFacts(String speaker, StanceLabel label, String target) {
      this.speaker = speaker;
      and(label, target);
    }

    public QuoteFacts and(StanceLabel label, String target) {
      labels.add(label);
      targets.add(target);
      return this;
    }

    public QuoteFacts type(SpeakerType other) {
      type = other;
      return this;
    }

    public QuoteFacts role(String stated) {
      role = stated;
      return this;
    }

    public QuoteFacts kind(QuoteKind other) {
      kind = other;
      return this;
    }

    public QuoteFacts via(String relayer) {
      via = relayer;
      return this;
    }

    public QuoteFacts confidence(double other) {
      confidence = other;
      return this;
    }
  }
}
