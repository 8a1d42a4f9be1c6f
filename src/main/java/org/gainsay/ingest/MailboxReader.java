package org.gainsay.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Reads an mbox file: mails one after the other, each behind a line that begins with `From `; a
/// line of a mail that does is marked with `>`. Of any length.
final class MailboxReader implements ArticleReader {

  private static final byte[] SEPARATOR = "From ".getBytes(StandardCharsets.US_ASCII);

  private final Limits limits;
  private final WholeDocument.DocumentParser parser;

  /// @param parser understands one mail
  MailboxReader(Limits limits, WholeDocument.DocumentParser parser) {
    this.limits = limits;
    this.parser = parser;
  }

  @Override
  public void read(Input input, InputStream bytes, Receiver receiver)
      throws IOException, InterruptedException {
    BoundedLines lines = new BoundedLines(bytes, limits.documentBytes());
    ByteArrayOutputStream mail = new ByteArrayOutputStream();
    int number = 0;
    boolean isTooLong = false;
    boolean isAfterBlank = true;
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      if (isAfterBlank && startsWith(line, 0)) {
        hand(input, number, mail, isTooLong, receiver);
        number++;
        mail.reset();
        isTooLong = false;
      } else if (isTooLong || mail.size() + line.length > limits.documentBytes()) {
        isTooLong = true;
      } else {
        int mark = isMarked(line) ? 1 : 0;
        mail.write(line, mark, line.length - mark);
        mail.write('\n');
      }
      isAfterBlank = line.length == 0 || (line.length == 1 && line[0] == '\r');
    }
    hand(input, number, mail, isTooLong, receiver);
    if (number == 0) {
      throw new UnreadableException("no line in it begins with 'From '");
    }
  }

  private void hand(
      Input input, int number, ByteArrayOutputStream mail, boolean isTooLong, Receiver receiver)
      throws InterruptedException {
    Origin origin = input.origin().record("mail " + number);
    if (isTooLong) {
      receiver.reject(
          origin, "larger than the limit of %,d bytes".formatted(limits.documentBytes()));
    } else if (number > 0) {
      receiver.accept(
          new RawArticle(
              origin, MailArticle.NAME, mail.toByteArray(), raw -> parser.parse(raw, input)));
    }
  }

  /// Whether a mark was put before it, one more before marks that it had, as mboxrd has it.
  private static boolean isMarked(byte[] line) {
    int marks = 0;
    while (marks < line.length && line[marks] == '>') {
      marks++;
    }
    return marks > 0 && startsWith(line, marks);
  }

  private static boolean startsWith(byte[] line, int from) {
    int to = Math.min(line.length, from + SEPARATOR.length);
    return Arrays.equals(line, from, to, SEPARATOR, 0, SEPARATOR.length);
  }
}
