package org.gainsay.text;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/// One sentence: its tokens, and the dependency tree over them. Immutable.
///
/// The tree has one root and is projective, so the subtree of every token is a stretch without
/// gaps. Questions about a clause (its subject, whether it is passive) are asked of [Clause].
public final class Sentence {

  private final int number;
  private final int paragraph;
  private final List<Token> tokens;
  private final int root;
  private final int[] firstChild;
  private final int[] nextSibling;
  private final int[] subtreeFirst;
  private final int[] subtreeLast;

  /// Makes a sentence of at least one token.
  ///
  /// @param number its place in the text, counted from 0
  /// @param paragraph number of the paragraph it stands in
  /// @param tokens its tokens in order, each knowing its index and head
  /// @throws IllegalArgumentException if the heads do not make a tree
  public Sentence(int number, int paragraph, List<Token> tokens) {
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence needs a token");
    }
    this.number = number;
    this.paragraph = paragraph;
    this.tokens = List.copyOf(tokens);
    int n = tokens.size();
    firstChild = new int[n];
    nextSibling = new int[n];
    subtreeFirst = new int[n];
    subtreeLast = new int[n];
    java.util.Arrays.fill(firstChild, Token.NONE);
    java.util.Arrays.fill(nextSibling, Token.NONE);
    int foundRoot = Token.NONE;
    for (int i = n - 1; i >= 0; i--) {
      Token token = this.tokens.get(i);
      if (token.index() != i || token.head() >= n || token.head() == i) {
        throw new IllegalArgumentException("token %d is out of place: %s".formatted(i, token));
      }
      subtreeFirst[i] = i;
      subtreeLast[i] = i;
      if (token.isRoot()) {
        foundRoot = i;
      } else {
        nextSibling[i] = firstChild[token.head()];
        firstChild[token.head()] = i;
      }
    }
    if (foundRoot == Token.NONE) {
      throw new IllegalArgumentException("a sentence needs a root: " + tokens);
    }
    root = foundRoot;
    for (int i = 0; i < n; i++) {
      int steps = 0;
      for (int up = this.tokens.get(i).head(); up != Token.NONE; up = this.tokens.get(up).head()) {
        if (++steps > n) {
          throw new IllegalArgumentException("the heads make a circle: " + tokens);
        }
        subtreeFirst[up] = Math.min(subtreeFirst[up], i);
        subtreeLast[up] = Math.max(subtreeLast[up], i);
      }
    }
  }

  /// Its place in the text, counted from 0.
  public int number() {
    return number;
  }

  /// The number of the paragraph it stands in.
  public int paragraph() {
    return paragraph;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  public int size() {
    return tokens.size();
  }

  /// From its first token to its last.
  public Span span() {
    return new Span(tokens.getFirst().start(), tokens.getLast().end());
  }

  /// The head of the whole sentence, mostly its main verb.
  public Token root() {
    return tokens.get(root);
  }

  /// The token that this one depends on, or null if it is the root.
  public @Nullable Token head(Token token) {
    return token.isRoot() ? null : tokens.get(token.head());
  }

  /// The tokens that depend on this one directly, in order.
  public List<Token> children(Token token) {
    List<Token> children = new ArrayList<>();
    for (int c = firstChild[token.index()]; c != Token.NONE; c = nextSibling[c]) {
      children.add(tokens.get(c));
    }
    return children;
  }

  /// Its direct dependents in any of the relations or their subtypes, in order.
  public List<Token> children(Token token, String... relations) {
    List<Token> children = new ArrayList<>();
    for (int c = firstChild[token.index()]; c != Token.NONE; c = nextSibling[c]) {
      if (tokens.get(c).isAny(relations)) {
        children.add(tokens.get(c));
      }
    }
    return children;
  }

  /// Its first direct dependent in any of the relations or their subtypes, or null.
  public @Nullable Token child(Token token, String... relations) {
    for (int c = firstChild[token.index()]; c != Token.NONE; c = nextSibling[c]) {
      if (tokens.get(c).isAny(relations)) {
        return tokens.get(c);
      }
    }
    return null;
  }

  /// The first token of its subtree: the token itself and all that depends on it.
  public Token subtreeFirst(Token token) {
    return tokens.get(subtreeFirst[token.index()]);
  }

  /// The last token of its subtree.
  public Token subtreeLast(Token token) {
    return tokens.get(subtreeLast[token.index()]);
  }

  /// What its subtree covers in the text.
  public Span subtree(Token token) {
    return new Span(subtreeFirst(token).start(), subtreeLast(token).end());
  }

  /// Whether `ancestor` is the token or stands above it in the tree.
  public boolean isWithin(Token token, Token ancestor) {
    return subtreeFirst[ancestor.index()] <= token.index()
        && token.index() <= subtreeLast[ancestor.index()]
        && isAbove(ancestor.index(), token);
  }

  private boolean isAbove(int ancestor, Token token) {
    int at = token.index();
    while (at != Token.NONE && at != ancestor) {
      at = tokens.get(at).head();
    }
    return at == ancestor;
  }

  /// All members of the coordination that the token belongs to (*A, B and C*), in order, itself
  /// included.
  public List<Token> conjuncts(Token token) {
    Token first = token;
    while (first.is("conj") && !first.isRoot()) {
      first = tokens.get(first.head());
    }
    List<Token> members = new ArrayList<>();
    collectConjuncts(first, members);
    members.sort(java.util.Comparator.comparingInt(Token::index));
    return members;
  }

  private void collectConjuncts(Token from, List<Token> into) {
    into.add(from);
    for (Token next : children(from, "conj")) {
      collectConjuncts(next, into);
    }
  }

  /// The clause that this token heads.
  public Clause clause(Token predicate) {
    return new Clause(this, predicate);
  }

  /// The clause whose predicate governs the token from above, or null for the root of the sentence:
  /// for the predicate of a reported clause, the clause that reports it.
  public @Nullable Clause governing(Token token) {
    for (Token up = head(token); up != null; up = head(up)) {
      if (Clause.isPredicate(this, up)) {
        return new Clause(this, up);
      }
    }
    return null;
  }

  /// The token that covers the offset, or null between tokens and outside.
  public @Nullable Token tokenAt(int offset) {
    int index = firstEndingAfter(offset);
    return index < tokens.size() && tokens.get(index).start() <= offset ? tokens.get(index) : null;
  }

  /// The tokens that the span touches, in order.
  public List<Token> tokensIn(Span span) {
    int from = firstEndingAfter(span.start());
    int to = from;
    while (to < tokens.size() && tokens.get(to).start() < span.end()) {
      to++;
    }
    return tokens.subList(from, to);
  }

  /// The token among these that the others hang on: the one nearest to the root, the first of
  /// several. For the words of a name or a content span, its head word.
  public @Nullable Token headOf(List<Token> part) {
    Token best = null;
    int bestDepth = Integer.MAX_VALUE;
    for (Token token : part) {
      int depth = depth(token);
      if (!token.isPunctuation() && depth < bestDepth) {
        best = token;
        bestDepth = depth;
      }
    }
    return best;
  }

  private int depth(Token token) {
    int depth = 0;
    for (Token up = head(token); up != null; up = head(up)) {
      depth++;
    }
    return depth;
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  @Override
  public String toString() {
    return tokens.stream().map(Token::form).collect(java.util.stream.Collectors.joining(" "));
  }
}
