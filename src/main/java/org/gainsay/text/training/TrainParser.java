package org.gainsay.text.training;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.gainsay.text.syntax.RelationChooser;
import org.gainsay.text.syntax.SyntaxModel;
import org.gainsay.text.syntax.Weights;
import org.gainsay.text.syntax.WordClusters;

/// Trains the tagger and the parser and writes their model: the tagger, then the tags of the
/// samples by taggers that did not see them, then the parser, first move by move, then with a beam.
/// In between, the weights of least worth are dropped and the others learn to do without them, so
/// that the model is small.
public final class TrainParser {

  private static final System.Logger LOG = System.getLogger(TrainParser.class.getName());

  private final TrainingOptions options;
  private final WordClusters clusters;
  private final List<Treebank.Tree> dev;
  private final List<Treebank.Tree> trees = new ArrayList<>();
  private final List<String> tags;
  private final List<String> relations;

  private TrainParser(TrainingOptions options) throws IOException {
    this.options = options;
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(options.clusters())))) {
      clusters = WordClusters.read(in);
    }
    dev = Treebank.read(options.dev());
    for (Path file : options.train()) {
      trees.addAll(Treebank.read(file));
    }
    tags = names(Treebank.Tree::tags);
    relations = names(Treebank.Tree::relations);
  }

  private List<String> names(Function<Treebank.Tree, List<String>> of) {
    TreeSet<String> names = new TreeSet<>();
    trees.forEach(tree -> names.addAll(of.apply(tree)));
    return List.copyOf(names);
  }

  /// Arguments: see [TrainingOptions].
  public static void main(String[] arguments) throws IOException {
    new TrainParser(TrainingOptions.parse(List.of(arguments))).run();
  }

  private void run() throws IOException {
    List<Sample> samples =
        trees.stream().map(tree -> Sample.of(tree, clusters, tags, relations)).toList();
    TaggerTrainer taggerTrainer = new TaggerTrainer(tags.size());
    PerceptronWeights tagger = taggerTrainer.train(samples, 4);
    tagger.prune(options.tagWeights() * 2);
    taggerTrainer.train(samples, 3, tagger);
    tagger.prune(options.tagWeights());
    taggerTrainer.train(samples, 4, tagger);
    LOG.log(System.Logger.Level.INFO, "tagger trained, {0} weights", tagger.size());
    Path unseen = options.unseenTags();
    if (unseen != null && Files.exists(unseen)) {
      UnseenTags.read(samples, unseen);
    } else {
      taggerTrainer.tagUnseen(samples, 4, 4);
      if (unseen != null) {
        UnseenTags.write(samples, unseen);
      }
    }
    LOG.log(System.Logger.Level.INFO, "samples tagged");
    Weights tagging = tagger.averaged();
    int root = relations.indexOf("root");
    GreedyTrainer greedy = new GreedyTrainer(tags, relations.size(), root);
    PerceptronWeights moves = greedy.moves();
    for (int round = 1; round <= options.rounds(); round++) {
      if (round == 4 || round == 5 || round == 9) {
        int times = round == 4 ? 3 : round == 5 ? 2 : 1;
        moves.prune(options.moveWeights() * times);
        greedy.relations().prune(options.relationWeights() * times);
        greedy.revisions().prune(options.revisionWeights() * times);
      }
      greedy.epoch(samples);
      report("round " + round, averaged(tagging, greedy, 1));
    }
    write(tagger, greedy, 1);
    RelationChooser chooser =
        new RelationChooser(greedy.relations().averaged(), relations.size(), root);
    moves.prune(options.moveWeights());
    BeamTrainer beam = new BeamTrainer(moves, chooser, tags, options.width());
    for (int round = 1; round <= options.beamRounds(); round++) {
      int learned = beam.epoch(samples);
      LOG.log(System.Logger.Level.INFO, "{0} sentences were wrong", learned);
      report("beam round " + round, averaged(tagging, greedy, options.width()));
      write(tagger, greedy, options.width());
    }
  }

  private SyntaxModel averaged(Weights tagger, GreedyTrainer greedy, int width) {
    return new SyntaxModel(
        tags,
        relations,
        clusters,
        tagger,
        greedy.moves().averaged(),
        greedy.relations().averaged(),
        greedy.revisions().averaged(),
        width,
        options.lag());
  }

  private void report(String when, SyntaxModel model) {
    LOG.log(System.Logger.Level.INFO, "{0}: {1}", when, Scores.measure(model, dev));
  }

  private void write(PerceptronWeights tagger, GreedyTrainer greedy, int width) throws IOException {
    try (OutputStream file = Files.newOutputStream(options.model())) {
      averaged(tagger, greedy, width)
          .write(
              file,
              data -> tagger.write(data, options.tagWeights()),
              data -> greedy.moves().write(data, options.moveWeights()),
              data -> greedy.relations().write(data, options.relationWeights()),
              data -> greedy.revisions().write(data, options.revisionWeights()));
    }
    try (InputStream in = Files.newInputStream(options.model())) {
      SyntaxModel written = SyntaxModel.read(in);
      Scores.measure(written, dev);
      report("as written, %d bytes".formatted(Files.size(options.model())), written);
    }
  }
}
