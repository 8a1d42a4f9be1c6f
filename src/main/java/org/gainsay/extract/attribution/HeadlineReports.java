package org.gainsay.extract.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.gainsay.model.Span;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds who says what in headlines that end with it: ***Ship sank after blast**, survivors say*;
/// ***Bank boss lied**, says watchdog*; ***Guards slept**, warder tells court*. The parser, which
/// knows sentences, takes the first noun for the speaker. Stateless.
final class HeadlineReports implements ActFinder {

  private static final String RULE = "headline-report";

  private static final double CONFIDENCE = 0.7;

  /// The most words that name a speaker.
  private static final int LONGEST_NAME = 8;

  private static final Pattern IN_NAME = Pattern.compile("NNP?S?|JJ[RS]?|DT|POS|PRP\\$|CD|VBN|VBG");

  private static final Set<String> TELLS = Set.of("tell", "tells", "told");

  /// What a verb is that the lexicon does not know as a cue, or the tagger took for a noun.
  private static final CueEntry REPORT =
      new CueEntry(RULE, CueClass.SPEECH, Set.of(Construction.CLAUSE), Set.of());

  @Override
  public List<Attribution> find(Sentence sentence, List<Cue> cues, MarkedText marked) {
    if (!isHeadline(sentence)) {
      return List.of();
    }
    Attribution found = atEnd(sentence, cues, marked);
    return found == null ? List.of() : List.of(found);
  }

  /// Whether it opens the text and does not end as a sentence does.
  static boolean isHeadline(Sentence sentence) {
    return sentence.number() == 0
        && sentence.paragraph() == 0
        && sentence.size() > 2
        && !sentence.token(sentence.size() - 1).form().equals(".");
  }

  private static @Nullable Attribution atEnd(Sentence sentence, List<Cue> cues, MarkedText marked) {
    int comma = sentence.size() - 1;
    while (comma > 0 && !sentence.token(comma).form().equals(",")) {
      comma--;
    }
    Span content = comma < 2 ? null : Stretch.trimmed(sentence, start(sentence, comma), comma - 1);
    if (content == null) {
      return null;
    }
    for (Token token : sentence.tokens().subList(comma + 1, sentence.size())) {
      Span name = says(token) ? name(sentence, comma + 1, token.index()) : null;
      if (name != null) {
        CueEntry known =
            cues.stream()
                .filter(cue -> cue.head().index() == token.index())
                .map(Cue::entry)
                .findFirst()
                .orElse(REPORT);
        return Attribution.ofOnePiece(content, token.span(), name, known, marked, RULE, CONFIDENCE);
      }
    }
    return null;
  }

  /// Who says it: what stands behind the verb, or before it if it ends the headline or names who is
  /// told; null if that is no name of somebody.
  private static @Nullable Span name(Sentence sentence, int first, int verb) {
    int last = sentence.size() - 1;
    if (verb == first) {
      return isName(sentence, verb + 1, last) ? Stretch.trimmed(sentence, verb + 1, last) : null;
    }
    boolean ends = verb == last || isHearer(sentence, verb);
    return ends && isName(sentence, first, verb - 1)
        ? Stretch.trimmed(sentence, first, verb - 1)
        : null;
  }

  /// Where what is reported starts: behind a semicolon or colon.
  private static int start(Sentence sentence, int comma) {
    int start = comma;
    while (start > 0 && !Set.of(";", ":").contains(sentence.token(start - 1).form())) {
      start--;
    }
    return start;
  }

  private static boolean says(Token token) {
    return StatementWords.HEADLINE.has(token.form().toLowerCase(Locale.ROOT));
  }

  /// *Tells court*: a verb of telling, with who is told up to the end.
  private static boolean isHearer(Sentence sentence, int verb) {
    return TELLS.contains(sentence.token(verb).form().toLowerCase(Locale.ROOT))
        && isName(sentence, verb + 1, sentence.size() - 1);
  }

  /// Whether the tokens, first and last included, may name a speaker.
  static boolean isName(Sentence sentence, int first, int last) {
    boolean noun = false;
    for (int i = first; i <= last; i++) {
      Token token = sentence.token(i);
      boolean mark = token.isPunctuation() && !token.form().equals(",");
      if (!mark && !token.form().equals("of") && !IN_NAME.matcher(token.tag()).matches()) {
        return false;
      }
      noun |= token.isNoun();
    }
    return noun && last - first < LONGEST_NAME;
  }
}
