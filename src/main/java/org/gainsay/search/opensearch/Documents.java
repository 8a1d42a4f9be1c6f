package org.gainsay.search.opensearch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.util.BytesRef;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.model.Article;
import org.gainsay.model.Confidence;
import org.gainsay.model.Paragraph;
import org.gainsay.model.Quote;
import org.gainsay.model.Stance;
import org.gainsay.search.Dimension;
import org.gainsay.search.Unit;
import org.gainsay.search.words.Fingerprint;
import org.gainsay.search.words.Parties;
import org.gainsay.search.words.Sketch;
import org.gainsay.search.words.Tokens;

/// Makes the documents of an article: one for itself, one a paragraph, one a quote. A paragraph in
/// which one quote begins and no other, as in most that have any, shares its document: both have
/// the same values, and the words of the paragraph are those around the quote.
final class Documents {

  /// OpenSearch takes no longer ids, in bytes.
  private static final int LONGEST_ID = 512;

  private Documents() {}

  /// The document of an article.
  static String articleId(String article) {
    return id("article:" + article);
  }

  /// The document of a quote has the quote's id.
  static String quoteId(String quote) {
    return id(quote);
  }

  private static String id(String id) {
    byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
    if (bytes.length <= LONGEST_ID) {
      return id;
    }
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return id.substring(0, 60) + "~" + HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }

  /// By id, the article's own first.
  static Map<String, Map<String, Object>> of(AnnotatedArticle annotated) {
    try (Tokens tokens = Tokens.borrow()) {
      return of(annotated, tokens);
    }
  }

  private static Map<String, Map<String, Object>> of(AnnotatedArticle annotated, Tokens tokens) {
    Article article = annotated.article();
    Map<String, Map<String, Object>> documents = new LinkedHashMap<>();
    Map<String, Object> whole = ofUnits(article, Unit.ARTICLES);
    documents.put(articleId(article.id()), whole);
    whole.put(Schema.ORIGINAL, annotated);
    if (article.title() != null) {
      tokens.read(article.title());
      for (boolean exact : new boolean[] {false, true}) {
        whole.put(Schema.title(exact), Cut.all(tokens).words(exact));
      }
    }
    tokens.read(article.text());
    addSketch(whole, tokens, article.text());
    Fingerprint fingerprint = new Fingerprint();
    Pairs pairs = new Pairs(annotated);
    List<Cut> cuts = new ArrayList<>();
    Set<Quote> left = new LinkedHashSet<>(annotated.quotes());
    Set<Quote> inArticle = new LinkedHashSet<>(annotated.quotes());
    List<Paragraph> paragraphs = paragraphs(annotated);
    int first = 0;
    for (int p = 0; p < paragraphs.size(); p++) {
      boolean last = p == paragraphs.size() - 1;
      int end = last ? Integer.MAX_VALUE : paragraphs.get(p + 1).offset();
      int after = first;
      while (after < tokens.size() && tokens.start(after) < end) {
        after++;
      }
      Cut cut = Cut.ofParagraph(article.text(), tokens, first, after);
      cuts.add(cut);
      first = after;
      List<Quote> own = left.stream().filter(quote -> quote.extent().start() < end).toList();
      own.forEach(left::remove);
      boolean isShared = own.size() == 1;
      for (Quote quote : own) {
        Map<String, Object> document =
            isShared
                ? ofUnits(article, Unit.QUOTES, Unit.PARAGRAPHS)
                : ofUnits(article, Unit.QUOTES);
        cut.addTo(document);
        Cut content = Cut.ofSpans(tokens, quote.content());
        for (boolean exact : new boolean[] {false, true}) {
          document.put(Schema.words(Unit.QUOTES, exact), content.words(exact));
        }
        addPrint(document, fingerprint.of(tokens, quote.content()));
        addValues(document, Unit.QUOTES, List.of(quote));
        if (isShared) {
          addValues(document, Unit.PARAGRAPHS, own);
        }
        pairs.addTo(document, quote);
        document.put(Schema.SHOWN, Shown.of(article, paragraphs, p, quote));
        documents.put(quoteId(quote.id()), document);
      }
      if (!isShared) {
        Map<String, Object> document = ofUnits(article, Unit.PARAGRAPHS);
        cut.addTo(document);
        addValues(document, Unit.PARAGRAPHS, own);
        document.put(Schema.SHOWN, Shown.of(article, paragraphs, p, null));
        documents.put(id("paragraph:" + article.id() + "#" + p), document);
      }
    }
    Cut.addAllTo(whole, cuts);
    addValues(whole, Unit.ARTICLES, inArticle);
    int place = 0;
    for (Map<String, Object> document : documents.values()) {
      document.put(Schema.PLACE, place++);
    }
    return documents;
  }

