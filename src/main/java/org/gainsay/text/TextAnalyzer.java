package org.gainsay.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.Paragraph;
import org.gainsay.model.Span;
import org.gainsay.text.syntax.SyntaxAnalysis;
import org.gainsay.text.syntax.SyntaxModel;

/// Analyses English text: paragraphs, quotation marks, sentences, tokens, tags, lemmas and
/// dependency trees. Immutable and safe for use by several threads.
///
/// Any text is analysed in time linear in its length: sentences of more than 200 tokens and tokens
/// of more than 200 code units are cut.
public final class TextAnalyzer {

  private static final String MODEL = "english-syntax.bin";

  private static final class Shared {
    static final TextAnalyzer ENGLISH =
        new TextAnalyzer(EnglishWords.load(), Lemmatizer.load(), loadModel());
  }

  private final EnglishWords words;
  private final Lemmatizer lemmatizer;
  private final SyntaxModel model;

  private TextAnalyzer(EnglishWords words, Lemmatizer lemmatizer, SyntaxModel model) {
    this.words = words;
    this.lemmatizer = lemmatizer;
    this.model = model;
  }

  /// The analyser of English; its model is read from the class path at the first call.
  ///
  /// @throws IllegalStateException if the program is packed without its model
  public static TextAnalyzer english() {
    return Shared.ENGLISH;
  }

  /// The dictionary form that a word by itself has if it is read under a Penn tag: *note* for
  /// *notes* under `VBZ`.
  public String lemma(String form, String tag) {
    return lemmatizer.lemma(form, tag, false);
  }

  private static SyntaxModel loadModel() {
    try (InputStream in = TextAnalyzer.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("resource is missing: " + MODEL);
      }
      return SyntaxModel.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("can't read resource " + MODEL, e);
    }
  }

  /// Analyses a text, which may hold anything.
  public AnalyzedText analyze(String original) {
    String text = withPlainDashes(original);
    List<Paragraph> paragraphs = Paragraph.of(text);
    List<Quotation> quotations = QuotationMarks.pair(text, paragraphs);
    MarkPositions marks = new MarkPositions(text, quotations);
    TokenSpans spans = new TokenSpans();
    SyntaxAnalysis syntax = model.analysis();
    List<Sentence> sentences = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      spans.clear();
      Span span = paragraph.span();
      new Tokenizer(text, span.end(), marks, words.abbreviations(), spans).tokenize(span.start());
      SentenceSplitter splitter = new SentenceSplitter(text, spans, marks, words);
      int first = 0;
      while (first < spans.size()) {
        int end = splitter.endOfSentence(first);
        syntax.start();
        for (int i = first; i < end; i++) {
          syntax.add(text, spans.start(i), spans.end(i));
        }
        syntax.run();
        List<Token> tokens = tokens(text, spans, first, end, syntax);
        sentences.add(new Sentence(sentences.size(), paragraph.number(), tokens));
        first = end;
      }
    }
    return new AnalyzedText(original, paragraphs, sentences, quotations);
  }

  /// A horizontal bar and a figure dash are read as the dashes that they stand for: sites sign what
  /// is quoted with them, and the treebanks have none.
  private static String withPlainDashes(String text) {
    return text.replace('\u2015', '\u2014').replace('\u2012', '\u2013');
  }

  private List<Token> tokens(
      String text, TokenSpans spans, int first, int end, SyntaxAnalysis syntax) {
    List<Token> tokens = new ArrayList<>(end - first);
    for (int i = 0; i < end - first; i++) {
      int start = spans.start(first + i);
      int stop = spans.end(first + i);
      String form = text.substring(start, stop);
      String tag = syntax.tag(i);
      int head = syntax.head(i);
      String relation = syntax.relation(i);
      boolean isPerfect = relation.equals("aux") && head >= 0 && syntax.tag(head).equals("VBN");
      String lemma = lemmatizer.lemma(form, tag, isPerfect);
      tokens.add(new Token(i, start, stop, form, lemma, tag, relation, head));
    }
    SubjectRepair.mend(tokens);
    CoordinationRepair.mend(tokens, words.joining());
    return tokens;
  }
}
