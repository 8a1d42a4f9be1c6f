package org.gainsay.search.opensearch;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.search.Dimension;
import org.gainsay.search.Dispute;
import org.gainsay.search.DisputeDetail;
import org.gainsay.search.FacetValue;
import org.gainsay.search.Filters;
import org.gainsay.search.Hit;
import org.gainsay.search.Unit;
import org.gainsay.search.words.Parties;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Finds who accuses whom, and who denies it, by going through all accusations and denials.
final class Disputing {

  private static final int PAGE = 5_000;

  private static final Comparator<Dispute> MOST_FIRST =
      Comparator.comparingLong(Dispute::accusations)
          .reversed()
          .thenComparing(Dispute::accuser)
          .thenComparing(Dispute::accused);

  private static final Comparator<Saying> OLDEST_FIRST =
      Comparator.comparing(Saying::day, Comparator.nullsLast(Comparator.naturalOrder()));

  private final View view;
  private final Dictionary parties;
  private final Hits hits;

  /// @param hits without highlights
  Disputing(View view, Hits hits) throws IOException {
    this.view = view;
    this.hits = hits;
    parties = view.names().of(Dimension.SPEAKER);
  }

  /// A quote of a pair.
  private record Saying(String id, @Nullable Long day, @Nullable String speaker) {}

  private record Pair(int accuser, int accused) {}

  /// What is known of a pair.
  private record Side(List<Saying> accusations, List<Saying> denials) {}

  List<Dispute> disputes(Filters filters, int limit) throws IOException {
    List<Dispute> disputes = new ArrayList<>();
    sides(filters).forEach((pair, side) -> disputes.add(dispute(pair, side)));
    disputes.sort(MOST_FIRST);
    return disputes.size() > limit ? List.copyOf(disputes.subList(0, limit)) : disputes;
  }

  Optional<DisputeDetail> dispute(String accuser, String accused, Filters filters)
      throws IOException {
    Pair pair = new Pair(parties.party(accuser), parties.party(accused));
    Side side = sides(filters).get(pair);
    if (side == null) {
      return Optional.empty();
    }
    return Optional.of(
        new DisputeDetail(dispute(pair, side), listed(side.accusations), listed(side.denials)));
  }

  private Map<Pair, Side> sides(Filters filters) throws IOException {
    Map<Pair, Side> sides = new HashMap<>();
    scan(
        Schema.ACCUSES,
        filters,
        Set.of(Dimension.STANCE),
        (pair, saying) ->
            sides
                .computeIfAbsent(pair, _ -> new Side(new ArrayList<>(), new ArrayList<>()))
                .accusations
                .add(saying));
    EnumSet<Dimension> notOfArticles = EnumSet.allOf(Dimension.class);
    notOfArticles.removeAll(
        Set.of(Dimension.OUTLET, Dimension.LANGUAGE, Dimension.YEAR, Dimension.MONTH));
    scan(
        Schema.DENIES,
        filters,
        notOfArticles,
        (pair, saying) -> {
          Side side = sides.get(pair);
          if (side != null) {
            side.denials.add(saying);
          }
        });
    return sides;
  }

  private interface Visitor {
    void visit(Pair pair, Saying saying);
  }

  private void scan(String field, Filters filters, Set<Dimension> without, Visitor visitor)
      throws IOException {
    List<Object> filter =
        new ArrayList<>(FilterQueries.all(view.names(), Unit.QUOTES, filters, without));
    filter.add(FilterQueries.dates(filters.dates()));
    filter.add(Map.of("exists", Map.of("field", field)));
    view.scan(
        PAGE,
        Map.of(
            "_source",
            false,
            "docvalue_fields",
            List.of(field, Schema.DAY, Schema.field(Dimension.SPEAKER, Unit.QUOTES)),
            "query",
            Dsl.filtered(filter)),
        hit -> {
          JsonNode fields = hit.path("fields");
          JsonNode day = fields.path(Schema.DAY).path(0);
          JsonNode speaker = fields.path(Schema.field(Dimension.SPEAKER, Unit.QUOTES)).path(0);
          Saying saying =
              new Saying(
                  hit.path("_id").asString(),
                  day.isNumber() ? day.asLong() : null,
                  speaker.isString() ? speaker.asString() : null);
          Set<Pair> pairs = new HashSet<>();
          for (JsonNode pair : fields.path(field)) {
            String term = pair.asString();
            pairs.add(
                new Pair(parties.party(Parties.name(term)), parties.party(Parties.second(term))));
          }
          pairs.forEach(pair -> visitor.visit(pair, saying));
        });
  }

  private Dispute dispute(Pair pair, Side side) {
    Map<String, Long> deniedBy = new HashMap<>();
    for (Saying denial : side.denials) {
      if (denial.speaker != null) {
        deniedBy.merge(parties.shown(denial.speaker), 1L, Long::sum);
      }
    }
    List<FacetValue> deniers = new ArrayList<>();
    deniedBy.forEach((name, count) -> deniers.add(new FacetValue(name, count)));
    deniers.sort(FacetValue.FIRST_OF_ALL);
    List<Long> days = new ArrayList<>();
    for (Saying accusation : side.accusations) {
      if (accusation.day != null) {
        days.add(accusation.day);
      }
    }
    days.sort(null);
    return new Dispute(
        parties.identities().shown(pair.accuser),
        parties.identities().shown(pair.accused),
        side.accusations.size(),
        days.isEmpty() ? null : LocalDate.ofEpochDay(days.getFirst()),
        days.isEmpty() ? null : LocalDate.ofEpochDay(days.getLast()),
        side.denials.size(),
        deniers);
  }

  private List<Hit> listed(List<Saying> sayings) throws IOException {
    List<String> ids =
        sayings.stream().sorted(OLDEST_FIRST).limit(DisputeDetail.LISTED).map(Saying::id).toList();
    Map<String, Hit> found = new HashMap<>();
    if (!ids.isEmpty()) {
      // What only filters has no score.
      Map<String, Object> body =
          Map.of(
              "size", ids.size(),
              "_source", Hits.source(Unit.QUOTES),
              "query", Dsl.filtered(List.of(Dsl.ids(ids))));
      for (FoundHit hit : view.find(body).hits()) {
        found.put(hit.id(), hits.hit(hit));
      }
    }
    return ids.stream().filter(found::containsKey).map(found::get).toList();
  }
}
