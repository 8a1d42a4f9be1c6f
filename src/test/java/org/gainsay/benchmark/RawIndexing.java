package org.gainsay.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.model.Quote;

/// What [IndexingBenchmark] is held against: `RawIndexing QUOTES.jsonl FOLDER` gives the same
/// quotes to Lucene as plainly as they can be searched and counted, a document and one field of
/// words each.
final class RawIndexing {

  private RawIndexing() {}

  public static void main(String[] arguments) throws IOException {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long cpu = system.getProcessCpuTime();
    long quotes;
    try (FSDirectory directory = FSDirectory.open(Path.of(arguments[1]));
        IndexWriter writer =
            new IndexWriter(
                directory, new IndexWriterConfig(new StandardAnalyzer()).setRAMBufferSizeMB(256))) {
      quotes =
          PreparedQuotes.read(
              Path.of(arguments[0]),
              200,
              articles -> articles.forEach(article -> add(writer, article)));
      writer.commit();
    }
    double seconds = (system.getProcessCpuTime() - cpu) / 1e9;
    System.out.printf(
        "%d quotes, %.1f cpu s, %.0f quotes per cpu second%n", quotes, seconds, quotes / seconds);
  }

  private static void add(IndexWriter writer, AnnotatedArticle article) {
    try {
      for (Quote quote : article.quotes()) {
        String words = quote.extent().of(article.article().text());
        Document document = new Document();
        document.add(new TextField("words", words, Field.Store.NO));
        document.add(new BinaryDocValuesField("shown", new BytesRef(words)));
        document.add(new NumericDocValuesField("day", article.article().published().toEpochDay()));
        key(document, "speaker", quote.speaker().name());
        key(document, "stance", quote.stances().getFirst().label().name());
        key(document, "outlet", article.article().outlet());
        writer.addDocument(document);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void key(Document document, String field, String value) {
    document.add(new StringField(field, value, Field.Store.NO));
    document.add(new SortedDocValuesField(field, new BytesRef(value)));
  }
}
