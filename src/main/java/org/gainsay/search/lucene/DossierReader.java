package org.gainsay.search.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.gainsay.model.Speaker;
import org.gainsay.model.SpeakerType;
import org.gainsay.search.Dimension;
import org.gainsay.search.Dossier;
import org.gainsay.search.FacetValue;
import org.gainsay.search.Filters;
import org.gainsay.search.Histogram;
import org.gainsay.search.SpeakerAliases;
import org.gainsay.search.Unit;
import org.gainsay.search.words.Identities;
import org.jspecify.annotations.Nullable;

/// Gathers what is known of a speaker.
final class DossierReader {

  private static final byte PARAGRAPH = Fields.code(Unit.PARAGRAPHS);

  private final Snapshot snapshot;
  private final Identities parties;

  DossierReader(Snapshot snapshot) {
    this.snapshot = snapshot;
    parties = snapshot.identities(Dimension.SPEAKER);
  }

  Optional<Dossier> dossier(String name, Filters filters) throws IOException {
    int speaker = parties.party(name);
    if (speaker < 0) {
      return Optional.empty();
    }
    String shown = parties.shown(speaker);
    Optional<SpeakerAliases.Entry> entry = snapshot.aliases().find(shown);
    Filters others = filters.without(Dimension.SPEAKER);
    Sayings sayings = new Sayings();
    FacetTally stances = tally(Dimension.STANCE);
    FacetTally outlets = tally(Dimension.OUTLET);
    DocFilter own = new DocFilter(snapshot, others.including(Dimension.SPEAKER, shown));
    long quotes =
        new Tally(Matches.allQuotes(snapshot, own), List.of(stances, outlets), null, sayings).run();
    sayings.read();
    Map<String, Integer> targets = new HashMap<>();
    Map<String, Integer> accusers = new HashMap<>();
    new Pairs(snapshot)
        .forEach(
            Fields.ACCUSES,
            new DocFilter(snapshot, others),
            (_, _, _, accuser, accused) -> {
              if (accuser == speaker) {
                targets.merge(parties.shown(accused), 1, Integer::sum);
              }
              if (accused == speaker) {
                accusers.merge(parties.shown(accuser), 1, Integer::sum);
              }
            });
    if (quotes == 0 && accusers.isEmpty() && !isKnown(shown)) {
      return Optional.empty();
    }
    return Optional.of(
        new Dossier(
            shown,
            entry.map(SpeakerAliases.Entry::type).orElseGet(sayings::type),
            entry.map(SpeakerAliases.Entry::externalId).orElse(null),
            sorted(sayings.names),
            sorted(sayings.roles),
            quotes,
            sayings.first,
            sayings.last,
            stances.counts().all(),
            outlets.counts().all(),
            sayings.timeLine.histogram(),
            sorted(targets),
            sorted(accusers)));
  }

  /// Whether anybody speaks or is accused under the name, whatever the filters.
  private boolean isKnown(String name) throws IOException {
    Filters all = Filters.NONE.including(Dimension.SPEAKER, name);
    DocFilter filter = new DocFilter(snapshot, all);
    if (new Tally(Matches.allQuotes(snapshot, filter), List.of(), null, null).run() > 0) {
      return true;
    }
    boolean[] accused = {false};
    int party = parties.party(name);
    new Pairs(snapshot)
        .forEach(
            Fields.ACCUSES,
            new DocFilter(snapshot, Filters.NONE),
            (_, _, _, _, second) -> accused[0] |= second == party);
    return accused[0];
  }

  private FacetTally tally(Dimension dimension) {
    return new FacetTally(dimension, snapshot.identities(dimension));
  }

  private static List<FacetValue> sorted(Map<String, Integer> counts) {
    List<FacetValue> values = new ArrayList<>();
    counts.forEach((value, count) -> values.add(new FacetValue(value, count)));
    values.sort(FacetValue.FIRST_OF_ALL);
    return values;
  }

  /// What the speaker's quotes say of the speaker.
  private final class Sayings implements DocumentSink {
    final Map<String, Integer> names = new HashMap<>();
    final Map<String, Integer> roles = new HashMap<>();
    final TimeTally timeLine = new TimeTally(Histogram.Interval.MONTH, snapshot);
    private final Map<SpeakerType, Integer> types = new HashMap<>();
    private final List<Integer> documents = new ArrayList<>();
    private @Nullable SegmentColumns segment;
    @Nullable LocalDate first;
    @Nullable LocalDate last;

    @Override
    public void turnTo(LeafReaderContext leaf, SegmentColumns columns) {
      segment = columns;
    }

    @Override
    public void offer(int place, int document, float score) {
      int day = segment == null ? SegmentColumns.NO_DAY : segment.dayAt(place);
      documents.add(document);
      if (day != SegmentColumns.NO_DAY) {
        LocalDate date = LocalDate.ofEpochDay(day);
        first = first == null || date.isBefore(first) ? date : first;
        last = last == null || date.isAfter(last) ? date : last;
      }
    }

    /// Reads the quotes, whose documents come in order.
    void read() throws IOException {
      LeafReaderContext leaf = null;
      BinaryDocValues data = null;
      for (int document : documents) {
        LeafReaderContext now = snapshot.leafOf(document);
        SegmentColumns columns = snapshot.columns().get(now.ord);
        if (now != leaf) {
          leaf = now;
          data = leaf.reader().getBinaryDocValues(Fields.PASSAGE);
          timeLine.bind(columns);
        }
        int inSegment = document - leaf.docBase;
        timeLine.count(columns.places().of(inSegment));
        int paragraph = columns.next(PARAGRAPH, inSegment);
        if (data != null && data.advanceExact(paragraph)) {
          Passage passage = new Passage(data.binaryValue());
          note(passage.quote(inSegment - paragraph + passage.quoteCount()).speaker());
        }
      }
    }

    private void note(@Nullable Speaker speaker) {
      if (speaker != null) {
        names.merge(speaker.name(), 1, Integer::sum);
        types.merge(speaker.type(), 1, Integer::sum);
        if (speaker.role() != null) {
          roles.merge(speaker.role(), 1, Integer::sum);
        }
      }
    }

    SpeakerType type() {
      return types.entrySet().stream()
          .max(
              Map.Entry.<SpeakerType, Integer>comparingByValue()
                  .thenComparing(Map.Entry.comparingByKey()))
          .map(Map.Entry::getKey)
          .orElse(SpeakerType.UNKNOWN);
    }
  }
}
