package org.gainsay.extract.stance;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import org.gainsay.evaluate.training.ChoiceRegression;
import org.gainsay.evaluate.training.ChoiceRegression.Choice;
import org.gainsay.evaluate.training.PartyNames;
import org.gainsay.exchange.ExchangeArticle;
import org.gainsay.exchange.ExchangeQuote;
import org.gainsay.exchange.ExchangeReader;
import org.gainsay.extract.attribution.LinearModel;
import org.gainsay.extract.speaker.Cast;
import org.gainsay.model.Article;
import org.gainsay.model.Span;
import org.gainsay.model.StanceLabel;
import org.gainsay.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Trains the choice of targets on annotated articles and writes it as a resource:
///
/// ```
/// TrainTargets MODEL [--show LABEL] [--measure FILE…] [--whole FILE…] [--found CORPUS…]
///     [--annotated CORPUS…]
/// ```
///
/// A `CORPUS` behind `--found` is of articles: what is found in them is learned from, since names
/// and neighbours are as in use then. One behind `--annotated` is of single remarks, which are
/// taken as they are annotated. What it means where the network points is learned from the files
/// behind `--whole` alone, since it is surer of the others, which it was trained on. Prints how
/// often the choice is right in the articles that are held back, and in the files to measure; of a
/// label to show also those of a fold that it has not seen.
public final class TrainTargets {

  private static final int FOLDS = 5;

  /// The part of the corpus that nothing is trained on: see its README.
  private static final int HELD_BACK = 0;

  private static final int LEAST_USES = 8;
  private static final double PENALTY = 25;

  private static final Shared FEATURES = new Shared(new HashMap<>());

  /// One instance of each feature: there are some ten million uses of them.
  private record Shared(Map<String, String> known) {
    String shared(String feature) {
      return known.computeIfAbsent(feature, same -> same);
    }
  }

  /// @param names the names of the candidates
  /// @param target who it is, by the annotation
  /// @param words what was said, to show
  record Example(
      int fold,
      String set,
      StanceLabel label,
      List<String> names,
      @Nullable String target,
      Choice choice,
      String words) {

    /// The name of who it is among the candidates, as the annotation has it if nobody is right.
    @Nullable String rightName() {
      for (int c = 0; c < names.size(); c++) {
        if (choice.right()[c]) {
          return names.get(c);
        }
      }
      return target;
    }

    boolean isReachable() {
      for (boolean right : choice.right()) {
        if (right) {
          return true;
        }
      }
      return false;
    }
  }

  private TrainTargets() {}

  public static void main(String[] args) throws IOException {
    List<Example> examples = new ArrayList<>();
    List<Example> measured = new ArrayList<>();
    String show = "";
    String how = "--found";
    for (String arg : List.of(args).subList(1, args.length)) {
      if (arg.startsWith("--")) {
        how = arg;
        continue;
      }
      switch (how) {
        case "--show" -> show = arg;
        case "--measure" -> measured.addAll(found(Path.of(arg), _ -> true));
        case "--whole" -> examples.addAll(found(Path.of(arg), _ -> true));
        case "--found" -> examples.addAll(found(Path.of(arg), TrainTargets::isHeldBack));
        case "--annotated" -> examples.addAll(annotated(Path.of(arg)));
        default -> throw new IllegalArgumentException("not an option: " + how);
      }
    }
    List<Example> learnt = examples.stream().filter(e -> e.fold() != HELD_BACK).toList();
    List<Example> heldBack = examples.stream().filter(e -> e.fold() == HELD_BACK).toList();
    LinearModel model = fit(learnt);
    report("held back", heldBack, model, show);
    report("measured", measured, model, show);
    if (!show.isEmpty()) {
      LinearModel without = fit(learnt.stream().filter(e -> e.fold() != 1).toList());
      report("fold 1", learnt.stream().filter(e -> e.fold() == 1).toList(), without, show);
    }
    try (Writer writer = Files.newBufferedWriter(Path.of(args[0]))) {
      model.write(writer);
    }
  }

  private static LinearModel fit(List<Example> examples) {
    return ChoiceRegression.fit(
        examples.stream().filter(Example::isReachable).map(Example::choice).toList(),
        LEAST_USES,
        PENALTY);
  }

  private static void report(String title, List<Example> examples, LinearModel model, String show) {
    for (String set : new java.util.TreeSet<>(examples.stream().map(Example::set).toList())) {
      for (StanceLabel label : EnumSet.copyOf(TargetFinder.AIMED)) {
        int[] named = new int[4];
        int[] none = new int[2];
        for (Example example : examples) {
          if (example.label() != label || !example.set().equals(set)) {
            continue;
          }
          double[] scores =
              example.choice().features().stream().mapToDouble(model::score).toArray();
          int chosen = TargetFinder.choose(example.names(), scores);
          boolean right = example.choice().right()[chosen];
          if (example.target() == null) {
            none[0]++;
            none[1] += right ? 1 : 0;
          } else {
            named[0]++;
            named[1] += right ? 1 : 0;
            named[2] += chosen == example.names().size() ? 1 : 0;
            named[3] += example.isReachable() ? 0 : 1;
          }
          if (!right && label.name().equals(show)) {
            System.out.printf(
                "%s wanted %s, got %s%s: %s%n",
                example.set(),
                example.target(),
                chosen == example.names().size() ? null : example.names().get(chosen),
                example.isReachable() ? "" : " (no candidate)",
                example.words());
          }
        }
        System.out.printf(
            "%s %s %s: named %d, right %.1f %% (%d got none, %d no candidate); nobody %d, right %.1f %%; all %.1f %%%n",
            title,
            set,
            label,
            named[0],
            100.0 * named[1] / named[0],
            named[2],
            named[3],
            none[0],
            100.0 * none[1] / none[0],
            100.0 * (named[1] + none[1]) / (named[0] + none[0]));
      }
    }
  }

