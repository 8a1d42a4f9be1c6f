package org.gainsay.search.lucene;

import java.nio.charset.StandardCharsets;
import org.apache.lucene.util.BitUtil;
import org.apache.lucene.util.BytesRef;
import org.gainsay.model.Paragraph;

/// Paragraphs as bytes: number and offset as four bytes each, then the text in UTF-8.
final class ParagraphCodec {

  private static final int HEAD = 2 * Integer.BYTES;

  private ParagraphCodec() {}

  static BytesRef write(Paragraph paragraph) {
    byte[] text = paragraph.text().getBytes(StandardCharsets.UTF_8);
    byte[] bytes = new byte[HEAD + text.length];
    BitUtil.VH_LE_INT.set(bytes, 0, paragraph.number());
    BitUtil.VH_LE_INT.set(bytes, Integer.BYTES, paragraph.offset());
    System.arraycopy(text, 0, bytes, HEAD, text.length);
    return new BytesRef(bytes);
  }

  static Paragraph read(BytesRef ref) {
    int number = (int) BitUtil.VH_LE_INT.get(ref.bytes, ref.offset);
    int offset = (int) BitUtil.VH_LE_INT.get(ref.bytes, ref.offset + Integer.BYTES);
    return new Paragraph(
        number,
        offset,
        new String(ref.bytes, ref.offset + HEAD, ref.length - HEAD, StandardCharsets.UTF_8));
  }
}
