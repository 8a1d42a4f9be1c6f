package org.gainsay.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// Understands text documents of word processors as one article: Office Open XML (DOCX) and
/// OpenDocument (ODT), both ZIP files of XML. Tables, notes, headers and what was deleted stay out.
final class OfficeArticle {

  static final String DOCX = "docx 1";
  static final String ODT = "odt 1";

  private final Limits limits;

  OfficeArticle(Limits limits) {
    this.limits = limits;
  }

  Draft docx(byte[] bytes, Input input) throws IOException {
    Document body = part(bytes, "word/document.xml");
    if (body == null) {
      throw new UnreadableException("not a text document: it has no word/document.xml");
    }
    body.select("w|tbl, w|del, w|footnote, w|instrText").remove();
    List<String> paragraphs = new ArrayList<>();
    for (Element paragraph : body.select("w|p")) {
      StringBuilder text = new StringBuilder();
      for (Element run : paragraph.select("w|t, w|tab, w|br")) {
        text.append(run.tagName().equals("w:t") ? run.wholeText() : " ");
      }
      paragraphs.add(text.toString());
    }
    return draft(paragraphs, part(bytes, "docProps/core.xml"), input);
  }

  Draft odt(byte[] bytes, Input input) throws IOException {
    Document content = part(bytes, "content.xml");
    Element body = content == null ? null : content.selectFirst("office|text");
    if (body == null) {
      throw new UnreadableException("not a text document: it has no text in content.xml");
    }
    body.select("table|table, text|note, office|annotation, text|tracked-changes, draw|frame")
        .remove();
    List<String> paragraphs = new ArrayList<>();
    for (Element paragraph : body.select("text|p, text|h")) {
      StringBuilder text = new StringBuilder();
      append(paragraph, text);
      paragraphs.add(text.toString());
    }
    return draft(paragraphs, part(bytes, "meta.xml"), input);
  }

  private static void append(Node node, StringBuilder text) {
    for (Node child : node.childNodes()) {
      if (child instanceof TextNode words) {
        text.append(words.getWholeText());
      } else if (child instanceof Element element) {
        switch (element.tagName()) {
          case "text:s", "text:tab", "text:line-break" -> text.append(' ');
          default -> append(element, text);
        }
      }
    }
  }

  private static Draft draft(List<String> lines, @Nullable Document properties, Input input) {
    List<String> paragraphs =
        lines.stream()
            .map(line -> line.replaceAll("[\\s\\u00a0]+", " ").strip())
            .filter(line -> !line.isEmpty())
            .toList();
    Map<String, String> values = new HashMap<>();
    if (properties != null) {
      put(values, Details.TITLE, properties.selectFirst("dc|title"));
      put(values, Details.OUTLET, properties.selectFirst("dc|publisher"));
      put(values, Details.DATE, properties.selectFirst("dcterms|created, meta|creation-date"));
      put(values, Details.LANGUAGE, null);
    }
    String text = String.join("\n\n", paragraphs);
    FrontMatter frontMatter = FrontMatter.of(text);
    Details details = frontMatter.details().orElse(input.details()).orElse(Details.of(values));
    String body = frontMatter.body().strip();
    return Draft.of(details, Headline.of(body).orElse(null), body);
  }

  private static void put(Map<String, String> values, String field, @Nullable Element element) {
    if (element != null && !element.text().isBlank()) {
      values.put(field, element.text());
    }
  }

  /// A file of the document as XML, or null if it has none of this name.
  private @Nullable Document part(byte[] bytes, String name) throws IOException {
    ArchiveGuard guard = new ArchiveGuard(limits.ratio());
    try (ZipInputStream zip = new ZipInputStream(guard.packed(new ByteArrayInputStream(bytes)))) {
      InputStream content = guard.unpacked(zip);
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return Xml.parse(BoundedInput.readAll(content, limits.documentBytes()), null);
        }
      }
      return null;
    }
  }
}