  /// The targets of what is found in articles, as in use.
  ///
  /// @param unseen which articles the network was not trained on
  private static List<Example> found(Path file, Predicate<String> unseen) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (ExchangeArticle annotated : new ExchangeReader().read(file)) {
      FoundAttributions found = FoundAttributions.in(annotated);
      Conversation read = found.conversation();
      List<Impression> impressions = ModelStanceClassifier.impressions(read);
      Conversation judged = read.judged(ModelStanceClassifier.verdicts(read, impressions));
      boolean seen = !unseen.test(annotated.article().id());
      add(
          file,
          annotated,
          judged,
          (place, label) -> seen ? Aim.unknown() : Aim.of(impressions.get(place), label),
          found.cast(),
          found.quotes(),
          examples);
    }
    return examples;
  }

  /// The targets of single remarks, with what is annotated: there is next to nothing around them.
  private static List<Example> annotated(Path file) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (ExchangeArticle annotated : new ExchangeReader().read(file)) {
      AnnotatedAttributions gold = AnnotatedAttributions.of(annotated);
      List<Set<StanceLabel>> labels = new ArrayList<>();
      for (ExchangeQuote quote : gold.quotes()) {
        Set<StanceLabel> given = EnumSet.noneOf(StanceLabel.class);
        quote.stances().forEach(name -> given.add(StanceLabel.valueOf(name)));
        labels.add(given);
      }
      Conversation read = gold.conversation();
      Conversation labelled =
          new Conversation(read.readings(), read.findings(), read.senses(), labels);
      add(file, annotated, labelled, (_, _) -> Aim.unknown(), gold.cast(), gold.quotes(), examples);
    }
    return examples;
  }

  private static void add(
      Path file,
      ExchangeArticle article,
      Conversation conversation,
      BiFunction<Integer, StanceLabel, Aim> aims,
      Cast cast,
      List<? extends @Nullable ExchangeQuote> quotes,
      List<Example> examples) {
    FormCounts forms = FormCounts.of(article(conversation));
    EarlierTargets given = new EarlierTargets();
    for (int i = 0; i < quotes.size(); i++) {
      ExchangeQuote quote = quotes.get(i);
      if (quote == null) {
        continue;
      }
      for (String name : quote.stances()) {
        StanceLabel label = StanceLabel.valueOf(name);
        if (TargetFinder.AIMED.contains(label)) {
          List<TargetCandidate> candidates = new TargetCandidates(conversation, cast).of(i, label);
          TargetFeatures features =
              new TargetFeatures(conversation, forms, i, label, aims.apply(i, label));
          Example example =
              example(
                  file,
                  article.article(),
                  conversation.readings().get(i),
                  label,
                  quote.target(),
                  candidates,
                  features.of(candidates, given));
          examples.add(example);
          given.add(conversation.readings().get(i), label, example.rightName());
        }
      }
    }
  }

  private static List<Sentence> article(Conversation conversation) {
    return conversation.readings().isEmpty()
        ? List.of()
        : conversation.readings().getFirst().article().analysis().sentences();
  }

  private static Example example(
      Path file,
      Article article,
      Reading reading,
      StanceLabel label,
      @Nullable String target,
      List<TargetCandidate> candidates,
      List<List<String>> features) {
    String text = article.text();
    boolean[] right = new boolean[features.size()];
    if (target == null) {
      right[candidates.size()] = true;
    } else {
      for (int c = 0; c < candidates.size(); c++) {
        TargetCandidate candidate = candidates.get(c);
        right[c] = isOf(candidate, target, text);
      }
    }
    List<String> names = candidates.stream().map(candidate -> candidate.name(text)).toList();
    Span extent = reading.attribution().extent();
    String words =
        text.substring(Math.max(0, extent.start() - 300), extent.start())
            + " >> "
            + text.substring(extent.start(), Math.min(extent.end(), extent.start() + 250));
    List<List<String>> shared =
        features.stream().map(each -> each.stream().map(FEATURES::shared).toList()).toList();
    return new Example(
        fold(article.id()),
        file.getFileName().toString(),
        label,
        names,
        target,
        new Choice(shared, right),
        words.replaceAll("\\s+", " "));
  }

  /// Whether a candidate is the target, by the name that the article has for it or its own words.
  static boolean isOf(TargetCandidate candidate, String target, String text) {
    return PartyNames.areSame(target, candidate.name(text))
        || PartyNames.areSame(target, candidate.span().of(text));
  }

  private static boolean isHeldBack(String article) {
    return fold(article) == HELD_BACK;
  }

  private static int fold(String article) {
    CRC32 hash = new CRC32();
    hash.update(article.getBytes(StandardCharsets.UTF_8));
    return (int) (hash.getValue() % FOLDS);
  }
}
