package org.gainsay.text.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.gainsay.text.syntax.HashIndex;
import org.gainsay.text.syntax.SyntaxAnalysis;
import org.gainsay.text.syntax.SyntaxModel;
import org.junit.jupiter.api.Test;

class NetworkTest {

  private static final List<String> TAGS = List.of("DT", "NN", "VBZ");
  private static final List<String> RELATIONS = List.of("det", "nsubj", "obj", "root");

  private static final Treebank.Tree TREE =
      new Treebank.Tree(
          List.of("The", "dog", "sees", "a", "cat"),
          List.of("DT", "NN", "VBZ", "DT", "NN"),
          List.of("the", "dog", "see", "a", "cat"),
          List.of(1, 2, 5, 4, 2),
          List.of("det", "nsubj", "root", "det", "obj"),
          "The dog sees a cat",
          true);

  private final HashIndex vectors = HashIndex.of(List.of(1, 2, 3));
  private final Samples samples = new Samples(List.of(TREE, TREE, TREE), vectors, TAGS, RELATIONS);

  private Network network() {
    Random random = new Random(4);
    float[][] rows = new float[vectors.size()][6];
    for (float[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        row[i] = random.nextFloat() - 0.5f;
      }
    }
    return new Network(
        new NetworkSize(5, List.of(6, 4, 4, 4, 4, 4, 4), 12, 2, 8, 8),
        rows,
        samples.indexes().stream().skip(1).map(HashIndex::size).toList(),
        TAGS.size(),
        RELATIONS.size(),
        1);
  }

  private Batch batch() {
    Batch sample = samples.sample(TREE);
    return Samples.join(List.of(sample, sample), 0, samples.wordCounts(), new Random(1));
  }

  @Test
  void gradientsAreThoseOfTheLoss() {
    Network network = network();
    Batch batch = batch();
    network.learn(batch, 0);
    List<float[][]> gradients = new ArrayList<>();
    for (Parameter parameter : network.parameters()) {
      gradients.add(Linear.copy(parameter.gradient()));
    }
    Random random = new Random(2);
    for (int p = 0; p < gradients.size(); p++) {
      float[][] values = network.parameters().get(p).value();
      for (int trial = 0; trial < 12; trial++) {
        int row = random.nextInt(values.length);
        int column = random.nextInt(values[row].length);
        float value = values[row][column];
        float step = 2e-3f;
        values[row][column] = value + step;
        double above = network.learn(batch, 0);
        values[row][column] = value - step;
        double below = network.learn(batch, 0);
        values[row][column] = value;
        double slope = (above - below) / (2 * step);
        double tolerance = 0.02 + 0.03 * Math.abs(slope);
        String where = "parameter %d, row %d, column %d".formatted(p, row, column);
        assertEquals(slope, gradients.get(p)[row][column], tolerance, where);
      }
    }
  }

  @Test
  void aSentenceIsLearnedAndTheWrittenModelKnowsIt() throws IOException {
    Network network = network();
    NetworkTrainer trainer = new NetworkTrainer(List.of(network, network()), samples, 300, 1);
    List<Batch> all = List.of(samples.sample(TREE));
    double first = trainer.round(all, List.of());
    double last = first;
    for (int round = 1; round < 300; round++) {
      last = trainer.round(all, List.of());
    }
    assertTrue(last < 0.3 * first, "from %f to %f".formatted(first, last));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    network.model(TAGS, RELATIONS, samples.indexes()).write(bytes);
    SyntaxModel model = SyntaxModel.read(new ByteArrayInputStream(bytes.toByteArray()));
    SyntaxAnalysis analysis = model.analysis();
    for (String form : TREE.forms()) {
      analysis.add(form, 0, form.length());
    }
    analysis.run();
    StringBuilder found = new StringBuilder();
    for (int i = 0; i < TREE.size(); i++) {
      found.append("%s %d %s; ".formatted(analysis.tag(i), analysis.head(i), analysis.relation(i)));
    }
    assertEquals("DT 1 det; NN 2 nsubj; VBZ -1 root; DT 4 det; NN 2 obj; ", found.toString());
  }

  @Test
  void aModelThatIsCutOffIsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    network().model(TAGS, RELATIONS, samples.indexes()).write(bytes);
    for (int length = 0; length < bytes.size() - 8; length += 97) {
      byte[] part = Arrays.copyOf(bytes.toByteArray(), length);
      assertThrows(
          IOException.class, () -> SyntaxModel.read(new ByteArrayInputStream(part)), "" + length);
    }
  }

  @Test
  void whatIsNoModelIsRefused() {
    byte[] nothing = "no model at all".getBytes(StandardCharsets.UTF_8);
    assertThrows(IOException.class, () -> SyntaxModel.read(new ByteArrayInputStream(nothing)));
  }
}
