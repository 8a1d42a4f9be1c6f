package org.gainsay.ingest;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;

/// Understands a Markdown file as one article: front matter as in a plain text, the rest without
/// its marks, paragraph by paragraph.
final class MarkdownArticle {

  static final String NAME = "markdown 2";

  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder().escapeHtml(false).build();

  private MarkdownArticle() {}

  static Draft parse(byte[] bytes, Input input) {
    String text =
        Decoding.decode(bytes, Decoding.declaredIn(input.mediaType()))
            .replace("\r\n", "\n")
            .replace('\r', '\n');
    FrontMatter frontMatter = FrontMatter.of(text);
    String html = RENDERER.render(PARSER.parse(frontMatter.body()));
    String body = String.join("\n\n", MainText.ofFragment(Jsoup.parseBodyFragment(html).body()));
    Details details = frontMatter.details().orElse(input.details());
    return Draft.of(details, Headline.of(body).orElse(null), body);
  }
}
