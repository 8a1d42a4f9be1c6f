package org.gainsay.text.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.gainsay.text.syntax.HashIndex;
import org.gainsay.text.syntax.SyntaxModel;

/// Trains the network that tags and parses, and writes its model.
public final class TrainParser {

  private static final System.Logger LOG = System.getLogger(TrainParser.class.getName());

  /// Makes the vectors, whose length is 1, about as large as what is learned.
  private static final float VECTOR_FACTOR = 5;

  /// How many threads share a batch; another number gives another model.
  private static final int THREADS = 2;

  private final TrainingOptions options;
  private final List<Treebank.Tree> dev;
  private final List<Treebank.Tree> gold;
  private final List<String> tags;
  private final List<String> relations;

  private TrainParser(TrainingOptions options) throws IOException {
    this.options = options;
    dev = Treebank.read(options.dev());
    gold = read(options.train());
    tags = names(Treebank.Tree::tags);
    relations = names(Treebank.Tree::relations);
  }

  private static List<Treebank.Tree> read(List<Path> files) throws IOException {
    List<Treebank.Tree> trees = new ArrayList<>();
    for (Path file : files) {
      trees.addAll(Treebank.read(file));
    }
    return trees;
  }

  private List<String> names(Function<Treebank.Tree, List<String>> of) {
    TreeSet<String> names = new TreeSet<>();
    gold.forEach(tree -> names.addAll(of.apply(tree)));
    return List.copyOf(names);
  }

  /// Arguments: see [TrainingOptions].
  public static void main(String[] arguments) throws IOException {
    new TrainParser(TrainingOptions.parse(List.of(arguments))).run();
  }

  private void run() throws IOException {
    WordVectors vectors = WordVectors.readPacked(options.vectors());
    HashIndex index = vectors.index();
    List<Treebank.Tree> silver = read(options.silver());
    List<Treebank.Tree> all = new ArrayList<>(gold);
    all.addAll(silver);
    Samples samples = new Samples(all, index, tags, relations);
    float[][] numbered = vectors.numbered(index, VECTOR_FACTOR);
    List<Network> networks = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      networks.add(network(samples, numbered, options.seed() + thread));
    }
    Network network = networks.getFirst();
    NetworkTrainer trainer =
        new NetworkTrainer(networks, samples, options.rounds(), options.seed());
    List<Batch> ownSamples = gold.stream().map(samples::sample).toList();
    List<Batch> otherSamples = silver.stream().map(samples::sample).toList();
    for (int round = 1; round <= options.rounds(); round++) {
      double loss = trainer.round(ownSamples, otherSamples);
      trainer.useMeans();
      SyntaxModel model = network.model(tags, relations, samples.indexes());
      LOG.log(
          System.Logger.Level.INFO,
          "round {0}, loss {1}: {2}",
          round,
          loss,
          Scores.measure(model, dev));
      if (round == options.rounds()) {
        write(model);
      }
      trainer.useMeans();
    }
  }

  private Network network(Samples samples, float[][] vectors, int seed) {
    return new Network(
        NetworkSize.of(options.hidden(), options.layers()),
        vectors,
        samples.indexes().stream().skip(1).map(HashIndex::size).toList(),
        tags.size(),
        relations.size(),
        seed);
  }

  private void write(SyntaxModel model) throws IOException {
    try (OutputStream out = Files.newOutputStream(options.model())) {
      model.write(out);
    }
    try (InputStream in = Files.newInputStream(options.model())) {
      SyntaxModel written = SyntaxModel.read(in);
      LOG.log(
          System.Logger.Level.INFO,
          "as written, {0} bytes: {1}",
          Files.size(options.model()),
          Scores.measure(written, dev));
    }
  }
}
