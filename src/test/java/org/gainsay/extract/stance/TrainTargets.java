package org.gainsay.extract.stance;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.gainsay.exchange.ExchangeArticle;
import org.gainsay.exchange.ExchangeReader;
import org.gainsay.extract.attribution.LinearModel;
import org.gainsay.extract.stance.ChoiceRegression.Choice;
import org.gainsay.model.StanceLabel;
import org.jspecify.annotations.Nullable;

/// Trains the choice of targets on annotated articles and writes it as a resource:
///
/// ```
/// TrainTargets MODEL [--show LABEL] [--measure FILE]… CORPUS…
/// ```
///
/// Prints how often the choice is right in the articles that are held back, and in the others by a
/// model that has not seen them.
public final class TrainTargets {

  private static final int FOLDS = 5;

  /// The part of the corpus that nothing is trained on: see its README.
  private static final int HELD_BACK = 0;

  private static final int LEAST_USES = 4;
  private static final double PENALTY = 1;
  private static final List<StanceLabel> LABELS =
      List.of(StanceLabel.DENIAL, StanceLabel.ACCUSATION, StanceLabel.CRITICISM);

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final Set<String> TITLES =
      Set.of("the", "a", "an", "mr", "mrs", "ms", "dr", "of", "and", "for");

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
    for (int i = 1; i < args.length; i++) {
      if (args[i].equals("--show")) {
        show = args[++i];
      } else if (args[i].equals("--measure")) {
        measured.addAll(read(Path.of(args[++i])));
      } else {
        examples.addAll(read(Path.of(args[i])));
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
      for (StanceLabel label : LABELS) {
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

  private static List<Example> read(Path file) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (ExchangeArticle annotated : new ExchangeReader().read(file)) {
      AnnotatedAttributions gold = AnnotatedAttributions.of(annotated);
      Conversation read = gold.conversation();
      Conversation conversation =
          read.judged(
              ModelStanceClassifier.verdicts(read, ModelStanceClassifier.impressions(read)));
      for (int i = 0; i < gold.quotes().size(); i++) {
        for (StanceLabel label : LABELS) {
          if (gold.quotes().get(i).stances().contains(label.name())) {
            examples.add(example(file, annotated.article().id(), gold, conversation, i, label));
          }
        }
      }
    }
    return examples;
  }

  private static Example example(
      Path file,
      String article,
      AnnotatedAttributions gold,
      Conversation conversation,
      int place,
      StanceLabel label) {
    String text = gold.article().text();
    String target = gold.quotes().get(place).target();
    List<TargetCandidate> candidates = new TargetCandidates(conversation, gold.cast()).of(place);
    FormCounts forms = FormCounts.of(gold.article().analysis().sentences());
    List<List<String>> features =
        new TargetFeatures(conversation, forms, place, label).of(candidates);
    boolean[] right = new boolean[features.size()];
    if (target == null) {
      right[candidates.size()] = true;
    } else {
      for (int c = 0; c < candidates.size(); c++) {
        TargetCandidate candidate = candidates.get(c);
        right[c] =
            isSame(target, candidate.name(text)) || isSame(target, candidate.span().of(text));
      }
    }
    List<String> names = candidates.stream().map(candidate -> candidate.name(text)).toList();
    int start = gold.attributions().get(place).extent().start();
    int end = gold.attributions().get(place).extent().end();
    String words =
        text.substring(Math.max(0, start - 300), start)
            + " >> "
            + text.substring(start, Math.min(end, start + 250));
    return new Example(
        fold(article),
        file.getFileName().toString(),
        label,
        names,
        target,
        new Choice(features, right, 1),
        words.replaceAll("\\s+", " "));
  }

  /// Whether two texts name one party, by a capitalised word or their last one.
  private static boolean isSame(String one, String other) {
    Set<String> shared = names(one);
    shared.retainAll(names(other));
    return !shared.isEmpty();
  }

  private static Set<String> names(String text) {
    Set<String> names = new HashSet<>();
    Matcher matcher = WORD.matcher(text);
    String last = "";
    while (matcher.find()) {
      last = matcher.group();
      String lower = last.toLowerCase(Locale.ROOT);
      if (Character.isUpperCase(last.charAt(0)) && !TITLES.contains(lower)) {
        names.add(lower);
      }
    }
    names.add(last.toLowerCase(Locale.ROOT));
    return names;
  }

  private static int fold(String article) {
    CRC32 hash = new CRC32();
    hash.update(article.getBytes(StandardCharsets.UTF_8));
    return (int) (hash.getValue() % FOLDS);
  }
}
