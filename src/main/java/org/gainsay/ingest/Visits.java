package org.gainsay.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gainsay.ingest.fetch.Validators;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What was fetched from the web before, so that only what has changed is fetched again. What a run
/// fetches counts only after [#confirm], when its articles are stored; until then a crash loses
/// nothing but the time. Safe for several threads.
public final class Visits {

  /// Entries of feeds that are remembered; the oldest are forgotten.
  private static final int MOST_ENTRIES = 100_000;

  private final @Nullable Path file;
  private final Map<String, Validators> documents = new HashMap<>();
  private final Map<String, String> entries = new LinkedHashMap<>();
  private final Map<String, Validators> newDocuments = new HashMap<>();
  private final Map<String, String> newEntries = new LinkedHashMap<>();
  private boolean anyRejected;

  private Visits(@Nullable Path file) {
    this.file = file;
  }

  /// No visits; they are forgotten with this object.
  public static Visits none() {
    return new Visits(null);
  }

  /// The visits that a file tells of, and where [#confirm] writes them. A file that is broken tells
  /// of none: then all is fetched again.
  public static Visits in(Path file) throws IOException {
    Visits visits = new Visits(file);
    if (Files.exists(file)) {
      try {
        JsonNode json = JsonMapper.shared().readTree(Files.readString(file));
        json.path("documents")
            .forEachEntry((url, said) ->
                visits.documents.put(
                    url, new Validators(text(said, "etag"), text(said, "lastModified"))));
        json.path("entries")
            .forEachEntry((url, hash) -> visits.entries.put(url, hash.asString("")));
      } catch (JacksonException _) {
        visits.documents.clear();
        visits.entries.clear();
      }
    }
    return visits;
  }

  private static @Nullable String text(JsonNode node, String field) {
    return node.path(field).isString() ? node.path(field).stringValue() : null;
  }

  /// What the server said of a document when it was fetched last.
  synchronized Validators of(String url) {
    return documents.getOrDefault(url, Validators.NONE);
  }

  synchronized void fetched(String url, Validators validators) {
    newDocuments.put(url, validators);
  }

  /// Whether this entry of a feed was read before, and just so.
  synchronized boolean isKnown(String entry, String hash) {
    return hash.equals(entries.get(entry));
  }

  synchronized void read(String entry, String hash) {
    newEntries.put(entry, hash);
  }

  /// What was fetched from there could not be read: it is to be tried again, and with it the feed
  /// that named it.
  public synchronized void rejected(Origin origin) {
    anyRejected = true;
    newEntries.remove(origin.place());
    newDocuments.remove(origin.place());
  }

  /// All articles of the run are stored.
  ///
  /// @throws IOException if that can't be written down
  public synchronized void confirm() throws IOException {
    if (!anyRejected) {
      documents.putAll(newDocuments);
    }
    newEntries.forEach((entry, hash) -> {
      entries.remove(entry);
      entries.put(entry, hash);
    });
    boolean isNew = !newEntries.isEmpty() || !newDocuments.isEmpty();
    discard();
    while (entries.size() > MOST_ENTRIES) {
      entries.remove(entries.keySet().iterator().next());
    }
    if (file != null && isNew) {
      write(file);
    }
  }

  /// The run did not get to its end.
  public synchronized void discard() {
    newDocuments.clear();
    newEntries.clear();
    anyRejected = false;
  }

  private void write(Path to) throws IOException {
    ObjectNode json = JsonMapper.shared().createObjectNode();
    ObjectNode urls = json.putObject("documents");
    documents.forEach((url, validators) -> {
      ObjectNode said = urls.putObject(url);
      said.put("etag", validators.etag());
      said.put("lastModified", validators.lastModified());
    });
    ObjectNode read = json.putObject("entries");
    entries.forEach(read::put);
    Path whole = to.resolveSibling(to.getFileName() + ".new");
    Files.writeString(whole, json.toString());
    Files.move(whole, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
