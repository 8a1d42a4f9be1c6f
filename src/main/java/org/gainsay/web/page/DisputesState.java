package org.gainsay.web.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import org.gainsay.search.Dispute;
import org.gainsay.search.Filters;
import org.gainsay.web.request.Link;
import org.gainsay.web.request.Parameters;
import org.gainsay.web.request.SearchParameters;
import org.jspecify.annotations.Nullable;

/// What the URL of the page of disputes says.
///
/// @param sort what the list is sorted by
/// @param down whether its order is reversed
/// @param show which disputes are shown
/// @param as whether they are a matrix or a list
/// @param party a part of a name that the accuser or the accused must have; blank for none
record DisputesState(Filters filters, SortKey sort, boolean down, Show show, As as, String party) {

  /// What disputes can be sorted by, and how a first click sorts.
  enum SortKey {
    ACCUSER(false),
    ACCUSED(false),
    ACCUSATIONS(true),
    FIRST(false),
    LAST(true),
    DENIALS(true);

    private final boolean downFirst;

    SortKey(boolean downFirst) {
      this.downFirst = downFirst;
    }

    private Comparator<Dispute> order() {
      return switch (this) {
        case ACCUSER -> Comparator.comparing(Dispute::accuser, String.CASE_INSENSITIVE_ORDER);
        case ACCUSED -> Comparator.comparing(Dispute::accused, String.CASE_INSENSITIVE_ORDER);
        case ACCUSATIONS -> Comparator.comparingLong(Dispute::accusations);
        case FIRST -> byDay(Dispute::first);
        case LAST -> byDay(Dispute::last);
        case DENIALS -> Comparator.comparingLong(Dispute::denials);
      };
    }

    /// Without a date first, as if it were older than all others.
    private static Comparator<Dispute> byDay(Function<Dispute, @Nullable LocalDate> day) {
      return Comparator.comparing(dispute -> {
        LocalDate known = day.apply(dispute);
        return known == null ? LocalDate.MIN : known;
      });
    }
  }

  enum Show {
    ALL,
    ANSWERED,
    UNANSWERED
  }

  enum As {
    MATRIX,
    LIST
  }

  static DisputesState of(Parameters given) {
    SortKey sort = given.oneOf("sort", SortKey.class);
    SortKey key = sort == null ? SortKey.ACCUSATIONS : sort;
    Show show = given.oneOf("show", Show.class);
    As as = given.oneOf("as", As.class);
    return new DisputesState(
        SearchParameters.filters(given),
        key,
        given.flag("down", key.downFirst),
        show == null ? Show.ALL : show,
        as == null ? As.MATRIX : as,
        given.text("party", "").strip());
  }

  Link link() {
    Link link = SearchParameters.write(Link.to("/disputes"), filters);
    if (sort != SortKey.ACCUSATIONS || down != sort.downFirst) {
      link = link.with("sort", Parameters.lower(sort)).with("down", Boolean.toString(down));
    }
    if (show != Show.ALL) {
      link = link.with("show", Parameters.lower(show));
    }
    if (as != As.MATRIX) {
      link = link.with("as", Parameters.lower(as));
    }
    return party.isEmpty() ? link : link.with("party", party);
  }

  /// Sorted by a key, the other way round if it is sorted by it already.
  DisputesState by(SortKey key) {
    return new DisputesState(filters, key, key == sort ? !down : key.downFirst, show, as, party);
  }

  DisputesState with(Filters other) {
    return new DisputesState(other, sort, down, show, as, party);
  }

  DisputesState with(Show other) {
    return new DisputesState(filters, sort, down, other, as, party);
  }

  DisputesState with(As other) {
    return new DisputesState(filters, sort, down, show, other, party);
  }

  DisputesState with(String otherParty) {
    return new DisputesState(filters, sort, down, show, as, otherParty);
  }

  Comparator<Dispute> order() {
    return down ? sort.order().reversed() : sort.order();
  }

  boolean keeps(Dispute dispute) {
    return isShown(dispute) && (has(dispute.accuser()) || has(dispute.accused()));
  }

  private boolean isShown(Dispute dispute) {
    return switch (show) {
      case ALL -> true;
      case ANSWERED -> dispute.isDenied();
      case UNANSWERED -> !dispute.isDenied();
    };
  }

  private boolean has(String name) {
    return name.toLowerCase(Locale.ROOT).contains(party.toLowerCase(Locale.ROOT));
  }
}
