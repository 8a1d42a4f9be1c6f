package org.gainsay.extract.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.gainsay.model.Span;
import org.gainsay.text.AnalyzedText;
import org.gainsay.text.Sentence;

/// Attributions by the sentences in which their contents and cues stand, so that who asks for those
/// at some words need not look at all of an article. One instance for one article.
final class BySentence {

  private final AnalyzedText text;
  private final Map<Integer, List<Attribution>> attributions = new HashMap<>();

  BySentence(AnalyzedText text, List<Attribution> attributions) {
    this.text = text;
    attributions.forEach(this::add);
  }

  void add(Attribution attribution) {
    for (int number : sentencesOf(attribution)) {
      attributions.computeIfAbsent(number, _ -> new ArrayList<>()).add(attribution);
    }
  }

  /// Those with content or cue in the sentence, in the order in which they were added.
  List<Attribution> in(Sentence sentence) {
    return attributions.getOrDefault(sentence.number(), List.of());
  }

  /// Whether the condition holds for an attribution that shares a sentence with this one.
  boolean anyBeside(Attribution attribution, Predicate<Attribution> condition) {
    return sentencesOf(attribution).stream()
        .anyMatch(
            number -> attributions.getOrDefault(number, List.of()).stream().anyMatch(condition));
  }

  private SortedSet<Integer> sentencesOf(Attribution attribution) {
    SortedSet<Integer> numbers = new TreeSet<>();
    for (Span span : attribution.content()) {
      text.sentencesIn(span).forEach(sentence -> numbers.add(sentence.number()));
    }
    Span cue = attribution.cue();
    if (cue != null) {
      text.sentencesIn(cue).forEach(sentence -> numbers.add(sentence.number()));
    }
    return numbers;
  }
}
