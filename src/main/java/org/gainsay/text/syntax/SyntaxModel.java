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

/// A trained tagger and parser with the names of their tags and relations. Immutable and safe for
/// several threads.
///
/// @param tags names of the tags, by number
/// @param relations names of the relations, by number
/// @param clusters groups of words
/// @param tagger weights of the tagger
/// @param parser weights of the parser's moves
/// @param namer weights of the choice of relations as arcs are made
/// @param reviser weights of the choice of relations in finished trees
/// @param width how many parses are followed at once
/// @param lag how far behind the best a parse may fall
public record SyntaxModel(
    List<String> tags,
    List<String> relations,
    WordClusters clusters,
    Weights tagger,
    Weights parser,
    Weights namer,
    Weights reviser,
    int width,
    float lag) {

  private static final int MAGIC = 0x47535932;

  public SyntaxModel {
    tags = List.copyOf(tags);
    relations = List.copyOf(relations);
  }

  /// What analyses sentences with this model; one a thread.
  public SyntaxAnalysis analysis() {
    return new SyntaxAnalysis(this);
  }

  /// Reads a model that [Writer] wrote.
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
    WordClusters clusters = WordClusters.read(data);
    CompactWeights tagger = CompactWeights.read(data);
    CompactWeights parser = CompactWeights.read(data);
    CompactWeights namer = CompactWeights.read(data);
    CompactWeights reviser = CompactWeights.read(data);
    int width = data.readInt();
    float lag = data.readFloat();
    return new SyntaxModel(tags, relations, clusters, tagger, parser, namer, reviser, width, lag);
  }

  private static List<String> names(DataInputStream data) throws IOException {
    int size = data.readInt();
    List<String> names = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      names.add(data.readUTF());
    }
    return names;
  }

  /// Writes one part of a model.
  public interface Part {
    void write(DataOutputStream out) throws IOException;
  }

  /// Writes a model: the names and numbers of this one, and its weights by those who learned them.
  public void write(
      OutputStream out, Part taggerPart, Part parserPart, Part namerPart, Part reviserPart)
      throws IOException {
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
      clusters.write(data);
      taggerPart.write(data);
      parserPart.write(data);
      namerPart.write(data);
      reviserPart.write(data);
      data.writeInt(width);
      data.writeFloat(lag);
    }
  }
}
