package org.gainsay.search.opensearch;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.model.Answer;
import org.gainsay.model.Quote;
import org.gainsay.model.Stance;
import org.gainsay.model.StanceLabel;
import org.gainsay.search.words.Parties;

/// Who accuses whom in an article and who denies it, as pairs of accuser and accused on the quotes.
final class Pairs {

  private final Map<String, Set<String>> answeredBy = new HashMap<>();

  Pairs(AnnotatedArticle annotated) {
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

  void addTo(Map<String, Object> document, Quote quote) {
    Set<String> accusations = accusations(quote);
    if (!accusations.isEmpty()) {
      document.put(Schema.ACCUSES, accusations);
    }
    if (quote.stance(StanceLabel.DENIAL).isPresent()) {
      Set<String> denials = new HashSet<>(answeredBy.getOrDefault(quote.id(), Set.of()));
      for (Stance stance : quote.stances()) {
        if (stance.label() == StanceLabel.DENIAL
            && stance.target() != null
            && quote.speaker() != null) {
          denials.add(Parties.pair(stance.target().name(), quote.speaker().name()).utf8ToString());
        }
      }
      if (!denials.isEmpty()) {
        document.put(Schema.DENIES, denials);
      }
    }
  }

  private static Set<String> accusations(Quote quote) {
    Set<String> pairs = new HashSet<>();
    for (Stance stance : quote.stances()) {
      if (stance.label() == StanceLabel.ACCUSATION
          && stance.target() != null
          && quote.speaker() != null) {
        pairs.add(Parties.pair(quote.speaker().name(), stance.target().name()).utf8ToString());
      }
    }
    return pairs;
  }
}
