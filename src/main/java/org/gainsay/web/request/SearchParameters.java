package org.gainsay.web.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.model.Confidence;
import org.gainsay.model.QuoteKind;
import org.gainsay.model.StanceLabel;
import org.gainsay.search.DateRange;
import org.gainsay.search.Dimension;
import org.gainsay.search.FacetRequest;
import org.gainsay.search.Filters;
import org.gainsay.search.Histogram;
import org.gainsay.search.InvalidRequestException;
import org.gainsay.search.LimitExceededException;
import org.gainsay.search.SearchRequest;
import org.gainsay.search.SortOrder;
import org.gainsay.search.Unit;

/// The parameters of a search: `q`, `unit`, one per [Dimension] to include values and one with
/// `not-` before it to exclude them, `from`, `to`, `exact`, `sort`, `group`, `size`, `cursor`,
/// `facets`, `distinct` and `histogram`.
public final class SearchParameters {

  /// Most values of one facet.
  public static final int MOST_VALUES = 1_000;

  /// Most values that one request may filter by.
  public static final int MOST_FILTERS = 200;

  private static final int FACET_VALUES = 10;

  private static final String NOT = "not-";
  private static final Set<String> OTHERS =
      Set.of(
          "q",
          "unit",
          "from",
          "to",
          "exact",
          "sort",
          "group",
          "size",
          "cursor",
          "facets",
          "distinct",
          "histogram");

  /// The values that a parameter of these dimensions may have; those of the others are free.
  private static final Map<Dimension, Class<? extends Enum<?>>> FIXED =
      Map.of(
          Dimension.STANCE, StanceLabel.class,
          Dimension.KIND, QuoteKind.class,
          Dimension.CONFIDENCE, Confidence.class);

  private static final Map<Dimension, String> INCLUDING = named("");
  private static final Map<Dimension, String> EXCLUDING = named(NOT);
  private static final Set<String> FILTER_NAMES = namesOfFilters();
  private static final Set<String> NAMES = union(FILTER_NAMES, OTHERS);

  private SearchParameters() {}

  /// The names of all parameters of a search.
  public static Set<String> names() {
    return NAMES;
  }

  /// The names of the parameters that filter.
  public static Set<String> filterNames() {
    return FILTER_NAMES;
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    Set<String> all = new LinkedHashSet<>(some);
    all.addAll(others);
    return Collections.unmodifiableSet(all);
  }

  private static Map<Dimension, String> named(String prefix) {
    Map<Dimension, String> names = new EnumMap<>(Dimension.class);
    for (Dimension dimension : Dimension.values()) {
      names.put(dimension, prefix + Parameters.lower(dimension));
    }
    return names;
  }

  private static Set<String> namesOfFilters() {
    Set<String> names = new LinkedHashSet<>();
    names.addAll(INCLUDING.values());
    names.addAll(EXCLUDING.values());
    names.add("from");
    names.add("to");
    return Collections.unmodifiableSet(names);
  }

  /// Reads a search; what is missing is as in [SearchRequest#of], with the values grouped or not as
  /// given.
  ///
  /// @throws InvalidRequestException if a parameter makes no sense; it is named
  public static SearchRequest read(Parameters parameters, boolean grouped) {
    Unit unit = parameters.oneOf("unit", Unit.class);
    SortOrder sort = parameters.oneOf("sort", SortOrder.class);
    return new SearchRequest(
        parameters.text("q", ""),
        unit == null ? Unit.QUOTES : unit,
        filters(parameters),
        parameters.flag("exact", false),
        sort == null ? SortOrder.RELEVANCE : sort,
        parameters.flag("group", grouped),
        parameters.number("size", 20, 0, SearchRequest.MAX_SIZE),
        parameters.textOrNull("cursor"),
        facets(parameters),
        parameters.oneOf("histogram", Histogram.Interval.class));
  }

  /// Reads the filters alone.
  public static Filters filters(Parameters parameters) {
    DateRange dates = new DateRange(parameters.day("from", false), parameters.day("to", true));
    return new Filters(chosen(parameters, INCLUDING), chosen(parameters, EXCLUDING), dates);
  }

