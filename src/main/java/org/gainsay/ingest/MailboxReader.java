package org.gainsay.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// Reads an mbox file: mails one after the other, each behind a line that begins with `From `. Of
/// any length.
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
      if (isAfterBlank && startsWith(line)) {
        hand(input, number, mail, isTooLong, receiver);
        number++;
        mail.reset();
        isTooLong = false;
      } else if (isTooLong || mail.size() + line.length > limits.documentBytes()) {
        isTooLong = true;
      } else {
        mail.write(line);
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

  private static boolean startsWith(byte[] line) {
    if (line.length < SEPARATOR.length) {
      return false;
    }
    for (int i = 0; i < SEPARATOR.length; i++) {
      if (line[i] != SEPARATOR[i]) {
        return false;
      }
    }
    return true;
  }
}
