package org.gainsay.web.page;

import java.util.List;
import org.gainsay.model.Confidence;
import org.gainsay.web.request.Link;
import org.jspecify.annotations.Nullable;

/// A quote's page.
///
/// @param card the quote in a few lines
/// @param kind direct, indirect or mixed, for people
/// @param paragraphs the paragraphs before, of and after the quote
/// @param reasons why it has its stances
/// @param rule the rule that found the quote
/// @param percent confidence in percent
/// @param citations the quote in the forms of a citation
/// @param printings where the same words, or nearly, were printed
/// @param answers accusations that it answers, and denials that answer it
/// @param standing whether the article said it from the first; null if it was never changed
/// @param copies that the whole article was printed elsewhere too; null if it was not
/// @param similar quotes about the same things
public record QuoteView(
    Clipping card,
    String words,
    String kind,
    List<Passage> paragraphs,
    List<Reason> reasons,
    String rule,
    Confidence confidence,
    String percent,
    List<CitationForm> citations,
    List<Print> printings,
    List<Related> answers,
    @Nullable Remark standing,
    @Nullable Remark copies,
    List<Clipping> similar,
    Link api) {

  /// A paragraph with its marks.
  ///
  /// @param isQuoted whether the quote stands in it
  public record Passage(List<Piece> pieces, boolean isQuoted) {}

  /// Why the quote has a stance.
  ///
  /// @param definition what the label means
  /// @param evidence the words that prove it
  public record Reason(
      Badge badge, String definition, List<String> evidence, String rule, String percent) {}

  /// Something to know about the article, and where to see it.
  public record Remark(String text, Link link) {}

  /// A citation.
  public record CitationForm(String name, String text, Link link) {}

  /// Another printing of the quote.
  ///
  /// @param difference how it differs, for people
  public record Print(Clipping card, String difference) {}

  /// A quote that answers this one or is answered by it.
  ///
  /// @param relation what it is to this quote, for people
  /// @param reason why they are taken to belong together
  public record Related(String relation, String reason, @Nullable Clipping card) {}
}
