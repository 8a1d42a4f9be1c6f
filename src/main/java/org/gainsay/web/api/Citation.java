package org.gainsay.web.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.model.Confidence;
import org.gainsay.search.Hit;
import org.jspecify.annotations.Nullable;

/// How to cite a quote: the words, who spoke, and the article that printed them.
///
/// @param words the words of the quote
/// @param speaker who spoke, if known
/// @param address permanent address of the quote's page
public record Citation(
    String words,
    @Nullable String speaker,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable LocalDate published,
    @Nullable String url,
    String key,
    String address,
    Confidence confidence) {

  /// The forms in which a citation can be had.
  public enum Format {
    PLAIN("text/plain"),
    BIBTEX("application/x-bibtex"),
    CSL_JSON("application/vnd.citationstyles.csl+json");

    private final String mediaType;

    Format(String mediaType) {
      this.mediaType = mediaType;
    }

    public String mediaType() {
      return mediaType + "; charset=utf-8";
    }
  }

  /// The citation of a hit that is a quote.
  ///
  /// @param address where the quote's page is found
  public static Citation of(Hit hit, String address) {
    double confidence = hit.quote() == null ? 1 : hit.quote().confidence();
    String id = hit.quote() == null ? hit.articleId() : hit.quote().id();
    return new Citation(
        hit.words().replaceAll("\\s+", " ").strip(),
        hit.speaker(),
        hit.title(),
        hit.outlet(),
        hit.published(),
        hit.url(),
        id.replaceAll("[^A-Za-z0-9]+", "-"),
        address,
        Confidence.of(confidence));
  }

  /// The citation in one of its forms.
  public String in(Format format) {
    return switch (format) {
      case PLAIN -> plain();
      case BIBTEX -> bibtex();
      case CSL_JSON -> cslJson();
    };
  }

  private String plain() {
    List<String> parts = new ArrayList<>();
    parts.add(speaker == null ? inMarks() : speaker + ": " + inMarks());
    if (title != null) {
      parts.add(title);
    }
    if (outlet != null) {
      parts.add(outlet);
    }
    if (published != null) {
      parts.add(published.toString());
    }
    if (url != null) {
      parts.add(url);
    }
    parts.add(address);
    return String.join(". ", parts) + "\n";
  }

  private String inMarks() {
    return "“" + words.replaceAll("^[“”\"«»]+|[“”\"«»]+$", "") + "”";
  }

  private String bibtex() {
    Map<String, String> fields = new LinkedHashMap<>();
    put(fields, "title", title);
    put(fields, "journal", outlet);
    put(fields, "date", published == null ? null : published.toString());
    put(fields, "year", published == null ? null : Integer.toString(published.getYear()));
    put(fields, "url", url == null ? address : url);
    put(fields, "note", (speaker == null ? "" : speaker + ": ") + inMarks());
    put(fields, "addendum", address);
    StringBuilder entry = new StringBuilder("@article{").append(key);
    fields.forEach((name, value) -> entry.append(",\n  %s = {%s}".formatted(name, value)));
    return entry.append("\n}\n").toString();
  }

  private static void put(Map<String, String> fields, String name, @Nullable String value) {
    if (value != null) {
      fields.put(name, forTex(value));
    }
  }

  /// The text with what TeX would take for a command written out. Braces have to go: BibTeX counts
  /// even the escaped ones.
  private static String forTex(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&', '%', '$', '#', '_' -> escaped.append('\\').append(c);
        case '\\' -> escaped.append("\\textbackslash ");
        case '{' -> escaped.append('(');
        case '}' -> escaped.append(')');
        case '~' -> escaped.append("\\textasciitilde ");
        case '^' -> escaped.append("\\textasciicircum ");
        default -> escaped.append(Character.isISOControl(c) ? ' ' : c);
      }
    }
    return escaped.toString();
  }

  private String cslJson() {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", key);
    item.put("type", "article-newspaper");
    if (title != null) {
      item.put("title", title);
    }
    if (outlet != null) {
      item.put("container-title", outlet);
    }
    if (published != null) {
      item.put(
          "issued",
          Map.of(
              "date-parts",
              List.of(
                  List.of(
                      published.getYear(), published.getMonthValue(), published.getDayOfMonth()))));
    }
    item.put("URL", url == null ? address : url);
    item.put("note", (speaker == null ? "" : speaker + ": ") + inMarks());
    item.put("archive_location", address);
    return Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(List.of(item)) + "\n";
  }
}
