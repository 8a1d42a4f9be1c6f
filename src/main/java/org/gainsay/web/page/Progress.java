package org.gainsay.web.page;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.gainsay.pipeline.ArticleResult;
import org.gainsay.pipeline.IngestListener;

/// How far the reading of a delivery has come. One thread reads, others look.
final class Progress implements IngestListener {

  private final int files;
  private final AtomicLong read = new AtomicLong();
  private final AtomicLong articles = new AtomicLong();
  private final AtomicLong quotes = new AtomicLong();
  private final AtomicLong failed = new AtomicLong();
  private volatile String file = "";
  private final AtomicInteger number = new AtomicInteger();
  private volatile long size;

  Progress(int files) {
    this.files = files;
  }

  /// What somebody who waits is shown.
  ///
  /// @param file name of the file that is being read
  /// @param number which of the files it is, from 1
  /// @param percent how much of it was read, from 0 to 100
  /// @param articles how many articles were taken in until now
  /// @param text all of it in a sentence
  public record Shown(
      String file,
      int number,
      int files,
      int percent,
      long articles,
      long quotes,
      long failed,
      String text) {}

  /// Begins with the next file, whose bytes are counted as they are read.
  InputStream begin(String name, InputStream bytes, long length) {
    read.set(0);
    size = length;
    file = name;
    number.incrementAndGet();
    return new Counted(bytes);
  }

  @Override
  public void heard(ArticleResult result) {
    if (AddPage.isGood(result)) {
      articles.incrementAndGet();
      quotes.addAndGet(result.quotes());
    } else {
      failed.incrementAndGet();
    }
  }

  Shown shown() {
    long length = size;
    int percent = length <= 0 ? 0 : (int) Math.min(100, 100 * read.get() / length);
    String text =
        Texts.t(
            "add.progress",
            file,
            percent,
            Texts.count("count.articles", articles.get()),
            Texts.count("count.quotes", quotes.get()));
    String whole = files > 1 ? Texts.t("add.progress.of", number.get(), files) + " " + text : text;
    return new Shown(
        file, number.get(), files, percent, articles.get(), quotes.get(), failed.get(), whole);
  }

  private final class Counted extends FilterInputStream {

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      if (one >= 0) {
        Progress.this.read.incrementAndGet();
      }
      return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      if (count > 0) {
        Progress.this.read.addAndGet(count);
      }
      return count;
    }
  }
}
