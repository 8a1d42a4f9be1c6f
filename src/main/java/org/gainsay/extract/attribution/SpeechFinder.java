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

  /// In how many sentences a reporting clause and the sentence it leads on to may stand.
  private static final int FARTHEST = 2;

  /// How many names in marks may stand between speech and its verb.
  private static final int MOST_NICKNAMES = 2;

  /// The most characters of a heading between paragraphs.
  private static final int LONGEST_CROSSHEAD = 60;

  private final ParsedArticle article;
  private final List<List<Cue>> cues;
  private final ReportBefore before;
  private final ReportBehind behind;
  private final Introduction introduction;
  private final List<Speech> found = new ArrayList<>();
  private final MarkedText turns;
  private final MarkedText marked;
  private @Nullable Speech last;
  private int lastParagraph = -2;

  SpeechFinder(
      ParsedArticle article,
      CueLexicon lexicon,
      List<List<Cue>> cues,
      SourceFinder sources,
      MarkedText marked,
      List<Speech> transcript) {
    this.marked = marked;
    this.turns =
        new MarkedText(
            article.text(), transcript.stream().flatMap(turn -> turn.pieces().stream()).toList());
    found.addAll(transcript);
    this.article = article;
    this.cues = cues;
    before = new ReportBefore(lexicon, sources);
    behind = new ReportBehind(lexicon, sources);
    introduction = new Introduction(sources);
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
      int next = i + 1;
      while (next < Math.min(count, i + 1 + MOST_NICKNAMES)
          && Piece.isNickname(stretches.spans().get(next), article.text())) {
        next++;
      }
      int to = next < count ? stretches.spans().get(next).start() : paragraph.span().end();
      AnalyzedText analysis = article.analysis();
      Piece piece = Piece.read(analysis, span, stretches.carryOn().get(i), paragraph, from, to);
      boolean held = here != null && here.pieces().getLast().contains(span);
      if (held || isSignature(piece)) {
        continue;
      }
      Speech speech = owner(piece, here);
      Span words = span;
      if (speech == null && here != null) {
        words = carriedOn(here, piece);
        speech = words == null ? null : here;
      }
      if (speech == null || words == null) {
        continue;
      }
      boolean fresh = speech.pieces().isEmpty();
      if (fresh) {
        found.add(speech);
        if (speech.lead() != null) {
          speech.add(speech.lead());
        }
      }
      speech.add(fresh && speech.wholeClause() ? clauseBefore(piece, here) : words);
      here = speech;
      last = speech;
      lastParagraph = paragraph.number();
    }
  }

  /// The words of the sentence of a piece, if it carries on the speech before; else null.
  private @Nullable Span carriedOn(Speech here, Piece piece) {
    Sentence sentence = article.analysis().sentenceAt(piece.span().start());
    Sentence last = article.analysis().sentenceAt(here.pieces().getLast().end() - 1);
    if (sentence == null
        || last == null
        || sentence.number() <= last.number()
        || sentence.number() > last.number() + FARTHEST
        || !sentencesBetween(here, piece).isEmpty()) {
      return null;
    }
    return SpokenSentence.of(sentence, cues.get(sentence.number()), piece, article.text());
  }

  /// The piece and the words of its sentence before it, but for those of the speech before.
  private Span clauseBefore(Piece piece, @Nullable Speech here) {
    Token first = piece.before().stream().filter(Piece::isWord).findFirst().orElseThrow();
    Sentence sentence = article.analysis().sentenceAt(piece.span().start());
    if (sentence != null && sentence.span().start() >= piece.paragraph().offset()) {
      Span whole = Stretch.trimmed(sentence, 0, first.index());
      boolean spoken = here != null && here.pieces().getLast().end() > sentence.span().start();
      boolean reported =
          cues.get(sentence.number()).stream()
              .anyMatch(cue -> cue.isVerb() && cue.head().start() < first.start());
      if (whole != null && !spoken && !reported && whole.start() < first.start()) {
        return new Span(whole.start(), piece.span().end());
      }
    }
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
    if (!piece.opensSentence()) {
      Sentence sentence = analysis.sentenceAt(piece.span().start());
      Speech led =
          sentence == null ? null : before.of(sentence, cues.get(sentence.number()), piece, marked);
      if (led != null && !(led.byColon() && isReportedBehind(piece))) {
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
              : behind.of(sentence, cues.get(sentence.number()), piece, article.text());
      if (followed != null) {
        return followed;
      }
    }
    boolean follows = here != null && piece.completes() && sentencesBetween(here, piece).isEmpty();
    if ((!follows && !piece.standsAlone(analysis)) || isCrosshead(piece)) {
      return null;
    }
    if (here != null) {
      return Introduction.carriedOn(here, sentencesBetween(here, piece));
    }
    Speech signed = signedBelow(piece);
    if (signed != null) {
      return signed;
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

  /// Whether a piece that carries on a quotation without a mark of its own only tells whose it is.
  private boolean isSignature(Piece piece) {
    return piece.carriesOn()
        && !piece.holdsClause()
        && Character.isUpperCase(article.text().charAt(piece.span().start()));
  }

  /// Whether a piece heads what follows: a paragraph of its own, written like a title, or short and
  /// in single marks.
  private boolean isCrosshead(Piece piece) {
    String text = article.text();
    boolean fills = piece.span().equals(piece.paragraph().span());
    boolean single =
        "‘'".indexOf(text.charAt(piece.span().start())) >= 0
            && !text.startsWith("''", piece.span().start());
    return fills && (piece.isTitle(text) || (single && piece.span().length() <= LONGEST_CROSSHEAD));
  }

  /// Whether a reporting clause follows a piece, though it may seem that what stands before its
  /// colon reports it: "The rally had one aim: “Change the world,” *she said*".
  private boolean isReportedBehind(Piece piece) {
    if (piece.after().isEmpty() || piece.lastMark() != ',') {
      return false;
    }
    Sentence sentence = article.analysis().sentenceAt(piece.after().getFirst().start());
    return sentence != null
        && behind.of(sentence, cues.get(sentence.number()), piece, article.text()) != null;
  }

  /// Speech that fills a paragraph and that the next one signs: "– Ann Smith, Ohio".
  private @Nullable Speech signedBelow(Piece piece) {
    AnalyzedText analysis = article.analysis();
    int next = piece.paragraph().number() + 1;
    boolean alone =
        piece.span().equals(piece.paragraph().span()) && next < analysis.paragraphs().size();
    List<Sentence> below =
        alone ? analysis.sentencesOf(analysis.paragraphs().get(next)) : List.of();
    return below.isEmpty() ? null : Signature.of(below.getFirst().tokens());
  }

  /// Speech of whom the sentence before is about: "The director was curt. “We have no offer.”"
  private @Nullable Speech introduced(Piece piece) {
    Sentence own = article.analysis().sentenceAt(piece.span().start());
    if (own == null || own.number() == 0) {
      return null;
    }
    Sentence sentence = article.analysis().sentences().get(own.number() - 1);
    return introduction.by(sentence, cues.get(sentence.number()));
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
    Paragraph above = article.analysis().paragraphs().get(paragraph.number() - 1);
    if (!above.text().endsWith(":")) {
      return null;
    }
    List<Sentence> sentences = article.analysis().sentencesOf(above);
    if (sentences.isEmpty()) {
      return null;
    }
    Sentence sentence = sentences.getLast();
    return before.announcing(sentence, cues.get(sentence.number()));
  }
}
