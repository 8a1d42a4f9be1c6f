package org.gainsay.text.syntax;

/// Tags and parses one sentence after another. Not for several threads.
public final class SyntaxAnalysis {

  private final SyntaxModel model;
  private final SentenceWords words = new SentenceWords();
  private final Encoder encoder;
  private final HeadFinder headFinder;
  private final RelationFinder relationFinder;
  private float[][] views = {};
  private int[] heads = {};
  private int[] relations = {};

  SyntaxAnalysis(SyntaxModel model) {
    this.model = model;
    encoder = new Encoder(model);
    headFinder = new HeadFinder(model.top());
    relationFinder = new RelationFinder(model.top(), model.relations().indexOf("root"));
  }

  /// Forgets the sentence before; then words are added.
  public void start() {
    words.clear();
  }

  /// Adds the next word of the sentence, a part of a text.
  public void add(CharSequence text, int start, int end) {
    words.add(text, start, end);
  }

  /// Tags and parses the words that were added, at least one.
  public void run() {
    int n = words.size();
    if (views.length < n) {
      views = new float[n + n / 2][model.top().views().out()];
    }
    model.top().views().apply(encoder.encode(words), n, views);
    heads = headFinder.find(views, n);
    relations = relationFinder.find(views, heads, n);
  }

  /// The tag of a word.
  public String tag(int index) {
    int best = 0;
    for (int tag = 1; tag < model.top().tags(); tag++) {
      if (views[index][tag] > views[index][best]) {
        best = tag;
      }
    }
    return model.tags().get(best);
  }

  /// The index of a word's head, -1 for the root.
  public int head(int index) {
    return heads[index] == words.size() ? -1 : heads[index];
  }

  /// The relation of a word to its head.
  public String relation(int index) {
    return model.relations().get(relations[index]);
  }

  /// For those who join what several models think: by word, the scores of its tags first, and other
  /// values after them. Good until the next run.
  public float[][] tagScores() {
    return views;
  }

  /// By word, the scores of its heads; at the number of words that of being the root. Good until
  /// the next run.
  public float[][] headScores() {
    return headFinder.scores();
  }

  /// By word, the scores of its relations to the given heads, the number of words for the root.
  /// Good until the next call.
  public float[][] relationScores(int[] givenHeads) {
    relationFinder.find(views, givenHeads, words.size());
    return relationFinder.scores();
  }
}
