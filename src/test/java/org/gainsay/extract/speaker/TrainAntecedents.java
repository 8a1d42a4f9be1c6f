package org.gainsay.extract.speaker;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.gainsay.evaluate.training.ChoiceRegression;
import org.gainsay.evaluate.training.PartyNames;
import org.gainsay.exchange.ExchangeArticle;
import org.gainsay.exchange.ExchangeQuote;
import org.gainsay.exchange.ExchangeReader;
import org.gainsay.extract.attribution.Attribution;
import org.gainsay.extract.attribution.LinearModel;
import org.gainsay.extract.attribution.ParsedArticle;
import org.gainsay.model.Span;
import org.gainsay.model.SpeakerType;
import org.gainsay.text.TextAnalyzer;
import org.jspecify.annotations.Nullable;

/// Trains the choice of antecedents on whom the sources of annotated articles stand for, and writes
/// it as a resource:
///
/// ```
/// TrainAntecedents MODEL CORPUS… [--measure FILE…]
/// ```
///
/// Goes through the articles several times, as what a mention may take up hangs on those before it:
/// each time the others are linked by the weights of the time before. Prints how often the choice
/// is right in the articles that are held back, and in the files to measure.
public final class TrainAntecedents {

  private static final int ROUNDS = 3;
  private static final int FOLDS = 5;

  /// The part of the corpus that nothing is trained on: see its README.
  private static final int HELD_BACK = 0;

  private static final int LEAST_USES = 6;
  private static final double PENALTY = 12;

  /// A word in lower case that is none of those inside names.
  private static final Pattern DESCRIPTION =
      Pattern.compile("\\b(?!(?:the|of|and|for|de|van|von|al|bin|s)\\b)\\p{Ll}+");

  /// @param text the annotated article
  /// @param parsed the same with its sentences
  private record Read(ExchangeArticle text, ParsedArticle parsed, boolean measured) {

    boolean isHeldBack() {
      CRC32 hash = new CRC32();
      hash.update(text.article().id().getBytes(StandardCharsets.UTF_8));
      return hash.getValue() % FOLDS == HELD_BACK;
    }
  }

  /// @param kind of the mention
  /// @param set the part of the corpus
  private record Example(String kind, String set, ChoiceRegression.Choice choice) {}

  /// Notes what it is asked of the sources of an article, and answers by a model.
  private static final class Recording extends AntecedentRanker {

    private final Story story;
    private final Map<Mention, ExchangeQuote> sources;
    private final String set;
    private final List<Example> examples;

    Recording(
        Story story,
        Salience salience,
        LinearModel model,
        Map<Mention, ExchangeQuote> sources,
        String set,
        List<Example> examples) {
      super(story, salience, model);
      this.story = story;
      this.sources = sources;
      this.set = set;
      this.examples = examples;
    }

    @Override
    @Nullable Choice choose(Mention mention, SpeakerType type) {
      ExchangeQuote quote = sources.get(mention);
      if (quote != null) {
        Question question = question(mention, type);
        boolean[] right = right(mention, question.parties(), quote.speaker());
        if (right != null) {
          String kind = mention.isPronoun() ? mention.noun() : type.name();
          examples.add(
              new Example(kind, set, new ChoiceRegression.Choice(question.features(), right)));
        }
      }
      return super.choose(mention, type);
    }

    /// Which choices the annotation calls right, the last one being none of the parties; null if
    /// none of all is.
    private boolean @Nullable [] right(
        Mention mention, List<Party> parties, @Nullable String speaker) {
      boolean[] right = new boolean[parties.size() + 1];
      if (speaker == null) {
        right[parties.size()] = mention.isPronoun();
        return mention.isPronoun() ? right : null;
      }
      boolean any = false;
      for (int i = 0; i < parties.size(); i++) {
        right[i] = parties.get(i).name().equals(speaker);
        any |= right[i];
      }
      for (int i = 0; i < parties.size() && !any; i++) {
        right[i] = isOf(parties.get(i), speaker);
      }
      for (boolean each : right) {
        any |= each;
      }
      if (any) {
        return right;
      }
      String itself = new Descriptions(story).of(mention);
      right[parties.size()] = !mention.isPronoun() && PartyNames.areSame(itself, speaker);
      return right[parties.size()] ? right : null;
    }
  }

