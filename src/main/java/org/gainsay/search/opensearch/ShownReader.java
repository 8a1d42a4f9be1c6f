package org.gainsay.search.opensearch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gainsay.model.Quote;
import org.gainsay.model.QuoteKind;
import org.gainsay.model.Span;
import org.gainsay.model.Speaker;
import org.gainsay.model.SpeakerType;
import org.gainsay.model.Stance;
import org.gainsay.model.StanceFlag;
import org.gainsay.model.StanceLabel;
import org.gainsay.model.Target;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads what hits show as the mapper would, name by name: an answer of the cluster is that for the
/// most part, and the mapper first gathers all values of each record. What a record is given must
/// be read here too; a test compares the two.
final class ShownReader {

  private ShownReader() {}

  /// Reads one, to its end.
  static Shown read(JsonParser json) {
    String article = "";
    String title = null;
    String outlet = null;
    LocalDate published = null;
    String url = null;
    int offset = 0;
    String passage = "";
    Quote quote = null;
    Integer first = null;
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "article" -> article = json.getString();
        case "title" -> title = json.getString();
        case "outlet" -> outlet = json.getString();
        case "published" -> published = LocalDate.parse(json.getString());
        case "url" -> url = json.getString();
        case "offset" -> offset = json.getIntValue();
        case "passage" -> passage = json.getString();
        case "quote" -> quote = quote(json);
        case "first" -> first = json.getIntValue();
        default -> json.skipChildren();
      }
    }
    return new Shown(article, title, outlet, published, url, offset, passage, quote, first);
  }

  private static Quote quote(JsonParser json) {
    String id = "";
    QuoteKind kind = QuoteKind.DIRECT;
    List<Span> content = List.of();
    Span cue = null;
    Span source = null;
    Speaker speaker = null;
    String via = null;
    List<Stance> stances = List.of();
    double confidence = 0;
    String rule = "";
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "id" -> id = json.getString();
        case "kind" -> kind = QuoteKind.valueOf(json.getString());
        case "content" -> content = spans(json);
        case "cue" -> cue = span(json);
        case "source" -> source = span(json);
        case "speaker" -> speaker = speaker(json);
        case "via" -> via = json.getString();
        case "stances" -> {
          stances = new ArrayList<>();
          while (json.nextToken() == JsonToken.START_OBJECT) {
            stances.add(stance(json));
          }
        }
        case "confidence" -> confidence = json.getDoubleValue();
        case "rule" -> rule = json.getString();
        default -> json.skipChildren();
      }
    }
    return new Quote(id, kind, content, cue, source, speaker, via, stances, confidence, rule);
  }

  private static Speaker speaker(JsonParser json) {
    String written = "";
    SpeakerType type = SpeakerType.UNKNOWN;
    String role = null;
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "name" -> written = json.getString();
        case "type" -> type = SpeakerType.valueOf(json.getString());
        case "role" -> role = json.getString();
        default -> json.skipChildren();
      }
    }
    return new Speaker(written, type, role);
  }

  private static Stance stance(JsonParser json) {
    StanceLabel label = StanceLabel.STATEMENT;
    List<Span> evidence = List.of();
    double confidence = 0;
    Target target = null;
    Set<StanceFlag> flags = EnumSet.noneOf(StanceFlag.class);
    String rule = "";
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "label" -> label = StanceLabel.valueOf(json.getString());
        case "evidence" -> evidence = spans(json);
        case "confidence" -> confidence = json.getDoubleValue();
        case "target" -> target = target(json);
        case "flags" -> {
          while (json.nextToken() == JsonToken.VALUE_STRING) {
            flags.add(StanceFlag.valueOf(json.getString()));
          }
        }
        case "rule" -> rule = json.getString();
        default -> json.skipChildren();
      }
    }
    return new Stance(label, evidence, confidence, target, flags, rule);
  }

  private static Target target(JsonParser json) {
    String written = "";
    Span mention = null;
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "name" -> written = json.getString();
        case "mention" -> mention = span(json);
        default -> json.skipChildren();
      }
    }
    return new Target(written, mention);
  }

  private static List<Span> spans(JsonParser json) {
    List<Span> spans = new ArrayList<>();
    for (Span span = next(json); span != null; span = next(json)) {
      spans.add(span);
    }
    return spans;
  }

  private static @Nullable Span next(JsonParser json) {
    return json.nextToken() == JsonToken.START_OBJECT ? span(json) : null;
  }

  private static Span span(JsonParser json) {
    int start = 0;
    int end = 0;
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean isStart = json.currentName().equals("start");
      json.nextToken();
      if (isStart) {
        start = json.getIntValue();
      } else {
        end = json.getIntValue();
      }
    }
    return new Span(start, end);
  }
}
