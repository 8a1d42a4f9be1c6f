package org.gainsay.web.page;

import java.util.Set;

/// Words that are all marked alike.
///
/// @param text the words
/// @param kinds why they are marked; empty if they are not
/// @param quote number of the innermost quote on the page whose content they are, or -1
/// @param first whether that quote's content begins here
public record Piece(String text, Set<Mark.Kind> kinds, int quote, boolean first) {

  public Piece {
    kinds = Set.copyOf(kinds);
  }

  public boolean isHit() {
    return kinds.contains(Mark.Kind.HIT) || kinds.contains(Mark.Kind.DIFFERENT);
  }

  public boolean isPlain() {
    return kinds.isEmpty();
  }

  /// The classes of its element, in a fixed order.
  public String classes() {
    StringBuilder classes = new StringBuilder();
    for (Mark.Kind kind : Mark.Kind.values()) {
      if (kinds.contains(kind) && kind != Mark.Kind.HIT) {
        classes
            .append(classes.isEmpty() ? "" : " ")
            .append(kind.name().toLowerCase(java.util.Locale.ROOT));
      }
    }
    return classes.toString();
  }
}
