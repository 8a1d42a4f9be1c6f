package org.gainsay.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;

/// Reads a plain text as one article: front matter or a side file tell of outlet and date, the
/// title is there too or in a first line that reads like one and stays in the text.
final class TextReader implements ArticleReader {

  private static final String NAME = "text 1";

  private final Limits limits;

  TextReader(Limits limits) {
    this.limits = limits;
  }

  @Override
  public void read(Input input, InputStream bytes, Receiver receiver)
      throws IOException, InterruptedException {
    byte[] document = BoundedInput.readAll(bytes, limits.documentBytes());
    Charset declared = Decoding.declaredIn(input.mediaType());
    receiver.accept(
        new RawArticle(
            input.origin(),
            NAME,
            document,
            raw -> parse(Decoding.decode(raw, declared), input.details())));
  }

  static Draft parse(String decoded, Details beside) {
    String text = decoded.replace("\r\n", "\n").replace('\r', '\n');
    FrontMatter frontMatter = FrontMatter.of(text);
    String body = WrappedLines.joined(frontMatter.body().strip());
    Details details = frontMatter.details().orElse(beside);
    return Draft.of(details, Headline.of(body).orElse(null), body);
  }
}
