package org.gainsay.search.opensearch;

import java.io.IOException;
import java.util.List;
import org.gainsay.model.Article;
import org.gainsay.model.Paragraph;
import org.gainsay.model.Span;
import org.gainsay.search.Dimension;
import org.gainsay.search.Hit;
import org.gainsay.search.Unit;
import org.gainsay.search.words.Parties;
import org.gainsay.search.words.Tokens;
import org.jspecify.annotations.Nullable;

/// Makes hits of what the cluster found. Not for several threads.
final class Hits {

  private final Unit unit;
  private final Names names;
  private final Marks marks;
  private final Tokens tokens;

  Hits(Unit unit, Names names, Marks marks, Tokens tokens) {
    this.unit = unit;
    this.names = names;
    this.marks = marks;
    this.tokens = tokens;
  }

  /// What has to be fetched of the documents of a unit.
  static Object source(Unit unit) {
    // The cluster hands out the whole as it is kept, and would have to take it apart for a part;
    // quotes and paragraphs hold little else.
    return unit == Unit.ARTICLES ? List.of(Schema.ORIGINAL + ".article") : true;
  }

  Hit hit(FoundHit found) throws IOException {
    if (found.shown() != null) {
      Shown shown = unit == Unit.PARAGRAPHS ? found.shown().paragraph() : found.shown();
      return hit(shown, found.score());
    }
    if (found.article() != null) {
      return article(found.article(), found.score());
    }
    throw new IOException("a document shows nothing: " + found.id());
  }

  private Hit hit(Shown shown, float score) throws IOException {
    return shown.hit(
        speaker(shown), marks.in(shown.passage(), shown.offset(), shown.inside(), tokens), score);
  }

  private @Nullable String speaker(Shown shown) throws IOException {
    if (shown.quote() == null || shown.quote().speaker() == null) {
      return null;
    }
    return names.of(Dimension.SPEAKER).shown(Parties.term(shown.quote().speaker()).utf8ToString());
  }

  /// Its first paragraph with a mark, or its first at all.
  private Hit article(Article article, float score) {
    List<Paragraph> paragraphs = article.paragraphs();
    if (paragraphs.isEmpty()) {
      return new Shown(
              article.id(),
              article.title(),
              article.outlet(),
              article.published(),
              article.url(),
              0,
              "",
              null,
              null)
          .hit(null, List.of(), score);
    }
    for (int i = 0; i < paragraphs.size(); i++) {
      Shown shown = Shown.of(article, paragraphs, i, null);
      List<Span> marked = marks.in(shown.passage(), shown.offset(), shown.inside(), tokens);
      if (!marked.isEmpty()) {
        return shown.hit(null, marked, score);
      }
    }
    return Shown.of(article, paragraphs, 0, null).hit(null, List.of(), score);
  }
}
