package org.gainsay.text;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.Paragraph;
import org.gainsay.model.Span;

/// Analyses English text: paragraphs, quotation marks, sentences, tokens, tags, lemmas and
/// dependency trees. Immutable and safe for use by several threads.
///
/// Any text is analysed in time linear in its length: sentences of more than 200 tokens and tokens
/// of more than 200 code units are cut.
public final class TextAnalyzer {

  private static final class Shared {
    static final TextAnalyzer ENGLISH = new TextAnalyzer(EnglishWords.load());
  }

  private final EnglishWords words;

  private TextAnalyzer(EnglishWords words) {
    this.words = words;
  }

  /// The analyser of English; its model is read from the class path at the first call.
  ///
  /// @throws IllegalStateException if the program is packed without its model
  public static TextAnalyzer english() {
    return Shared.ENGLISH;
  }

  /// Analyses a text, which may hold anything.
  public AnalyzedText analyze(String text) {
    List<Paragraph> paragraphs = Paragraph.of(text);
    List<Quotation> quotations = QuotationMarks.pair(text, paragraphs);
    MarkPositions marks = new MarkPositions(text, quotations);
    TokenSpans spans = new TokenSpans();
    List<Sentence> sentences = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      spans.clear();
      Span span = paragraph.span();
      new Tokenizer(text, span.end(), marks, words.abbreviations(), spans).tokenize(span.start());
      SentenceSplitter splitter = new SentenceSplitter(text, spans, marks, words);
      int first = 0;
      while (first < spans.size()) {
        int end = splitter.endOfSentence(first);
        sentences.add(sentence(text, sentences.size(), paragraph.number(), spans, first, end));
        first = end;
      }
    }
    return new AnalyzedText(text, paragraphs, sentences, quotations);
  }

  private static Sentence sentence(
      String text, int number, int paragraph, TokenSpans spans, int first, int end) {
    List<Token> tokens = new ArrayList<>(end - first);
    for (int i = first; i < end; i++) {
      String form = text.substring(spans.start(i), spans.end(i));
      // Until the trained model is there every token hangs on the first one.
      tokens.add(
          new Token(
              i - first,
              spans.start(i),
              spans.end(i),
              form,
              form.toLowerCase(java.util.Locale.ROOT),
              "NN",
              i == first ? "root" : "dep",
              i == first ? Token.NONE : 0));
    }
    return new Sentence(number, paragraph, tokens);
  }
}
