package org.gainsay.search;

import java.util.List;

/// How a query was understood.
///
/// @param query the query in its repaired form: parsing it gives the same reading without repairs
/// @param inWords the same for people: "joint AND investigation, said by Barack Obama"; empty if
///   the query asks for everything
/// @param repairs what was mended, each in a few words ("closed a quotation mark"); empty if
///   nothing
public record QueryReading(String query, String inWords, List<String> repairs) {

  public QueryReading {
    repairs = List.copyOf(repairs);
  }
}
