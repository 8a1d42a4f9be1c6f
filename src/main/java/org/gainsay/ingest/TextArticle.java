package org.gainsay.ingest;

/// Understands a plain text as one article: front matter or a side file tell of outlet and date,
/// the title is there too or in a first line that reads like one and stays in the text.
final class TextArticle {

  static final String NAME = "text 2";

  private TextArticle() {}

  static Draft parse(byte[] bytes, Input input) {
    return parse(Decoding.decode(bytes, Decoding.declaredIn(input.mediaType())), input.details());
  }

  static Draft parse(String decoded, Details beside) {
    String text = decoded.replace("\r\n", "\n").replace('\r', '\n');
    FrontMatter frontMatter = FrontMatter.of(text);
    String body = WrappedLines.joined(frontMatter.body().strip());
    Details details = frontMatter.details().orElse(beside);
    return Draft.of(details, Headline.of(body).orElse(null), body);
  }
}
