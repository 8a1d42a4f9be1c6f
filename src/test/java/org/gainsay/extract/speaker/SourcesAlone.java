package org.gainsay.extract.speaker;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.extract.attribution.Attribution;
import org.gainsay.extract.attribution.ParsedArticle;
import org.gainsay.model.Article;
import org.gainsay.model.QuoteKind;
import org.gainsay.model.Span;
import org.gainsay.text.TextAnalyzer;

/// Resolves sources of which the place is given, so that nothing else is tested.
final class SourcesAlone {

  private final CastingResolver resolver = new CastingResolver();
  private final TextAnalyzer analyzer = TextAnalyzer.english();

  /// The cast of a text, with one attribution a source, whose content is the source itself.
  Cast resolve(String text, List<Span> sources) {
    List<Attribution> attributions = new ArrayList<>();
    for (Span source : sources) {
      attributions.add(attribution(source, source));
    }
    return resolveAll(text, attributions);
  }

  Cast resolveAll(String text, List<Attribution> attributions) {
    ParsedArticle article = new ParsedArticle(Article.of("test", text), analyzer.analyze(text));
    return resolver.resolve(article, attributions);
  }

  static Attribution attribution(Span source, Span content) {
    return new Attribution(
        QuoteKind.INDIRECT, List.of(content), null, source, source, null, "test", 1);
  }

  /// Where some words stand first in a text.
  static Span find(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }
}
