package org.gainsay.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/// Reads a table whose first line names its columns: CSV with commas or semicolons, TSV. A row is
/// an article. Of any length.
final class TableReader implements ArticleReader {

  private static final String NAME = "table 2";
  private static final int LONGEST_HEADER = 64 * 1024;

  private final Limits limits;
  private final Map<String, String> names;

  TableReader(Limits limits, Map<String, String> names) {
    this.limits = limits;
    this.names = names;
  }

  @Override
  public void read(Input input, InputStream bytes, Receiver receiver)
      throws IOException, InterruptedException {
    BufferedReader reader = new BufferedReader(Decoding.reader(bytes), LONGEST_HEADER);
    String start = start(reader);
    String delimiter = delimiter(start);
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter)
            .setQuote(delimiter.equals("\t") && hasMarksOfItsOwn(start) ? null : '"')
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .get();
    try (CSVParser rows = CSVParser.builder().setReader(reader).setFormat(format).get()) {
      checkColumns(rows.getHeaderNames());
      for (CSVRecord row : rows) {
        Origin origin = input.origin().record("row " + row.getRecordNumber());
        accept(row, origin, input, receiver);
      }
    } catch (UncheckedIOException e) {
      String reason = String.valueOf(e.getMessage()).replaceFirst("^\\S+Exception: ", "");
      throw new UnreadableException("broken: " + reason, e);
    } catch (IllegalArgumentException e) {
      throw new UnreadableException("its first line does not name columns: " + e.getMessage(), e);
    }
  }

  private void accept(CSVRecord row, Origin origin, Input input, Receiver receiver)
      throws InterruptedException {
    if (!row.isConsistent()) {
      receiver.reject(
          origin,
          "%d cells where the first line names %d columns"
              .formatted(row.size(), row.getParser().getHeaderNames().size()));
      return;
    }
    Map<String, String> values = new HashMap<>();
    row.toMap().forEach((column, value) -> values.put(field(column), value));
    byte[] bytes = String.join("\u001f", row.values()).getBytes(StandardCharsets.UTF_8);
    if (bytes.length > limits.documentBytes()) {
      receiver.reject(
          origin, "larger than the limit of %,d bytes".formatted(limits.documentBytes()));
      return;
    }
    receiver.accept(
        new RawArticle(
            origin,
            NAME,
            bytes,
            _ -> {
              String text = values.getOrDefault(Details.TEXT, "");
              Details details = Details.of(values).orElse(input.details());
              return Draft.of(details, null, RichText.plain(text));
            }));
  }

  private void checkColumns(List<String> columns) throws UnreadableException {
    if (columns.stream().noneMatch(column -> field(column).equals(Details.TEXT))) {
      throw new UnreadableException(
          "no column is called 'text'; say which one it is with --map text=NAME (there are: %s)"
              .formatted(String.join(", ", columns)));
    }
  }

  private String field(String column) {
    String name = column.strip().replace("\ufeff", "");
    String mapped = names.get(name);
    return mapped == null ? Details.fieldOf(name) : mapped;
  }

  private static String start(Reader reader) throws IOException {
    reader.mark(LONGEST_HEADER);
    char[] start = new char[LONGEST_HEADER - 1];
    int length = Math.max(0, reader.read(start));
    reader.reset();
    return new String(start, 0, length);
  }

  /// Whether quotation marks at the beginning of cells are their own, for they end within them:
  /// many programs write tables with tabs without any marks around cells.
  private static boolean hasMarksOfItsOwn(String start) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter('\t').setLenientEof(true).get();
    try (CSVParser rows = CSVParser.parse(start, format)) {
      rows.forEach(_ -> {});
      return false;
    } catch (UncheckedIOException _) {
      return true;
    }
  }

  /// The one of tab, semicolon and comma that stands most often in the first line.
  private static String delimiter(String start) {
    String line = start.lines().findFirst().orElse("");
    String best = ",";
    long most = 0;
    for (String candidate : List.of(",", "\t", ";")) {
      long count = line.chars().filter(c -> c == candidate.charAt(0)).count();
      if (count > most) {
        most = count;
        best = candidate;
      }
    }
    return best;
  }
}
