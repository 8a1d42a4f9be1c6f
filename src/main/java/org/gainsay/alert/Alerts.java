package org.gainsay.alert;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gainsay.model.Quote;
import org.gainsay.search.HitSearch;
import org.gainsay.search.InvalidRequestException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks every saved search about the articles that arrive. For several threads.
public final class Alerts {

  private static final Logger LOG = LoggerFactory.getLogger(Alerts.class);

  private final SavedSearches saved;
  private final HitSearch search;

  public Alerts(SavedSearches saved, HitSearch search) {
    this.saved = saved;
    this.search = search;
  }

  /// Notes that these articles are about to be stored: if the process ends before [#arrived], they
  /// are matched by [#catchUp]. Where nothing is saved there is nothing to note.
  public void expect(Set<String> articleIds) throws IOException {
    if (!saved.all().isEmpty()) {
      saved.arriving().add(articleIds);
    }
  }

  /// Matches the articles that an earlier process had stored and not matched. To be called before
  /// any article is expected.
  public void catchUp() throws IOException {
    Set<String> left = saved.arriving().left();
    if (!left.isEmpty()) {
      match(left);
      saved.arriving().forgetLeft();
    }
  }

  /// Notes what the saved searches find in these articles, which can be searched already. When it
  /// returns, the matches are on disk.
  public void arrived(Set<String> articleIds) throws IOException {
    match(articleIds);
    saved.arriving().remove(articleIds);
  }

  private void match(Set<String> articleIds) throws IOException {
    for (SavedSearch one : saved.all()) {
      List<String> quotes = new ArrayList<>();
      try {
        search.export(
            one.request(),
            articleIds,
            hit -> {
              Quote quote = hit.quote();
              if (quote != null && quotes.size() < MatchList.KEPT) {
                quotes.add(quote.id());
              }
            });
      } catch (InvalidRequestException e) {
        // It was valid when it was saved, but limits may change; the others go on.
        LOG.warn("saved search {} cannot be asked: {}", one.id(), e.getMessage());
      }
      // Newest first is how they come; listed from the last to the first they stay so.
      saved.found(one.id(), quotes.reversed());
    }
  }
}
