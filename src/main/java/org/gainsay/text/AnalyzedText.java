package org.gainsay.text;

import java.util.List;
import org.gainsay.model.Paragraph;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/// A text with its paragraphs, sentences and quotation marks.
///
/// @param text the text, exactly as it was given
/// @param paragraphs its paragraphs, in order
/// @param sentences its sentences, in order; none reaches over the end of a paragraph
/// @param quotations its stretches between quotation marks, in the order of their first marks
public record AnalyzedText(
    String text, List<Paragraph> paragraphs, List<Sentence> sentences, List<Quotation> quotations) {

  public AnalyzedText {
    paragraphs = List.copyOf(paragraphs);
    sentences = List.copyOf(sentences);
    quotations = List.copyOf(quotations);
  }

  /// The sentence that the offset is in, or null between sentences.
  public @Nullable Sentence sentenceAt(int offset) {
    int index = firstEndingAfter(offset);
    return index < sentences.size() && sentences.get(index).span().start() <= offset
        ? sentences.get(index)
        : null;
  }

  /// The sentences that the span touches, in order.
  public List<Sentence> sentencesIn(Span span) {
    int from = firstEndingAfter(span.start());
    int to = from;
    while (to < sentences.size() && sentences.get(to).span().start() < span.end()) {
      to++;
    }
    return sentences.subList(from, to);
  }

  /// The sentences of a paragraph, in order.
  public List<Sentence> sentencesOf(Paragraph paragraph) {
    return sentencesIn(paragraph.span());
  }

  /// Whether a sentence of this text is the last one of its paragraph.
  public boolean endsParagraph(Sentence sentence) {
    int next = sentence.number() + 1;
    return next == sentences.size() || sentences.get(next).paragraph() != sentence.paragraph();
  }

  /// The token that covers the offset, or null between tokens.
  public @Nullable Token tokenAt(int offset) {
    Sentence sentence = sentenceAt(offset);
    return sentence == null ? null : sentence.tokenAt(offset);
  }

  /// The tokens that the span touches, in order, over sentences if need be. Their heads count
  /// within their own sentences.
  public List<Token> tokensIn(Span span) {
    return sentencesIn(span).stream()
        .flatMap(sentence -> sentence.tokensIn(span).stream())
        .toList();
  }

  /// The paragraph that the offset is in, or null between paragraphs.
  public @Nullable Paragraph paragraphAt(int offset) {
    int low = 0;
    int high = paragraphs.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = paragraphs.get(middle).span();
      if (span.contains(offset)) {
        return paragraphs.get(middle);
      }
      if (span.end() <= offset) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return null;
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
