package org.gainsay.text.syntax;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// A trained network that tags and parses, with the names of its tags and relations. Safe for
/// several threads.
public final class SyntaxModel {

  private static final int MAGIC = 0x47535933;

  private final List<String> tags;
  private final List<String> relations;
  private final WordLayer words;
  private final float[] outside;
  private final List<RecurrentUnit> units;
  private final TopLayer top;

  private SyntaxModel(
      List<String> tags,
      List<String> relations,
      WordLayer words,
      float[] outside,
      List<RecurrentUnit> units,
      TopLayer top) {
    this.tags = List.copyOf(tags);
    this.relations = List.copyOf(relations);
    this.words = words;
    this.outside = outside;
    this.units = List.copyOf(units);
    this.top = top;
  }

  /// Makes a model of what was learned.
  ///
  /// @param tags names of the tags, by number
  /// @param relations names of the relations, by number
  /// @param indexes by kind of feature, the numbers of its hashes
  /// @param tables by kind of feature and number, its dimensions
  /// @param window makes of a word its shares in what is made of its neighbours and itself
  /// @param outside the shares of what lies before and after a sentence
  public static SyntaxModel of(
      List<String> tags,
      List<String> relations,
      List<HashIndex> indexes,
      List<float[][]> tables,
      Affine window,
      float[] outside,
      List<RecurrentUnit> units,
      TopLayer top) {
    List<Quantized> quantized = tables.stream().map(Quantized::of).toList();
    WordLayer words = new WordLayer(indexes, quantized, window);
    return new SyntaxModel(tags, relations, words, outside, units, top);
  }

  /// What analyses sentences with this model; one a thread.
  public SyntaxAnalysis analysis() {
    return new SyntaxAnalysis(this);
  }

  /// Names of the tags, by number.
  public List<String> tags() {
    return tags;
  }

  /// Names of the relations, by number.
  public List<String> relations() {
    return relations;
  }

  WordLayer words() {
    return words;
  }

  float[] outside() {
    return outside;
  }

  List<RecurrentUnit> units() {
    return units;
  }

  TopLayer top() {
    return top;
  }

  /// Reads a model that [#write] wrote.
  ///
  /// @throws IOException if it is no such model, or is cut off
  public static SyntaxModel read(InputStream in) throws IOException {
    DataInputStream data =
        new DataInputStream(new BufferedInputStream(new InflaterInputStream(in), 1 << 16));
    if (data.readInt() != MAGIC) {
      throw new IOException("not a model of syntax, or one of another version");
    }
    List<String> tags = names(data);
    List<String> relations = names(data);
    WordLayer words = WordLayer.read(data);
    float[] outside = Quantized.readExactly(data);
    int layers = data.readInt();
    List<RecurrentUnit> units = new ArrayList<>();
    for (int layer = 0; layer < layers; layer++) {
      units.add(RecurrentUnit.read(data));
    }
    return new SyntaxModel(tags, relations, words, outside, units, TopLayer.read(data));
  }

  private static List<String> names(DataInputStream data) throws IOException {
    int size = data.readInt();
    List<String> names = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      names.add(data.readUTF());
    }
    return names;
  }

  /// Writes the model, its weights in 8 bits each.
  public void write(OutputStream out) throws IOException {
    try (DataOutputStream data =
        new DataOutputStream(
            new BufferedOutputStream(
                new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION))))) {
      data.writeInt(MAGIC);
      for (List<String> names : List.of(tags, relations)) {
        data.writeInt(names.size());
        for (String name : names) {
          data.writeUTF(name);
        }
      }
      words.write(data);
      Quantized.writeExactly(data, outside);
      data.writeInt(units.size());
      for (RecurrentUnit unit : units) {
        unit.write(data);
      }
      top.write(data);
    }
  }
}