  private TrainAntecedents() {}

  public static void main(String[] args) throws IOException {
    List<Read> read = new ArrayList<>();
    boolean measured = false;
    for (String arg : List.of(args).subList(1, args.length)) {
      if (arg.equals("--measure")) {
        measured = true;
        continue;
      }
      for (ExchangeArticle article : new ExchangeReader().read(Path.of(arg))) {
        read.add(
            new Read(
                article,
                new ParsedArticle(
                    article.article(), TextAnalyzer.english().analyze(article.article().text())),
                measured));
      }
    }
    LinearModel model = new LinearModel(Map.of());
    for (int round = 0; round < ROUNDS; round++) {
      LinearModel before = model;
      List<Example> examples = examples(read, before);
      model =
          ChoiceRegression.fit(
              examples.stream()
                  .filter(example -> example.set().equals("learned"))
                  .map(Example::choice)
                  .toList(),
              LEAST_USES,
              PENALTY);
      System.out.printf("round %d, %d examples%n", round, examples.size());
      report(examples, model);
    }
    try (Writer writer = Files.newBufferedWriter(Path.of(args[0]))) {
      model.write(writer);
    }
  }

  private static List<Example> examples(List<Read> read, LinearModel model) {
    List<Example> examples = new ArrayList<>();
    CastingResolver resolver = new CastingResolver();
    for (Read article : read) {
      String set = article.measured() ? "measured" : article.isHeldBack() ? "held back" : "learned";
      List<ExchangeQuote> quotes = new ArrayList<>();
      List<Attribution> attributions = new ArrayList<>();
      for (ExchangeQuote quote : article.text().quotes()) {
        if (!quote.content().isEmpty() && !quote.source().isEmpty()) {
          quotes.add(quote);
          Span source = quote.source().getFirst();
          attributions.add(
              new Attribution(
                  quote.kind(), quote.content(), quote.cue(), source, null, null, "gold", 1));
        }
      }
      resolver.story(
          article.parsed(),
          attributions,
          (story, salience) ->
              new Recording(story, salience, model, sources(story, quotes), set, examples));
    }
    return examples;
  }

  private static Map<Mention, ExchangeQuote> sources(Story story, List<ExchangeQuote> quotes) {
    Map<Mention, ExchangeQuote> sources = new HashMap<>();
    SourceReader reader = new SourceReader(story);
    for (ExchangeQuote quote : quotes) {
      Mention main = reader.mainMention(quote.source().getFirst());
      if (main != null) {
        sources.putIfAbsent(main, quote);
      }
    }
    return sources;
  }

  private static void report(List<Example> examples, LinearModel model) {
    Map<String, int[]> counts = new TreeMap<>();
    for (Example example : examples) {
      double[] scores = example.choice().features().stream().mapToDouble(model::score).toArray();
      int best = scores.length - 1;
      for (int i = 0; i < scores.length; i++) {
        best = scores[i] > scores[best] ? i : best;
      }
      boolean none = example.choice().right()[scores.length - 1];
      for (String kind : List.of("all", example.kind())) {
        int[] count = counts.computeIfAbsent(example.set() + " " + kind, _ -> new int[4]);
        count[none ? 2 : 0]++;
        count[none ? 3 : 1] += example.choice().right()[best] ? 1 : 0;
      }
    }
    counts.forEach((kind, count) -> {
      if (count[0] + count[2] >= 20) {
        System.out.printf(
            "%s: taken up %d, right %.1f %%; none %d, right %.1f %%; all %.1f %%%n",
            kind,
            count[0],
            100.0 * count[1] / count[0],
            count[2],
            100.0 * count[3] / count[2],
            100.0 * (count[1] + count[3]) / (count[0] + count[2]));
      }
    });
  }

  /// Whether a party is meant by an annotated name or description. *A spokesman for Larch* is not
  /// Larch.
  private static boolean isOf(Party party, String speaker) {
    boolean sameEnd = lastWord(party.name()).equals(lastWord(speaker));
    boolean described = DESCRIPTION.matcher(speaker).find();
    return !party.isNamed() || described ? sameEnd : PartyNames.areSame(party.name(), speaker);
  }

  private static String lastWord(String text) {
    return text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
