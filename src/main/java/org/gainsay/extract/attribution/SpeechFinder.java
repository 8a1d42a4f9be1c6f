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

  private final ParsedArticle article;
  private final List<List<Cue>> cues;
  private final ReportingClause reporting;
  private final List<Speech> found = new ArrayList<>();
  private final MarkedText turns;
  private @Nullable Speech last;
  private int lastParagraph = -2;

  SpeechFinder(
      ParsedArticle article,
      CueLexicon lexicon,
      List<List<Cue>> cues,
      SourceFinder sources,
      List<Speech> transcript) {
    this.turns =
        new MarkedText(
            article.text(), transcript.stream().flatMap(turn -> turn.pieces().stream()).toList());
    found.addAll(transcript);
    this.article = article;
    this.cues = cues;
    this.reporting = new ReportingClause(lexicon, sources);
  }

  /// The direct speech of the article, in the order of its first pieces' paragraphs.
  List<Speech> find() {
    AnalyzedText analysis = article.analysis();
    List<Quotation> outermost =
        analysis.quotations().stream().filter(quotation -> quotation.level() == 0).toList();
    List<Stretches> byParagraph = new ArrayList<>();
    for (var _ : analysis.paragraphs()) {
      byParagraph.add(new Stretches(new ArrayList<>(), new ArrayList<>()));
    }
    for (Quotation quotation : outermost) {
      for (int i = 0; i < quotation.spans().size() && !quotation.words().isEmpty(); i++) {
        Span span = quotation.spans().get(i);
        Paragraph paragraph = analysis.paragraphAt(span.start());
        if (paragraph != null) {
          byParagraph.get(paragraph.number()).spans().add(span);
          byParagraph.get(paragraph.number()).carryOn().add(i > 0);
        }
      }
    }
    for (Paragraph paragraph : analysis.paragraphs()) {
      read(paragraph, byParagraph.get(paragraph.number()));
    }
    return found;
  }

  private record Stretches(List<Span> spans, List<Boolean> carryOn) {}

  private void read(Paragraph paragraph, Stretches stretches) {
    Speech here = null;
    int count = stretches.spans().size();
    for (int i = 0; i < count; i++) {
      Span span = stretches.spans().get(i);
      if (turns.overlaps(span)) {
        continue;
      }
      int from = i == 0 ? paragraph.offset() : stretches.spans().get(i - 1).end();
      int to = i + 1 < count ? stretches.spans().get(i + 1).start() : paragraph.span().end();
      AnalyzedText analysis = article.analysis();
      Piece piece = Piece.read(analysis, span, stretches.carryOn().get(i), paragraph, from, to);
      Speech speech = owner(piece, here);
      if (speech == null) {
        continue;
      }
      boolean fresh = speech.pieces().isEmpty();
      if (fresh) {
        found.add(speech);
      }
      speech.add(fresh && speech.wholeClause() ? clauseBefore(piece) : span);
      here = speech;
      last = speech;
      lastParagraph = paragraph.number();
    }
  }

  /// The piece and the words of its clause before it.
  private Span clauseBefore(Piece piece) {
    Token first = piece.before().stream().filter(Piece::isWord).findFirst().orElseThrow();
    return new Span(first.start(), piece.span().end());
  }

  /// The speech that a piece belongs to: one already begun or a new one; null if it is none.
  private @Nullable Speech owner(Piece piece, @Nullable Speech here) {
    AnalyzedText analysis = article.analysis();
    int number = piece.paragraph().number();
    Speech previous = lastParagraph == number - 1 ? last : null;
    if (piece.carriesOn() && previous != null) {
      return previous;
    }
    boolean opens = piece.opensSentence();
    if (!opens) {
      Sentence sentence = analysis.sentenceAt(piece.span().start());
      Speech led =
          sentence == null
              ? null
              : reporting.before(sentence, cues.get(sentence.number()), piece, article.text());
      if (led != null) {
        return here != null && led.cueSpan() != null && led.cueSpan().equals(here.cueSpan())
            ? here
            : led;
      }
    }
    if (!piece.after().isEmpty()) {
      Sentence sentence = analysis.sentenceAt(piece.after().getFirst().start());
      Speech followed =
          sentence == null
              ? null
              : reporting.after(sentence, cues.get(sentence.number()), piece, opens);
      if (followed != null) {
        return followed;
      }
    }
    boolean follows = here != null && piece.completes() && sentencesBetween(here, piece).isEmpty();
    if (!follows && !piece.standsAlone(analysis)) {
      return null;
    }
    if (here != null) {
      return reporting.carriedOn(here, sentencesBetween(here, piece));
    }
    boolean opensParagraph = piece.span().start() == piece.paragraph().offset();
    if (!opensParagraph) {
      return introduced(piece);
    }
    Speech announced = announced(piece.paragraph());
    if (announced != null) {
      return announced;
    }
    return previous != null ? previous : introduced(piece);
  }

  /// Speech of whom the sentence before is about: "The director was curt. “We have no offer.”"
  private @Nullable Speech introduced(Piece piece) {
    Sentence own = article.analysis().sentenceAt(piece.span().start());
    if (own == null || own.number() == 0) {
      return null;
    }
    Sentence before = article.analysis().sentences().get(own.number() - 1);
    return reporting.aboutPerson(before);
  }

  /// The whole sentences that stand between the last piece of a speech and this piece.
  private List<Sentence> sentencesBetween(Speech speech, Piece piece) {
    int from = speech.pieces().getLast().end();
    int to = piece.span().start();
    return from >= to
        ? List.of()
        : article.analysis().sentencesIn(new Span(from, to)).stream()
            .filter(sentence -> sentence.span().start() >= from && sentence.span().end() <= to)
            .toList();
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
    return reporting.announcing(sentence, cues.get(sentence.number()));
  }
}
