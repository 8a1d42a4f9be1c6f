package org.gainsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.gainsay.model.StanceLabel;
import org.gainsay.search.DateRange;
import org.gainsay.search.Dimension;
import org.gainsay.search.Filters;
import org.gainsay.search.NewsIndex;
import org.gainsay.search.SearchRequest;
import org.gainsay.search.SearchResult;
import org.gainsay.search.SortOrder;
import org.gainsay.search.Unit;
import org.gainsay.web.api.Json;
import org.gainsay.web.api.SearchAnswer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Searches the index.
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description =
        "Search the index for quotes. Without a query it finds all that pass the filters.")
final class SearchCommand implements Callable<Integer> {

  @Parameters(paramLabel = "QUERY", arity = "0..*", description = "words, in the query language")
  List<String> words = List.of();

  @Option(names = "--speaker", paramLabel = "NAME", description = "who spoke; may be repeated")
  List<String> speakers = List.of();

  @Option(
      names = "--stance",
      paramLabel = "STANCE",
      description = "what the speaker does: ${COMPLETION-CANDIDATES}; may be repeated")
  List<StanceLabel> stances = List.of();

  @Option(
      names = "--target",
      paramLabel = "NAME",
      description = "at whom it is aimed; may be repeated")
  List<String> targets = List.of();

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "who published it; may be repeated")
  List<String> outlets = List.of();

  @Option(names = "--from", paramLabel = "DAY", description = "published on this day or later")
  @Nullable String from;

  @Option(names = "--to", paramLabel = "DAY", description = "published on this day or earlier")
  @Nullable String to;

  @Option(
      names = "--in",
      paramLabel = "UNIT",
      defaultValue = "QUOTES",
      description = "what to search: ${COMPLETION-CANDIDATES}")
  Unit unit;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      defaultValue = "RELEVANCE",
      description = "order of the hits: ${COMPLETION-CANDIDATES}")
  SortOrder sort;

  @Option(
      names = "--size",
      paramLabel = "N",
      defaultValue = "20",
      description = "at most so many hits (${DEFAULT-VALUE})")
  int size;

  @Option(names = "--json", description = "print what the API answers")
  boolean isJson;

  @Mixin StoreOptions store;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    SearchRequest request =
        SearchRequest.of(String.join(" ", words))
            .withUnit(unit)
            .withFilters(filters())
            .withSort(sort)
            .withSize(size);
    try (NewsIndex index = store.openToRead()) {
      SearchResult result = index.search(request);
      PrintWriter out = spec.commandLine().getOut();
      out.println(
          isJson
              ? Json.MAPPER.writeValueAsString(SearchAnswer.of(result))
              : SearchText.of(request, result));
      out.flush();
    }
    return ExitCode.OK;
  }

  private Filters filters() {
    Filters filters = Filters.NONE;
    for (String speaker : speakers) {
      filters = filters.including(Dimension.SPEAKER, speaker);
    }
    for (StanceLabel stance : stances) {
      filters = filters.including(Dimension.STANCE, stance.name());
    }
    for (String target : targets) {
      filters = filters.including(Dimension.TARGET, target);
    }
    for (String outlet : outlets) {
      filters = filters.including(Dimension.OUTLET, outlet);
    }
    return filters.within(new DateRange(day("--from", from), day("--to", to)));
  }

  private static @Nullable LocalDate day(String option, @Nullable String written) {
    if (written == null) {
      return null;
    }
    try {
      return LocalDate.parse(written);
    } catch (DateTimeParseException _) {
      throw new UsageException(
          "%s: not a day like 2026-03-01: '%s'"
              .formatted(option, written.toLowerCase(Locale.ROOT)));
    }
  }
}
