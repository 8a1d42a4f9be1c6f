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
  /// @param scored whether some words give their matches different scores
  record Translation(@Nullable Query query, boolean scored) {}

  Translation translate(QueryNode root) throws IOException {
    Part part = part(root);
    if (part == null) {
      return new Translation(null, false);
    }
    return new Translation(part.bound ? part.query : withinUnit(part.query, false), part.scored);
  }

  /// A part of the query.
  ///
  /// @param scored whether its score says something
  /// @param bound whether it can match only documents of the unit
  private record Part(Query query, boolean scored, boolean bound) {}

  /// The part, or null if it says nothing: no words, or everything.
  private @Nullable Part part(QueryNode node) throws IOException {
    return switch (node) {
      case QueryNode.All() -> null;
      case QueryNode.And(List<QueryNode> parts) -> conjunction(parts);
      case QueryNode.Or(List<QueryNode> parts) -> disjunction(parts);
      case QueryNode.Not(QueryNode inner) -> negation(inner);
      case QueryNode.Value(Dimension dimension, String value) ->
          new Part(value(dimension, value), false, false);
      case QueryNode.Published(DateRange range) -> new Part(published(range), false, false);
      case QueryNode.Words text -> text(words.words(text));
      case QueryNode.Near near -> text(words.near(near));
      case QueryNode.Together together -> text(words.together(together));
      case QueryNode.Prefix prefix -> text(words.prefix(prefix));
      case QueryNode.Wildcard wildcard -> text(words.wildcard(wildcard));
      case QueryNode.Fuzzy fuzzy -> text(words.fuzzy(fuzzy));
    };
  }

  private static @Nullable Part text(@Nullable Query query) {
    return query == null ? null : new Part(query, true, true);
  }

  private @Nullable Part conjunction(List<QueryNode> nodes) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean positive = false;
    boolean scored = false;
    boolean bound = false;
    int clauses = 0;
    Part only = null;
    for (QueryNode node : nodes) {
      if (node instanceof QueryNode.Not(QueryNode inner)) {
        Part out = part(words.unmarked(), inner);
        if (out != null) {
          all.add(out.query, Occur.MUST_NOT);
          clauses++;
        }
        continue;
      }
      Part in = part(node);
      if (in != null) {
        all.add(in.query, in.scored ? Occur.MUST : Occur.FILTER);
        positive = true;
        scored |= in.scored;
        bound |= in.bound;
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
    return new Part(all.build(), scored, bound);
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
    for (Part part : parts) {
      any.add(part.scored ? part.query : silent(part.query), Occur.SHOULD);
      scored |= part.scored;
      bound &= part.bound;
    }
    return new Part(any.build(), scored, bound);
  }

  private @Nullable Part negation(QueryNode inner) throws IOException {
    Part out = part(words.unmarked(), inner);
    if (out == null) {
      return null;
    }
    BooleanQuery.Builder rest = new BooleanQuery.Builder();
    rest.add(everything(), Occur.FILTER);
    rest.add(out.query, Occur.MUST_NOT);
    return new Part(rest.build(), false, true);
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
            int head = column.head(document);
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
