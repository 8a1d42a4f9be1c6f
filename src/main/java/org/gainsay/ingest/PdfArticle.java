package org.gainsay.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/// Understands a PDF file as one article: its lines joined to paragraphs, words cut at line ends
/// made whole. Scripts and forms in it are not looked at; a scan has no text.
final class PdfArticle {

  static final String NAME = "pdf 1";

  private static final int MOST_PAGES = 500;

  /// Begins each paragraph in what the stripper writes; no text has it.
  private static final String PARAGRAPH = "\u0001";

  private PdfArticle() {}

  static Draft parse(byte[] bytes, Input input) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw new UnreadableException(
            "%,d pages are more than the limit of %d"
                .formatted(document.getNumberOfPages(), MOST_PAGES));
      }
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(false);
      stripper.setParagraphStart(PARAGRAPH);
      stripper.setLineSeparator("\n");
      String text = paragraphs(stripper.getText(document));
      if (text.isBlank()) {
        throw new UnreadableException("no text in it: perhaps a scan");
      }
      Details details = details(document.getDocumentInformation()).orElse(input.details());
      return Draft.of(details, Headline.of(text).orElse(null), text);
    } catch (InvalidPasswordException e) {
      throw new UnreadableException("encrypted", e);
    } catch (IllegalArgumentException | IllegalStateException | ClassCastException e) {
      throw new UnreadableException("broken: " + e.getMessage(), e);
    }
  }

  private static Details details(PDDocumentInformation information) {
    Map<String, String> values = new HashMap<>();
    String title = information.getTitle();
    if (title != null && title.contains(" ") && !title.endsWith(".docx")) {
      values.put(Details.TITLE, HtmlMetadata.withoutSite(title, null));
    }
    return Details.of(values);
  }

  static String paragraphs(String stripped) {
    List<String> paragraphs = new ArrayList<>();
    for (String block : stripped.split(PARAGRAPH, -1)) {
      StringBuilder paragraph = new StringBuilder();
      block
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .forEach(line -> append(line, paragraph));
      String text = paragraph.toString();
      if (Boilerplate.isText(text) && !isPageNumber(text)) {
        paragraphs.add(text);
      }
    }
    return String.join("\n\n", paragraphs);
  }

  private static void append(String line, StringBuilder paragraph) {
    int last = paragraph.length() - 1;
    boolean isCut =
        last > 0
            && paragraph.charAt(last) == '-'
            && Character.isLowerCase(paragraph.charAt(last - 1))
            && Character.isLowerCase(line.charAt(0));
    if (isCut) {
      paragraph.setLength(last);
    } else if (!paragraph.isEmpty()) {
      paragraph.append(' ');
    }
    paragraph.append(line);
  }

  private static boolean isPageNumber(String paragraph) {
    return paragraph.matches("(?:page )?\\d{1,4}(?: (?:of|/) \\d{1,4})?|- ?\\d{1,4} ?-");
  }
}
