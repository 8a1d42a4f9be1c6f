package org.gainsay.text;

import org.gainsay.model.Span;

/// One word, clitic or mark of a sentence, with its place in the dependency tree.
///
/// @param index its place in its sentence, counted from 0
/// @param start offset of its first code unit in the text
/// @param end offset after its last one
/// @param form its characters, as in the text but for rare dashes, which are plain ones here
/// @param lemma its dictionary form, in lower case but for proper nouns: *say* for *said*, *not*
///   for *n't*
/// @param tag its Penn Treebank tag, such as `VBD`
/// @param relation its Universal Dependencies relation to its head, such as `nsubj:pass`
/// @param head index of the token it depends on, or -1 if it is the root of its sentence
public record Token(
    int index,
    int start,
    int end,
    String form,
    String lemma,
    String tag,
    String relation,
    int head) {

  /// The head of a root.
  public static final int NONE = -1;

  public Span span() {
    return new Span(start, end);
  }

  public boolean isRoot() {
    return head == NONE;
  }

  /// Whether its relation is the given one or a subtype of it: `nsubj:pass` is an `nsubj`.
  public boolean is(String wanted) {
    return relation.startsWith(wanted)
        && (relation.length() == wanted.length() || relation.charAt(wanted.length()) == ':');
  }

  /// Whether its relation is one of the given ones or a subtype of one.
  public boolean isAny(String... wanted) {
    for (String each : wanted) {
      if (is(each)) {
        return true;
      }
    }
    return false;
  }

  /// Whether it is a verb in any form, modals not included.
  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  /// Whether it is a common or proper noun.
  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }

  /// Whether it is a personal pronoun, not a possessive one.
  public boolean isPronoun() {
    return tag.equals("PRP");
  }

  public boolean isPunctuation() {
    return relation.equals("punct");
  }

  /// The same token with another tag.
  Token withTag(String other) {
    return new Token(index, start, end, form, lemma, other, relation, head);
  }

  /// The same token under another head.
  Token under(int newHead, String newRelation) {
    return new Token(index, start, end, form, lemma, tag, newRelation, newHead);
  }
}
