package org.gainsay.alert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.search.InvalidRequestException;
import org.gainsay.search.LimitExceededException;
import org.gainsay.search.SearchRequest;
import org.gainsay.search.SortOrder;
import org.gainsay.search.Unit;

/// The saved searches of a folder: `searches.jsonl`, and beside it a file of matches for each, and
/// one of the articles that are just being stored. What a call has changed is on disk when it
/// returns. For several threads; a folder for one process at a time.
public final class SavedSearches {

  /// Each is asked about every new article.
  public static final int MOST = 200;

  public static final int LONGEST_NAME = 200;

  private static final String FILE = "searches.jsonl";

  private final Path folder;
  private final InstantSource clock;
  private final JsonLinesFile<SearchLine> file;
  private final Arriving arriving;
  private final Map<String, SavedSearch> searches = new LinkedHashMap<>();
  private final Map<String, MatchList> matches = new LinkedHashMap<>();
  private final SecureRandom random = new SecureRandom();

  private SavedSearches(Path folder, InstantSource clock) throws IOException {
    this.folder = folder;
    this.clock = clock;
    file = new JsonLinesFile<>(folder.resolve(FILE), SearchLine.class);
    arriving = new Arriving(folder);
    for (SearchLine line : file.read()) {
      SavedSearch saved = line.toSavedSearch();
      searches.put(saved.id(), saved);
      matches.put(saved.id(), new MatchList(matchFile(saved.id())));
    }
  }

  /// Opens the folder, which is made when the first search is saved.
  public static SavedSearches open(Path folder) throws IOException {
    return open(folder, InstantSource.system());
  }

  /// The same with a clock of its own.
  public static SavedSearches open(Path folder, InstantSource clock) throws IOException {
    return new SavedSearches(folder, clock);
  }

  /// All of them, the newest first.
  public synchronized List<SavedSearch> all() {
    return new ArrayList<>(searches.values()).reversed();
  }

  public synchronized Optional<SavedSearch> find(String id) {
    return Optional.ofNullable(searches.get(id));
  }

  /// Saves a search of quotes. Of the request, query, exactness and filters count.
  ///
  /// @throws InvalidRequestException if it has no name, or is not of quotes
  /// @throws LimitExceededException if there are too many, or the name is too long
  public synchronized SavedSearch add(String name, SearchRequest request) throws IOException {
    String stripped = name.strip().replaceAll("\\p{Cntrl}+", " ");
    if (stripped.isEmpty()) {
      throw new InvalidRequestException("name", "a saved search needs a name");
    }
    if (stripped.length() > LONGEST_NAME) {
      throw new LimitExceededException("name", "length of the name", LONGEST_NAME);
    }
    if (request.unit() != Unit.QUOTES) {
      throw new InvalidRequestException("unit", "only searches of quotes can be saved");
    }
    if (searches.size() >= MOST) {
      throw new LimitExceededException("name", "number of saved searches", MOST);
    }
    SearchRequest kept =
        SearchRequest.of(request.query())
            .withFilters(request.filters())
            .withExact(request.exact())
            .withSort(SortOrder.NEWEST);
    SavedSearch saved =
        new SavedSearch(newId(), stripped, clock.instant().truncatedTo(ChronoUnit.SECONDS), kept);
    Files.createDirectories(folder);
    file.append(List.of(SearchLine.of(saved)));
    searches.put(saved.id(), saved);
    matches.put(saved.id(), new MatchList(matchFile(saved.id())));
    return saved;
  }

  /// Forgets a search and what it found. False if there is none.
  public synchronized boolean delete(String id) throws IOException {
    if (!searches.containsKey(id)) {
      return false;
    }
    Map<String, SavedSearch> others = new LinkedHashMap<>(searches);
    others.remove(id);
    file.replace(others.values().stream().map(SearchLine::of).toList());
    searches.remove(id);
    MatchList found = matches.remove(id);
    if (found != null) {
      found.delete();
    }
    return true;
  }

  /// What a search has found, the newest first; nothing for one that is not there.
  public synchronized List<Match> matches(String id) {
    MatchList found = matches.get(id);
    return found == null ? List.of() : found.newestFirst();
  }

  /// Notes what a search has found; quotes that are known already stay as they are.
  synchronized void found(String id, List<String> quoteIds) throws IOException {
    MatchList list = matches.get(id);
    if (list != null) {
      var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
      list.add(quoteIds.stream().map(quote -> new Match(quote, now)).toList());
    }
  }

  /// The articles that are not matched yet.
  Arriving arriving() {
    return arriving;
  }

  private String newId() {
    byte[] bytes = new byte[8];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private Path matchFile(String id) {
    return folder.resolve("matches-" + id + ".jsonl");
  }
}
