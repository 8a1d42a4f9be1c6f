package org.gainsay.web.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gainsay.model.StanceLabel;
import org.gainsay.search.Dimension;
import org.gainsay.search.Dispute;
import org.gainsay.search.Filters;
import org.gainsay.search.SearchRequest;
import org.gainsay.web.request.Link;
import org.gainsay.web.request.SearchParameters;
import org.jspecify.annotations.Nullable;

/// Accusers against accused: a row for everybody who accuses, a column for everybody who is
/// accused.
///
/// @param accused heads of the columns
/// @param whole whether every dispute has its cell; otherwise those with most accusations have
public record DisputesMatrix(List<Party> accused, List<Row> rows, boolean whole) {

  private static final int ROWS = 24;
  private static final int COLUMNS = 16;
  private static final int LEVELS = 4;

  /// A party with the accusations that it made, or that were made against it.
  ///
  /// @param page its page
  /// @param all its accusations, or those against it
  public record Party(String name, Link page, long accusations, Link all) {}

  /// An accuser.
  ///
  /// @param cells one for each column; null where there is no dispute
  public record Row(Party accuser, List<@Nullable Cell> cells) {}

  /// A dispute.
  ///
  /// @param style `denial` if it is answered, `accusation` if not
  /// @param level from 1 to 4, how many accusations it has beside the others
  /// @param label all of it for people
  /// @param page its quotes in order of time
  public record Cell(long accusations, String style, int level, String label, Link page) {}

  /// The parties with most accusations, in the order of the state's key: by name, by their number
  /// of accusations, by date or by denials.
  static DisputesMatrix of(List<Dispute> disputes, DisputesState state) {
    Set<String> accusers = most(disputes, Dispute::accuser, ROWS);
    List<Dispute> first = disputes.stream().filter(d -> accusers.contains(d.accuser())).toList();
    Set<String> accused = most(first, Dispute::accused, COLUMNS);
    // An accuser of nobody who has a column would be an empty row.
    List<Dispute> shown = first.stream().filter(d -> accused.contains(d.accused())).toList();
    Map<String, Map<String, Dispute>> cells = new LinkedHashMap<>();
    for (Dispute dispute : shown) {
      cells
          .computeIfAbsent(dispute.accuser(), _ -> new HashMap<>())
          .put(dispute.accused(), dispute);
    }
    List<String> columns = ordered(shown, Dispute::accused, state);
    long highest = shown.stream().mapToLong(Dispute::accusations).max().orElse(1);
    List<Row> rows = new ArrayList<>();
    for (String accuser : ordered(shown, Dispute::accuser, state)) {
      Map<String, Dispute> own = cells.getOrDefault(accuser, Map.of());
      List<@Nullable Cell> row = new ArrayList<>();
      for (String column : columns) {
        Dispute dispute = own.get(column);
        row.add(dispute == null ? null : cell(dispute, highest, state));
      }
      rows.add(
          new Row(
              party(accuser, sum(shown, Dispute::accuser, accuser), Dimension.SPEAKER, state),
              row));
    }
    return new DisputesMatrix(
        columns.stream()
            .map(name -> party(name, sum(shown, Dispute::accused, name), Dimension.TARGET, state))
            .toList(),
        rows,
        shown.size() == disputes.size());
  }

  private static Set<String> most(
      List<Dispute> disputes, Function<Dispute, String> side, int number) {
    Map<String, Long> sums =
        disputes.stream()
            .collect(Collectors.groupingBy(side, Collectors.summingLong(Dispute::accusations)));
    return sums.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(number)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /// Names of a side; by number they are summed up, by anything else the first dispute decides.
  private static List<String> ordered(
      List<Dispute> disputes, Function<Dispute, String> side, DisputesState state) {
    Comparator<String> byName = String.CASE_INSENSITIVE_ORDER;
    List<String> names = disputes.stream().map(side).distinct().sorted(byName).toList();
    List<String> sorted = new ArrayList<>(names);
    switch (state.sort()) {
      case ACCUSER, ACCUSED -> {
        if (state.down()) {
          Collections.reverse(sorted);
        }
      }
      case ACCUSATIONS -> {
        Comparator<String> bySum = Comparator.comparingLong(name -> sum(disputes, side, name));
        sorted.sort(state.down() ? bySum.reversed() : bySum);
      }
      case FIRST, LAST, DENIALS -> {
        List<String> inOrder =
            disputes.stream().sorted(state.order()).map(side).distinct().toList();
        sorted.sort(Comparator.comparingInt(inOrder::indexOf));
      }
    }
    return sorted;
  }

  private static long sum(List<Dispute> disputes, Function<Dispute, String> side, String name) {
    return disputes.stream()
        .filter(dispute -> side.apply(dispute).equals(name))
        .mapToLong(Dispute::accusations)
        .sum();
  }

  private static Party party(String name, long sum, Dimension side, DisputesState state) {
    Filters all =
        state
            .filters()
            .including(Dimension.STANCE, StanceLabel.ACCUSATION.name())
            .including(side, name);
    SearchRequest request = SearchRequest.of("").withFilters(all).withGrouped(true);
    return new Party(name, Link.toSpeaker(name), sum, SearchParameters.write("/", request, true));
  }

  private static Cell cell(Dispute dispute, long highest, DisputesState state) {
    return new Cell(
        dispute.accusations(),
        dispute.isDenied() ? "denial" : "accusation",
        (int) Math.ceilDiv(LEVELS * dispute.accusations(), highest),
        DisputesPage.label(dispute),
        DisputePage.link(dispute, state.filters()));
  }
}
