package org.gainsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.model.Article;
import org.gainsay.model.ArticleVersion;
import org.gainsay.model.Provenance;
import org.gainsay.search.Copy;
import org.gainsay.search.NewsIndex;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Prints one article as it is stored.
@Command(
    name = "article",
    mixinStandardHelpOptions = true,
    description = "Print a stored article, where it was read, its earlier versions and its copies.")
final class ArticleCommand implements Callable<Integer> {

  private static final int MOST_COPIES = 100;

  @Parameters(paramLabel = "ID", description = "id of the article")
  String id;

  @Option(
      names = "--version-number",
      paramLabel = "N",
      description = "print this version, 1 being the oldest (default: the latest)")
  @Nullable Integer number;

  @Mixin StoreOptions store;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try (NewsIndex index = store.openToRead()) {
      AnnotatedArticle stored =
          index
              .article(id)
              .orElseThrow(() -> new UsageException("no article has the id '" + id + "'"));
      List<ArticleVersion> versions = new ArrayList<>(stored.earlier());
      versions.add(new ArticleVersion(stored.article(), stored.provenance()));
      int chosen = number == null ? versions.size() : number;
      if (chosen < 1 || chosen > versions.size()) {
        throw new UsageException(
            "--version-number: there are versions 1 to %d".formatted(versions.size()));
      }
      print(versions.get(chosen - 1).article(), out);
      out.println();
      for (int i = 0; i < versions.size(); i++) {
        out.println("version %d: %s".formatted(i + 1, read(versions.get(i).provenance())));
      }
      for (Copy copy : index.copies(id, MOST_COPIES)) {
        out.println("copy: " + CopiesCommand.line(copy).strip());
      }
    }
    return ExitCode.OK;
  }

  private static void print(Article article, PrintWriter out) {
    for (Object part :
        new Object[] {
          article.title(), article.outlet(), article.published(), article.url(), article.language()
        }) {
      if (part != null) {
        out.println("# " + part);
      }
    }
    out.println();
    out.println(article.text());
  }

  private static String read(@Nullable Provenance provenance) {
    if (provenance == null) {
      return "nobody noted where it was read";
    }
    return "%s%s, read %s by %s, sha-256 %s"
        .formatted(
            provenance.origin(),
            provenance.record() == null ? "" : ", " + provenance.record(),
            provenance.read(),
            provenance.reader(),
            provenance.sha256());
  }
}
