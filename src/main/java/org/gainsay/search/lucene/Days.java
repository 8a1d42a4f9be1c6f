package org.gainsay.search.lucene;

/// The days of publication of a segment's documents, by their [Places]. Immutable.
///
/// Two bytes a document where the days of the segment lie within 179 years: to put hits in order is
/// a matter of how much memory passes by.
final class Days {

  private final char[] near;
  private final int[] far;

  /// The day before the first one; what is near is counted from it, and 0 stands for no day.
  private final int base;

  private Days(char[] near, int[] far, int base) {
    this.near = near;
    this.far = far;
    this.base = base;
  }

  /// @param days by place the epoch day, or [SegmentColumns#NO_DAY]; not to be changed
  static Days of(int[] days) {
    int first = Integer.MAX_VALUE;
    int last = SegmentColumns.NO_DAY;
    for (int day : days) {
      if (day != SegmentColumns.NO_DAY) {
        first = Math.min(first, day);
        last = Math.max(last, day);
      }
    }
    if ((long) last - first >= Character.MAX_VALUE) {
      return new Days(new char[0], days, 0);
    }
    char[] near = new char[days.length];
    int base = first - 1;
    for (int i = 0; i < days.length; i++) {
      near[i] = (char) (days[i] == SegmentColumns.NO_DAY ? 0 : days[i] - base);
    }
    return new Days(near, new int[0], base);
  }

  /// The epoch day of the document at a place, or [SegmentColumns#NO_DAY].
  int of(int place) {
    if (far.length > 0) {
      return far[place];
    }
    char code = near[place];
    return code == 0 ? SegmentColumns.NO_DAY : base + code;
  }
}
