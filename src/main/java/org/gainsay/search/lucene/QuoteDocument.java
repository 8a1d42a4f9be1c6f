package org.gainsay.search.lucene;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.util.BytesRef;
import org.gainsay.model.Article;
import org.gainsay.model.Confidence;
import org.gainsay.model.Quote;
import org.gainsay.model.Stance;
import org.gainsay.search.words.Parties;

/// Adds what a quote is filtered and counted by to its document.
final class QuoteDocument {

  void fill(Document document, Article article, Quote quote) {
    if (quote.speaker() != null) {
      single(document, Fields.SPEAKER, Parties.term(quote.speaker()));
    }
    if (quote.via() != null) {
      single(document, Fields.VIA, new BytesRef(Keys.name(quote.via())));
    }
    if (article.outlet() != null) {
      Keys.add(document, Fields.OUTLET_OF_QUOTE, Keys.name(article.outlet()));
    }
    value(document, Fields.KIND, quote.kind().name());
    value(document, Fields.CONFIDENCE, Confidence.of(quote.confidence()).name());
    Set<String> labels = new LinkedHashSet<>();
    Set<String> targets = new LinkedHashSet<>();
    for (Stance stance : quote.stances()) {
      labels.add(stance.label().name());
      if (stance.target() != null) {
        targets.add(stance.target().name());
      }
    }
    labels.forEach(label -> several(document, Fields.STANCE, new BytesRef(label)));
    targets.forEach(target -> several(document, Fields.TARGET, Parties.term(target)));
  }

  private static void single(Document document, String field, BytesRef value) {
    Keys.add(document, field, value);
    document.add(new SortedDocValuesField(field, value));
  }

  private static void value(Document document, String field, String value) {
    document.add(new SortedDocValuesField(field, new BytesRef(value)));
  }

  private static void several(Document document, String field, BytesRef value) {
    Keys.add(document, field, value);
    document.add(new SortedSetDocValuesField(field, value));
  }
}
