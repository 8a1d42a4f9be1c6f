package org.gainsay.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.model.Confidence;
import org.gainsay.model.QuoteKind;
import org.gainsay.model.StanceLabel;
import org.gainsay.search.QueryNode.Extent;
import org.jspecify.annotations.Nullable;

/// Makes the leaves of the syntax tree from single words and phrases.
final class QueryLeaves {

  /// Letters that must come before the first `*` or `?`, so that not the whole vocabulary is
  /// walked.
  static final int LITERAL_START = 2;

  /// Shorter words than this are near to too many others.
  static final int FUZZY_LENGTH = 3;

  private static final Pattern FUZZY = Pattern.compile("(.+)~([0-9]?)");
  private static final int LARGEST_DISTANCE = 100;

  private final List<String> repairs;

  QueryLeaves(List<String> repairs) {
    this.repairs = repairs;
  }

  @Nullable QueryNode word(QueryParser.Context context, String word) {
    QueryField field = context.field();
    if (field != null) {
      return value(field, word);
    }
    if (word.equals("*") || word.equals("*:*")) {
      return new QueryNode.All();
    }
    if (word.chars()
        .noneMatch(c -> Character.isLetterOrDigit(c) || Character.isSurrogate((char) c))) {
      repairs.add("left out %s: it has no letters".formatted(word));
      return null;
    }
    Matcher fuzzy = FUZZY.matcher(word);
    if (fuzzy.matches()) {
      return fuzzy(context, fuzzy.group(1), fuzzy.group(2));
    }
    if (word.indexOf('*') >= 0 || word.indexOf('?') >= 0) {
      return pattern(context, word);
    }
    return new QueryNode.Words(context.place(), word);
  }

  @Nullable QueryNode quoted(QueryParser.Context context, String words, String suffix) {
    QueryField field = context.field();
    if (field != null) {
      return value(field, words);
    }
    return switch (suffix) {
      case "", "0" -> new QueryNode.Words(context.place(), words);
      case "s" -> new QueryNode.Together(context.place(), words, Extent.SENTENCE);
      case "p" -> new QueryNode.Together(context.place(), words, Extent.PARAGRAPH);
      default ->
          new QueryNode.Near(
              context.place(), words, Math.min(Integer.parseInt(suffix), LARGEST_DISTANCE));
    };
  }

  private QueryNode fuzzy(QueryParser.Context context, String word, String digits) {
    String bare = word.replaceAll("[*?~]", "");
    if (bare.length() < FUZZY_LENGTH || !isOneWord(bare)) {
      repairs.add("took %s~%s as the word %s".formatted(word, digits, bare));
      return new QueryNode.Words(context.place(), bare.isEmpty() ? word : bare);
    }
    int edits = digits.isEmpty() ? (bare.length() < 8 ? 1 : 2) : Integer.parseInt(digits);
    if (edits > 2) {
      repairs.add("a word may differ by two letters, not by %d".formatted(edits));
    }
    if (edits == 0) {
      return new QueryNode.Words(context.place(), bare);
    }
    return new QueryNode.Fuzzy(context.place(), bare, Math.min(edits, 2));
  }

  private @Nullable QueryNode pattern(QueryParser.Context context, String word) {
    String lean = word.replaceAll("\\*+", "*");
    int first = Math.min(indexOrEnd(lean, '*'), indexOrEnd(lean, '?'));
    String bare = lean.replaceAll("[*?]+", "");
    if (first < LITERAL_START || !isOneWord(bare)) {
      // A question mark at the end is more often a question than a pattern.
      String words = lean.replaceAll("[*?]+", " ").strip();
      if (!word.substring(0, word.length() - 1).equals(words)) {
        repairs.add(
            "took %s as %s: two letters of one word must come before * and ?"
                .formatted(word, words));
      }
      return new QueryNode.Words(context.place(), words);
    }
    if (first == lean.length() - 1) {
      return lean.charAt(first) == '*'
          ? new QueryNode.Prefix(context.place(), bare)
          : new QueryNode.Words(context.place(), bare);
    }
    return new QueryNode.Wildcard(context.place(), lean);
  }

  private static int indexOrEnd(String word, char c) {
    int index = word.indexOf(c);
    return index < 0 ? word.length() : index;
  }

  private static boolean isOneWord(String word) {
    return !word.isEmpty() && word.codePoints().allMatch(c -> Character.isLetterOrDigit(c));
  }

  private @Nullable QueryNode value(QueryField field, String text) {
    return switch (field) {
      case DATE -> {
        DateRange range = QueryDates.parse(text);
        if (range == null) {
          repairs.add(
              "left out date:%s: not a date like 2014, 2014-12 or 2014-12-24..".formatted(text));
        }
        yield range == null ? null : new QueryNode.Published(range);
      }
      case STANCE -> label(Dimension.STANCE, text, StanceLabel.values());
      case KIND -> label(Dimension.KIND, text, QuoteKind.values());
      case CONFIDENCE -> label(Dimension.CONFIDENCE, text, Confidence.values());
      default -> {
        Dimension dimension = field.dimension();
        yield dimension == null ? null : new QueryNode.Value(dimension, text);
      }
    };
  }

  /// The label that is meant: the same, the only one that begins so, or one with two letters wrong.
  private @Nullable QueryNode label(Dimension dimension, String text, Enum<?>[] labels) {
    String wanted = text.toUpperCase(Locale.ROOT).replaceAll("[ -]+", "_");
    for (Enum<?> label : labels) {
      if (label.name().equals(wanted)) {
        return new QueryNode.Value(dimension, label.name());
      }
    }
    List<String> near =
        Arrays.stream(labels)
            .map(Enum::name)
            .filter(name -> name.startsWith(wanted) || Spelling.distance(name, wanted) <= 2)
            .toList();
    String field = QueryField.of(dimension).written();
    if (near.size() == 1) {
      repairs.add("took %s:%s as %s".formatted(field, text, near.getFirst()));
      return new QueryNode.Value(dimension, near.getFirst());
    }
    repairs.add(
        "left out %s:%s: not one of %s"
            .formatted(
                field,
                text,
                String.join(", ", Arrays.stream(labels).map(Enum::name).toList())
                    .toLowerCase(Locale.ROOT)));
    return null;
  }
}
