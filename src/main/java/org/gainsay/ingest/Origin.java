package org.gainsay.ingest;

import org.jspecify.annotations.Nullable;

/// Where something was read, for messages and provenance.
///
/// @param place file or URL; an entry of an archive follows an exclamation mark
/// @param record which record of it ("line 12"), or null for the whole
public record Origin(String place, @Nullable String record) {

  /// All of a file or URL.
  public static Origin of(String place) {
    return new Origin(place, null);
  }

  /// A record of this place.
  public Origin record(String which) {
    return new Origin(place, record == null ? which : record + ", " + which);
  }

  /// A file inside this place.
  public Origin entry(String name) {
    String container = record == null ? place : place + "#" + record.replace(' ', '-');
    return new Origin(container + "!/" + name, null);
  }

  /// The place and the record in one line, whatever letters a file name has.
  @Override
  public String toString() {
    String shown = record == null ? place : place + ", " + record;
    return shown.replaceAll("\\p{Cntrl}", "?");
  }
}
