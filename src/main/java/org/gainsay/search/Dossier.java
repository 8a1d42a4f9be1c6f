package org.gainsay.search;

import java.time.LocalDate;
import java.util.List;
import org.gainsay.model.SpeakerType;
import org.jspecify.annotations.Nullable;

/// What is known of one speaker. Counts are of quotes, the largest first, and exact.
///
/// @param speaker the speaker's facet value
/// @param type the type most of the quotes give it
/// @param externalId id in a public register such as Wikidata, if the alias file has one
/// @param names the names it has in articles, with the number of quotes under each
/// @param roles the roles articles state for it, with their number
/// @param quotes number of its quotes
/// @param first day of its first quote, if one has a date
/// @param last day of its last quote, if one has a date
/// @param stances its quotes by stance
/// @param outlets its quotes by outlet
/// @param timeLine its quotes by month and stance
/// @param targets whom it accuses, with the number of its accusations
/// @param accusers who accuses it, with the number of their accusations
public record Dossier(
    String speaker,
    SpeakerType type,
    @Nullable String externalId,
    List<FacetValue> names,
    List<FacetValue> roles,
    long quotes,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    List<FacetValue> stances,
    List<FacetValue> outlets,
    Histogram timeLine,
    List<FacetValue> targets,
    List<FacetValue> accusers) {

  public Dossier {
    names = List.copyOf(names);
    roles = List.copyOf(roles);
    stances = List.copyOf(stances);
    outlets = List.copyOf(outlets);
    targets = List.copyOf(targets);
    accusers = List.copyOf(accusers);
  }
}
