package org.gainsay.search;

import java.util.List;

/// The syntax tree of a query, as [QueryParser] makes it and a backend translates it.
///
/// Texts in it are as they were typed: a backend cuts them into words with its own analysis, and a
/// text that turns out as several words stands for the phrase of them, one without any for nothing
/// at all (it is left out of its conjunction or disjunction).
public sealed interface QueryNode {

  /// Matches everything.
  record All() implements QueryNode {}

  /// Matches what every part matches. At least two parts.
  record And(List<QueryNode> parts) implements QueryNode {
    public And {
      parts = List.copyOf(parts);
    }
  }

  /// Matches what at least one part matches. At least two parts.
  record Or(List<QueryNode> parts) implements QueryNode {
    public Or {
      parts = List.copyOf(parts);
    }
  }

  /// Matches what the part does not match.
  record Not(QueryNode part) implements QueryNode {}

  /// Matches texts with this word, or with these words one after the other.
  record Words(Place place, String text) implements QueryNode {}

  /// Matches texts with all of these words, at most `distance` words standing between them
  /// altogether or moves needed to bring them in order (the sloppy phrase of Lucene: to swap two
  /// neighbours takes two).
  record Near(Place place, String text, int distance) implements QueryNode {}

  /// Matches texts of which one sentence, or one paragraph, has all of these words in any order. Of
  /// quotes the paragraph in which they begin is looked at.
  record Together(Place place, String text, Extent extent) implements QueryNode {}

  /// Matches texts with a word that begins so. The letters are compared as they are written, never
  /// with another form of the word.
  record Prefix(Place place, String start) implements QueryNode {}

  /// Matches texts with a word like this, `*` standing for any letters and `?` for one. Compared as
  /// they are written.
  record Wildcard(Place place, String pattern) implements QueryNode {}

  /// Matches texts with a word that differs by at most so many letters put in, left out, changed or
  /// swapped with their neighbour. Compared as they are written.
  record Fuzzy(Place place, String word, int edits) implements QueryNode {}

  /// Matches what has a value in a dimension. If the dimension has a value that is equal but for
  /// case it is meant, as in [Filters]; otherwise every value that holds all the words.
  record Value(Dimension dimension, String value) implements QueryNode {}

  /// Matches what was published on these days.
  record Published(DateRange range) implements QueryNode {}

  /// Where words are looked for, and how.
  ///
  /// @param around whether in the paragraph in which a quote begins rather than in its content;
  ///   makes no difference for paragraphs and articles
  /// @param exact whether as they are written, rather than in any form of the English word
  record Place(boolean around, boolean exact) {}

  /// How close words have to be.
  enum Extent {
    SENTENCE,
    PARAGRAPH
  }
}
