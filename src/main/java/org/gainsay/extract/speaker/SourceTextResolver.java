package org.gainsay.extract.speaker;

import java.util.List;
import org.gainsay.extract.attribution.Attribution;
import org.gainsay.extract.attribution.ParsedArticle;
import org.gainsay.model.Span;
import org.gainsay.model.Speaker;
import org.gainsay.model.SpeakerType;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Takes a source that is no pronoun for the speaker's name, as it stands.
public final class SourceTextResolver implements SpeakerResolver {

  @Override
  public Cast resolve(ParsedArticle article, List<Attribution> attributions) {
    return new SourceTextCast(article, List.copyOf(attributions));
  }

  private record SourceTextCast(ParsedArticle article, List<Attribution> attributions)
      implements Cast {

    @Override
    public @Nullable Speaker speakerOf(int attribution) {
      Span source = attributions.get(attribution).source();
      return source == null ? null : namedBy(source);
    }

    @Override
    public double confidenceOf(int attribution) {
      return speakerOf(attribution) == null ? 0 : 0.5;
    }

    @Override
    public @Nullable String relayerOf(int attribution) {
      Span relayer = attributions.get(attribution).relayer();
      return relayer == null ? null : relayer.of(article.text());
    }

    @Override
    public @Nullable Speaker namedBy(Span mention) {
      List<Token> tokens = article.analysis().tokensIn(mention);
      boolean named = tokens.stream().anyMatch(Token::isNoun);
      return named ? new Speaker(mention.of(article.text()), SpeakerType.UNKNOWN, null) : null;
    }
  }
}
