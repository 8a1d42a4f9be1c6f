package org.gainsay.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gainsay.model.Article;

/// What was read from a place, for tests: the articles, and a line for each thing left out.
final class Collected implements Receiver {

  final List<Article> articles = new ArrayList<>();
  final List<String> notices = new ArrayList<>();
  final List<String> rejected = new ArrayList<>();
  final List<String> ignored = new ArrayList<>();
  final List<String> unchanged = new ArrayList<>();

  private final Path folder;

  private Collected(Path folder) {
    this.folder = folder;
  }

  /// Reads places; messages name them from this folder on.
  static Collected from(Path folder, Limits limits, Map<String, String> names, String... places)
      throws InterruptedException {
    Collected collected = new Collected(folder);
    List<Path> paths = new ArrayList<>();
    for (String place : places) {
      paths.add(folder.resolve(place));
    }
    new ArticleFiles(limits, names).read(paths, collected);
    return collected;
  }

  static Collected from(Path folder, String... places) throws InterruptedException {
    return from(folder, Limits.DEFAULT, Map.of(), places);
  }

  @Override
  public void accept(RawArticle raw) {
    try {
      Draft draft = raw.parse();
      articles.add(draft.toArticle());
      notices.addAll(draft.notices());
    } catch (UnreadableException e) {
      reject(raw.origin(), String.valueOf(e.getMessage()));
    }
  }

  @Override
  public void reject(Origin origin, String reason) {
    rejected.add(shown(origin) + ": " + reason);
  }

  @Override
  public void ignore(Origin origin, String what) {
    ignored.add(shown(origin) + ": " + what);
  }

  @Override
  public void unchanged(Origin origin) {
    unchanged.add(shown(origin));
  }

  private String shown(Origin origin) {
    return origin.toString().replace(folder + "/", "");
  }
}
