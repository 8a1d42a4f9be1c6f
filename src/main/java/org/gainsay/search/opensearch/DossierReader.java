package org.gainsay.search.opensearch;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.model.Speaker;
import org.gainsay.model.SpeakerType;
import org.gainsay.search.Dimension;
import org.gainsay.search.Dossier;
import org.gainsay.search.FacetValue;
import org.gainsay.search.Filters;
import org.gainsay.search.Histogram;
import org.gainsay.search.SpeakerAliases;
import org.gainsay.search.Unit;
import org.gainsay.search.words.Parties;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Gathers what is known of a speaker, by going through all its quotes.
final class DossierReader {

  private static final int PAGE = 1_000;
  private static final int PAGE_OF_PAIRS = 5_000;

  private final View view;
  private final Dictionary parties;

  DossierReader(View view) throws IOException {
    this.view = view;
    parties = view.names().of(Dimension.SPEAKER);
  }

  Optional<Dossier> dossier(String name, Filters filters) throws IOException {
    int speaker = parties.party(name);
    if (speaker < 0) {
      return Optional.empty();
    }
    String shown = parties.identities().shown(speaker);
    Filters others = filters.without(Dimension.SPEAKER);
    Object own = quotes(others.including(Dimension.SPEAKER, shown));
    Sayings sayings = new Sayings(own);
    Map<String, Long> targets = new HashMap<>();
    Map<String, Long> accusers = new HashMap<>();
    accusations(speaker, quotes(others), targets, accusers);
    if (sayings.number == 0 && accusers.isEmpty() && !isKnown(speaker, shown)) {
      return Optional.empty();
    }
    Optional<SpeakerAliases.Entry> entry = view.names().aliases().find(shown);
    return Optional.of(
        new Dossier(
            shown,
            entry.map(SpeakerAliases.Entry::type).orElseGet(sayings::type),
            entry.map(SpeakerAliases.Entry::externalId).orElse(null),
            sorted(sayings.names),
            sorted(sayings.roles),
            sayings.number,
            sayings.first,
            sayings.last,
            new FacetReader(view, Unit.QUOTES, Dimension.STANCE, own).all(),
            new FacetReader(view, Unit.QUOTES, Dimension.OUTLET, own).all(),
            TimeCounts.histogram(view, Unit.QUOTES, own, Histogram.Interval.MONTH),
            sorted(targets),
            sorted(accusers)));
  }

  private Object quotes(Filters filters) throws IOException {
    List<Object> passing =
        new ArrayList<>(FilterQueries.all(view.names(), Unit.QUOTES, filters, Set.of()));
    passing.add(FilterQueries.dates(filters.dates()));
    passing.add(Dsl.term(Schema.UNIT, Unit.QUOTES.name()));
    return Dsl.filtered(passing);
  }

  /// Whether anybody speaks or is accused under the name, whatever the filters.
  private boolean isKnown(int speaker, String shown) throws IOException {
    Filters own = Filters.NONE.including(Dimension.SPEAKER, shown);
    if (!Counts.of(view, quotes(own), Schema.UNIT).isEmpty()) {
      return true;
    }
    Map<String, Long> accusers = new HashMap<>();
    accusations(speaker, quotes(Filters.NONE), new HashMap<>(), accusers);
    return !accusers.isEmpty();
  }

  /// Counts quotes by whom the speaker accuses and by who accuses the speaker.
  private void accusations(
      int speaker, Object query, Map<String, Long> targets, Map<String, Long> accusers)
      throws IOException {
    List<String> terms = parties.terms(speaker);
    List<String> names = terms.stream().map(Parties::name).distinct().toList();
    List<Object> involved =
        List.of(
            Dsl.anyTerm(Schema.field(Dimension.SPEAKER, Unit.QUOTES), terms),
            Dsl.anyTerm(Schema.field(Dimension.TARGET, Unit.QUOTES), names));
    view.scan(
        PAGE_OF_PAIRS,
        Map.of(
            "_source",
            false,
            "docvalue_fields",
            List.of(Schema.ACCUSES),
            "query",
            Dsl.filtered(
                List.of(
                    query, Dsl.any(involved), Map.of("exists", Map.of("field", Schema.ACCUSES))))),
        hit -> count(hit, speaker, targets, accusers));
  }

  private void count(
      JsonNode hit, int speaker, Map<String, Long> targets, Map<String, Long> accusers) {
    Set<Long> seen = new HashSet<>();
    for (JsonNode pair : hit.path("fields").path(Schema.ACCUSES)) {
      int accuser = parties.party(Parties.name(pair.asString()));
      int accused = parties.party(Parties.second(pair.asString()));
      if (!seen.add(((long) accuser << 32) | accused)) {
        continue;
      }
      if (accuser == speaker) {
        targets.merge(parties.identities().shown(accused), 1L, Long::sum);
      }
      if (accused == speaker) {
        accusers.merge(parties.identities().shown(accuser), 1L, Long::sum);
      }
    }
  }

  private static List<FacetValue> sorted(Map<String, Long> counts) {
    List<FacetValue> values = new ArrayList<>();
    counts.forEach((value, count) -> values.add(new FacetValue(value, count)));
    values.sort(FacetValue.FIRST_OF_ALL);
    return values;
  }

  /// What the speaker's quotes say of the speaker.
  private final class Sayings {
    final Map<String, Long> names = new HashMap<>();
    final Map<String, Long> roles = new HashMap<>();
    private final Map<SpeakerType, Long> types = new HashMap<>();
    @Nullable LocalDate first;
    @Nullable LocalDate last;
    final long number;

    Sayings(Object query) throws IOException {
      number =
          view.scan(
              PAGE,
              Map.of(
                  "_source",
                  List.of(Schema.SHOWN + ".quote.speaker"),
                  "docvalue_fields",
                  List.of(Schema.DAY),
                  "query",
                  query),
              this::read);
    }

    private void read(JsonNode hit) {
      JsonNode day = hit.path("fields").path(Schema.DAY).path(0);
      if (day.isNumber()) {
        LocalDate date = LocalDate.ofEpochDay(day.asLong());
        first = first == null || date.isBefore(first) ? date : first;
        last = last == null || date.isAfter(last) ? date : last;
      }
      JsonNode written = hit.path("_source").path(Schema.SHOWN).path("quote").path("speaker");
      if (written.isObject()) {
        Speaker speaker = Connection.JSON.treeToValue(written, Speaker.class);
        names.merge(speaker.name(), 1L, Long::sum);
        types.merge(speaker.type(), 1L, Long::sum);
        if (speaker.role() != null) {
          roles.merge(speaker.role(), 1L, Long::sum);
        }
      }
    }

    SpeakerType type() {
      return types.entrySet().stream()
          .max(
              Map.Entry.<SpeakerType, Long>comparingByValue()
                  .thenComparing(Map.Entry.comparingByKey()))
          .map(Map.Entry::getKey)
          .orElse(SpeakerType.UNKNOWN);
    }
  }
}
