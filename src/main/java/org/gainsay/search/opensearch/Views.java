package org.gainsay.search.opensearch;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.gainsay.search.words.IdentityRule;
import org.jspecify.annotations.Nullable;

/// Keeps the view that searches use, and opens another when the index has changed: at once after a
/// refresh of this process, within a second after one of another or a change of the aliases. For
/// several threads.
final class Views {

  private static final Duration LOOKED_AGAIN = Duration.ofSeconds(1);

  /// A search may still use a view that was replaced.
  private static final Duration CLOSED_AFTER = Duration.ofSeconds(60);

  /// So many old views are kept for those who page on: each may hold all names.
  private static final int PAGED_ON = 4;

  private final Connection connection;
  private final String index;
  private final IdentityRule rule;

  /// Views that were replaced, the oldest first, with the time of that.
  private final Deque<Map.Entry<View, Long>> replaced = new ArrayDeque<>();

  /// Ids of views that a cursor leads back to: these the cluster gives up by itself.
  private final Set<String> handedOut = new HashSet<>();

  /// Old views that cursors led back to, those that were used last, by id.
  private final Map<String, View> pagedOn =
      new LinkedHashMap<>(PAGED_ON, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, View> eldest) {
          return size() > PAGED_ON;
        }
      };

  private @Nullable View current;
  private String state = "";
  private long looked;

  Views(Connection connection, String index, IdentityRule rule) {
    this.connection = connection;
    this.index = index;
    this.rule = rule;
  }

  synchronized View current() throws IOException {
    View view = current;
    long now = System.nanoTime();
    if (view != null && now - looked < LOOKED_AGAIN.toNanos()) {
      return view;
    }
    String seen = state();
    if (rule.reload() || view == null || !seen.equals(state)) {
      view = View.open(connection, index, rule.aliases());
      replaceWith(view);
    }
    state = seen;
    looked = now;
    return view;
  }

  /// Forgets the current view.
  synchronized void renew() {
    replaceWith(null);
  }

  /// A view is needed for as long as somebody may go on from it.
  synchronized void keep(View view) {
    handedOut.add(view.id());
  }

  /// The view of a cursor: where that can be, the one that the page before was read from, because
  /// it knows its names already.
  synchronized View of(String id) {
    return pagedOn.computeIfAbsent(
        id,
        _ ->
            replaced.stream()
                .map(Map.Entry::getKey)
                .filter(view -> view.id().equals(id))
                .findFirst()
                .orElseGet(() -> new View(connection, id, 0, rule.aliases())));
  }

  private void replaceWith(@Nullable View view) {
    long now = System.nanoTime();
    if (current != null) {
      replaced.addLast(Map.entry(current, now));
    }
    current = view;
    while (!replaced.isEmpty() && now - replaced.getFirst().getValue() > CLOSED_AFTER.toNanos()) {
      View old = replaced.removeFirst().getKey();
      if (!handedOut.remove(old.id())) {
        closeQuietly(old);
      }
    }
  }

  private static void closeQuietly(View view) {
    try {
      view.close();
    } catch (IOException e) {
      // The cluster gives it up by itself.
    }
  }

  synchronized void close() {
    if (current != null) {
      closeQuietly(current);
    }
    replaced.forEach(entry -> closeQuietly(entry.getKey()));
    current = null;
  }

  /// Changes whenever something else can be searched.
  private String state() throws IOException {
    Connection.Answer answer =
        connection.send(
            "GET",
            "/" + index + "/_stats/refresh,docs",
            Map.of("filter_path", "indices.*.uuid,indices.*.primaries"),
            null,
            Duration.ofSeconds(4));
    var indices = answer.body().path("indices");
    StringBuilder state = new StringBuilder();
    indices
        .properties()
        .forEach(entry -> {
          var primaries = entry.getValue().path("primaries");
          state
              .append(entry.getKey())
              .append(entry.getValue().path("uuid").asString(""))
              .append(primaries.path("refresh").path("external_total").asLong(0))
              .append('/')
              .append(primaries.path("docs"));
        });
    return state.toString();
  }
}
