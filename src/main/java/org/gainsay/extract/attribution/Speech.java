package org.gainsay.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/// Speech while it is being put together: pieces in quotation marks, or turns of a transcript, that
/// belong to one speaker.
final class Speech {

  /// The same for each rule: how often one of them is right was not counted.
  private static final double CONFIDENCE = 0.8;

  private final List<Span> pieces = new ArrayList<>();
  private final @Nullable Cue cue;
  private final @Nullable Span cueSpan;
  private final @Nullable Span source;
  private final @Nullable Span relayer;
  private final String rule;
  private final @Nullable Span lead;

  /// Starts direct speech.
  ///
  /// @param cue the cue, or null if nothing or only a mark reports it
  /// @param cueSpan the words or the colon that report it, or null
  Speech(
      @Nullable Cue cue,
      @Nullable Span cueSpan,
      @Nullable Span source,
      @Nullable Span relayer,
      String rule) {
    this(cue, cueSpan, source, relayer, rule, null);
  }

  /// Starts direct speech that goes on from words before the reporting clause.
  ///
  /// @param lead those words, or null if there are none
  Speech(
      @Nullable Cue cue,
      @Nullable Span cueSpan,
      @Nullable Span source,
      @Nullable Span relayer,
      String rule,
      @Nullable Span lead) {
    this.lead = lead;
    this.cue = cue;
    this.cueSpan = cueSpan;
    this.source = source;
    this.relayer = relayer;
    this.rule = rule;
  }

  /// What has been put together so far.
  ///
  /// @param marked what stands in quotation marks in the article
  Attribution attribution(MarkedText marked) {
    return new Attribution(
        marked.kindOf(pieces),
        pieces,
        cueSpan,
        source,
        relayer,
        cue == null ? null : cue.entry(),
        rule,
        CONFIDENCE);
  }

  /// Whether the words before its pieces belong to it: "That the bill is “dead,” she said, …".
  boolean wholeClause() {
    return rule.equals("clause-before-cue");
  }

  /// Whether a colon leads to it.
  boolean byColon() {
    return rule.equals("colon") || rule.equals("cue-colon");
  }

  @Nullable Span lead() {
    return lead;
  }

  void add(Span piece) {
    pieces.add(piece);
  }

  List<Span> pieces() {
    return pieces;
  }

  @Nullable Cue cue() {
    return cue;
  }

  @Nullable Span cueSpan() {
    return cueSpan;
  }

  @Nullable Span source() {
    return source;
  }
}
