package org.gainsay.search.lucene;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.gainsay.search.words.Parties;

/// Adds values that are looked up as they are.
final class Keys {

  /// No term of Lucene may be longer, in bytes.
  private static final int LONGEST = 32_766;

  private Keys() {}

  static void add(Document document, String field, String value) {
    add(document, field, new BytesRef(value));
  }

  static void add(Document document, String field, BytesRef value) {
    if (value.length > LONGEST) {
      throw new IllegalArgumentException(
          "%s of %,d bytes is too long for a key".formatted(field, value.length));
    }
    document.add(new StringField(field, value, Field.Store.NO));
  }

  /// A name, cut if it is too long for a name.
  static String name(String name) {
    return Parties.cut(name);
  }
}
