package org.gainsay.search.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.model.Span;
import org.gainsay.search.Hit;
import org.gainsay.search.Printing;

/// Compares the words of quotes with those of a text, to tell which are printings of it. Not for
/// several threads.
public final class WordComparison {

  /// The order of printings: the most similar first, then the oldest.
  public static final Comparator<Printing> MOST_SIMILAR_FIRST =
      Comparator.comparing(Printing::exact)
          .thenComparingDouble(Printing::similarity)
          .reversed()
          .thenComparing(
              printing -> printing.hit().published(),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(printing -> printing.hit().articleId());

  private static final int RUN = 3;

  /// A quote held in the text, or the text held in a quote, counts from so many words on.
  private static final int HELD = 5;

  private static final double NEAR = 0.5;

  /// Of a long text so many runs are looked up, spread evenly.
  private static final int RUNS = 200;

  private final Tokens tokens;
  private final List<String> asked;
  private final Set<List<String>> runs;

  /// Takes the words of a text; they are compared as they are written, without case and accents.
  ///
  /// @param tokens used again for each comparison
  public WordComparison(String text, Tokens tokens) {
    this.tokens = tokens;
    asked = words(text);
    runs = runs(asked);
  }

  /// Whether the text has no words.
  public boolean isEmpty() {
    return asked.isEmpty();
  }

  /// Runs of words of which a printing has at least one: all of them, or of a long text some.
  public List<List<String>> sample() {
    int length = Math.min(RUN, asked.size());
    int last = asked.size() - length;
    int number = Math.min(last + 1, RUNS);
    List<List<String>> sample = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      int start = number == 1 ? 0 : (int) ((long) last * i / (number - 1));
      sample.add(asked.subList(start, start + length));
    }
    return sample;
  }

  /// The quote as a printing of the text, or nothing if it is none.
  public Optional<Printing> printing(Hit hit) {
    List<String> words = words(hit.words());
    boolean exact = words.equals(asked);
    double similarity = exact ? 1 : similarity(runs, runs(words));
    boolean held =
        Math.min(words.size(), asked.size()) >= HELD
            && (Collections.indexOfSubList(words, asked) >= 0
                || Collections.indexOfSubList(asked, words) >= 0);
    return exact || held || similarity >= NEAR
        ? Optional.of(new Printing(hit, exact, similarity, differing(hit)))
        : Optional.empty();
  }

  private List<String> words(String text) {
    tokens.read(text);
    List<String> words = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.word(i).exact().utf8ToString());
    }
    return words;
  }

  private static Set<List<String>> runs(List<String> words) {
    Set<List<String>> runs = new LinkedHashSet<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(List.copyOf(words.subList(i, i + RUN)));
    }
    return runs;
  }

  private static double similarity(Set<List<String>> a, Set<List<String>> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    int common = 0;
    for (List<String> run : a) {
      common += b.contains(run) ? 1 : 0;
    }
    return (double) common / (a.size() + b.size() - common);
  }

  private List<Span> differing(Hit hit) {
    if (hit.quote() == null) {
      return List.of();
    }
    Set<String> known = new HashSet<>(asked);
    List<Span> differing = new ArrayList<>();
    tokens.read(hit.passage());
    for (Span span : hit.quote().content()) {
      Span inPassage = hit.inPassage(span);
      for (int i = tokens.firstEndingAfter(inPassage.start());
          i < tokens.size() && tokens.start(i) < inPassage.end();
          i++) {
        if (!known.contains(tokens.word(i).exact().utf8ToString())) {
          differing.add(new Span(tokens.start(i), tokens.end(i)).shift(hit.passageOffset()));
        }
      }
    }
    return differing;
  }
}
