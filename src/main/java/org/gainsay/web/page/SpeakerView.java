package org.gainsay.web.page;

import java.util.List;
import org.gainsay.web.request.Link;
import org.jspecify.annotations.Nullable;

/// The page of a speaker, or of two beside each other.
///
/// @param portraits one or two speakers
/// @param timeLine their quotes over time; null if none has a date
/// @param compare name in the field that asks for a second speaker
/// @param self page of the first speaker, where that field leads
/// @param notFound name of a second speaker whom nobody knows; null if there is none
/// @param alone the first speaker's page without the second; null if there is no second
public record SpeakerView(
    List<Portrait> portraits,
    @Nullable TimeChart timeLine,
    String compare,
    Link self,
    @Nullable String notFound,
    @Nullable Link alone) {

  /// One speaker.
  ///
  /// @param names other names it has in articles
  /// @param span from its first to its last quote, for people
  /// @param stances its quotes by stance
  /// @param targets whom it accuses
  /// @param accusers who accuses it
  /// @param statements its newest quotes
  /// @param all all its quotes
  public record Portrait(
      String name,
      String type,
      List<Tally> names,
      List<Tally> roles,
      String quotes,
      String span,
      List<Tally> stances,
      List<Tally> outlets,
      List<Tally> targets,
      List<Tally> accusers,
      List<Clipping> statements,
      Link all) {}

  /// A value with its number.
  ///
  /// @param style name of colour and shape, of stances only
  /// @param share its number in parts of a hundred of the largest
  /// @param link leads to what was counted; null if nothing does
  public record Tally(String text, String style, long count, int share, @Nullable Link link) {}

  public boolean isComparison() {
    return portraits.size() > 1;
  }
}
