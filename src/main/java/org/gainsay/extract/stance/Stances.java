package org.gainsay.extract.stance;

import java.util.List;
import org.gainsay.model.Stance;

/// The stances of one article.
///
/// @param ofAttributions for each attribution its stances, the main one first; none is empty
/// @param replies which denials answer which accusations
public record Stances(List<List<Stance>> ofAttributions, List<Reply> replies) {

  public Stances {
    ofAttributions = ofAttributions.stream().map(List::copyOf).toList();
    replies = List.copyOf(replies);
  }

  /// A denial that answers an accusation.
  ///
  /// @param denial place of the denial in the list of attributions
  /// @param accusation place of the accusation
  /// @param reason why they are taken to belong together, in a few words for people
  /// @param confidence how sure we are, from 0 to 1
  public record Reply(int denial, int accusation, String reason, double confidence) {}
}
