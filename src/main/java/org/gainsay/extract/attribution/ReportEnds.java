package org.gainsay.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gainsay.model.Span;
import org.gainsay.text.AnalyzedText;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Ends a report where another one of its sentence shows that it is over. In "The mayor alleged
/// *fraud at the port*, the firm said on Monday" the firm reports that the mayor alleged it, so
/// that the mayor cannot have alleged that the firm said so; in "Low said *the dam was safe*, and
/// the union said it was not" the second clause is as good as the first; and in "The diver, who
/// denies *doping*, will appeal" the clause about the diver is over. Stateless.
final class ReportEnds {

  /// Tags of what waits for the words behind it.
  private static final Set<String> OPENING =
      Set.of("IN", "TO", "CC", "DT", "WDT", "WP", "WP$", "WRB");

  private ReportEnds() {}

  /// The attributions, in the same order, those that ran on with their shorter content.
  ///
  /// @param marked what stands in quotation marks
  static List<Attribution> apply(
      List<Attribution> found, AnalyzedText analysis, MarkedText marked) {
    BySentence placed = new BySentence(analysis, found);
    List<Attribution> ended = new ArrayList<>(found.size());
    for (Attribution attribution : found) {
      Span cue = attribution.cue();
      Sentence sentence = cue == null ? null : analysis.sentenceAt(cue.start());
      ended.add(
          cue == null || sentence == null
              ? attribution
              : ended(attribution, cue, sentence, placed.in(sentence), marked));
    }
    return ended;
  }

  private static Attribution ended(
      Attribution attribution,
      Span cue,
      Sentence sentence,
      List<Attribution> others,
      MarkedText marked) {
    List<Span> content = new ArrayList<>();
    for (Span span : attribution.content()) {
      int end = isOfRelative(attribution, sentence) ? endOfRelative(span, sentence) : span.end();
      for (Attribution other : others) {
        end = Math.min(end, endBefore(attribution, cue, span, other, sentence));
      }
      content.add(new Span(span.start(), end));
    }
    return content.equals(attribution.content())
        ? attribution
        : attribution.withContent(content, marked);
  }

  /// Whether a relative clause reports, of its *who* or *which*.
  private static boolean isOfRelative(Attribution attribution, Sentence sentence) {
    Span source = attribution.source();
    Token pronoun = source == null ? null : sentence.tokenAt(source.start());
    return pronoun != null && Set.of("WP", "WDT").contains(pronoun.tag());
  }

  /// Where, behind a comma, the verb of the clause around a relative one follows.
  private static int endOfRelative(Span stretch, Sentence sentence) {
    List<Token> tokens = sentence.tokensIn(stretch);
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).form().equals(",") && VerbGroup.isFinite(tokens.get(i + 1))) {
        return tokens.get(i - 1).end();
      }
    }
    return stretch.end();
  }

  /// Where a stretch of a content ends because of another report.
  private static int endBefore(
      Attribution attribution, Span cue, Span stretch, Attribution other, Sentence sentence) {
    Span otherCue = other.cue();
    Span source = other.source();
    if (otherCue == null || source == null || !stretch.contains(otherCue)) {
      return stretch.end();
    }
    int clause = Math.min(source.start(), otherCue.start());
    Span holding = reportsClauses(other) ? holding(other, cue, sentence, clause) : null;
    boolean joins = isSaid(attribution) && isSpoken(other) && source.end() <= otherCue.start();
    Token last = joins ? lastBeforeJoined(sentence, source) : null;
    int end = holding != null ? holding.end() : last != null ? last.end() : stretch.end();
    return isComplete(sentence, stretch.start(), end) ? end : stretch.end();
  }

  /// The words that a report has right before its clause and that hold another cue; null if there
  /// are none.
  ///
  /// @param clause where the clause starts
  private static @Nullable Span holding(
      Attribution report, Span cue, Sentence sentence, int clause) {
    for (Span span : report.content()) {
      boolean adjoins =
          span.end() == clause
              || (span.end() < clause
                  && sentence.tokensIn(new Span(span.end(), clause)).stream()
                      .noneMatch(Piece::isWord));
      if (adjoins && span.contains(cue)) {
        return span;
      }
    }
    return null;
  }

  /// Whether words from a place in a sentence up to another can be all that is reported: a word
  /// that opens a clause or phrase waits for it behind a report that is only put in ("said that,
  /// *according to police*, he fled").
  private static boolean isComplete(Sentence sentence, int from, int to) {
    Token last = from < to ? sentence.tokenAt(to - 1) : null;
    return last != null && !OPENING.contains(last.tag());
  }

  /// Whether what reports it reports whole clauses, as phrases without an entry do too.
  private static boolean reportsClauses(Attribution attribution) {
    CueEntry entry = attribution.entry();
    return entry == null
        || entry.cueClass() == CueClass.SPEECH
        || entry.cueClass() == CueClass.BELIEF
        || entry.cueClass() == CueClass.EVIDENCE;
  }

  /// Whether a person says or holds it: what a poll or inquiry brings out may well be what several
  /// parties say.
  private static boolean isSaid(Attribution attribution) {
    CueEntry entry = attribution.entry();
    return entry != null && entry.cueClass() != CueClass.EVIDENCE;
  }

  private static boolean isSpoken(Attribution attribution) {
    CueEntry entry = attribution.entry();
    return entry != null && entry.cueClass() == CueClass.SPEECH;
  }

  /// The token before the comma and conjunction that join the clause of which this is the subject;
  /// null if nothing joins it so.
  private static @Nullable Token lastBeforeJoined(Sentence sentence, Span subject) {
    Token first = sentence.tokenAt(subject.start());
    if (first == null || first.index() < 3) {
      return null;
    }
    Token joining = sentence.token(first.index() - 1);
    boolean joins = joining.tag().equals("CC") || joining.form().equals("while");
    return joins && sentence.token(first.index() - 2).form().equals(",")
        ? sentence.token(first.index() - 3)
        : null;
  }
}
