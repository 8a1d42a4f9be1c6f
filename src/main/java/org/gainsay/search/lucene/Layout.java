package org.gainsay.search.lucene;

import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.gainsay.model.Article;
import org.gainsay.model.Paragraph;
import org.jspecify.annotations.Nullable;

/// What an article keeps of its text: the blanks around its paragraphs, as these have the words.
final class Layout {

  private Layout() {}

  /// What to store beside the paragraphs. A text of nothing but blanks is stored as it is, because
  /// what stands in for its paragraph is not in it.
  static StoredField of(Article article, List<Paragraph> paragraphs) {
    if (paragraphs.isEmpty()) {
      return new StoredField(Fields.BLANK_TEXT, article.text());
    }
    StringBuilder around = new StringBuilder();
    int end = 0;
    for (Paragraph paragraph : paragraphs) {
      around.append(article.text(), end, paragraph.offset());
      end = paragraph.span().end();
    }
    around.append(article.text(), end, article.text().length());
    return new StoredField(Fields.AROUND, around.toString());
  }

  /// The text again.
  ///
  /// @param stored the stored fields of the article
  static String text(Document stored, List<Paragraph> paragraphs) {
    @Nullable String blank = stored.get(Fields.BLANK_TEXT);
    if (blank != null) {
      return blank;
    }
    String around = stored.get(Fields.AROUND);
    StringBuilder text = new StringBuilder();
    int used = 0;
    for (Paragraph paragraph : paragraphs) {
      int blanks = paragraph.offset() - text.length();
      text.append(around, used, used + blanks).append(paragraph.text());
      used += blanks;
    }
    return text.append(around, used, around.length()).toString();
  }
}
