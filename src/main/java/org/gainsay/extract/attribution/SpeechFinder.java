package org.gainsay.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.Paragraph;
import org.gainsay.model.Span;
import org.gainsay.text.AnalyzedText;
import org.gainsay.text.Quotation;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds direct speech: pieces in quotation marks with a reporting clause before, behind or between
/// them, and pieces that carry on the last speaker. Reads a paragraph at a time, in order; one
/// instance for one article.
///
/// What stands in marks in the middle of a clause is not direct speech: [ContentFinder] finds the
/// clause, and what else is in marks (titles, nicknames, words held at arm's length) is nobody's.
final class SpeechFinder {

  private static final int MIN_WORDS_ALONE = 4;

  private final ParsedArticle article;
  private final List<List<Cue>> cues;
  private final ReportingClause reporting;
  private final List<Speech> found = new ArrayList<>();
  private final MarkedText turns;
  private @Nullable Speech last;
  private int lastParagraph = -2;

  SpeechFinder(
      ParsedArticle article, List<List<Cue>> cues, SourceFinder sources, List<Speech> transcript) {
    this.turns =
        new MarkedText(
            article.text(), transcript.stream().flatMap(turn -> turn.pieces().stream()).toList());
    found.addAll(transcript);
    this.article = article;
    this.cues = cues;
    this.reporting = new ReportingClause(sources);
  }

  /// The direct speech of the article, in the order of its first pieces' paragraphs.
  List<Speech> find() {
    AnalyzedText analysis = article.analysis();
    List<Quotation> outermost =
        analysis.quotations().stream().filter(quotation -> quotation.level() == 0).toList();
    int next = 0;
    List<List<Piece>> byParagraph = new ArrayList<>();
    for (var _ : analysis.paragraphs()) {
      byParagraph.add(new ArrayList<>());
    }
    for (Quotation quotation : outermost) {
      for (int i = 0; i < quotation.spans().size(); i++) {
        Span span = quotation.spans().get(i);
        Paragraph paragraph = analysis.paragraphAt(span.start());
        if (paragraph != null && quotation.words().size() > 0) {
          byParagraph.get(paragraph.number()).add(new Piece(span, i > 0));
          next++;
        }
      }
    }
    if (next > 0) {
      for (Paragraph paragraph : analysis.paragraphs()) {
        read(paragraph, byParagraph.get(paragraph.number()));
      }
    }
    return found;
  }

  /// A stretch in marks within one paragraph.
  ///
  /// @param carriesOn whether it continues a quotation that the paragraph before left open
  record Piece(Span span, boolean carriesOn) {}

