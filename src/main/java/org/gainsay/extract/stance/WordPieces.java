package org.gainsay.extract.stance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The pieces of words that the network of stances knows, by number, and how words are cut into
/// them: in lower case, without accents, punctuation by itself, then always the longest piece that
/// is known (WordPiece: Devlin and others 2019). Immutable, for any number of threads.
///
/// The resource has a piece a line, those that carry on a word with `##` before them; the number of
/// a piece is that of its line, from 0.
final class WordPieces {

  private static final String RESOURCE = "word-pieces.txt";
  private static final String CARRIES_ON = "##";

  /// A longer run of letters is no word.
  private static final int LONGEST = 60;

  private final Map<String, Integer> numbers;
  private final int unknown;
  private final int opening;
  private final int closing;

  private WordPieces(Map<String, Integer> numbers) {
    this.numbers = Map.copyOf(numbers);
    unknown = number("[UNK]");
    opening = number("[CLS]");
    closing = number("[SEP]");
  }

  /// The pieces of English that Gainsay comes with.
  static WordPieces english() {
    return English.PIECES;
  }

  private static final class English {
    static final WordPieces PIECES = load();
  }

  private static WordPieces load() {
    try (InputStream in = WordPieces.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("missing resource: " + RESOURCE);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      Map<String, Integer> numbers = new HashMap<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        numbers.put(line, numbers.size());
      }
      return new WordPieces(numbers);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int number(String piece) {
    Integer number = numbers.get(piece);
    if (number == null) {
      throw new IllegalStateException(RESOURCE + " has no " + piece);
    }
    return number;
  }

  /// What stands before a passage.
  int opening() {
    return opening;
  }

  /// What stands behind a passage.
  int closing() {
    return closing;
  }

  /// The numbers of the pieces of a token, in order; those of what has no letter that is known are
  /// one *unknown*.
  List<Integer> of(String token) {
    List<Integer> pieces = new ArrayList<>(4);
    String plain = Normalizer.normalize(token.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder run = new StringBuilder();
    plain
        .codePoints()
        .forEach(c -> {
          int type = Character.getType(c);
          if (type == Character.NON_SPACING_MARK || Character.isISOControl(c)) {
            return;
          }
          if (Character.isLetterOrDigit(c)) {
            run.appendCodePoint(c);
            return;
          }
          cut(run, pieces);
          if (!Character.isWhitespace(c)) {
            run.appendCodePoint(c);
            cut(run, pieces);
          }
        });
    cut(run, pieces);
    return pieces;
  }

  /// Adds the pieces of a run of letters and empties it.
  private void cut(StringBuilder run, List<Integer> pieces) {
    if (run.isEmpty()) {
      return;
    }
    String word = run.toString();
    run.setLength(0);
    if (word.length() > LONGEST) {
      pieces.add(unknown);
      return;
    }
    int before = pieces.size();
    int at = 0;
    while (at < word.length()) {
      int end = word.length();
      Integer found = null;
      for (; end > at && found == null; end--) {
        String piece = word.substring(at, end);
        found = numbers.get(at == 0 ? piece : CARRIES_ON + piece);
      }
      if (found == null) {
        pieces.subList(before, pieces.size()).clear();
        pieces.add(unknown);
        return;
      }
      pieces.add(found);
      at = end + 1;
    }
  }
}
