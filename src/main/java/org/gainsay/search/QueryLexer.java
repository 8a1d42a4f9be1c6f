package org.gainsay.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a query into tokens; whatever the text is, it finds some. Used once.
final class QueryLexer {

  /// What may follow a closing quotation mark: a distance, or the extent that holds all words.
  private static final Pattern SUFFIX = Pattern.compile("~([0-9]{1,4}|[sSpP])(?=[\\s()]|$)");

  private final String text;
  private final List<String> repairs;
  private final List<QueryToken> tokens = new ArrayList<>();
  private int at;

  QueryLexer(String query, List<String> repairs) {
    this.text = clean(query);
    this.repairs = repairs;
  }

  List<QueryToken> tokens() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        at++;
      } else if (c == '(') {
        at++;
        tokens.add(new QueryToken.Open());
      } else if (c == ')') {
        at++;
        tokens.add(new QueryToken.Close());
      } else if (c == '"') {
        quoted();
      } else if (c == '-') {
        minus();
      } else {
        word();
      }
    }
    return tokens;
  }

  /// Every mark that opens or closes a quote becomes a straight one; what is no text becomes blank.
  private static String clean(String query) {
    StringBuilder clean = new StringBuilder(query.length());
    for (int i = 0; i < query.length(); ) {
      int c = query.codePointAt(i);
      i += Character.charCount(c);
      boolean loneSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
      if (loneSurrogate || Character.isISOControl(c) || !Character.isDefined(c)) {
        clean.append(' ');
      } else if ("“”„‟«»″".indexOf(c) >= 0) {
        clean.append('"');
      } else {
        clean.appendCodePoint(c);
      }
    }
    return clean.toString();
  }

  private void quoted() {
    int end = text.indexOf('"', at + 1);
    if (end < 0) {
      repairs.add("closed a quotation mark");
      end = text.length();
    }
    String words = text.substring(at + 1, end).strip();
    at = Math.min(end + 1, text.length());
    String suffix = "";
    Matcher matcher = SUFFIX.matcher(text).region(at, text.length()).useTransparentBounds(true);
    if (matcher.lookingAt()) {
      suffix = matcher.group(1).toLowerCase(Locale.ROOT);
      at = matcher.end();
    }
    if (words.isEmpty()) {
      repairs.add("left out empty quotation marks");
    } else {
      tokens.add(new QueryToken.Quoted(words, suffix));
    }
  }

  private void minus() {
    at++;
    boolean before = at < text.length() && !Character.isWhitespace(text.charAt(at));
    if (before && text.charAt(at) != '-' && text.charAt(at) != ')') {
      tokens.add(new QueryToken.Not());
    } else {
      repairs.add("left out a minus sign with nothing behind it");
    }
  }

  private void word() {
    int start = at;
    while (at < text.length() && !endsWord(text.charAt(at))) {
      if (text.charAt(at) == ':') {
        Optional<QueryField> field = QueryField.of(text.substring(start, at));
        if (field.isPresent()) {
          at++;
          tokens.add(new QueryToken.Field(field.get()));
          return;
        }
      }
      at++;
    }
    String word = text.substring(start, at);
    switch (word) {
      case "OR", "|", "||" -> tokens.add(new QueryToken.Or());
      case "NOT" -> tokens.add(new QueryToken.Not());
      case "AND", "&&", "+" -> {} // words are ANDed anyway
      default -> tokens.add(new QueryToken.Word(word));
    }
  }

  private static boolean endsWord(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '('
        || c == ')'
        || c == '"';
  }
}
