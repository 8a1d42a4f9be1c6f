package org.gainsay.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.gainsay.search.QueryNode.Extent;

/// Tells whether a text has the words of a query, by looking at all of it.
final class NaiveWords {

  private NaiveWords() {}

  /// @param text the sentences of the text
  static boolean match(QueryNode node, List<List<String>> text, boolean exact) {
    List<String> words = text.stream().flatMap(List::stream).toList();
    return switch (node) {
      case QueryNode.Words(QueryNode.Place place, String wanted) ->
          hasRun(
              forms(words, exact || place.exact()), forms(split(wanted), exact || place.exact()));
      case QueryNode.Near(QueryNode.Place place, String wanted, int distance) -> {
        boolean as = exact || place.exact();
        List<String> two = forms(split(wanted), as);
        yield isNear(forms(words, as), two.getFirst(), two.getLast(), distance);
      }
      case QueryNode.Together(QueryNode.Place place, String wanted, Extent extent) -> {
        boolean as = exact || place.exact();
        Set<String> all = new HashSet<>(forms(split(wanted), as));
        yield extent == Extent.PARAGRAPH
            ? forms(words, as).containsAll(all)
            : text.stream().anyMatch(sentence -> forms(sentence, as).containsAll(all));
      }
      case QueryNode.Prefix prefix -> any(words, word -> word.startsWith(prefix.start()));
      case QueryNode.Wildcard wildcard -> {
        String regex = wildcard.pattern().replace("*", ".*").replace("?", ".");
        yield any(words, word -> word.matches(regex));
      }
      case QueryNode.Fuzzy fuzzy ->
          any(words, word -> Spelling.distance(word, fuzzy.word()) <= fuzzy.edits());
      default -> throw new IllegalArgumentException("not about words: " + node);
    };
  }

  private static boolean any(List<String> words, Predicate<String> wanted) {
    return words.stream().anyMatch(wanted);
  }

  private static List<String> split(String text) {
    return List.of(text.split(" "));
  }

  private static List<String> forms(List<String> words, boolean exact) {
    return exact ? words : words.stream().map(NaiveSearch::stem).toList();
  }

  private static boolean hasRun(List<String> words, List<String> run) {
    for (int i = 0; i + run.size() <= words.size(); i++) {
      if (words.subList(i, i + run.size()).equals(run)) {
        return true;
      }
    }
    return false;
  }

  /// Two words are as far apart as the first would have to move to stand right before the second.
  private static boolean isNear(List<String> words, String first, String second, int distance) {
    for (int i = 0; i < words.size(); i++) {
      for (int j = 0; j < words.size(); j++) {
        if (words.get(i).equals(first)
            && words.get(j).equals(second)
            && Math.abs(j - 1 - i) <= distance) {
          return true;
        }
      }
    }
    return false;
  }
}
