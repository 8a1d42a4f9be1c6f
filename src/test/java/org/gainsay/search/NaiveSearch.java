package org.gainsay.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.model.Article;
import org.gainsay.model.Confidence;
import org.gainsay.model.Paragraph;
import org.gainsay.model.Quote;
import org.gainsay.model.Span;
import org.gainsay.model.Stance;
import org.gainsay.model.StanceLabel;

/// Searches by looking at everything, as plainly as the contract can be put: what an index is
/// compared with. Understands the words of [RandomNews] only.
final class NaiveSearch {

  /// Something to be found.
  ///
  /// @param inside the texts that are searched, each a list of sentences
  /// @param around the texts that `text:` looks at
  /// @param paragraphs the texts of its paragraphs
  private record Item(
      String id,
      LocalDate day,
      List<List<List<String>>> inside,
      List<List<List<String>>> around,
      List<List<List<String>>> paragraphs,
      Map<Dimension, Set<String>> values) {

    Set<String> of(Dimension dimension) {
      return values.getOrDefault(dimension, Set.of());
    }
  }

  private final Map<Unit, List<Item>> items = new EnumMap<>(Unit.class);

  /// Every value in small letters, and as it is written.
  private final Map<String, String> spelt = new HashMap<>();

  NaiveSearch(List<AnnotatedArticle> articles) {
    for (Unit unit : Unit.values()) {
      items.put(unit, new ArrayList<>());
    }
    articles.forEach(this::add);
  }

  private void add(AnnotatedArticle annotated) {
    Article article = annotated.article();
    List<List<List<String>>> texts = new ArrayList<>();
    Map<Dimension, Set<String>> all = ofArticle(article);
    for (Paragraph paragraph : article.paragraphs()) {
      List<List<String>> text = sentences(paragraph.text());
      texts.add(text);
      Map<Dimension, Set<String>> values = ofArticle(article);
      for (Quote quote : annotated.quotes()) {
        if (paragraph.span().contains(quote.extent().start())) {
          Map<Dimension, Set<String>> own = ofArticle(article);
          addTo(own, quote);
          addTo(values, quote);
          addTo(all, quote);
          items
              .get(Unit.QUOTES)
              .add(
                  new Item(
                      quote.id(),
                      article.published(),
                      List.of(List.of(words(content(article, quote)))),
                      List.of(text),
                      List.of(text),
                      own));
        }
      }
      items
          .get(Unit.PARAGRAPHS)
          .add(
              new Item(
                  article.id() + "#" + paragraph.offset(),
                  article.published(),
                  List.of(text),
                  List.of(text),
                  List.of(text),
                  values));
    }
    List<List<List<String>>> inside = new ArrayList<>(texts);
    inside.add(List.of(words(article.title())));
    items
        .get(Unit.ARTICLES)
        .add(new Item(article.id(), article.published(), inside, inside, texts, all));
  }

  private static String content(Article article, Quote quote) {
    Span first = quote.content().getFirst();
    return first.of(article.text());
  }

  private Map<Dimension, Set<String>> ofArticle(Article article) {
    Map<Dimension, Set<String>> values = new EnumMap<>(Dimension.class);
    put(values, Dimension.OUTLET, article.outlet());
    put(values, Dimension.LANGUAGE, article.language());
    if (article.published() != null) {
      String month = YearMonth.from(article.published()).toString();
      put(values, Dimension.MONTH, month);
      put(values, Dimension.YEAR, month.substring(0, 4));
    }
    return values;
  }

  private void addTo(Map<Dimension, Set<String>> values, Quote quote) {
    put(values, Dimension.SPEAKER, quote.speaker() == null ? null : quote.speaker().name());
    put(values, Dimension.KIND, quote.kind().name());
    put(values, Dimension.VIA, quote.via());
    put(values, Dimension.CONFIDENCE, Confidence.of(quote.confidence()).name());
    for (Stance stance : quote.stances()) {
      put(values, Dimension.STANCE, stance.label().name());
      put(values, Dimension.TARGET, stance.target() == null ? null : stance.target().name());
    }
  }

  private void put(Map<Dimension, Set<String>> values, Dimension dimension, String value) {
    if (value != null) {
      values.computeIfAbsent(dimension, _ -> new LinkedHashSet<>()).add(value);
      spelt.put(value.toLowerCase(Locale.ROOT), value);
    }
  }

