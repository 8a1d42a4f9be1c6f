package org.gainsay.extract.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.model.Paragraph;
import org.gainsay.model.Span;

/// Finds lines of a transcript: `NAME: what was said`, `Q: …`. A line counts only in company: one
/// line of that form may be a heading.
final class TranscriptFinder {

  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:[\"“]\\s?)?(\\p{Lu}[\\p{L}.'’-]{0,30}(?: (?:\\p{Lu}|\\()[\\p{L}.'’()-]{0,30}){0,4})( ?:)\\s+(?=\\S)");
  private static final int MIN_LINES = 3;
  private static final int LONGEST_GAP = 3;

  private TranscriptFinder() {}

  /// The turns of an article, in order; empty if it is no transcript.
  static List<Speech> find(ParsedArticle article) {
    List<Paragraph> paragraphs = article.analysis().paragraphs();
    Map<String, Integer> labels = new HashMap<>();
    List<Matcher> matchers = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      Matcher matcher = LABELLED.matcher(paragraph.text());
      matchers.add(matcher);
      if (matcher.lookingAt()) {
        labels.merge(matcher.group(1), 1, Integer::sum);
      }
    }
    int lines =
        labels.entrySet().stream()
            .filter(TranscriptFinder::isSpeaker)
            .mapToInt(Map.Entry::getValue)
            .sum();
    if (lines < MIN_LINES) {
      return List.of();
    }
    List<Speech> turns = new ArrayList<>();
    int lastLine = Integer.MIN_VALUE;
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      Matcher matcher = matchers.get(i);
      boolean labelled = matcher.lookingAt();
      if (labelled
          && isSpeaker(Map.entry(matcher.group(1), labels.getOrDefault(matcher.group(1), 0)))) {
        int offset = paragraph.offset();
        Span name = new Span(offset + matcher.start(1), offset + matcher.end(1));
        Span colon = new Span(offset + matcher.end(2) - 1, offset + matcher.end(2));
        Speech turn = new Speech(null, colon, name, null, "transcript");
        turn.add(new Span(offset + matcher.end(), paragraph.span().end()));
        turns.add(turn);
        carryOn(paragraphs, turns, lastLine, i);
        lastLine = i;
      }
    }
    return turns;
  }

  /// Gives the paragraphs between two turns to the earlier one, if they are few.
  private static void carryOn(List<Paragraph> paragraphs, List<Speech> turns, int from, int to) {
    if (turns.size() < 2 || to - from - 1 > LONGEST_GAP) {
      return;
    }
    Speech earlier = turns.get(turns.size() - 2);
    for (int i = from + 1; i < to; i++) {
      earlier.add(paragraphs.get(i).span());
    }
  }

  private static boolean isSpeaker(Map.Entry<String, Integer> label) {
    String name = label.getKey();
    boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
    return capitals || label.getValue() >= 2;
  }
}
