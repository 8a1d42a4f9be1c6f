package org.gainsay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.gainsay.search.DateRange;
import org.gainsay.search.Dimension;
import org.gainsay.search.Filters;
import org.gainsay.search.SearchRequest;
import org.gainsay.search.SortOrder;
import org.gainsay.search.Unit;
import org.gainsay.web.request.Parameters;
import org.gainsay.web.request.SearchParameters;
import org.junit.jupiter.api.Test;

/// A search and its URL are the same thing.
class SearchParametersTest {

  private static final List<Dimension> FREE =
      List.of(Dimension.SPEAKER, Dimension.TARGET, Dimension.OUTLET, Dimension.VIA);

  @Test
  void aSearchWrittenIntoALinkReadsAsItself() {
    Random random = new Random(11);
    for (int i = 0; i < 2_000; i++) {
      SearchRequest request = request(random);
      boolean grouped = random.nextBoolean();
      String url = SearchParameters.write("/", request, grouped).toString();
      int mark = url.indexOf('?');
      Parameters read = Parameters.of(mark < 0 ? null : url.substring(mark + 1));
      assertEquals(request, SearchParameters.read(read, grouped), url);
    }
  }

  private static SearchRequest request(Random random) {
    Filters filters = Filters.NONE;
    for (int i = random.nextInt(4); i > 0; i--) {
      Dimension dimension = FREE.get(random.nextInt(FREE.size()));
      String value = "v" + text(random).strip() + "v";
      filters =
          random.nextBoolean()
              ? filters.including(dimension, value)
              : filters.excluding(dimension, value);
    }
    if (random.nextBoolean()) {
      filters = filters.including(Dimension.STANCE, "NO_COMMENT");
    }
    if (random.nextBoolean()) {
      filters = filters.within(new DateRange(LocalDate.of(2014, 12, 1), null));
    }
    return SearchRequest.of("q" + text(random))
        .withFilters(filters)
        .withUnit(Unit.values()[random.nextInt(3)])
        .withSort(SortOrder.values()[random.nextInt(3)])
        .withExact(random.nextBoolean())
        .withGrouped(random.nextBoolean())
        .withCursor(random.nextBoolean() ? "c/+=" : null);
  }

  private static String text(Random random) {
    String letters = "ab &=?#%+;/\"'<>\\éß中\uD83D\uDE00~,.:";
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(10); i > 0; i--) {
      int at = random.nextInt(letters.length());
      boolean whole = !Character.isSurrogate(letters.charAt(at));
      text.append(whole ? letters.substring(at, at + 1) : "\uD83D\uDE00");
    }
    return text.toString();
  }
}
