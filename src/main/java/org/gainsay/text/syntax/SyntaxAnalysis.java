package org.gainsay.text.syntax;

import org.jspecify.annotations.Nullable;

/// Tags and parses one sentence after another. Not for several threads.
public final class SyntaxAnalysis {

  private final SyntaxModel model;
  private final SentenceWords words;
  private final Tagger tagger;
  private final BeamSearch parser;
  private final RelationReviser reviser;
  private int[] relations = new int[64];
  private @Nullable ParseState parsed;

  SyntaxAnalysis(SyntaxModel model) {
    this.model = model;
    words = new SentenceWords(model.clusters());
    tagger = new Tagger(model.tagger(), model.tags().size());
    int root = model.relations().indexOf("root");
    RelationChooser chooser = new RelationChooser(model.namer(), model.relations().size(), root);
    parser = new BeamSearch(model.parser(), chooser, model.tags(), model.width(), model.lag());
    reviser = new RelationReviser(model.reviser(), model.relations().size(), root);
  }

  /// Forgets the sentence before; then words are added.
  public void start() {
    words.clear();
    parsed = null;
  }

  /// Adds the next word of the sentence, a part of a text.
  public void add(CharSequence text, int start, int end) {
    words.add(text, start, end);
  }

  /// Tags and parses the words that were added, at least one.
  public void run() {
    words.finish();
    tagger.tag(words);
    ParseState tree = parser.parse(words);
    if (words.size() > relations.length) {
      relations = new int[2 * words.size()];
    }
    reviser.look(tree);
    for (int i = 0; i < words.size(); i++) {
      relations[i] = reviser.choose(tree, i, words, parser.outline());
    }
    parsed = tree;
  }

  /// The tag of a word.
  public String tag(int index) {
    return model.tags().get(words.tag(index));
  }

  /// The index of a word's head, -1 for the root.
  public int head(int index) {
    int head = tree().head[index];
    return head == words.size() ? -1 : head;
  }

  /// The relation of a word to its head.
  public String relation(int index) {
    return model.relations().get(relations[index]);
  }

  private ParseState tree() {
    if (parsed == null) {
      throw new IllegalStateException("nothing is parsed yet");
    }
    return parsed;
  }
}
