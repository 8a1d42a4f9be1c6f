package org.gainsay.text.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// The weights that turn what the network made of the words into tags, heads (deep biaffine
/// attention: Dozat and Manning 2017) and relations. Its arrays are not to be changed.
public final class TopLayer {

  private final Affine views;
  private final int tags;
  private final Affine match;
  private final float[] root;
  private final Affine relations;
  private final float[] relationRoot;
  private final float[][] reach;

  /// Makes one.
  ///
  /// @param views makes of a word, one after another: the scores of its tags; what it is as a
  ///   dependent and as a head; what distances it wants as a dependent and as a head; what it is as
  ///   a dependent and as a head when a relation is chosen
  /// @param tags how many tags there are
  /// @param match turns what a dependent is into what its head should be
  /// @param root what the artificial root is as a head
  /// @param relations scores relations
  /// @param relationRoot what the artificial root is as a head when a relation is chosen
  /// @param reach by class of distance, what it adds when a relation is chosen
  public TopLayer(
      Affine views,
      int tags,
      Affine match,
      float[] root,
      Affine relations,
      float[] relationRoot,
      float[][] reach) {
    this.views = views;
    this.tags = tags;
    this.match = match;
    this.root = root;
    this.relations = relations;
    this.relationRoot = relationRoot;
    this.reach = reach;
  }

  public Affine views() {
    return views;
  }

  public int tags() {
    return tags;
  }

  public Affine match() {
    return match;
  }

  public float[] root() {
    return root;
  }

  public Affine relations() {
    return relations;
  }

  public float[] relationRoot() {
    return relationRoot;
  }

  public float[][] reach() {
    return reach;
  }

  int asChild() {
    return tags;
  }

  int asHead() {
    return asChild() + match.in();
  }

  int reachOfChild() {
    return asHead() + match.in();
  }

  int reachOfHead() {
    return reachOfChild() + Distance.COUNT;
  }

  int relationOfChild() {
    return reachOfHead() + Distance.COUNT;
  }

  int relationOfHead() {
    return relationOfChild() + relations.in();
  }

  void write(DataOutputStream out) throws IOException {
    views.write(out);
    out.writeInt(tags);
    match.write(out);
    Quantized.writeExactly(out, root);
    relations.write(out);
    Quantized.writeExactly(out, relationRoot);
    Quantized.of(reach).write(out);
  }

  static TopLayer read(DataInputStream in) throws IOException {
    Affine views = Affine.read(in);
    int tags = in.readInt();
    Affine match = Affine.read(in);
    float[] root = Quantized.readExactly(in);
    Affine relations = Affine.read(in);
    float[] relationRoot = Quantized.readExactly(in);
    return new TopLayer(
        views, tags, match, root, relations, relationRoot, Quantized.read(in).rows());
  }
}
