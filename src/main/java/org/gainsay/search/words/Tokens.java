package org.gainsay.search.words;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/// The words of one text after the other, with their offsets: the only place where text is cut into
/// words, for the index as for queries and highlights. Meant to be used again and again, because a
/// tokenizer is dear to make; not for several threads at a time.
public final class Tokens implements AutoCloseable {

  /// Those that nobody uses at the moment. Not bound to threads, because a server may have a new
  /// one for each request.
  private static final ConcurrentLinkedDeque<Tokens> FREE = new ConcurrentLinkedDeque<>();

  private final Vocabulary vocabulary = new Vocabulary();
  private final PlainWords plain = new PlainWords();
  private final StandardTokenizer tokenizer = new StandardTokenizer();
  private final CharTermAttribute term = tokenizer.getAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = tokenizer.getAttribute(OffsetAttribute.class);

  private Word[] words = new Word[64];
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int size;

  /// Takes a free instance; closing gives it back.
  public static Tokens borrow() {
    Tokens free = FREE.poll();
    return free == null ? new Tokens() : free;
  }

  @Override
  public void close() {
    FREE.push(this);
  }

  public void read(String text) {
    read(text, null);
  }

  /// Reads of a text only words that may be among those to mark. To look a word up costs more than
  /// to see that it begins with another letter.
  void readMarked(String text, MarkedWords marked) {
    read(text, marked);
  }

  private void read(String text, @Nullable MarkedWords only) {
    size = 0;
    if (!plain.cut(text, (letters, start, end) -> add(letters, start, end, only))) {
      size = 0;
      tokenize(text);
    }
  }

  private void tokenize(String text) {
    try {
      tokenizer.setReader(new StringReader(text));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        add(
            vocabulary.word(term.buffer(), 0, term.length()),
            offset.startOffset(),
            offset.endOffset());
      }
      tokenizer.end();
      tokenizer.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // reads a string
    }
  }

  private void add(char[] letters, int start, int end, @Nullable MarkedWords only) {
    if (only == null || only.mayBeginWith(letters[start])) {
      add(vocabulary.word(letters, start, end - start), start, end);
    }
  }

  private void add(Word word, int start, int end) {
    if (size == words.length) {
      words = Arrays.copyOf(words, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    words[size] = word;
    starts[size] = start;
    ends[size] = end;
    size++;
  }

  public int size() {
    return size;
  }

  public Word word(int i) {
    return words[i];
  }

  public int start(int i) {
    return starts[i];
  }

  public int end(int i) {
    return ends[i];
  }

  /// The first word that ends after an offset, or the number of words.
  public int firstEndingAfter(int at) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] > at) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
