package org.gainsay.search.lucene;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.util.BytesRef;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.model.Answer;
import org.gainsay.model.Quote;
import org.gainsay.model.Stance;
import org.gainsay.model.StanceLabel;
import org.gainsay.search.words.Parties;

/// Who accuses whom in an article and who denies it, as pairs of accuser and accused on the quotes.
final class Disagreements {

  private final Map<String, Set<BytesRef>> answeredBy = new HashMap<>();

  Disagreements(AnnotatedArticle annotated) {
    if (annotated.answers().isEmpty()) {
      return;
    }
    Map<String, Quote> quotes = new HashMap<>();
    annotated.quotes().forEach(quote -> quotes.put(quote.id(), quote));
    for (Answer answer : annotated.answers()) {
      Quote accusation = quotes.get(answer.accusation());
      if (accusation != null) {
        answeredBy
            .computeIfAbsent(answer.denial(), _ -> new HashSet<>())
            .addAll(accusations(accusation));
      }
    }
  }

  void addTo(Document document, Quote quote) {
    for (BytesRef pair : accusations(quote)) {
      Keys.add(document, Fields.ACCUSES, pair);
      document.add(new SortedSetDocValuesField(Fields.ACCUSES, pair));
    }
    for (BytesRef pair : denials(quote)) {
      Keys.add(document, Fields.DENIES, pair);
      document.add(new SortedSetDocValuesField(Fields.DENIES, pair));
    }
  }

  private static Set<BytesRef> accusations(Quote quote) {
    Set<BytesRef> pairs = new HashSet<>();
    for (Stance stance : quote.stances()) {
      if (stance.label() == StanceLabel.ACCUSATION
          && stance.target() != null
          && quote.speaker() != null) {
        pairs.add(Parties.pair(quote.speaker().name(), stance.target().name()));
      }
    }
    return pairs;
  }

  private Set<BytesRef> denials(Quote quote) {
    if (quote.stance(StanceLabel.DENIAL).isEmpty()) {
      return Set.of();
    }
    Set<BytesRef> pairs = new HashSet<>(answeredBy.getOrDefault(quote.id(), Set.of()));
    for (Stance stance : quote.stances()) {
      if (stance.label() == StanceLabel.DENIAL
          && stance.target() != null
          && quote.speaker() != null) {
        pairs.add(Parties.pair(stance.target().name(), quote.speaker().name()));
      }
    }
    return pairs;
  }
}
