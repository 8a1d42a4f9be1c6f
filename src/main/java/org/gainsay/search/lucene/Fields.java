package org.gainsay.search.lucene;

import org.gainsay.search.Unit;

/// Every field of the index.
final class Fields {

  /// Version of all that is said here; an index of another version must be built anew.
  static final String SCHEMA = "4";

  /// Which [Unit] a document is: indexed by name, and its [#code] as doc values.
  static final String UNIT = "unit";

  /// Id of the article, on every document of its block: what replaces and deletes the block, and by
  /// which its quotes are found.
  static final String ARTICLE = "article";

  /// Id of the article as doc values, on its document: what ties is put in the order of these.
  static final String ID = "id";

  /// A paragraph and the quotes that begin in it, as [Passage] writes them.
  static final String PASSAGE = "passage";

  /// What a hit shows of its article, as [ArticleHead] writes it.
  static final String ARTICLE_HEAD = "article.head";

  /// Epoch day of publication, on the article's document.
  static final String DAY = "day";

  /// Name and type of the speaker, see [Parties].
  static final String SPEAKER = "speaker";

  static final String TARGET = "target";
  static final String STANCE = "stance";
  static final String KIND = "kind";
  static final String VIA = "via";
  static final String CONFIDENCE = "confidence";

  /// Doc values on the article's document.
  static final String OUTLET = "outlet";

  /// The same on quotes, to be looked up.
  static final String OUTLET_OF_QUOTE = "outlet.of.quote";

  static final String LANGUAGE = "language";

  /// Pairs of accuser and accused, on accusations.
  static final String ACCUSES = "accuses";

  /// Pairs of accuser and accused that a denial answers.
  static final String DENIES = "denies";

  /// The [org.gainsay.search.words.Fingerprint] of a quote's content.
  static final String FINGERPRINT = "fingerprint";

  /// The parts of the original that the other fields do not have, stored: of the text one of these
  /// two, see [Layout].
  static final String AROUND = "around";

  static final String BLANK_TEXT = "blank.text";

  static final String ANSWERS = "answers";
  static final String PROVENANCE = "provenance";

  /// The [org.gainsay.search.words.Sketch] of an article as doc values.
  static final String SKETCH = "sketch";

  /// What to find a sketch by, see [Bands].
  static final String BANDS = "bands";

  /// What the article said before, the oldest version first.
  static final String EARLIER = "earlier";

  /// Stands at the first word of every sentence of a paragraph in its field of exact words. No word
  /// is like it, because none begins with a control character.
  static final String SENTENCE_START = "\u0001";

  private static final String QUOTE_STEM = "quote.stem";
  private static final String QUOTE_EXACT = "quote.exact";
  private static final String PARAGRAPH_STEM = "paragraph.stem";
  private static final String PARAGRAPH_EXACT = "paragraph.exact";
  private static final String TITLE_STEM = "title.stem";
  private static final String TITLE_EXACT = "title.exact";

  private Fields() {}

  /// The field of the words of a unit: their stems, or the words as written. Articles have only
  /// their title there; the words of their text are those of their paragraphs.
  static String words(Unit unit, boolean exact) {
    return switch (unit) {
      case QUOTES -> exact ? QUOTE_EXACT : QUOTE_STEM;
      case PARAGRAPHS -> exact ? PARAGRAPH_EXACT : PARAGRAPH_STEM;
      case ARTICLES -> exact ? TITLE_EXACT : TITLE_STEM;
    };
  }

  /// The field that has the lengths (Lucene's norms) of a field of words: as many words as a text
  /// has, so many stems it has, and they are written once.
  static String lengths(String field) {
    return switch (field) {
      case QUOTE_EXACT -> QUOTE_STEM;
      case PARAGRAPH_EXACT -> PARAGRAPH_STEM;
      case TITLE_EXACT -> TITLE_STEM;
      default -> field;
    };
  }

  /// A unit as a number.
  static byte code(Unit unit) {
    return switch (unit) {
      case QUOTES -> 0;
      case PARAGRAPHS -> 1;
      case ARTICLES -> 2;
    };
  }
}
