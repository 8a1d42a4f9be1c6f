package org.gainsay.search.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.gainsay.search.Dimension;
import org.gainsay.search.Dispute;
import org.gainsay.search.DisputeDetail;
import org.gainsay.search.FacetValue;
import org.gainsay.search.Filters;
import org.gainsay.search.Hit;
import org.gainsay.search.SortOrder;
import org.gainsay.search.words.Identities;
import org.jspecify.annotations.Nullable;

/// Finds who accuses whom, and who denies it.
final class DisputeReader {

  private static final Comparator<Dispute> MOST_FIRST =
      Comparator.comparingLong(Dispute::accusations)
          .reversed()
          .thenComparing(Dispute::accuser)
          .thenComparing(Dispute::accused);

  private final Snapshot snapshot;
  private final Identities parties;
  private final HitReader hits;

  DisputeReader(Snapshot snapshot, HitReader hits) {
    this.snapshot = snapshot;
    this.hits = hits;
    parties = snapshot.identities(Dimension.SPEAKER);
  }

  /// What is known of a pair.
  private static final class Side {
    final List<Integer> accusations = new ArrayList<>();
    final List<Integer> denials = new ArrayList<>();
    final Map<Integer, Integer> deniedBy = new HashMap<>();
    int first = Integer.MAX_VALUE;
    int last = SegmentColumns.NO_DAY;

    void accuse(int document, int day) {
      accusations.add(document);
      if (day != SegmentColumns.NO_DAY) {
        first = Math.min(first, day);
        last = Math.max(last, day);
      }
    }
  }

  List<Dispute> disputes(Filters filters, int limit) throws IOException {
    List<Dispute> disputes = new ArrayList<>();
    sides(filters)
        .forEach(
            (pair, side) -> disputes.add(dispute((int) (pair >>> 32), (int) (long) pair, side)));
    disputes.sort(MOST_FIRST);
    return disputes.size() > limit ? List.copyOf(disputes.subList(0, limit)) : disputes;
  }

  Optional<DisputeDetail> dispute(String accuser, String accused, Filters filters)
      throws IOException {
    int by = parties.party(accuser);
    int of = parties.party(accused);
    Side side = by < 0 || of < 0 ? null : sides(filters).get(Pairs.key(by, of));
    if (side == null) {
      return Optional.empty();
    }
    return Optional.of(
        new DisputeDetail(
            dispute(by, of, side), oldestFirst(side.accusations), oldestFirst(side.denials)));
  }

  private Map<Long, Side> sides(Filters filters) throws IOException {
    Map<Long, Side> sides = new HashMap<>();
    Pairs pairs = new Pairs(snapshot);
    pairs.forEach(
        Fields.ACCUSES,
        new DocFilter(snapshot, filters.without(Dimension.STANCE)),
        (columns, inSegment, document, accuser, accused) ->
            sides
                .computeIfAbsent(Pairs.key(accuser, accused), _ -> new Side())
                .accuse(document, columns.day(inSegment)));
    pairs.forEach(
        Fields.DENIES,
        new DocFilter(snapshot, ofArticles(filters)),
        (columns, inSegment, document, accuser, accused) -> {
          Side side = sides.get(Pairs.key(accuser, accused));
          if (side != null) {
            side.denials.add(document);
            int speaker = columns.head(Dimension.SPEAKER, inSegment);
            if (speaker >= 0) {
              side.deniedBy.merge(parties.of(speaker), 1, Integer::sum);
            }
          }
        });
    return sides;
  }

  /// Of the filters those that hold for a whole article.
  private static Filters ofArticles(Filters filters) {
    Filters rest = filters;
    for (Dimension dimension : Dimension.values()) {
      boolean ofArticle =
          switch (dimension) {
            case OUTLET, LANGUAGE, YEAR, MONTH -> true;
            case SPEAKER, STANCE, TARGET, KIND, VIA, CONFIDENCE -> false;
          };
      if (!ofArticle) {
        rest = rest.without(dimension);
      }
    }
    return rest;
  }

  private Dispute dispute(int accuser, int accused, Side side) {
    List<FacetValue> deniedBy = new ArrayList<>();
    side.deniedBy.forEach(
        (speaker, count) -> deniedBy.add(new FacetValue(parties.shown(speaker), count)));
    deniedBy.sort(FacetValue.FIRST_OF_ALL);
    return new Dispute(
        parties.shown(accuser),
        parties.shown(accused),
        side.accusations.size(),
        date(side.first == Integer.MAX_VALUE ? SegmentColumns.NO_DAY : side.first),
        date(side.last),
        side.denials.size(),
        deniedBy);
  }

  private static @Nullable LocalDate date(int day) {
    return day == SegmentColumns.NO_DAY ? null : LocalDate.ofEpochDay(day);
  }

  private List<Hit> oldestFirst(List<Integer> documents) throws IOException {
    TopDays days =
        new TopDays(SortOrder.OLDEST, new DocumentOrder(snapshot), DisputeDetail.LISTED, null);
    LeafReaderContext leaf = null;
    for (int document : documents) {
      LeafReaderContext now = snapshot.leafOf(document);
      SegmentColumns columns = snapshot.columns().get(now.ord);
      if (now != leaf) {
        leaf = now;
        days.turnTo(now, columns);
      }
      days.offer(columns.places().of(document - now.docBase), document, 0);
    }
    List<Hit> result = new ArrayList<>();
    for (Ranking.Place place : days.places()) {
      result.add(hits.hit(place.document(), 0, HitReader.Copies.ONE));
    }
    return result;
  }
}
