package org.gainsay.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// The text of an element as paragraphs: a block element begins and ends one, and so do two line
/// breaks in a row. White space is as a browser shows it. For one element.
final class HtmlParagraphs implements NodeVisitor {

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private int breaks;

  private HtmlParagraphs() {}

  static List<String> of(Element element) {
    HtmlParagraphs visitor = new HtmlParagraphs();
    element.traverse(visitor);
    visitor.end();
    return List.copyOf(visitor.paragraphs);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text.getWholeText());
    } else if (node instanceof Element element) {
      if (BLOCKS.contains(element.normalName())) {
        end();
      } else if (element.normalName().equals("br")) {
        lineBreak();
      } else if (element.normalName().equals("q")) {
        append("“"); // a browser shows marks around it
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (BLOCKS.contains(element.normalName())) {
        end();
      } else if (element.normalName().equals("q")) {
        append("”");
      }
    }
  }

  private void lineBreak() {
    breaks++;
    if (breaks > 1) {
      end();
    } else {
      append(" ");
    }
  }

  private void append(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        boolean isFirst = paragraph.isEmpty() || paragraph.charAt(paragraph.length() - 1) == ' ';
        if (!isFirst) {
          paragraph.append(' ');
        }
      } else if (c != '\u00ad' && c != '\u200b' && c != '\ufeff') { // shown as nothing
        paragraph.append(c);
        breaks = 0;
      }
    }
  }

  private void end() {
    String text = paragraph.toString().strip();
    if (!text.isEmpty()) {
      paragraphs.add(text);
    }
    paragraph.setLength(0);
    breaks = 0;
  }
}
