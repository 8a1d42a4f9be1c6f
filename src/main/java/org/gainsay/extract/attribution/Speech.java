package org.gainsay.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/// Direct speech while it is being put together: pieces in quotation marks that belong to one
/// speaker.
final class Speech {

  private final List<Span> pieces = new ArrayList<>();
  private final @Nullable Cue cue;
  private final @Nullable Span cueSpan;
  private final @Nullable Span source;
  private final @Nullable Span relayer;
  private final String rule;

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
    this.cue = cue;
    this.cueSpan = cueSpan;
    this.source = source;
    this.relayer = relayer;
    this.rule = rule;
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

  @Nullable Span relayer() {
    return relayer;
  }

  String rule() {
    return rule;
  }
}
