package org.gainsay.text.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.model.Span;
import org.gainsay.text.AnalyzedText;
import org.gainsay.text.Sentence;
import org.gainsay.text.TextAnalyzer;
import org.gainsay.text.Token;

/// Measures the analysis of raw text against a treebank: which tokens and sentences are found, and
/// over the tokens found how many have the right tag, lemma, head and relation.
public final class EvaluateText {

  private static final System.Logger LOG = System.getLogger(EvaluateText.class.getName());

  private int goldTokens;
  private int foundTokens;
  private int rightTokens;
  private int goldSentences;
  private int foundSentences;
  private int rightSentences;
  private int tags;
  private int lemmas;
  private int heads;
  private int arcs;
  private final List<String> wrong = new ArrayList<>();

  private EvaluateText() {}

  /// Arguments: treebanks to measure on; `-v` before them lists tokens and sentences that differ.
  public static void main(String[] arguments) throws IOException {
    boolean verbose = arguments.length > 0 && arguments[0].equals("-v");
    for (int i = verbose ? 1 : 0; i < arguments.length; i++) {
      EvaluateText evaluation = new EvaluateText();
      evaluation.measure(Treebank.read(Path.of(arguments[i])));
      LOG.log(System.Logger.Level.INFO, "{0}: {1}", arguments[i], evaluation);
      if (verbose) {
        LOG.log(System.Logger.Level.INFO, String.join("\n", evaluation.wrong));
      }
    }
  }

  private void measure(List<Treebank.Tree> trees) {
    List<Treebank.Tree> document = new ArrayList<>();
    for (Treebank.Tree tree : trees) {
      if (tree.startsParagraph() && document.size() > 50) {
        measureDocument(document);
        document.clear();
      }
      document.add(tree);
    }
    measureDocument(document);
  }

  private void measureDocument(List<Treebank.Tree> document) {
    StringBuilder text = new StringBuilder();
    List<int[]> starts = new ArrayList<>();
    for (Treebank.Tree tree : document) {
      if (!text.isEmpty()) {
        text.append(tree.startsParagraph() ? '\n' : ' ');
      }
      int offset = text.length();
      text.append(tree.text());
      int[] own = new int[tree.size()];
      for (int i = 0; i < own.length; i++) {
        own[i] = text.indexOf(tree.forms().get(i), offset);
        if (own[i] < 0) {
          own[i] = offset;
        }
        offset = own[i] + tree.forms().get(i).length();
      }
      starts.add(own);
    }
    AnalyzedText found = TextAnalyzer.english().analyze(text.toString());
    Set<Span> foundSpans = new HashSet<>();
    for (Sentence sentence : found.sentences()) {
      foundSpans.add(sentence.span());
      foundTokens += sentence.size();
    }
    foundSentences += found.sentences().size();
    for (int s = 0; s < document.size(); s++) {
      measureTree(document.get(s), starts.get(s), found, foundSpans);
    }
  }

  private void measureTree(
      Treebank.Tree tree, int[] starts, AnalyzedText found, Set<Span> foundSpans) {
    int n = tree.size();
    goldSentences++;
    goldTokens += n;
    Span span = new Span(starts[0], starts[n - 1] + tree.forms().get(n - 1).length());
    if (foundSpans.contains(span)) {
      rightSentences++;
    } else {
      wrong.add("sentence: " + tree.text());
    }
    for (int i = 0; i < n; i++) {
      String form = tree.forms().get(i);
      Token token = found.tokenAt(starts[i]);
      if (token == null || token.start() != starts[i] || !token.form().equals(form)) {
        wrong.add("token: %s, found %s".formatted(form, token == null ? "" : token.form()));
        continue;
      }
      rightTokens++;
      tags += token.tag().equals(tree.tags().get(i)) ? 1 : 0;
      if (token.lemma().equalsIgnoreCase(tree.lemmas().get(i))) {
        lemmas++;
      } else {
        wrong.add(
            "lemma: %s/%s, found %s, not %s"
                .formatted(form, token.tag(), token.lemma(), tree.lemmas().get(i)));
      }
      Sentence sentence = found.sentenceAt(starts[i]);
      Token head = sentence == null ? null : sentence.head(token);
      int rightHead = tree.headList().get(i) == n ? -1 : starts[tree.headList().get(i)];
      if (rightHead == (head == null ? -1 : head.start())) {
        heads++;
        arcs += token.relation().equals(tree.relations().get(i)) ? 1 : 0;
      }
    }
  }

  @Override
  public String toString() {
    return "tokens F1 %.2f, sentences F1 %.2f; of the tokens found: tags %.2f, lemmas %.2f; of all: UAS %.2f, LAS %.2f"
        .formatted(
            200.0 * rightTokens / (goldTokens + foundTokens),
            200.0 * rightSentences / (goldSentences + foundSentences),
            100.0 * tags / rightTokens,
            100.0 * lemmas / rightTokens,
            100.0 * heads / goldTokens,
            100.0 * arcs / goldTokens);
  }
}
