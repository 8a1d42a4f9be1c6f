package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.extract.attribution.Attribution;
import org.gainsay.extract.attribution.AttributionFinder;
import org.gainsay.extract.attribution.CandidateGroup;
import org.gainsay.extract.attribution.ParsedArticle;
import org.gainsay.extract.speaker.Cast;
import org.gainsay.extract.speaker.CastingResolver;
import org.gainsay.extract.speaker.SpeakerResolver;
import org.gainsay.extract.stance.ModelStanceClassifier;
import org.gainsay.extract.stance.StanceClassifier;
import org.gainsay.extract.stance.Stances;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.model.Answer;
import org.gainsay.model.Article;
import org.gainsay.model.Quote;
import org.gainsay.model.QuoteIds;
import org.gainsay.model.Speaker;
import org.gainsay.text.TextAnalyzer;

/// Finds who says what in an article, and what they do with it.
///
/// Immutable, for any number of threads. Making one loads the language models: make it once. The
/// same article always gives the same quotes; nothing is looked up outside of the article.
public final class QuoteExtractor {

  /// Names what it finds: to be raised by whoever changes that (rules, lexicons, models), so that
  /// the owner of an index hears that its articles are worth reading again.
  public static final String VERSION = "18";

  private final TextAnalyzer analyzer;
  private final AttributionFinder attributions;
  private final SpeakerResolver speakers;
  private final StanceClassifier stances;

  /// The extractor that Gainsay uses.
  public QuoteExtractor() {
    this(
        TextAnalyzer.english(),
        new AttributionFinder(),
        new CastingResolver(),
        new ModelStanceClassifier());
  }

  QuoteExtractor(
      TextAnalyzer analyzer,
      AttributionFinder attributions,
      SpeakerResolver speakers,
      StanceClassifier stances) {
    this.analyzer = analyzer;
    this.attributions = attributions;
    this.speakers = speakers;
    this.stances = stances;
  }

  /// Finds the quotes of an article. The grammar is that of English: in another language it finds
  /// direct speech by its quotation marks alone, without its speakers.
  ///
  /// @throws java.util.concurrent.CancellationException if the thread is interrupted meanwhile, so
  ///   that a caller can stop a long article
  public AnnotatedArticle extract(Article article) {
    if (!article.isEnglish()) {
      return MarkedSpeech.of(article);
    }
    ParsedArticle parsed = new ParsedArticle(article, analyzer.analyze(article.text()));
    List<Attribution> found = attributions.find(parsed);
    Cast cast = speakers.resolve(parsed, found);
    Stances judged = stances.classify(parsed, found, cast);
    List<Quote> quotes = quotes(article, found, cast, judged);
    List<Answer> answers =
        judged.replies().stream()
            .map(reply ->
                new Answer(
                    quotes.get(reply.denial()).id(),
                    quotes.get(reply.accusation()).id(),
                    reply.reason(),
                    reply.confidence()))
            .toList();
    return new AnnotatedArticle(article, quotes, answers);
  }

  /// What the models of the attribution choose among in an article: what they are trained on.
  public List<CandidateGroup> candidates(Article article) {
    return attributions.candidates(new ParsedArticle(article, analyzer.analyze(article.text())));
  }

  private static List<Quote> quotes(
      Article article, List<Attribution> found, Cast cast, Stances judged) {
    QuoteIds ids = new QuoteIds(article.id());
    List<Quote> quotes = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      Attribution attribution = found.get(i);
      Speaker speaker = cast.speakerOf(i);
      Quote quote =
          new Quote(
              ids.next(attribution.contentOf(article.text())),
              attribution.kind(),
              attribution.content(),
              attribution.cue(),
              attribution.source(),
              speaker,
              cast.relayerOf(i),
              judged.ofAttributions().get(i),
              attribution.confidence() * (speaker == null ? 1 : cast.confidenceOf(i)),
              attribution.rule());
      quotes.add(quote);
    }
    return quotes;
  }
}
