package org.gainsay.alert;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a saved search has found, in the order of finding, each quote once. Only so many of the
/// last are kept. Not for several threads.
final class MatchList {

  /// Nobody reads back further; the search itself finds everything.
  static final int KEPT = 1_000;

  private final JsonLinesFile<Match> file;
  private final Map<String, Match> byQuote = new LinkedHashMap<>();
  private int lines;

  MatchList(Path file) throws IOException {
    this.file = new JsonLinesFile<>(file, Match.class);
    List<Match> kept = this.file.read();
    kept.forEach(match -> byQuote.putIfAbsent(match.quoteId(), match));
    lines = kept.size();
    dropOldest();
  }

  boolean holds(String quoteId) {
    return byQuote.containsKey(quoteId);
  }

  void add(List<Match> matches) throws IOException {
    List<Match> fresh = new ArrayList<>();
    for (Match match : matches) {
      if (byQuote.putIfAbsent(match.quoteId(), match) == null) {
        fresh.add(match);
      }
    }
    if (fresh.isEmpty()) {
      return;
    }
    dropOldest();
    if (lines + fresh.size() > 2 * KEPT) {
      file.replace(List.copyOf(byQuote.values()));
      lines = byQuote.size();
    } else {
      file.append(fresh);
      lines += fresh.size();
    }
  }

  private void dropOldest() {
    var oldest = byQuote.keySet().iterator();
    for (int i = byQuote.size(); i > KEPT; i--) {
      oldest.next();
      oldest.remove();
    }
  }

  List<Match> newestFirst() {
    return new ArrayList<>(byQuote.values()).reversed();
  }

  void delete() throws IOException {
    file.delete();
  }
}