  /// Its paragraphs; a text of nothing but blanks counts as one if something is quoted from it.
  private static List<Paragraph> paragraphs(AnnotatedArticle annotated) {
    List<Paragraph> paragraphs = annotated.article().paragraphs();
    return paragraphs.isEmpty() && !annotated.quotes().isEmpty()
        ? List.of(new Paragraph(0, 0, "?"))
        : paragraphs;
  }

  private static Map<String, Object> ofUnits(Article article, Unit... units) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put(Schema.UNIT, units);
    document.put(Schema.ARTICLE, article.id());
    if (article.outlet() != null) {
      document.put(Schema.field(Dimension.OUTLET, Unit.ARTICLES), Parties.cut(article.outlet()));
    }
    document.put(Schema.field(Dimension.LANGUAGE, Unit.ARTICLES), Parties.cut(article.language()));
    if (article.published() != null) {
      document.put(Schema.DAY, article.published().toEpochDay());
      String day = article.published().toString();
      String month = day.substring(0, day.lastIndexOf('-'));
      document.put(Schema.field(Dimension.MONTH, Unit.ARTICLES), month);
      document.put(
          Schema.field(Dimension.YEAR, Unit.ARTICLES), month.substring(0, month.lastIndexOf('-')));
    }
    return document;
  }

  private static void addPrint(Map<String, Object> document, BytesRef print) {
    document.put(Schema.PRINT, written(print));
    document.put(Schema.PRINT_PARTS, parts(print));
  }

  /// What to look up to find quotes that may be the same but for a few words. Numbers, because a
  /// number costs the cluster a fraction of a word to index, and nearly all of these are found in
  /// one quote only.
  static Set<Integer> parts(BytesRef print) {
    Set<Integer> parts = new TreeSet<>();
    for (int part = 0; part < Fingerprint.PARTS; part++) {
      parts.add(Fingerprint.part(print, part));
    }
    return parts;
  }

  private static void addSketch(Map<String, Object> document, Tokens tokens, String text) {
    BytesRef sketch = Sketch.of(tokens, text);
    if (sketch != null) {
      document.put(Schema.SKETCH, written(sketch));
      document.put(Schema.BANDS, Sketch.bands(sketch));
    }
  }

  private static String written(BytesRef bytes) {
    return Base64.getEncoder()
        .encodeToString(Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length));
  }

  /// A print or a sketch as it was before it was written.
  static BytesRef bytes(String written) {
    return new BytesRef(Base64.getDecoder().decode(written));
  }

  /// A paragraph and an article have all values of their quotes.
  private static void addValues(Map<String, Object> document, Unit unit, Iterable<Quote> quotes) {
    Map<Dimension, Set<String>> values = new LinkedHashMap<>();
    for (Quote quote : quotes) {
      add(values, Dimension.KIND, quote.kind().name());
      add(values, Dimension.CONFIDENCE, Confidence.of(quote.confidence()).name());
      if (quote.speaker() != null) {
        add(values, Dimension.SPEAKER, Parties.term(quote.speaker()).utf8ToString());
      }
      if (quote.via() != null) {
        add(values, Dimension.VIA, Parties.cut(quote.via()));
      }
      for (Stance stance : quote.stances()) {
        add(values, Dimension.STANCE, stance.label().name());
        if (stance.target() != null) {
          add(values, Dimension.TARGET, Parties.term(stance.target().name()).utf8ToString());
        }
      }
    }
    values.forEach((dimension, own) -> document.put(Schema.field(dimension, unit), own));
  }

  private static void add(Map<Dimension, Set<String>> values, Dimension dimension, String value) {
    values.computeIfAbsent(dimension, _ -> new TreeSet<>()).add(value);
  }
}
