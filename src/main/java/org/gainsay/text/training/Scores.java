package org.gainsay.text.training;

import java.util.List;
import org.gainsay.text.syntax.SyntaxAnalysis;
import org.gainsay.text.syntax.SyntaxModel;

/// How well a model does on a treebank whose words are given, in percent of all tokens, punctuation
/// included.
///
/// @param tags share of right tags
/// @param heads share of right heads (UAS)
/// @param arcs share of right heads with the right relation, subtypes included (LAS)
/// @param plainArcs the same with subtypes left out, as in the CoNLL 2018 shared task
/// @param tokensPerSecond tokens tagged and parsed a second of processor time
record Scores(double tags, double heads, double arcs, double plainArcs, double tokensPerSecond) {

  static Scores measure(SyntaxModel model, List<Treebank.Tree> trees) {
    SyntaxAnalysis analysis = model.analysis();
    int tokens = 0;
    int tags = 0;
    int heads = 0;
    int arcs = 0;
    int plainArcs = 0;
    long before = threadTime();
    for (Treebank.Tree tree : trees) {
      analysis.start();
      for (String form : tree.forms()) {
        analysis.add(form, 0, form.length());
      }
      analysis.run();
      for (int i = 0; i < tree.size(); i++) {
        tokens++;
        tags += tree.tags().get(i).equals(analysis.tag(i)) ? 1 : 0;
        int head = tree.headList().get(i) == tree.size() ? -1 : tree.headList().get(i);
        if (head == analysis.head(i)) {
          heads++;
          String right = tree.relations().get(i);
          String found = analysis.relation(i);
          arcs += right.equals(found) ? 1 : 0;
          plainArcs += plain(right).equals(plain(found)) ? 1 : 0;
        }
      }
    }
    double seconds = (threadTime() - before) / 1e9;
    double percent = 100.0 / Math.max(1, tokens);
    return new Scores(
        tags * percent, heads * percent, arcs * percent, plainArcs * percent, tokens / seconds);
  }

  private static long threadTime() {
    return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static String plain(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  @Override
  public String toString() {
    return "tags %.2f UAS %.2f LAS %.2f (without subtypes %.2f), %.0f tokens/s"
        .formatted(tags, heads, arcs, plainArcs, tokensPerSecond);
  }
}
