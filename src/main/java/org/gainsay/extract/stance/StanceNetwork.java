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
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gainsay.model.StanceLabel;

/// A small transformer that reads [Passage]s and tells how likely each stance is. Safe for several
/// threads, each of which computes by itself.
///
/// It was made of the first layers of a general model of English and trained on `src/corpus`; its
/// weights have 8 bits. Four layers see the whole passage, those above only the attribution, and
/// the last one, which points at targets, all of it again. `src/training/README.md` says how.
final class StanceNetwork {

  private static final String RESOURCE = "stance-network.onnx";
  private static final StanceLabel[] LABELS = StanceLabel.values();

  /// How many passages are read at once: four take a sixth less time than one by one, more do not
  /// take less.
  private static final int AT_ONCE = 4;

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
  /// @param weights by label, how much each [kept][Passage#kept] piece of the passage counted; they
  ///   add up to 1
  /// @param aims by label of those that are aimed at somebody, how likely each piece of the passage
  ///   names the target, the opening one how likely it is nobody; they add up to 1
  record Opinion(
      Map<StanceLabel, Double> main,
      Map<StanceLabel, Double> each,
      Map<StanceLabel, List<Float>> weights,
      Map<StanceLabel, List<Float>> aims) {

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

  /// Reads passages of one article.
  ///
  /// @return an opinion of each, in the same order
  List<Opinion> read(List<Passage> passages) {
    List<Integer> byLength = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      byLength.add(i);
    }
    byLength.sort(Comparator.comparingInt(i -> passages.get(i).pieces().size()));
    Opinion[] opinions = new Opinion[passages.size()];
    for (int from = 0; from < byLength.size(); from += AT_ONCE) {
      List<Integer> places = byLength.subList(from, Math.min(from + AT_ONCE, byLength.size()));
      List<Opinion> read = readAtOnce(places.stream().map(passages::get).toList());
      for (int i = 0; i < places.size(); i++) {
        opinions[places.get(i)] = read.get(i);
      }
    }
    return List.of(opinions);
  }

  private List<Opinion> readAtOnce(List<Passage> passages) {
    List<List<Integer>> kept = passages.stream().map(Passage::kept).toList();
    int longest = passages.stream().mapToInt(passage -> passage.pieces().size()).max().orElse(0);
    int most = kept.stream().mapToInt(List::size).max().orElse(0);
    int count = passages.size();
    long[][] pieces = new long[count][longest];
    float[][] mask = new float[count][longest];
    float[][][] parts = new float[count][longest][Passage.PARTS];
    long[][] keptPlaces = new long[count][most];
    float[][] keptMask = new float[count][most];
    for (int p = 0; p < count; p++) {
      Passage passage = passages.get(p);
      for (int i = 0; i < passage.pieces().size(); i++) {
        pieces[p][i] = passage.pieces().get(i);
        mask[p][i] = 1;
        for (int part = 0; part < Passage.PARTS; part++) {
          parts[p][i][part] = passage.parts().get(i) >> part & 1;
        }
      }
      for (int i = 0; i < kept.get(p).size(); i++) {
        keptPlaces[p][i] = kept.get(p).get(i);
        keptMask[p][i] = 1;
      }
    }
    try (OnnxTensor piecesIn = OnnxTensor.createTensor(environment, pieces);
        OnnxTensor partsIn = OnnxTensor.createTensor(environment, parts);
        OnnxTensor maskIn = OnnxTensor.createTensor(environment, mask);
        OnnxTensor keptIn = OnnxTensor.createTensor(environment, keptPlaces);
        OnnxTensor keptMaskIn = OnnxTensor.createTensor(environment, keptMask);
        OrtSession.Result result =
            session.run(
                Map.of(
                    "pieces", piecesIn,
                    "parts", partsIn,
                    "mask", maskIn,
                    "kept", keptIn,
                    "kept_mask", keptMaskIn))) {
      float[][] main = (float[][]) result.get(0).getValue();
      float[][] each = (float[][]) result.get(1).getValue();
      float[][][] weights = (float[][][]) result.get(2).getValue();
      float[][][] aims = (float[][][]) result.get(3).getValue();
      List<Opinion> opinions = new ArrayList<>(count);
      for (int p = 0; p < count; p++) {
        int size = kept.get(p).size();
        opinions.add(
            new Opinion(
                byLabel(main[p]),
                byLabel(each[p]),
                rowsByLabel(weights[p], size),
                rowsByLabel(aims[p], passages.get(p).pieces().size())));
      }
      return opinions;
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

  private static Map<StanceLabel, List<Float>> rowsByLabel(float[][] rows, int size) {
    Map<StanceLabel, List<Float>> byLabel = new EnumMap<>(StanceLabel.class);
    for (int i = 0; i < rows.length; i++) {
      List<Float> row = new ArrayList<>(size);
      for (int place = 0; place < size; place++) {
        row.add(rows[i][place]);
      }
      byLabel.put(LABELS[i], row);
    }
    return byLabel;
  }
}
