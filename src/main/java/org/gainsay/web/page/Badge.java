package org.gainsay.web.page;

import java.util.List;
import org.gainsay.model.Quote;
import org.gainsay.model.Stance;
import org.gainsay.web.request.Link;
import org.jspecify.annotations.Nullable;

/// A stance as it is shown: a colour, a shape and a word, so that nobody depends on the colour.
///
/// @param style name of colour and shape
/// @param word the stance for people
/// @param relation how the target stands to it ("against"), if there is one
/// @param target at whom it is aimed
/// @param link page of the target
/// @param flags reservations for people, or blank
public record Badge(
    String style,
    String word,
    String relation,
    @Nullable String target,
    @Nullable Link link,
    String flags) {

  static Badge of(Stance stance) {
    String name = stance.label().name();
    String target = stance.target() == null ? null : stance.target().name();
    List<String> flags =
        stance.flags().stream().map(flag -> Texts.name("flag", flag.name())).toList();
    return new Badge(
        style(name),
        Texts.name("stance", name),
        target == null ? "" : Texts.name("relation", name),
        target,
        target == null ? null : Link.toSpeaker(target),
        String.join(", ", flags));
  }

  static List<Badge> of(Quote quote) {
    return quote.stances().stream().map(Badge::of).toList();
  }

  static String style(String label) {
    return label.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