  private void read(Paragraph paragraph, List<Piece> pieces) {
    Speech here = null;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      int from = i == 0 ? paragraph.offset() : pieces.get(i - 1).span().end();
      int to = i + 1 < pieces.size() ? pieces.get(i + 1).span().start() : paragraph.span().end();
      if (turns.overlaps(piece.span())) {
        continue;
      }
      Speech speech = owner(paragraph, piece, from, to, here);
      if (speech == null) {
        continue;
      }
      if (speech.pieces().isEmpty()) {
        found.add(speech);
      }
      speech.add(piece.span());
      here = speech;
      last = speech;
      lastParagraph = paragraph.number();
    }
  }

  /// The speech that a piece belongs to: one already begun or a new one; null if it is none.
  private @Nullable Speech owner(
      Paragraph paragraph, Piece piece, int from, int to, @Nullable Speech here) {
    Span span = piece.span();
    List<Token> before = lead(span, from);
    List<Token> after = tail(span, to);
    boolean opensSentence = before.stream().allMatch(Token::isPunctuation);
    Speech previous = lastParagraph == paragraph.number() - 1 ? last : null;
    if (piece.carriesOn() && previous != null) {
      return previous;
    }
    Sentence sentenceBefore = article.analysis().sentenceAt(span.start());
    if (!opensSentence && sentenceBefore != null) {
      Speech led =
          reporting.before(cues.get(sentenceBefore.number()), before, span, article.text());
      if (led != null) {
        return sameCue(here, led) ? here : led;
      }
    }
    Sentence sentenceAfter =
        after.isEmpty() ? null : article.analysis().sentenceAt(after.getFirst().start());
    if (sentenceAfter != null && (opensSentence || endsLikeSpeech(span))) {
      Speech followed = reporting.after(cues.get(sentenceAfter.number()), after, span);
      if (followed != null) {
        return followed;
      }
    }
    if (!opensSentence || !standsAlone(span, after)) {
      return null;
    }
    if (here != null) {
      return here;
    }
    boolean firstOfParagraph = span.start() == paragraph.offset();
    if (firstOfParagraph) {
      Speech announced = announced(paragraph);
      if (announced != null) {
        return announced;
      }
    }
    return previous != null && firstOfParagraph ? previous : null;
  }

  private static boolean sameCue(@Nullable Speech here, Speech led) {
    return here != null && here.cueSpan() != null && here.cueSpan().equals(led.cueSpan());
  }

  /// Speech that the paragraph before announces with a colon at its end.
  private @Nullable Speech announced(Paragraph paragraph) {
    if (paragraph.number() == 0) {
      return null;
    }
    Paragraph before = article.analysis().paragraphs().get(paragraph.number() - 1);
    if (!before.text().endsWith(":")) {
      return null;
    }
    List<Sentence> sentences = article.analysis().sentencesOf(before);
    if (sentences.isEmpty()) {
      return null;
    }
    Sentence sentence = sentences.getLast();
    return reporting.before(
        cues.get(sentence.number()), sentence.tokens(), paragraph.span(), article.text());
  }

  /// The tokens of the piece's sentence that stand before it, back to the piece before.
  private List<Token> lead(Span piece, int from) {
    Sentence sentence = article.analysis().sentenceAt(piece.start());
    if (sentence == null) {
      return List.of();
    }
    return sentence.tokens().stream()
        .filter(token -> token.start() >= from && token.end() <= piece.start())
        .toList();
  }

  /// The tokens that follow the piece in its sentence, or in the next one if it ends with the
  /// piece.
  private List<Token> tail(Span piece, int to) {
    AnalyzedText analysis = article.analysis();
    Sentence sentence = analysis.sentenceAt(piece.end() - 1);
    if (sentence == null) {
      return List.of();
    }
    List<Token> rest = behind(sentence, piece.end(), to);
    if (rest.isEmpty() && sentence.number() + 1 < analysis.sentences().size()) {
      Sentence following = analysis.sentences().get(sentence.number() + 1);
      if (following.paragraph() == sentence.paragraph()) {
        rest = behind(following, piece.end(), to);
      }
    }
    return rest;
  }

  private static List<Token> behind(Sentence sentence, int from, int to) {
    return sentence.tokens().stream()
        .filter(token -> token.start() >= from && token.end() <= to)
        .toList();
  }

  /// Whether the words in marks end as a sentence does before a reporting clause.
  private boolean endsLikeSpeech(Span span) {
    String text = article.text();
    int end = span.end() - 1;
    while (end > span.start() && !Character.isLetterOrDigit(text.charAt(end))) {
      char c = text.charAt(end);
      if (c == ',' || c == '.' || c == '?' || c == '!' || c == '—' || c == '…' || c == '-'
          || c == '–') {
        return true;
      }
      end--;
    }
    return span.end() < text.length() && text.charAt(span.end()) == ',';
  }

  /// Whether the piece is a sentence or several by itself.
  private boolean standsAlone(Span span, List<Token> after) {
    if (article.analysis().tokensIn(span).size() < MIN_WORDS_ALONE) {
      return false;
    }
    Sentence own = article.analysis().sentenceAt(span.end() - 1);
    boolean endsSentence =
        after.isEmpty()
            || after.stream().allMatch(Token::isPunctuation)
            || (own != null && own.span().end() <= span.end());
    return endsSentence;
  }
}
