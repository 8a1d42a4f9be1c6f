package org.gainsay.search.lucene;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BitUtil;
import org.apache.lucene.util.BytesRef;
import org.gainsay.model.Paragraph;
import org.gainsay.model.Quote;

/// A paragraph and the quotes that begin in it, as bytes on the paragraph's document: what is shown
/// of a quote then stands in one place, and twenty hits are read in half the time. Reads from the
/// bytes it was given, so it is valid as long as they are.
///
/// Number and offset of the paragraph, length of its text in bytes and number of quotes are four
/// bytes each; then come the text in UTF-8 and the quotes as [QuoteCodec] writes them, each after
/// its length.
final class Passage {

  private static final int NUMBER = 0;
  private static final int OFFSET = Integer.BYTES;
  private static final int TEXT_LENGTH = 2 * Integer.BYTES;
  private static final int QUOTE_COUNT = 3 * Integer.BYTES;
  private static final int TEXT = 4 * Integer.BYTES;

  private final BytesRef bytes;

  Passage(BytesRef bytes) {
    this.bytes = bytes;
  }

  static BytesRef write(Paragraph paragraph, List<Quote> quotes) {
    byte[] text = paragraph.text().getBytes(StandardCharsets.UTF_8);
    List<BytesRef> written = quotes.stream().map(QuoteCodec::write).toList();
    int length =
        written.stream().mapToInt(quote -> Integer.BYTES + quote.length).sum() + TEXT + text.length;
    byte[] bytes = new byte[length];
    BitUtil.VH_LE_INT.set(bytes, NUMBER, paragraph.number());
    BitUtil.VH_LE_INT.set(bytes, OFFSET, paragraph.offset());
    BitUtil.VH_LE_INT.set(bytes, TEXT_LENGTH, text.length);
    BitUtil.VH_LE_INT.set(bytes, QUOTE_COUNT, quotes.size());
    System.arraycopy(text, 0, bytes, TEXT, text.length);
    int at = TEXT + text.length;
    for (BytesRef quote : written) {
      BitUtil.VH_LE_INT.set(bytes, at, quote.length);
      at += Integer.BYTES;
      System.arraycopy(quote.bytes, quote.offset, bytes, at, quote.length);
      at += quote.length;
    }
    return new BytesRef(bytes);
  }

  Paragraph paragraph() {
    String text =
        new String(bytes.bytes, bytes.offset + TEXT, number(TEXT_LENGTH), StandardCharsets.UTF_8);
    return new Paragraph(number(NUMBER), number(OFFSET), text);
  }

  int quoteCount() {
    return number(QUOTE_COUNT);
  }

  /// The quote with this place among those of the paragraph.
  Quote quote(int index) {
    return QuoteCodec.read(quoteBytes(index));
  }

  /// Only the id of the quote with this place.
  String quoteId(int index) {
    return QuoteCodec.readId(quoteBytes(index));
  }

  List<Quote> quotes() {
    List<Quote> quotes = new ArrayList<>();
    for (int i = 0; i < quoteCount(); i++) {
      quotes.add(quote(i));
    }
    return quotes;
  }

  private BytesRef quoteBytes(int index) {
    int at = TEXT + number(TEXT_LENGTH);
    for (int i = 0; i < index; i++) {
      at += Integer.BYTES + number(at);
    }
    return new BytesRef(bytes.bytes, bytes.offset + at + Integer.BYTES, number(at));
  }

  private int number(int at) {
    return (int) BitUtil.VH_LE_INT.get(bytes.bytes, bytes.offset + at);
  }
}
