package org.gainsay.ingest;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is known of an article beside its words, by field name: from front matter, a side file, a
/// header. Common names of a field are understood; what has no meaning here is left out. Immutable.
public final class Details {

  public static final String ID = "id";
  public static final String URL = "url";
  public static final String TITLE = "title";
  public static final String OUTLET = "outlet";
  public static final String DATE = "date";
  public static final String LANGUAGE = "language";
  public static final String TEXT = "text";

  public static final Details NONE = new Details(Map.of());

  /// Other names that the fields go by, in front matter and in the JSON and CSV of news APIs and
  /// data sets.
  private static final Map<String, String> ALIASES =
      Map.ofEntries(
          Map.entry("headline", TITLE),
          Map.entry("source", OUTLET),
          Map.entry("publisher", OUTLET),
          Map.entry("publication", OUTLET),
          Map.entry("site_name", OUTLET),
          Map.entry("published", DATE),
          Map.entry("publishedat", DATE),
          Map.entry("published_at", DATE),
          Map.entry("pubdate", DATE),
          Map.entry("date_published", DATE),
          Map.entry("datepublished", DATE),
          Map.entry("publication_date", DATE),
          Map.entry("link", URL),
          Map.entry("permalink", URL),
          Map.entry("lang", LANGUAGE),
          Map.entry("body", TEXT),
          Map.entry("content", TEXT),
          Map.entry("articlebody", TEXT),
          Map.entry("article", TEXT),
          Map.entry("maintext", TEXT));

  private final Map<String, String> values;

  private Details(Map<String, String> values) {
    this.values = Map.copyOf(values);
  }

  /// Details by name; a name of a field counts before its aliases.
  static Details of(Map<String, String> named) {
    Map<String, String> values = new HashMap<>();
    named.forEach((name, value) -> {
      String field = fieldOf(name);
      boolean isExact = field.equals(name.toLowerCase(Locale.ROOT));
      if (!value.isBlank() && (isExact || !values.containsKey(field))) {
        values.put(field, value.strip());
      }
    });
    return new Details(values);
  }

  /// The field that a name stands for; the name itself in lower case where it stands for none.
  static String fieldOf(String name) {
    String lower = name.toLowerCase(Locale.ROOT).strip();
    return ALIASES.getOrDefault(lower, lower);
  }

  public @Nullable String get(String field) {
    return values.get(field);
  }

  /// All of them by field; immutable.
  Map<String, String> values() {
    return values;
  }

  /// These details, and where they are silent those.
  Details orElse(Details those) {
    Map<String, String> merged = new HashMap<>(those.values);
    merged.putAll(values);
    return new Details(merged);
  }
}
