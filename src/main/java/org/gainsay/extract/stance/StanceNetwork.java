package org.gainsay.extract.stance;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gainsay.model.StanceLabel;

/// A small transformer that reads a [Passage] and tells how likely each stance is. Safe for several
/// threads, each of which computes by itself.
///
/// It was made of the first layers of a general model of English and trained on `src/corpus`; its
/// weights have 8 bits. `src/training/README.md` says how.
final class StanceNetwork {

  private static final String RESOURCE = "stance-network.onnx";
  private static final StanceLabel[] LABELS = StanceLabel.values();

  private final OrtEnvironment environment;
  private final OrtSession session;

  private StanceNetwork(OrtEnvironment environment, OrtSession session) {
    this.environment = environment;
    this.session = session;
  }

  /// What the network thinks of a passage.
  ///
  /// @param main how likely each label is the main one; they add up to 1
  /// @param each how likely each label holds, by itself
  /// @param weights by label, how much each piece of the passage counted, the opening and closing
  ///   one included; they add up to 1
  record Opinion(
      Map<StanceLabel, Double> main,
      Map<StanceLabel, Double> each,
      Map<StanceLabel, List<Float>> weights) {

    double main(StanceLabel label) {
      return main.getOrDefault(label, 0.0);
    }

    double each(StanceLabel label) {
      return each.getOrDefault(label, 0.0);
    }

    /// How likely a label is, as the main one or another.
    double belief(StanceLabel label) {
      return Math.max(main(label), each(label));
    }
  }

  /// The network that Gainsay comes with; read at the first call.
  ///
  /// @throws IllegalStateException if the program is packed without it, or the machine is of a kind
  ///   that the runtime has no native library for
  static StanceNetwork english() {
    return English.NETWORK;
  }

  private static final class English {
    static final StanceNetwork NETWORK = load();
  }

  private static StanceNetwork load() {
    try (InputStream in = StanceNetwork.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("missing resource: " + RESOURCE);
      }
      OrtEnvironment environment =
          OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "gainsay");
      OrtSession.SessionOptions options = new OrtSession.SessionOptions();
      // Articles are read in parallel; within one a thread does its own work.
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      return new StanceNetwork(environment, environment.createSession(in.readAllBytes(), options));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (OrtException | UnsatisfiedLinkError e) {
      throw new IllegalStateException("can't load the network of stances: " + e.getMessage(), e);
    }
  }

  /// Reads a passage.
  Opinion read(Passage passage) {
    int n = passage.pieces().size();
    long[][] pieces = {passage.pieces().stream().mapToLong(Integer::longValue).toArray()};
    float[][][] parts = new float[1][n][Passage.PARTS];
    for (int i = 0; i < n; i++) {
      for (int part = 0; part < Passage.PARTS; part++) {
        parts[0][i][part] = passage.parts().get(i) >> part & 1;
      }
    }
    try (OnnxTensor piecesIn = OnnxTensor.createTensor(environment, pieces);
        OnnxTensor partsIn = OnnxTensor.createTensor(environment, parts);
        OrtSession.Result result = session.run(Map.of("pieces", piecesIn, "parts", partsIn))) {
      float[][] main = (float[][]) result.get(0).getValue();
      float[][] each = (float[][]) result.get(1).getValue();
      float[][][] weights = (float[][][]) result.get(2).getValue();
      return new Opinion(byLabel(main[0]), byLabel(each[0]), rowsByLabel(weights[0]));
    } catch (OrtException e) {
      throw new IllegalStateException("the network of stances failed: " + e.getMessage(), e);
    }
  }

  private static Map<StanceLabel, Double> byLabel(float[] values) {
    Map<StanceLabel, Double> byLabel = new EnumMap<>(StanceLabel.class);
    for (int i = 0; i < LABELS.length; i++) {
      byLabel.put(LABELS[i], (double) values[i]);
    }
    return byLabel;
  }

  private static Map<StanceLabel, List<Float>> rowsByLabel(float[][] rows) {
    Map<StanceLabel, List<Float>> byLabel = new EnumMap<>(StanceLabel.class);
    for (int i = 0; i < LABELS.length; i++) {
      List<Float> row = new ArrayList<>(rows[i].length);
      for (float value : rows[i]) {
        row.add(value);
      }
      byLabel.put(LABELS[i], row);
    }
    return byLabel;
  }
}
