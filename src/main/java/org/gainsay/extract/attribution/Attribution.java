package org.gainsay.extract.attribution;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.model.QuoteKind;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/// A source that a cue reports to hold a content, as words of the text: before it is known whom the
/// source stands for and what is done with the content.
///
/// @param kind how much of the content stands in quotation marks
/// @param content what was said; one span or several, in order, not overlapping. An indirect clause
///   includes its *that*, direct speech includes its marks
/// @param cue the words that report it, or null where nothing does
/// @param source the words that name who said it, or null where nothing does. For direct speech
///   that carries on without a cue they stand where the speaker was last named
/// @param relayer the words that name who passed it on: KCNA in "KCNA quoted the ministry as
///   saying"; null if nobody did
/// @param entry what the lexicon knows of the cue, or null if the cue is not from the lexicon
/// @param rule short name of the rule that made it, for explanations
/// @param confidence how sure we are of content and source, from 0 to 1
public record Attribution(
    QuoteKind kind,
    List<Span> content,
    @Nullable Span cue,
    @Nullable Span source,
    @Nullable Span relayer,
    @Nullable CueEntry entry,
    String rule,
    double confidence) {

  private static final Set<String> TELLING =
      Set.of(HeadlinePredicates.RULE, IdiomFinder.RULE, PassiveRefusals.RULE, Unanswered.RULE);

  public Attribution {
    if (content.isEmpty()) {
      throw new IllegalArgumentException("an attribution needs content");
    }
    content = List.copyOf(content);
  }

  /// An attribution of words that the lexicon of cues doesn't hold together, and that are one
  /// piece.
  ///
  /// @param marked what stands in quotation marks
  static Attribution withoutEntry(
      Span content, Span cue, Span source, MarkedText marked, String rule, double confidence) {
    return ofOnePiece(content, cue, source, null, marked, rule, confidence);
  }

  /// An attribution of one piece, passed on by nobody.
  ///
  /// @param marked what stands in quotation marks
  static Attribution ofOnePiece(
      Span content,
      Span cue,
      @Nullable Span source,
      @Nullable CueEntry entry,
      MarkedText marked,
      String rule,
      double confidence) {
    List<Span> spans = List.of(content);
    return new Attribution(marked.kindOf(spans), spans, cue, source, null, entry, rule, confidence);
  }

  /// What the words of a cue report, passed on by nobody.
  static Attribution of(
      Cue cue,
      List<Span> content,
      @Nullable Span source,
      MarkedText marked,
      String rule,
      double confidence) {
    return new Attribution(
        marked.kindOf(content), content, cue.span(), source, null, cue.entry(), rule, confidence);
  }

  /// The same with another confidence.
  Attribution withConfidence(double other) {
    return new Attribution(kind, content, cue, source, relayer, entry, rule, other);
  }

  /// The same with other content.
  Attribution withContent(List<Span> other, MarkedText marked) {
    return new Attribution(
        marked.kindOf(other), other, cue, source, relayer, entry, rule, confidence);
  }

  /// Whether it is what others claim within what somebody turns down or speaks of.
  public boolean isDeniedClaim() {
    return rule.equals(DeniedClaims.RULE);
  }

  /// Whether the words that report it tell by themselves what is done, whatever the content: the
  /// stance of their entry, as in *put his hands up*, *was refused entry*.
  public boolean tellsStance() {
    return TELLING.contains(rule);
  }

  /// Whether the same words report both.
  boolean sharesCue(Attribution other) {
    return cue != null && other.cue != null && cue.overlaps(other.cue);
  }

  /// From the first word of the content to the last.
  public Span extent() {
    return new Span(content.getFirst().start(), content.getLast().end());
  }

  /// The words of the content, its spans joined by a blank.
  public String contentOf(String text) {
    return content.stream().map(span -> span.of(text)).collect(Collectors.joining(" "));
  }
}
