package org.gainsay.web.page;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.Article;
import org.gainsay.model.Paragraph;

/// Tells what was changed from one version of an article to another, as an editor would mark it up:
/// first which paragraphs, then which words of them.
final class ChangedText {

  /// Beyond so many words a rewritten stretch is shown whole, before and after: nobody follows
  /// single words through it, and comparing takes time that grows with the square.
  private static final int MOST_WORDS = 3000;

  private ChangedText() {}

  /// The paragraphs of both versions, each in its changes.
  static List<List<Change>> between(Article before, Article after) {
    List<List<Change>> changed = new ArrayList<>();
    for (Run run : runs(paragraphs(before), paragraphs(after))) {
      if (run.isKept()) {
        whole(run.after(), Change.Kind.KEPT, changed);
      } else {
        rewritten(run.before(), run.after(), changed);
      }
    }
    return changed;
  }

  private static List<String> paragraphs(Article article) {
    return article.paragraphs().stream().map(Paragraph::text).toList();
  }

  /// Parts that follow each other in both: what stayed is in turn with what was put in the place of
  /// something else.
  private record Run(boolean isKept, List<String> before, List<String> after) {}

  private static List<Run> runs(List<String> before, List<String> after) {
    List<Run> runs = new ArrayList<>();
    for (AbstractDelta<String> delta :
        DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<String>(), null, true)
            .getDeltas()) {
      boolean isKept = delta.getType() == DeltaType.EQUAL;
      if (runs.isEmpty() || runs.getLast().isKept() != isKept) {
        runs.add(new Run(isKept, new ArrayList<>(), new ArrayList<>()));
      }
      runs.getLast().before().addAll(delta.getSource().getLines());
      runs.getLast().after().addAll(delta.getTarget().getLines());
    }
    return runs;
  }

  private static void whole(List<String> texts, Change.Kind kind, List<List<Change>> changed) {
    texts.forEach(text -> changed.add(List.of(new Change(kind, text))));
  }

  private static void rewritten(List<String> old, List<String> now, List<List<Change>> changed) {
    int pairs = Math.min(old.size(), now.size());
    for (int i = 0; i < pairs; i++) {
      List<String> from = words(old.get(i));
      List<String> to = words(now.get(i));
      if (from.size() + to.size() > MOST_WORDS) {
        whole(List.of(old.get(i)), Change.Kind.REMOVED, changed);
        whole(List.of(now.get(i)), Change.Kind.ADDED, changed);
      } else {
        changed.add(wordByWord(from, to));
      }
    }
    whole(old.subList(pairs, old.size()), Change.Kind.REMOVED, changed);
    whole(now.subList(pairs, now.size()), Change.Kind.ADDED, changed);
  }

  private static List<Change> wordByWord(List<String> from, List<String> to) {
    List<Change> changes = new ArrayList<>();
    for (Run run : runs(from, to)) {
      if (run.isKept()) {
        add(Change.Kind.KEPT, run.after(), changes);
      } else {
        add(Change.Kind.REMOVED, run.before(), changes);
        add(Change.Kind.ADDED, run.after(), changes);
      }
    }
    return changes;
  }

  private static void add(Change.Kind kind, List<String> words, List<Change> changes) {
    if (!words.isEmpty()) {
      changes.add(new Change(kind, String.join("", words)));
    }
  }

  /// Words with the blanks behind them.
  private static List<String> words(String text) {
    return List.of(text.split("(?<=\\s)(?=\\S)"));
  }
}
