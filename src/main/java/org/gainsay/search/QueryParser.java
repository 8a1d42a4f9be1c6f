package org.gainsay.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.gainsay.search.QueryNode.Place;
import org.jspecify.annotations.Nullable;

/// Reads the query language.
///
/// | written | finds |
/// |---|---|
/// | `joint investigation` | both words, in any form and order |
/// | `hack OR attack` | either; binds less than words side by side |
/// | `-rumour`, `NOT rumour` | what does not have it |
/// | `(…)` | a part of its own |
/// | `"joint investigation"` | the words one after the other |
/// | `"joint investigation"~5` | at most five words or moves apart |
/// | `"denied hacking"~s`, `~p` | both in one sentence, in one paragraph |
/// | `investig*`, `wom?n` | beginnings and patterns; two letters must come first |
/// | `pyongyang~`, `pyongyang~2` | words that differ by a letter or two |
/// | `speaker:obama`, `target:`, `outlet:`, `via:` | a value, whole or some of its words |
/// | `stance:denial`, `kind:direct`, `confidence:high`, `language:en` | a value of a fixed list |
/// | `date:2014`, `date:2014-12..2015-01`, `date:..2014-12-24` | days, months, years |
/// | `text:denied` | the word in the paragraph around the quote |
/// | `exact:denied` | the word only as it is written |
///
/// A field holds for the word, phrase or group behind its colon. What cannot be read is mended or
/// left out, and the reading says so; nothing is refused but for its size. Stateless.
public final class QueryParser {

  private final QueryLimits limits;

  public QueryParser(QueryLimits limits) {
    this.limits = limits;
  }

  /// Reads a query.
  ///
  /// @throws LimitExceededException if it is too long, too deep or has too many clauses
  public ParsedQuery parse(String query) {
    if (query.length() > limits.length()) {
      throw new LimitExceededException("q", "query length", limits.length());
    }
    List<String> repairs = new ArrayList<>();
    List<QueryToken> tokens = new QueryLexer(query, repairs).tokens();
    QueryNode root = new Run(tokens, new QueryLeaves(repairs), repairs).all();
    return ParsedQuery.of(root, List.copyOf(new LinkedHashSet<>(repairs)));
  }

  /// One descent through the tokens.
  private final class Run {
    private final List<QueryToken> tokens;
    private final QueryLeaves leaves;
    private final List<String> repairs;
    private int at;
    private int depth;
    private int clauses;

    Run(List<QueryToken> tokens, QueryLeaves leaves, List<String> repairs) {
      this.tokens = tokens;
      this.leaves = leaves;
      this.repairs = repairs;
    }

    QueryNode all() {
      Context text = new Context(null, new Place(false, false));
      List<QueryNode> parts = new ArrayList<>();
      while (at < tokens.size()) {
        addTo(parts, disjunction(text));
        if (at < tokens.size()) {
          at++; // the loop above stops early only before a closing parenthesis
          repairs.add("left out a closing parenthesis");
        }
      }
      QueryNode root = conjunction(parts);
      return root == null ? new QueryNode.All() : root;
    }

    private @Nullable QueryNode disjunction(Context context) {
      List<QueryNode> choices = new ArrayList<>();
      boolean dangling = false;
      while (true) {
        @Nullable QueryNode choice = sequence(context);
        if (choice == null) {
          dangling = true;
        } else if (choice instanceof QueryNode.Or or) {
          choices.addAll(or.parts());
        } else {
          choices.add(choice);
        }
        if (!(peek() instanceof QueryToken.Or)) {
          break;
        }
        at++;
        if (dangling) {
          repairs.add("left out OR with nothing beside it");
          dangling = false;
        }
        dangling |= !startsPart();
        if (dangling && !(peek() instanceof QueryToken.Or)) {
          repairs.add("left out OR with nothing beside it");
          break;
        }
      }
      return switch (choices.size()) {
        case 0 -> null;
        case 1 -> choices.getFirst();
        default -> new QueryNode.Or(choices);
      };
    }

    private boolean startsPart() {
      QueryToken next = peek();
      return next != null
          && !(next instanceof QueryToken.Or)
          && !(next instanceof QueryToken.Close);
    }

    private @Nullable QueryNode sequence(Context context) {
      List<QueryNode> parts = new ArrayList<>();
      while (startsPart()) {
        addTo(parts, part(context));
      }
      return conjunction(parts);
    }

    private @Nullable QueryNode part(Context context) {
      QueryToken token = tokens.get(at++);
      return switch (token) {
        case QueryToken.Not() -> negation(context);
        case QueryToken.Open() -> group(context);
        case QueryToken.Field(QueryField field) -> field(context, field);
        case QueryToken.Word(String word) -> leaf(leaves.word(context, word));
        case QueryToken.Quoted(String words, String suffix) ->
            leaf(leaves.quoted(context, words, suffix));
        case QueryToken.Or(), QueryToken.Close() -> null;
      };
    }

    private @Nullable QueryNode negation(Context context) {
      if (!startsPart()) {
        repairs.add("left out NOT with nothing behind it");
        return null;
      }
      enter();
      QueryNode part = part(context);
      depth--;
      return switch (part) {
        case null -> null;
        case QueryNode.Not(QueryNode twice) -> twice;
        default -> new QueryNode.Not(part);
      };
    }

    private @Nullable QueryNode group(Context context) {
      enter();
      QueryNode inside = disjunction(context);
      depth--;
      if (peek() instanceof QueryToken.Close) {
        at++;
      } else {
        repairs.add("closed a parenthesis");
      }
      if (inside == null) {
        repairs.add("left out empty parentheses");
      }
      return inside;
    }

    private @Nullable QueryNode field(Context context, QueryField field) {
      if (!startsPart()) {
        repairs.add("left out %s: with nothing behind it".formatted(field.written()));
        return null;
      }
      enter();
      QueryNode part = part(context.in(field));
      depth--;
      return part;
    }

    private @Nullable QueryNode leaf(@Nullable QueryNode leaf) {
      if (leaf != null && ++clauses > limits.clauses()) {
        throw new LimitExceededException("q", "number of words and conditions", limits.clauses());
      }
      return leaf;
    }

    private void enter() {
      if (++depth > limits.depth()) {
        throw new LimitExceededException("q", "depth of parentheses", limits.depth());
      }
    }

    private @Nullable QueryToken peek() {
      return at < tokens.size() ? tokens.get(at) : null;
    }
  }

  /// What the words at a place stand for: words of a text, or values of a field.
  record Context(@Nullable QueryField field, Place place) {
    Context in(QueryField inner) {
      return switch (inner) {
        case TEXT -> new Context(null, new Place(true, place.exact()));
        case EXACT -> new Context(null, new Place(place.around(), true));
        default -> new Context(inner, place);
      };
    }
  }

  private static void addTo(List<QueryNode> parts, @Nullable QueryNode part) {
    switch (part) {
      case null -> {}
      case QueryNode.And(List<QueryNode> inner) -> parts.addAll(inner);
      default -> parts.add(part);
    }
  }

  private static @Nullable QueryNode conjunction(List<QueryNode> parts) {
    return switch (parts.size()) {
      case 0 -> null;
      case 1 -> parts.getFirst();
      default -> new QueryNode.And(parts);
    };
  }
}
