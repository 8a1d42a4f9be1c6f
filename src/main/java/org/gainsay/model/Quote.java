package org.gainsay.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One attribution relation: a *source* that a *cue* reports to hold a *content* (the terms of PARC
/// and PolNeAR).
///
/// @param id identifies it over all articles, and stays the same when the article is read again:
///   see [QuoteIds]
/// @param kind how much of the content stands in quotation marks
/// @param content what was said; one span or several, in order, not overlapping
/// @param cue the words that report it (*said*, *according to*), or null where nothing does
/// @param source the words that name who said it (*the foreign ministry*, *he*), or null where
///   nothing does
/// @param speaker whom the source stands for, or null if that is not known
/// @param via who relayed it: KCNA in "KCNA quoted the foreign ministry as saying"; null if nobody
///   did
/// @param stances what the speaker does with the content, the main one first; never empty
/// @param confidence how sure we are that this was said and by whom, from 0 to 1
/// @param rule short name of the rule that found it, for explanations
public record Quote(
    String id,
    QuoteKind kind,
    List<Span> content,
    @Nullable Span cue,
    @Nullable Span source,
    @Nullable Speaker speaker,
    @Nullable String via,
    List<Stance> stances,
    double confidence,
    String rule) {

  public Quote {
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a quote needs content: " + id);
    }
    for (int i = 1; i < content.size(); i++) {
      if (content.get(i).start() < content.get(i - 1).end()) {
        throw new IllegalArgumentException("content spans out of order: " + content);
      }
    }
    if (stances.isEmpty()) {
      throw new IllegalArgumentException("a quote needs a stance, if only STATEMENT: " + id);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("not a confidence: " + confidence);
    }
    content = List.copyOf(content);
    stances = List.copyOf(stances);
  }

  /// From the first word of the content to the last.
  public Span extent() {
    return new Span(content.getFirst().start(), content.getLast().end());
  }

  /// The words of the content, its spans joined by a blank.
  public String contentOf(String text) {
    return content.stream().map(span -> span.of(text)).collect(Collectors.joining(" "));
  }

  public Stance mainStance() {
    return stances.getFirst();
  }

  /// At whom it is aimed: the target of the first of its stances that has one, or null.
  public @Nullable Target target() {
    for (Stance stance : stances) {
      if (stance.target() != null) {
        return stance.target();
      }
    }
    return null;
  }

  /// Its stance of this label, if it has one.
  public Optional<Stance> stance(StanceLabel label) {
    return stances.stream().filter(stance -> stance.label() == label).findFirst();
  }

  /// The same attribution with other stances.
  public Quote withStances(List<Stance> other) {
    return new Quote(id, kind, content, cue, source, speaker, via, other, confidence, rule);
  }

  /// The same attribution to another speaker.
  public Quote withSpeaker(@Nullable Speaker other) {
    return new Quote(id, kind, content, cue, source, other, via, stances, confidence, rule);
  }
}
