package org.gainsay.extract.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gainsay.exchange.ExchangeArticle;
import org.gainsay.exchange.ExchangeQuote;
import org.gainsay.extract.attribution.Attribution;
import org.gainsay.extract.attribution.CueEntry;
import org.gainsay.extract.attribution.CueLexicon;
import org.gainsay.extract.attribution.ParsedArticle;
import org.gainsay.extract.speaker.Cast;
import org.gainsay.extract.speaker.CastingResolver;
import org.gainsay.model.Span;
import org.gainsay.text.AnalyzedText;
import org.gainsay.text.TextAnalyzer;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// An annotated article as the classifier of stances would get it if everything before it were
/// right: its attributions are those of the annotation.
///
/// @param article the article
/// @param attributions one a quote
/// @param cast whom their sources stand for
/// @param quotes the quotes themselves, in the same order
record AnnotatedAttributions(
    ParsedArticle article, List<Attribution> attributions, Cast cast, List<ExchangeQuote> quotes) {

  static AnnotatedAttributions of(ExchangeArticle annotated) {
    AnalyzedText analysis = TextAnalyzer.english().analyze(annotated.article().text());
    ParsedArticle article = new ParsedArticle(annotated.article(), analysis);
    List<ExchangeQuote> quotes =
        annotated.quotes().stream().filter(quote -> !quote.content().isEmpty()).toList();
    List<Attribution> attributions = new ArrayList<>();
    for (ExchangeQuote quote : quotes) {
      Span source = quote.source().isEmpty() ? null : quote.source().getFirst();
      attributions.add(
          new Attribution(
              quote.kind(),
              quote.content(),
              quote.cue(),
              source,
              null,
              entry(analysis, quote.cue()),
              "gold",
              1));
    }
    Cast cast = new CastingResolver().resolve(article, attributions);
    return new AnnotatedAttributions(article, attributions, cast, quotes);
  }

  private static @Nullable CueEntry entry(AnalyzedText analysis, @Nullable Span cue) {
    if (cue == null) {
      return null;
    }
    CueLexicon lexicon = CueLexicon.english();
    List<Token> tokens = analysis.tokensIn(cue);
    CueEntry best = null;
    for (int i = 0; i < tokens.size(); i++) {
      String lemma = tokens.get(i).lemma().toLowerCase(Locale.ROOT);
      CueEntry found = null;
      if (tokens.get(i).isVerb()) {
        if (i + 1 < tokens.size()) {
          found = lexicon.verb(lemma + " " + tokens.get(i + 1).lemma().toLowerCase(Locale.ROOT));
        }
        found = found == null ? lexicon.verb(lemma) : found;
      } else if (tokens.get(i).isNoun()) {
        found = lexicon.noun(lemma);
      }
      best = found == null ? best : found;
    }
    return best;
  }

  /// What is known of the attributions before any stance is given.
  Conversation conversation() {
    return new ModelStanceClassifier().read(article, attributions, cast);
  }
}