  private static Map<Dimension, Set<String>> chosen(
      Parameters parameters, Map<Dimension, String> names) {
    Map<Dimension, Set<String>> chosen = new EnumMap<>(Dimension.class);
    names.forEach((dimension, name) -> {
      List<String> given = parameters.all(name);
      if (given.size() > MOST_FILTERS) {
        throw new LimitExceededException(name, "number of values", MOST_FILTERS);
      }
      Set<String> values = new LinkedHashSet<>();
      given.forEach(value -> values.add(value(name, dimension, value)));
      chosen.put(dimension, values);
    });
    return chosen;
  }

  /// A chosen value as the store spells it; values from a fixed list are checked, since a misspelt
  /// one would silently find nothing.
  private static String value(String parameter, Dimension dimension, String given) {
    return switch (FIXED.get(dimension)) {
      case null -> given.strip();
      case Class<? extends Enum<?>> type -> name(parameter, given, type);
    };
  }

  private static String name(String parameter, String given, Class<? extends Enum<?>> type) {
    String wanted = given.strip().replace('-', '_');
    return Arrays.stream(type.getEnumConstants())
        .map(Enum::name)
        .filter(wanted::equalsIgnoreCase)
        .findFirst()
        .orElseThrow(() ->
            new InvalidRequestException(
                parameter,
                "'%s' is one of %s"
                    .formatted(
                        parameter,
                        String.join(
                            ", ",
                            Arrays.stream(type.getEnumConstants())
                                .map(Parameters::lower)
                                .toList()))));
  }

  /// `facets=speaker,stance:50,outlet:10:herald` asks for ten speakers, fifty stances and ten
  /// outlets with a word that begins with "herald".
  private static List<FacetRequest> facets(Parameters parameters) {
    List<FacetRequest> facets = new ArrayList<>();
    Set<Dimension> seen = new LinkedHashSet<>();
    boolean distinct = parameters.flag("distinct", true);
    for (String given : parameters.all("facets")) {
      for (String facet : given.split(",", -1)) {
        String[] parts = facet.split(":", 3);
        Dimension dimension = Parameters.constant("facets", parts[0], Dimension.class);
        int limit = parts.length < 2 ? FACET_VALUES : limit(parts[1]);
        if (seen.add(dimension)) {
          String containing = parts.length < 3 ? "" : parts[2];
          facets.add(new FacetRequest(dimension, limit, containing, distinct));
        }
      }
    }
    return facets;
  }

  private static int limit(String given) {
    return new Parameters(Map.of("facets", List.of(given)))
        .number("facets", FACET_VALUES, 1, MOST_VALUES);
  }

  /// The parameters that read as this search, without those that would say what is so anyway: name
  /// and value by turns. Size, facets and histogram are left out, they are no part of what somebody
  /// looks for.
  public static Link write(String path, SearchRequest request, boolean grouped) {
    Link link = Link.to(path);
    if (!request.query().isBlank()) {
      link = link.with("q", request.query());
    }
    if (request.unit() != Unit.QUOTES) {
      link = link.with("unit", Parameters.lower(request.unit()));
    }
    link = write(link, request.filters());
    if (request.exact()) {
      link = link.with("exact", "true");
    }
    if (request.sort() != SortOrder.RELEVANCE) {
      link = link.with("sort", Parameters.lower(request.sort()));
    }
    if (request.grouped() != grouped) {
      link = link.with("group", Boolean.toString(request.grouped()));
    }
    return request.cursor() == null ? link : link.with("cursor", request.cursor());
  }

  /// The link with the parameters of the filters.
  public static Link write(Link link, Filters filters) {
    Link written = link;
    for (Dimension dimension : Dimension.values()) {
      String name = Parameters.lower(dimension);
      for (String value : filters.included(dimension)) {
        written = written.with(name, value);
      }
      for (String value : filters.excluded(dimension)) {
        written = written.with(NOT + name, value);
      }
    }
    LocalDate from = filters.dates().from();
    LocalDate to = filters.dates().to();
    written = from == null ? written : written.with("from", from.toString());
    return to == null ? written : written.with("to", to.toString());
  }

  /// The names and values that a form must send along to keep the filters.
  public static Stream<Link.Parameter> hidden(Filters filters) {
    return write(Link.to(""), filters).parameters().stream();
  }
}
