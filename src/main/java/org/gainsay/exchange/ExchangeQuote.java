package org.gainsay.exchange;

import java.util.List;
import org.gainsay.model.QuoteKind;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/// An attribution as the exchange format has it, whoever annotated it: unlike a
/// [org.gainsay.model.Quote] it may lack stances, and its source may be in several pieces.
///
/// @param kind how much of it stands in quotation marks
/// @param content what was said, in UTF-16 offsets, in the order of the file
/// @param source the words that name who said it; empty where nothing does
/// @param sourceText those words as the file has them, or null
/// @param speaker the canonical name, or null
/// @param cue the words that report it, or null
/// @param via who relayed it, or null
/// @param stances names of stance labels, as the file has them
/// @param target at whom it is aimed, or null
public record ExchangeQuote(
    QuoteKind kind,
    List<Span> content,
    List<Span> source,
    @Nullable String sourceText,
    @Nullable String speaker,
    @Nullable Span cue,
    @Nullable String via,
    List<String> stances,
    @Nullable String target) {

  public ExchangeQuote {
    content = List.copyOf(content);
    source = List.copyOf(source);
    stances = List.copyOf(stances);
  }
}