  private static List<List<String>> sentences(String text) {
    return Arrays.stream(text.split("\\. ?")).map(NaiveSearch::words).toList();
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  static String stem(String word) {
    for (List<String> family : RandomNews.FAMILIES) {
      if (family.contains(word)) {
        return family.getFirst();
      }
    }
    return word;
  }

  /// The ids of what is found, the total, the facets and the histogram, sideways as the contract
  /// says.
  record Answer(Set<String> ids, List<Facet> facets, Histogram histogram) {}

  Answer search(SearchRequest request, QueryNode root) {
    Set<String> ids = new LinkedHashSet<>();
    Map<Dimension, Map<String, Long>> counts = new EnumMap<>(Dimension.class);
    Map<LocalDate, long[]> months = new TreeMap<>();
    for (Item item : items.get(request.unit())) {
      if (!matches(root, item, request.exact())) {
        continue;
      }
      Set<Dimension> failed = new LinkedHashSet<>();
      for (Dimension dimension : Dimension.values()) {
        if (!passes(item, dimension, request.filters())) {
          failed.add(dimension);
        }
      }
      boolean inTime = request.filters().dates().contains(item.day);
      if (failed.isEmpty() && inTime) {
        ids.add(item.id);
      }
      for (Dimension dimension : Dimension.values()) {
        boolean others = failed.isEmpty() || failed.equals(Set.of(dimension));
        if (others && inTime) {
          item.of(dimension)
              .forEach(value ->
                  counts
                      .computeIfAbsent(dimension, _ -> new HashMap<>())
                      .merge(value, 1L, Long::sum));
        }
      }
      failed.removeAll(Set.of(Dimension.YEAR, Dimension.MONTH));
      if (failed.isEmpty() && item.day != null) {
        long[] month =
            months.computeIfAbsent(
                item.day.withDayOfMonth(1), _ -> new long[StanceLabel.values().length + 1]);
        month[StanceLabel.values().length]++;
        item.of(Dimension.STANCE).forEach(label -> month[StanceLabel.valueOf(label).ordinal()]++);
      }
    }
    List<Facet> facets =
        request.facets().stream().map(asked -> facet(asked, request.filters(), counts)).toList();
    return new Answer(ids, facets, histogram(months));
  }

  private Facet facet(
      FacetRequest asked, Filters filters, Map<Dimension, Map<String, Long>> counts) {
    Map<String, Long> own = counts.getOrDefault(asked.dimension(), Map.of());
    Comparator<FacetValue> order =
        Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::value);
    List<FacetValue> sorted =
        own.entrySet().stream()
            .map(entry -> new FacetValue(entry.getKey(), entry.getValue()))
            .sorted(order)
            .toList();
    List<FacetValue> values = new ArrayList<>(sorted.stream().limit(asked.limit()).toList());
    List<FacetValue> chosen = new ArrayList<>();
    for (String value : filters.included(asked.dimension())) {
      FacetValue counted =
          sorted.stream()
              .filter(known -> known.value().equalsIgnoreCase(value))
              .findFirst()
              .orElse(new FacetValue(spelt.getOrDefault(value.toLowerCase(Locale.ROOT), value), 0));
      if (!values.contains(counted)) {
        chosen.add(counted);
      }
    }
    chosen.sort(order);
    values.addAll(chosen);
    return new Facet(asked.dimension(), values, asked.distinct() ? own.size() : null);
  }

  private static Histogram histogram(Map<LocalDate, long[]> months) {
    List<Histogram.Bucket> buckets = new ArrayList<>();
    months.forEach((start, counts) -> {
      Map<StanceLabel, Long> byStance = new EnumMap<>(StanceLabel.class);
      for (StanceLabel label : StanceLabel.values()) {
        if (counts[label.ordinal()] > 0) {
          byStance.put(label, counts[label.ordinal()]);
        }
      }
      buckets.add(new Histogram.Bucket(start, counts[counts.length - 1], byStance));
    });
    return new Histogram(Histogram.Interval.MONTH, buckets);
  }

  private static boolean passes(Item item, Dimension dimension, Filters filters) {
    Set<String> wanted = filters.included(dimension);
    Set<String> unwanted = filters.excluded(dimension);
    return (wanted.isEmpty() || hasOne(item, dimension, wanted))
        && !hasOne(item, dimension, unwanted);
  }

  private static boolean hasOne(Item item, Dimension dimension, Set<String> values) {
    return item.of(dimension).stream()
        .anyMatch(own -> values.stream().anyMatch(own::equalsIgnoreCase));
  }

  private static boolean matches(QueryNode node, Item item, boolean exact) {
    return switch (node) {
      case QueryNode.All() -> true;
      case QueryNode.And(List<QueryNode> parts) ->
          parts.stream().allMatch(part -> matches(part, item, exact));
      case QueryNode.Or(List<QueryNode> parts) ->
          parts.stream().anyMatch(part -> matches(part, item, exact));
      case QueryNode.Not(QueryNode part) -> !matches(part, item, exact);
      case QueryNode.Value(Dimension dimension, String value) -> hasValue(item, dimension, value);
      case QueryNode.Published(DateRange range) -> range.contains(item.day);
      default -> {
        List<List<List<String>>> texts =
            node instanceof QueryNode.Together
                ? item.paragraphs
                : isAround(node) ? item.around : item.inside;
        yield texts.stream().anyMatch(text -> NaiveWords.match(node, text, exact));
      }
    };
  }

  private static boolean isAround(QueryNode node) {
    return switch (node) {
      case QueryNode.Words words -> words.place().around();
      case QueryNode.Near near -> near.place().around();
      case QueryNode.Prefix prefix -> prefix.place().around();
      case QueryNode.Wildcard wildcard -> wildcard.place().around();
      case QueryNode.Fuzzy fuzzy -> fuzzy.place().around();
      default -> false;
    };
  }

  /// Every value of [RandomNews] that is asked for whole exists.
  private static boolean hasValue(Item item, Dimension dimension, String value) {
    boolean whole =
        dimension != Dimension.SPEAKER && dimension != Dimension.TARGET
            || RandomNews.SPEAKERS.stream().anyMatch(value::equalsIgnoreCase);
    return item.of(dimension).stream()
        .anyMatch(own ->
            whole
                ? own.equalsIgnoreCase(value)
                : words(own).contains(value.toLowerCase(Locale.ROOT)));
  }
}
