package org.gainsay.web.page;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.Confidence;
import org.gainsay.model.Quote;
import org.gainsay.model.Span;
import org.gainsay.model.Stance;
import org.gainsay.search.Hit;
import org.gainsay.web.request.Link;
import org.jspecify.annotations.Nullable;

/// A hit as a card: who said what, with the words in their paragraph and where it was printed.
///
/// @param page the quote's page, or the article's if no quote was searched
/// @param place where in the article it stands
/// @param speaker who spoke; null if unknown or if no quote was searched
/// @param isQuote whether a quote was searched
/// @param clippedBefore whether words of the passage are left out before the pieces
/// @param clippedAfter whether words are left out after them
/// @param confidence how sure we are, for people; null if no quote was searched
/// @param alsoIn "also in 3 outlets", or null
public record Clipping(
    Link page,
    Link place,
    @Nullable String speaker,
    @Nullable Link speakerPage,
    @Nullable String role,
    @Nullable String via,
    boolean isQuote,
    List<Badge> badges,
    List<Piece> pieces,
    boolean clippedBefore,
    boolean clippedAfter,
    @Nullable String title,
    @Nullable String outlet,
    String day,
    @Nullable String isoDay,
    @Nullable Confidence confidence,
    @Nullable String alsoIn,
    @Nullable Link printings) {

  /// Characters of a passage that are shown before and after what matters.
  private static final int AROUND = 220;

  static Clipping of(Hit hit) {
    return of(hit, marksOf(hit));
  }

  static Clipping of(Hit hit, List<Mark> marks) {
    Quote quote = hit.quote();
    Span shown = shown(hit, marks);
    String words = hit.passage().substring(shown.start(), shown.end());
    Link page = quote == null ? Link.toArticle(hit.articleId()) : Link.toQuote(quote.id());
    return new Clipping(
        page,
        quote == null ? page : inArticle(hit.articleId(), quote.id()),
        hit.speaker(),
        hit.speaker() == null ? null : Link.toSpeaker(hit.speaker()),
        quote == null || quote.speaker() == null ? null : quote.speaker().role(),
        quote == null ? null : quote.via(),
        quote != null,
        quote == null ? List.of() : Badge.of(quote),
        MarkedText.cut(words, hit.passageOffset() + shown.start(), marks),
        shown.start() > 0,
        shown.end() < hit.passage().length(),
        hit.title(),
        hit.outlet(),
        Texts.day(hit.published()),
        hit.published() == null ? null : hit.published().toString(),
        quote == null ? null : Confidence.of(quote.confidence()),
        alsoIn(hit),
        quote == null || hit.printings() < 2 ? null : new Link(page + "#printings", List.of()));
  }

  /// The place of a quote in its article's page.
  static Link inArticle(String articleId, String quoteId) {
    return Link.to(Link.toArticle(articleId) + "#" + anchor(quoteId));
  }

  /// The id of the element where a quote begins: the part of its id after the tilde.
  static String anchor(String quoteId) {
    return "q-" + quoteId.substring(quoteId.lastIndexOf('~') + 1).replaceAll("[^A-Za-z0-9-]", "");
  }

  /// How many lines tell that others printed it too.
  private static @Nullable String alsoIn(Hit hit) {
    if (hit.outlets() > 1) {
      return Texts.count("card.also.outlets", hit.outlets() - 1L);
    }
    return hit.printings() > 1 ? Texts.count("card.also.printings", hit.printings() - 1L) : null;
  }

  static List<Mark> marksOf(Hit hit) {
    List<Mark> marks = new ArrayList<>();
    if (hit.quote() != null) {
      marks.addAll(marksOf(hit.quote(), -1));
    }
    hit.highlights().forEach(span -> marks.add(Mark.of(span, Mark.Kind.HIT)));
    return marks;
  }

  static List<Mark> marksOf(Quote quote, int number) {
    List<Mark> marks = new ArrayList<>();
    quote.content().forEach(span -> marks.add(new Mark(span, Mark.Kind.CONTENT, number)));
    if (quote.cue() != null) {
      marks.add(new Mark(quote.cue(), Mark.Kind.CUE, number));
    }
    if (quote.source() != null) {
      marks.add(new Mark(quote.source(), Mark.Kind.SOURCE, number));
    }
    for (Stance stance : quote.stances()) {
      stance.evidence().forEach(span -> marks.add(new Mark(span, Mark.Kind.EVIDENCE, number)));
    }
    return marks;
  }

  /// The part of the passage that is shown, in the passage: all marks and some words around them.
  private static Span shown(Hit hit, List<Mark> marks) {
    String passage = hit.passage();
    int start = passage.length();
    int end = 0;
    for (Mark mark : marks) {
      // A source may stand in an earlier paragraph, outside the passage.
      start = Math.min(start, Math.max(0, mark.span().start() - hit.passageOffset()));
      end = Math.max(end, Math.min(passage.length(), mark.span().end() - hit.passageOffset()));
    }
    if (end <= start) {
      start = 0;
      end = 0;
    }
    int from = passage.lastIndexOf(' ', Math.max(0, start - AROUND)) + 1;
    int to = passage.indexOf(' ', Math.min(passage.length(), end + AROUND));
    return new Span(start <= AROUND ? 0 : from, to < 0 ? passage.length() : to);
  }
}
