package org.gainsay.extract.stance;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.extract.attribution.Attribution;
import org.gainsay.extract.attribution.ParsedArticle;
import org.gainsay.extract.speaker.Cast;
import org.gainsay.model.Article;
import org.gainsay.model.QuoteKind;
import org.gainsay.model.Span;
import org.gainsay.model.Speaker;
import org.gainsay.model.SpeakerType;
import org.gainsay.text.TextAnalyzer;
import org.jspecify.annotations.Nullable;

/// A sentence with one attribution marked by hand, as the families of rules read it. Marks: the
/// content in square brackets, the cue in curly ones, the source in angle ones.
record Remark(Reading reading) {

  /// Reads a marked sentence: `[“It is a farce,”] <Ann Bell> {said}.`
  static Remark of(String marked) {
    Span content = span(marked, '[', ']');
    Span cue = span(marked, '{', '}');
    Span source = span(marked, '<', '>');
    String text = marked.replaceAll("[\\[\\]{}<>]", "");
    ParsedArticle article =
        new ParsedArticle(Article.of("remark", text), TextAnalyzer.english().analyze(text));
    boolean direct = content.of(text).startsWith("“");
    Attribution attribution =
        new Attribution(
            direct ? QuoteKind.DIRECT : QuoteKind.INDIRECT,
            List.of(content),
            cue,
            source,
            null,
            null,
            "marked",
            1);
    SenseLexicon lexicon = SenseLexicon.english();
    return new Remark(
        Reading.of(
            article,
            attribution,
            0,
            new OneSpeaker(source.of(text)),
            ArticleSenses.of(article, lexicon),
            lexicon));
  }

  private static Span span(String marked, char opening, char closing) {
    int start = marked.indexOf(opening);
    int end = marked.indexOf(closing);
    return new Span(start - marksBefore(marked, start), end - marksBefore(marked, end));
  }

  private static int marksBefore(String marked, int end) {
    return (int) marked.substring(0, end).chars().filter(c -> "[]{}<>".indexOf(c) >= 0).count();
  }

  /// The names of the rules of a family that fire.
  Set<String> rules(StanceFamily family) {
    Set<String> rules = new TreeSet<>();
    family.find(reading).forEach(finding -> rules.add(finding.rule()));
    return rules;
  }

  /// A cast that knows the speaker and nobody else.
  Cast cast() {
    return new OneSpeaker(Objects.requireNonNull(reading.speaker()).name());
  }

  private record OneSpeaker(String name) implements Cast {

    @Override
    public Speaker speakerOf(int attribution) {
      return new Speaker(name, SpeakerType.PERSON, null);
    }

    @Override
    public double confidenceOf(int attribution) {
      return 1;
    }

    @Override
    public @Nullable String relayerOf(int attribution) {
      return null;
    }

    @Override
    public @Nullable Speaker namedBy(Span mention) {
      return null;
    }
  }
}
