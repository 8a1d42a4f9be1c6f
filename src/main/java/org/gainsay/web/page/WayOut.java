package org.gainsay.web.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.gainsay.model.StanceLabel;
import org.gainsay.search.Dimension;
import org.gainsay.search.Filters;
import org.gainsay.search.QuoteSearch;
import org.gainsay.search.SearchRequest;
import org.gainsay.search.Unit;
import org.gainsay.web.page.SearchView.Option;
import org.gainsay.web.request.Parameters;

/// Where to go on from a search that found nothing: what there would be with one filter less, and
/// what is said against somebody who did not say it himself.
final class WayOut {

  private static final int MOST_WORDS = 5;
  private static final Pattern WORD =
      Pattern.compile("(?!(?:OR|AND|NOT)$)[\\p{L}\\p{N}][\\p{L}\\p{N}'’.-]*");

  private final QuoteSearch search;

  WayOut(QuoteSearch search) {
    this.search = search;
  }

  /// What it is that was not found: "No denials by Ruth Okafor about “tank”".
  static String nothing(SearchState state) {
    Filters filters = state.filters();
    boolean isQuotes = state.request().unit() == Unit.QUOTES;
    List<String> kinds =
        filters.included(Dimension.STANCE).stream().map(v -> Texts.name("stances", v)).toList();
    StringBuilder text =
        new StringBuilder(
            Texts.t(
                "help.none",
                isQuotes && !kinds.isEmpty()
                    ? either(kinds)
                    : Texts.t("help.none." + Parameters.lower(state.request().unit()))));
    append(text, "help.none.by", filters.included(Dimension.SPEAKER));
    append(text, "help.none.target", filters.included(Dimension.TARGET));
    append(text, "help.none.in", filters.included(Dimension.OUTLET));
    if (!state.request().query().isBlank()) {
      text.append(' ').append(Texts.t("help.none.about", state.request().query().strip()));
    }
    return text.toString();
  }

  private static void append(StringBuilder text, String key, Collection<String> values) {
    if (!values.isEmpty()) {
      text.append(' ').append(Texts.t(key, either(values)));
    }
  }

  private static String either(Collection<String> values) {
    return String.join(" " + Texts.t("help.or") + " ", values);
  }

  /// Searches nearby that find something, the most telling first.
  List<Option> of(SearchState state) throws IOException {
    List<Option> ways = new ArrayList<>();
    Filters filters = state.filters();
    List<String> words = words(state);
    String found = "count." + Parameters.lower(state.request().unit());
    for (String speaker : filters.included(Dimension.SPEAKER)) {
      Filters against =
          Filters.NONE
              .including(Dimension.TARGET, speaker)
              .including(Dimension.STANCE, StanceLabel.ACCUSATION.name());
      add(ways, state.with(against), "help.accused", "count.accusations", speaker);
    }
    for (Chip chip : Chip.of(state)) {
      add(ways, chip.without(), "help.without", found, chip.kind() + ": " + chip.text());
    }
    if (!filters.equals(Filters.NONE) && ways.isEmpty()) {
      add(ways, state.with(Filters.NONE), "help.unfiltered", found, "");
    }
    if (state.request().exact()) {
      add(ways, state.with(state.request().withExact(false)), "help.inexact", found, "");
    }
    addActs(ways, state, words);
    if (state.request().unit() == Unit.QUOTES && !state.request().query().isBlank()) {
      SearchRequest paragraphs = state.request().withUnit(Unit.PARAGRAPHS);
      add(ways, state.with(paragraphs), "help.paragraphs", "count.paragraphs", "");
    }
    for (String word : words) {
      add(ways, state.with(state.request().withQuery(word)), "help.word", found, word);
    }
    return ways;
  }

  /// The words of a query of several plain words; none of any other query.
  private static List<String> words(SearchState state) {
    List<String> words = List.of(state.request().query().strip().split("\\s+"));
    boolean isPlain = words.stream().allMatch(word -> WORD.matcher(word).matches());
    return isPlain && words.size() > 1 && words.size() <= MOST_WORDS ? words : List.of();
  }

  /// If a word names an act: the acts with the other words. Whoever asks for "river denied" means
  /// denials about the river.
  private void addActs(List<Option> ways, SearchState state, List<String> words)
      throws IOException {
    for (StanceLabel act : List.of(StanceLabel.DENIAL, StanceLabel.ACCUSATION)) {
      String acts = Parameters.lower(act) + "s";
      Set<String> names = Set.of(Texts.t("help.acts." + acts).split(" "));
      List<String> others =
          words.stream().filter(w -> !names.contains(w.toLowerCase(Locale.ENGLISH))).toList();
      if (!others.isEmpty() && others.size() < words.size()) {
        String about = String.join(" ", others);
        SearchState quotes = state.with(state.request().withUnit(Unit.QUOTES).withQuery(about));
        Filters acting = state.filters().including(Dimension.STANCE, act.name());
        add(ways, quotes.with(acting), "help.acts", "count." + acts, about);
      }
    }
  }

  private void add(
      List<Option> ways, SearchState state, String text, String counted, String subject)
      throws IOException {
    SearchRequest request = state.request().withSize(0).withFacets(List.of()).withHistogram(null);
    long found = search.search(request).total();
    if (found > 0) {
      ways.add(
          new Option(Texts.t(text, Texts.count(counted, found), subject), state.link(), false));
    }
  }
}
