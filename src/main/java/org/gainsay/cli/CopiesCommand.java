package org.gainsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.gainsay.search.Copy;
import org.gainsay.search.CopyGroup;
import org.gainsay.search.NewsIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Lists articles that are nearly the same text.
@Command(
    name = "copies",
    mixinStandardHelpOptions = true,
    description = {
      "List groups of articles that are nearly the same text: one report in many papers.",
      "All of them stay in the index."
    })
final class CopiesCommand implements Callable<Integer> {

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "how many groups to list, the largest first (${DEFAULT-VALUE})")
  int limit;

  @Mixin StoreOptions store;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (limit < 1) {
      throw new UsageException("--limit: not a number of groups: " + limit);
    }
    PrintWriter out = spec.commandLine().getOut();
    try (NewsIndex index = store.openToRead()) {
      List<CopyGroup> groups = index.copyGroups(Integer.MAX_VALUE);
      long articles = groups.stream().mapToLong(group -> group.articles().size()).sum();
      out.printf("%,d groups of %,d articles in all%n", groups.size(), articles);
      for (CopyGroup group : groups.subList(0, Math.min(limit, groups.size()))) {
        out.printf("%n%,d articles%n", group.articles().size());
        group.articles().forEach(copy -> out.println("  " + line(copy)));
      }
    }
    return ExitCode.OK;
  }

  static String line(Copy copy) {
    StringBuilder line = new StringBuilder();
    line.append("%3.0f %%  %s".formatted(100 * copy.likeness(), copy.articleId()));
    for (Object part : new Object[] {copy.published(), copy.outlet(), copy.title()}) {
      if (part != null) {
        line.append(" · ").append(part);
      }
    }
    return line.toString();
  }
}
