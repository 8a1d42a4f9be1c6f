package org.gainsay.text;

/// A character, or two, that may be a quotation mark.
///
/// @param start offset of its first code unit in the text
/// @param end offset after its last one
/// @param family which marks it can be paired with
/// @param side what its shape and its neighbours say of it
/// @param shape its first character; of marks of one family those of one shape are paired first
record Mark(int start, int end, Family family, Side side, char shape) {

  enum Family {
    DOUBLE,
    SINGLE,
    GUILLEMET,
    ANGLE
  }

  enum Side {
    OPENS,
    CLOSES,
    /// It closes if there is something to close, else it opens.
    EITHER,
    /// It closes if there is something to close, else it is an apostrophe: `the players'`.
    CLOSES_OR_APOSTROPHE
  }

  boolean opens() {
    return side == Side.OPENS || side == Side.EITHER;
  }

  boolean closes() {
    return side != Side.OPENS;
  }
}
