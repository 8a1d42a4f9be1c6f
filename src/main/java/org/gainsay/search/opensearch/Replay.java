package org.gainsay.search.opensearch;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.search.SpeakerAliases;

/// Takes over what others write to a version of the index while the next one is built from it. Of
/// each article that was read lately it is known which writing of it was read; what bears another
/// time was written since. Not for several threads.
final class Replay {

  /// So far may the clocks of those who write differ.
  private static final Duration SKEW = Duration.ofMinutes(10);

  private final Connection connection;
  private final long since;
  private final Map<String, Long> read = new HashMap<>();

  /// @param start when the building began, in milliseconds since 1970
  Replay(Connection connection, long start) {
    this.connection = connection;
    since = start - SKEW.toMillis();
  }

  /// Notes that an article was read.
  void note(String article, long written) {
    if (written >= since) {
      read.put(article, written);
    }
  }

  /// Writes to the next version what came to this one since the last time.
  ///
  /// @param version the version to read, refreshed
  void run(String version, Writer next) throws IOException {
    View view = View.open(connection, version, SpeakerAliases.NONE);
    try {
      List<AnnotatedArticle> changed = new ArrayList<>();
      Object lately = Map.of("range", Map.of(Schema.WRITTEN, Map.of("gte", since)));
      Originals.forEach(
          view,
          lately,
          (article, written) -> {
            Long known = read.put(article.article().id(), written);
            if (known == null || known != written) {
              changed.add(article);
            }
          });
      next.accept(changed);
      Object gone = Map.of("exists", Map.of("field", Schema.DELETED));
      next.delete(Counts.of(view, Dsl.filtered(List.of(lately, gone)), Schema.DELETED).keySet());
    } finally {
      view.close();
    }
  }
}
