package org.gainsay.text.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/// Trains a network on batches of sentences, in steps that grow smaller to the end.
final class NetworkTrainer {

  /// Words of a batch, about.
  private static final int BATCH = 400;

  /// The size of steps, which goes down to a share of it in a straight line.
  private static final double RATE = 0.003;

  private static final double LAST_RATE = 0.02;

  /// In how many steps it first goes up.
  private static final int WARM_UP = 200;

  /// The share of values that are left out at random between layers.
  private static final float DROPOUT = 0.1f;

  /// How much of the mean of the values is kept in a step.
  private static final float MEMORY = 0.998f;

  /// A word seen so often is forgotten half of the times.
  private static final double FORGOTTEN = 0.5;

  /// From this share of the rounds on only trees made by people are learned from.
  private static final double GOLD_ONLY = 0.8;

  /// The network, and its twins for the other threads.
  private final List<Network> networks;

  private final List<Parameter> parameters;
  private final Map<Integer, Integer> counts;
  private final Random random;
  private final int rounds;
  private double done;
  private int step;

  /// Makes a trainer.
  ///
  /// @param networks the network that learns, and others of the same size, which become its twins:
  ///   each gets a thread and a part of every batch
  /// @param rounds how many rounds will be made
  NetworkTrainer(List<Network> networks, Samples samples, int rounds, int seed) {
    this.networks = List.copyOf(networks);
    parameters = networks.getFirst().parameters();
    for (Network twin : networks.subList(1, networks.size())) {
      for (int p = 0; p < parameters.size(); p++) {
        twin.parameters().get(p).share(parameters.get(p));
      }
    }
    counts = samples.wordCounts();
    this.rounds = rounds;
    random = new Random(seed);
  }

  /// Goes over all samples once, in random order, and returns the mean loss of a word.
  double round(List<Batch> samples, List<Batch> others) {
    List<Batch> order = new ArrayList<>(samples);
    if (done < rounds * GOLD_ONLY) {
      order.addAll(others);
    }
    Collections.shuffle(order, random);
    double loss = 0;
    int words = 0;
    double before = done;
    for (int at = 0; at < order.size(); ) {
      List<Batch> part = new ArrayList<>();
      int size = 0;
      for (; at < order.size() && size < BATCH; at++) {
        part.add(order.get(at));
        size += order.get(at).words().length;
      }
      loss += learn(part);
      step(size);
      words += size;
      done = before + (double) at / order.size();
    }
    return loss / words;
  }

  private double learn(List<Batch> part) {
    int threads = Math.min(networks.size(), part.size());
    List<Batch> batches = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      List<Batch> share = part.subList(part.size() * i / threads, part.size() * (i + 1) / threads);
      batches.add(Samples.join(share, FORGOTTEN, counts, random));
    }
    double loss =
        IntStream.range(0, threads)
            .parallel()
            .mapToDouble(i -> networks.get(i).learn(batches.get(i), DROPOUT))
            .sum();
    for (Network twin : networks.subList(1, threads)) {
      for (int p = 0; p < parameters.size(); p++) {
        parameters.get(p).take(twin.parameters().get(p));
      }
    }
    return loss;
  }

  /// Makes a step against the gradient of so many words, cut down to a length of 1.
  private void step(int words) {
    step++;
    double length = Math.sqrt(parameters.stream().mapToDouble(Parameter::squares).sum()) / words;
    float scale = (float) (1 / (words * Math.max(1, length)));
    double rate = Math.max(LAST_RATE, 1 - done / rounds) * Math.min(1, (double) step / WARM_UP);
    for (Parameter parameter : parameters) {
      parameter.step(step, (float) (RATE * rate), scale, MEMORY);
    }
  }

  /// Exchanges the values and their means: for use the means are better, for training on the values
  /// are needed.
  void useMeans() {
    for (Parameter parameter : parameters) {
      parameter.swap(step, MEMORY);
    }
  }
}
