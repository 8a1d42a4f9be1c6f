package org.gainsay.search.opensearch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.util.BytesRef;
import org.gainsay.search.Dimension;
import org.gainsay.search.Unit;
import org.gainsay.search.words.Fingerprint;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Finds the quotes that are the same as others but for a few words, by the parts of their
/// fingerprints; for all quotes of a page at once. Not for several threads.
final class Prints {

  private static final int PAGE = 5_000;

  private static final int PARTS_AT_ONCE = 6_000;

  /// What tells whether a quote is among the hits.
  private static final String HIT = "hit";

  private final View view;
  private final Object hits;
  private final Map<String, Print> known = new HashMap<>();
  private final Map<String, List<Print>> copies = new HashMap<>();

  /// @param hits the query of the request with its filters
  Prints(View view, Object hits) {
    this.view = view;
    this.hits = hits;
  }

  /// A quote as it is compared.
  ///
  /// @param outlet as it is indexed
  /// @param score of a hit; 0 if it is none
  record Print(
      String id,
      BytesRef bytes,
      String article,
      long place,
      @Nullable String outlet,
      @Nullable Long day,
      boolean isHit,
      double score) {}

  Print of(String id) {
    Print print = known.get(id);
    if (print == null) {
      throw new IllegalStateException("not looked up: " + id);
    }
    return print;
  }

  /// All quotes that are copies of one that was looked up, itself included.
  List<Print> copies(String id) {
    return copies.computeIfAbsent(
        id,
        _ -> {
          Print own = of(id);
          return known.values().stream()
              .filter(other -> shareAPart(own.bytes, other.bytes))
              .filter(other -> Fingerprint.areCopies(own.bytes, other.bytes))
              .toList();
        });
  }

  /// Whether one finds the other: what was found by way of a third does not count, or it would hang
  /// on the page whether it was.
  private static boolean shareAPart(BytesRef one, BytesRef other) {
    for (int part = 0; part < Fingerprint.PARTS; part++) {
      if (Fingerprint.part(one, part) == Fingerprint.part(other, part)) {
        return true;
      }
    }
    return false;
  }

  /// Looks up everything that may be a copy of these quotes.
  ///
  /// @param prints by id their fingerprints
  void lookUp(Map<String, BytesRef> prints) throws IOException {
    Set<Integer> parts = new TreeSet<>();
    prints.values().forEach(print -> parts.addAll(Documents.parts(print)));
    List<Integer> all = new ArrayList<>(parts);
    for (int i = 0; i < all.size(); i += PARTS_AT_ONCE) {
      find(all.subList(i, Math.min(all.size(), i + PARTS_AT_ONCE)));
    }
    copies.clear();
  }

  private void find(List<Integer> parts) throws IOException {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("track_scores", true);
    body.put("_source", false);
    body.put(
        "docvalue_fields",
        List.of(
            Schema.PRINT,
            Schema.ARTICLE,
            Schema.PLACE,
            Schema.field(Dimension.OUTLET, Unit.QUOTES),
            Schema.DAY));
    body.put(
        "query",
        Map.of(
            "bool",
            Map.of(
                "filter",
                List.of(Dsl.anyTerm(Schema.PRINT_PARTS, parts)),
                "should",
                List.of(Map.of("bool", Map.of("must", List.of(hits), "_name", HIT))))));
    view.scan(PAGE, body, this::read);
  }

  private void read(JsonNode hit) {
    JsonNode fields = hit.path("fields");
    String id = hit.path("_id").asString("");
    JsonNode outlet = fields.path(Schema.field(Dimension.OUTLET, Unit.QUOTES)).path(0);
    JsonNode day = fields.path(Schema.DAY).path(0);
    boolean isHit = false;
    for (JsonNode name : hit.path("matched_queries")) {
      isHit |= name.asString("").equals(HIT);
    }
    known.put(
        id,
        new Print(
            id,
            Documents.bytes(fields.path(Schema.PRINT).path(0).asString("")),
            fields.path(Schema.ARTICLE).path(0).asString(""),
            fields.path(Schema.PLACE).path(0).asLong(0),
            outlet.isString() ? outlet.asString() : null,
            day.isNumber() ? day.asLong() : null,
            isHit,
            isHit ? hit.path("_score").asDouble(0) : 0));
  }

  /// Number of outlets of some quotes, by the identities of their names.
  static int outlets(List<Print> prints, Dictionary names) {
    Set<Integer> outlets = new HashSet<>();
    for (Print print : prints) {
      if (print.outlet != null) {
        outlets.add(names.identity(print.outlet));
      }
    }
    return Math.max(1, outlets.size());
  }
}
