package org.gainsay.alert;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The articles that are being stored and were not matched yet, in a file: if the process ends
/// between the one and the other, the next one knows which to match. For several threads.
final class Arriving {

  /// Lines of articles that have arrived are left in the file until there are so many.
  private static final int MOST_LINES = 20_000;

  private final JsonLinesFile<String> file;

  /// How many deliveries bring an article, by its id.
  private final Map<String, Integer> deliveries = new HashMap<>();

  private int lines;

  Arriving(Path folder) {
    file = new JsonLinesFile<>(folder.resolve("arriving.jsonl"), String.class);
  }

  /// What an earlier process has left.
  synchronized Set<String> left() throws IOException {
    return Set.copyOf(file.read());
  }

  /// Forgets what an earlier process has left.
  synchronized void forgetLeft() throws IOException {
    if (deliveries.isEmpty()) {
      file.delete();
    } else {
      file.replace(List.copyOf(deliveries.keySet()));
    }
    lines = deliveries.size();
  }

  /// Notes articles; when it returns, that is on disk.
  synchronized void add(Set<String> articleIds) throws IOException {
    file.append(List.copyOf(articleIds));
    lines += articleIds.size();
    articleIds.forEach(id -> deliveries.merge(id, 1, Integer::sum));
  }

  /// Forgets articles that were matched.
  synchronized void remove(Set<String> articleIds) throws IOException {
    for (String id : articleIds) {
      deliveries.computeIfPresent(id, (_, count) -> count == 1 ? null : count - 1);
    }
    if (lines > 0 && (deliveries.isEmpty() || lines > MOST_LINES + 2 * deliveries.size())) {
      forgetLeft();
    }
  }
}
