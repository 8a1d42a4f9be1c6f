package org.gainsay.search.opensearch;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.search.Dimension;
import org.gainsay.search.Unit;

/// The fields of the index and how they are indexed.
final class Schema {

  /// Version of all that is said here; an index of another version must be built anew.
  static final String VERSION = "5";

  static final String UNIT = "unit";
  static final String ARTICLE = "article";

  /// Place of a document among those of its article.
  static final String PLACE = "place";

  /// Epoch day of publication.
  static final String DAY = "day";

  /// What a hit shows, not indexed.
  static final String SHOWN = "shown";

  /// The article as it was accepted, not indexed.
  static final String ORIGINAL = "original";

  /// Ids of all documents that an article has or had.
  static final String MEMBERS = "members";

  /// When an article was written, in milliseconds since 1970 by the clock of who wrote it.
  static final String WRITTEN = "written";

  /// The id of an article, in a document that stands in its place while it is being written.
  static final String UNFINISHED = "unfinished";

  /// The id of an article, in a document that stands in its place after it was deleted.
  static final String DELETED = "deleted";

  /// The fingerprint of a quote, and its parts to be looked up.
  static final String PRINT = "print";

  static final String PRINT_PARTS = "print_parts";

  /// The sketch of an article, and its bands to be looked up.
  static final String SKETCH = "sketch";

  static final String BANDS = "bands";

  static final String ACCUSES = "accuses";
  static final String DENIES = "denies";

  /// Positions between two texts of one field, more than any text has words; and a little less.
  private static final int GAP = 30_000;

  static final int WITHIN = 29_000;

  /// The analyzer of bounds.
  private static final String BOUNDS = "bounds";

  private Schema() {}

  /// The field of a dimension. What quotes have values in has one field for quotes, which have one
  /// speaker at most, and one for what holds several quotes: a field with several values in a
  /// single document costs twice as much to count in all of them. Quotes have all values that there
  /// are.
  static String field(Dimension dimension, Unit unit) {
    return isOfArticles(dimension) || unit == Unit.QUOTES ? name(dimension) : name(dimension) + "s";
  }

  /// Whether all units have the value of their article.
  private static boolean isOfArticles(Dimension dimension) {
    return switch (dimension) {
      case OUTLET, YEAR, MONTH, LANGUAGE -> true;
      case SPEAKER, STANCE, TARGET, KIND, VIA, CONFIDENCE -> false;
    };
  }

  private static String name(Dimension dimension) {
    return switch (dimension) {
      case SPEAKER -> "speaker";
      case STANCE -> "stance";
      case TARGET -> "target";
      case OUTLET -> "outlet";
      case KIND -> "kind";
      case VIA -> "via";
      case CONFIDENCE -> "confidence";
      case YEAR -> "year";
      case MONTH -> "month";
      case LANGUAGE -> "language";
    };
  }

  /// The field of the words of a unit's own text: content, paragraph, or all paragraphs.
  static String words(Unit unit, boolean exact) {
    return switch (unit) {
          case QUOTES -> "quote";
          case PARAGRAPHS -> "paragraph";
          case ARTICLES -> "paragraphs";
        }
        + form(exact);
  }

  /// The field of the words of the paragraphs that go with a unit.
  static String around(Unit unit, boolean exact) {
    return words(unit == Unit.QUOTES ? Unit.PARAGRAPHS : unit, exact);
  }

  /// The field that tells where in those sentences begin and end.
  static String bounds(Unit unit) {
    return unit == Unit.ARTICLES ? "paragraphs_bounds" : "paragraph_bounds";
  }

  static String title(boolean exact) {
    return "title" + form(exact);
  }

  private static String form(boolean exact) {
    return exact ? "_exact" : "_stem";
  }

  /// How a new index is to be made.
  static Map<String, Object> index(int shards, int replicas) {
    return Map.of(
        "settings",
        Map.of(
            "number_of_shards",
            shards,
            "number_of_replicas",
            replicas,
            // Nothing is seen before whoever wrote it says that it is whole.
            "refresh_interval",
            "-1",
            "index.translog.durability",
            "request",
            // Copies that a lost node had are made anew soon: writes wait for them.
            "index.unassigned.node_left.delayed_timeout",
            "5s",
            "index.max_result_window",
            10_000,
            "index.mapping.total_fields.limit",
            200,
            "analysis",
            Map.of(
                "analyzer",
                Map.of(BOUNDS, Map.of("type", "stop", "stopwords", List.of(Cut.NEITHER))))),
        "mappings",
        mappings());
  }

  private static Map<String, Object> mappings() {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (String name : List.of(UNIT, ARTICLE, UNFINISHED, DELETED)) {
      fields.put(name, Map.of("type", "keyword"));
    }
    for (Dimension dimension : Dimension.values()) {
      fields.put(field(dimension, Unit.QUOTES), Map.of("type", "keyword"));
      if (!isOfArticles(dimension)) {
        // Paragraphs and articles share theirs.
        fields.put(field(dimension, Unit.ARTICLES), Map.of("type", "keyword"));
      }
    }
    for (String name : List.of(ACCUSES, DENIES)) {
      fields.put(name, Map.of("type", "keyword", "index", false));
    }
    fields.put(PLACE, Map.of("type", "integer", "index", false));
    fields.put(DAY, Map.of("type", "long"));
    fields.put(WRITTEN, Map.of("type", "long"));
    fields.put(BANDS, Map.of("type", "long"));
    fields.put(PRINT_PARTS, Map.of("type", "integer", "doc_values", false));
    fields.put(PRINT, Map.of("type", "binary", "doc_values", true));
    fields.put(SKETCH, Map.of("type", "binary"));
    fields.put(SHOWN, Map.of("type", "object", "enabled", false));
    fields.put(ORIGINAL, Map.of("type", "object", "enabled", false));
    fields.put(MEMBERS, Map.of("type", "keyword", "index", false, "doc_values", false));
    for (boolean exact : new boolean[] {false, true}) {
      for (Unit unit : Unit.values()) {
        fields.put(words(unit, exact), words("whitespace"));
      }
      fields.put(title(exact), words("whitespace"));
    }
    for (Unit unit : List.of(Unit.PARAGRAPHS, Unit.ARTICLES)) {
      Map<String, Object> bounds = words(BOUNDS);
      bounds.put("norms", false);
      fields.put(bounds(unit), bounds);
    }
    return Map.of(
        "dynamic", "strict",
        "_meta", Map.of("schema", VERSION),
        "_routing", Map.of("required", true),
        // Everything else can be made again from the original.
        "_source", Map.of("includes", List.of(SHOWN, ORIGINAL, MEMBERS, WRITTEN, SKETCH)),
        "properties", fields);
  }

  /// Words come cut, with blanks between them.
  private static Map<String, Object> words(String analyzer) {
    Map<String, Object> words = new HashMap<>();
    words.put("type", "text");
    words.put("analyzer", analyzer);
    words.put("index_options", "positions");
    words.put("position_increment_gap", GAP);
    return words;
  }
}
