package org.gainsay.extract.speaker;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.extract.attribution.Attribution;
import org.gainsay.extract.attribution.ParsedArticle;
import org.gainsay.extract.speaker.lexicon.SpeakerLexicon;
import org.gainsay.extract.speaker.lexicon.StateWord;
import org.gainsay.model.Article;
import org.gainsay.model.QuoteKind;
import org.gainsay.model.Span;
import org.gainsay.model.Speaker;
import org.gainsay.text.TextAnalyzer;
import org.junit.jupiter.api.Test;

/// No speaker is invented: whatever the text, each word of a speaker's name stands in it, or
/// belongs to a state of which a name, an adjective or a seat of government stands in it.
class SpeakerWordsTest {

  private static final List<String> SCRAPS =
      List.of(
          "Barack Obama",
          "Obama",
          "Mr. Obama",
          "Mrs Thatcher",
          "he",
          "she",
          "they",
          "it",
          "his",
          "lawyer",
          "The senator",
          "the company",
          "Sony",
          "Sony Pictures",
          "'s",
          "’s",
          "CEO",
          ",",
          ".",
          "(",
          ")",
          "WHO",
          "World Health Organization",
          "the foreign ministry in",
          "Pyongyang",
          "Washington",
          "the Kremlin",
          "said",
          "is",
          "a",
          "the mayor of York",
          "and",
          "\n",
          "“",
          "”",
          "police",
          "a report by",
          "who",
          "Dr",
          "of",
          "Prime Minister",
          "Queen",
          "-",
          "—",
          "al-Assad",
          "van der",
          "Ann Lee Jr.",
          "😀",
          "\u202e",
          "I",
          "we",
          "U.S.",
          "Egypt",
          "government of");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final CastingResolver resolver = new CastingResolver();
  private final TextAnalyzer analyzer = TextAnalyzer.english();

  @Test
  void noSpeakerHasWordsThatTheTextLacks() {
    Random random = new Random(7);
    for (int round = 0; round < 400; round++) {
      StringBuilder text = new StringBuilder();
      List<Span> sources = new ArrayList<>();
      int scraps = 1 + random.nextInt(60);
      for (int i = 0; i < scraps; i++) {
        int start = text.length();
        text.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
        int from = random.nextInt(4) == 0 && !sources.isEmpty() ? sources.getLast().start() : start;
        sources.add(new Span(from, text.length()));
        text.append(random.nextInt(8) == 0 ? "" : " ");
      }
      check(text.toString(), sources);
    }
  }

  private void check(String text, List<Span> sources) {
    ParsedArticle article = new ParsedArticle(Article.of("random", text), analyzer.analyze(text));
    List<Attribution> attributions = new ArrayList<>();
    for (Span source : sources) {
      attributions.add(
          new Attribution(
              QuoteKind.INDIRECT, List.of(source), null, source, source, null, "test", 1));
    }
    String lowerCase = text.toLowerCase(Locale.ROOT);
    Cast cast = resolver.resolve(article, attributions);
    for (int i = 0; i < attributions.size(); i++) {
      Speaker speaker = cast.speakerOf(i);
      if (speaker == null) {
        continue;
      }
      Matcher words = WORD.matcher(speaker.name());
      while (words.find()) {
        String word = words.group();
        assertTrue(
            lowerCase.contains(word.toLowerCase(Locale.ROOT))
                || word.equals("and")
                || word.equals("s")
                || isOfStateIn(word, text),
            () -> "'%s' of %s is not in: %s".formatted(word, speaker, text));
      }
      double confidence = cast.confidenceOf(i);
      assertTrue(confidence > 0 && confidence <= 1, () -> "confidence " + confidence);
    }
  }

  /// Whether the word is of the name or adjective of a state that the text speaks of otherwise.
  private static boolean isOfStateIn(String word, String text) {
    for (String scrap : List.of("Pyongyang", "Washington", "Kremlin", "U.S.", "Egypt")) {
      StateWord state = SpeakerLexicon.english().state(scrap);
      if (state != null
          && text.contains(scrap)
          && (state.state().name().contains(word) || state.state().adjective().contains(word))) {
        return true;
      }
    }
    return false;
  }
}
