package org.gainsay.extract.speaker;

import java.util.List;
import java.util.Locale;
import org.gainsay.extract.attribution.Attribution;
import org.gainsay.model.Paragraph;
import org.gainsay.model.Span;

/// Finds whose *I* and *we* a source is: that of the speech around it. One instance for one
/// article.
final class FirstPerson {

  /// How many attributions before and behind are looked at.
  private static final int NEAR = 12;

  private final Story story;
  private final List<Attribution> attributions;

  FirstPerson(Story story, List<Attribution> attributions) {
    this.story = story;
    this.attributions = attributions;
  }

  /// Whether the words are a pronoun of the first person, and not the United States: *US says no*.
  static boolean isFirstPerson(String words) {
    if (words.equals("US")) {
      return false;
    }
    return switch (words.toLowerCase(Locale.ROOT)) {
      case "i", "we", "us", "me", "my", "our", "mine", "ours", "myself", "ourselves" -> true;
      default -> false;
    };
  }

  /// The attribution whose content holds the words, the shortest of several; else one that quotes
  /// speech in the same paragraph; -1 if there is none.
  ///
  /// @param own the attribution that the words are the source of
  int speechAround(Span words, int own) {
    int best = -1;
    int inParagraph = -1;
    int from = Math.max(0, own - NEAR);
    int to = Math.min(attributions.size(), own + NEAR);
    for (int i = from; i < to; i++) {
      if (i == own || isFirstPersonSource(i)) {
        continue;
      }
      Attribution other = attributions.get(i);
      if (other.content().stream().anyMatch(span -> span.contains(words))) {
        if (best < 0 || other.extent().length() < attributions.get(best).extent().length()) {
          best = i;
        }
      } else if (inParagraph < 0 && isSpeechBeside(other, words)) {
        inParagraph = i;
      }
    }
    return best >= 0 ? best : inParagraph;
  }

  private boolean isFirstPersonSource(int i) {
    Span source = attributions.get(i).source();
    return source == null || isFirstPerson(source.of(story.text()));
  }

  private boolean isSpeechBeside(Attribution other, Span words) {
    Paragraph paragraph = story.article().analysis().paragraphAt(words.start());
    return paragraph != null
        && other.content().stream()
            .anyMatch(span ->
                paragraph.span().contains(span.start())
                    && span.start() < story.text().length()
                    && isMark(story.text().charAt(span.start())));
  }

  private static boolean isMark(char c) {
    return c == '"' || c == '“' || c == '‘' || c == '\'' || c == '«' || c == '„';
  }
}
