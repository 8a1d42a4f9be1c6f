package org.gainsay.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.gainsay.search.DateRange;
import org.gainsay.search.Dimension;
import org.gainsay.search.QueryNode;
import org.gainsay.search.Unit;
import org.gainsay.search.words.Identities;
import org.jspecify.annotations.Nullable;

/// Makes a Lucene query of a syntax tree. Used once.
final class QueryTranslator {

  private final Snapshot snapshot;
  private final Unit unit;
  private final WordQueries words;

  QueryTranslator(Snapshot snapshot, Unit unit, WordQueries words) {
    this.snapshot = snapshot;
    this.unit = unit;
    this.words = words;
  }

  /// A translated query.
  ///
  /// @param query matches only documents of the unit; null if it matches all of them
  /// @param scored whether scores say something
  /// @param varied whether it gives its matches different scores
  /// @param dear whether it is dear to go through its matches, scores or not
  record Translation(@Nullable Query query, boolean scored, boolean varied, boolean dear) {}

  Translation translate(QueryNode root) throws IOException {
    Part part = part(root);
    if (part == null) {
      return new Translation(null, false, false, false);
    }
    return new Translation(
        part.bound ? part.query : withinUnit(part.query, false),
        part.scored,
        part.varied,
        part.dear);
  }

  /// A part of the query.
  ///
  /// @param scored whether its score says something
  /// @param varied whether it gives its matches different scores
  /// @param bound whether it can match only documents of the unit
  /// @param dear whether it has to look at the places of words, or into other documents
  private record Part(Query query, boolean scored, boolean varied, boolean bound, boolean dear) {

    /// A part that only says what matches.
    static Part silent(Query query, boolean bound, boolean dear) {
      return new Part(query, false, false, bound, dear);
    }
  }

  /// The part, or null if it says nothing: no words, or everything.
  private @Nullable Part part(QueryNode node) throws IOException {
    return switch (node) {
      case QueryNode.All() -> null;
      case QueryNode.And(List<QueryNode> parts) -> conjunction(parts);
      case QueryNode.Or(List<QueryNode> parts) -> disjunction(parts);
      case QueryNode.Not(QueryNode inner) -> negation(inner);
      case QueryNode.Value(Dimension dimension, String value) ->
          Part.silent(value(dimension, value), false, false);
      case QueryNode.Published(DateRange range) -> Part.silent(published(range), false, false);
      case QueryNode.Words text -> text(words.words(text));
      case QueryNode.Near near -> text(words.near(near));
      case QueryNode.Together together -> text(words.together(together));
      case QueryNode.Prefix prefix -> anyOf(words.prefix(prefix));
      case QueryNode.Wildcard wildcard -> anyOf(words.wildcard(wildcard));
      case QueryNode.Fuzzy fuzzy -> anyOf(words.fuzzy(fuzzy));
    };
  }

  private static @Nullable Part text(@Nullable Query query) {
    return query == null ? null : new Part(query, true, true, true, !(query instanceof TermQuery));
  }

  /// Any of some words scores the same, so alone it gives no order.
  private static Part anyOf(Query query) {
    return new Part(query, true, false, true, true);
  }

  private @Nullable Part conjunction(List<QueryNode> nodes) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean positive = false;
    boolean scored = false;
    boolean varied = false;
    boolean bound = false;
    boolean dear = false;
    int clauses = 0;
    Part only = null;
    for (QueryNode node : nodes) {
      if (node instanceof QueryNode.Not(QueryNode inner)) {
        Part out = part(words.unmarked(), inner);
        if (out != null) {
          all.add(out.query, Occur.MUST_NOT);
          dear |= out.dear;
          clauses++;
        }
        continue;
      }
      Part in = part(node);
      if (in != null) {
        all.add(in.query, in.scored ? Occur.MUST : Occur.FILTER);
        positive = true;
        scored |= in.scored;
        varied |= in.varied;
        bound |= in.bound;
        dear |= in.dear;
        clauses++;
        only = in;
      }
    }
    if (clauses == 0) {
      return null;
    }
    if (clauses == 1 && only != null) {
      return only;
    }
    if (!positive) {
      all.add(everything(), Occur.FILTER);
      bound = true;
    }
    return new Part(all.build(), scored, varied, bound, dear);
  }

  private @Nullable Part disjunction(List<QueryNode> nodes) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    List<Part> parts = new ArrayList<>();
    for (QueryNode node : nodes) {
      Part part = part(node);
      if (part != null) {
        parts.add(part);
      } else if (node instanceof QueryNode.All) {
        return null; // everything or something is everything
      }
    }
    if (parts.size() < 2) {
      return parts.isEmpty() ? null : parts.getFirst();
    }
    boolean scored = false;
    boolean bound = true;
    boolean dear = false;
    for (Part part : parts) {
      any.add(part.scored ? part.query : silent(part.query), Occur.SHOULD);
      scored |= part.scored;
      bound &= part.bound;
      dear |= part.dear;
    }
    return new Part(any.build(), scored, scored, bound, dear);
  }

  private @Nullable Part negation(QueryNode inner) throws IOException {
    Part out = part(words.unmarked(), inner);
    if (out == null) {
      return null;
    }
    BooleanQuery.Builder rest = new BooleanQuery.Builder();
    rest.add(everything(), Occur.FILTER);
    rest.add(out.query, Occur.MUST_NOT);
    return Part.silent(rest.build(), true, out.dear);
  }

  /// What must be missing is not to be marked.
  private @Nullable Part part(WordQueries unmarked, QueryNode node) throws IOException {
    return new QueryTranslator(snapshot, unit, unmarked).part(node);
  }

  private Query withinUnit(Query query, boolean scored) {
    return new BooleanQuery.Builder()
        .add(query, scored ? Occur.MUST : Occur.FILTER)
        .add(everything(), Occur.FILTER)
        .build();
  }

  private Query everything() {
    return new TermQuery(new Term(Fields.UNIT, unit.name()));
  }

  private static Query silent(Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), 0);
  }

  private Query value(Dimension dimension, String value) {
    Identities identities = snapshot.identities(dimension);
    BitSet meant = identities.named(value);
    BitSet numbers = identities.members(meant.isEmpty() ? identities.holding(value) : meant);
    return new ColumnQuery(
        snapshot,
        dimension + ":" + value,
        columns -> {
          Column column = columns.column(dimension);
          return document -> {
            int head = column.head(columns.places().of(document));
            if (head >= Dictionary.NONE) {
              return head >= 0 && numbers.get(head);
            }
            for (int number : column.list(head)) {
              if (numbers.get(number)) {
                return true;
              }
            }
            return false;
          };
        });
  }

  private Query published(DateRange range) {
    int from = DocFilter.first(range);
    int to = DocFilter.last(range);
    return new ColumnQuery(
        snapshot,
        "date:" + range,
        columns ->
            document -> {
              int day = columns.day(document);
              return day >= from && day <= to;
            });
  }
}
