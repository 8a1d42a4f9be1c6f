package org.gainsay.exchange;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.model.Answer;
import org.gainsay.model.Article;
import org.gainsay.model.Quote;
import org.gainsay.model.Span;
import org.gainsay.model.Speaker;
import org.gainsay.model.Stance;
import org.gainsay.model.Target;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes annotated articles, one a line. What an article lacks is left out; what a quote lacks is
/// null. Safe for several threads.
public final class ExchangeWriter {

  private final JsonFactory json = new JsonFactory();

  /// The line of an article, without a line break.
  public String write(AnnotatedArticle annotated) {
    StringWriter line = new StringWriter();
    try (JsonGenerator out = json.createGenerator(ObjectWriteContext.empty(), line)) {
      Article article = annotated.article();
      out.writeStartObject();
      out.writeStringProperty("id", article.id());
      writeIfKnown(out, "url", article.url());
      writeIfKnown(out, "title", article.title());
      writeIfKnown(out, "outlet", article.outlet());
      writeIfKnown(
          out, "date", article.published() == null ? null : article.published().toString());
      out.writeStringProperty("language", article.language());
      out.writeStringProperty("text", article.text());
      CodePoints offsets = new CodePoints(article.text());
      out.writeArrayPropertyStart("quotes");
      for (Quote quote : annotated.quotes()) {
        write(out, quote, article.text(), offsets);
      }
      out.writeEndArray();
      writeAnswers(out, annotated.answers());
      out.writeEndObject();
    }
    return line.toString();
  }

  private static void write(JsonGenerator out, Quote quote, String text, CodePoints offsets) {
    Speaker speaker = quote.speaker();
    out.writeStartObject();
    out.writeStringProperty("id", quote.id());
    out.writeStringProperty("type", name(quote.kind()));
    writeSpans(out, "content", quote.content(), offsets);
    writeSpan(out, "speaker", quote.source(), offsets);
    writeText(out, "speaker_text", quote.source() == null ? null : quote.source().of(text));
    writeText(out, "speaker_canonical", speaker == null ? null : speaker.name());
    writeText(out, "speaker_type", speaker == null ? null : speaker.type().name());
    writeText(out, "speaker_role", speaker == null ? null : speaker.role());
    writeSpan(out, "cue", quote.cue(), offsets);
    writeText(out, "via", quote.via());
    out.writeArrayPropertyStart("stances");
    for (Stance stance : quote.stances()) {
      out.writeString(stance.label().name());
    }
    out.writeEndArray();
    Target target = quote.target();
    writeText(out, "target", target == null ? null : target.name());
    out.writeNumberProperty("confidence", rounded(quote.confidence()));
    out.writeStringProperty("rule", quote.rule());
    out.writeArrayPropertyStart("stance_details");
    for (Stance stance : quote.stances()) {
      write(out, stance, offsets);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, Stance stance, CodePoints offsets) {
    Target target = stance.target();
    out.writeStartObject();
    out.writeStringProperty("label", stance.label().name());
    writeSpans(out, "evidence", stance.evidence(), offsets);
    out.writeNumberProperty("confidence", rounded(stance.confidence()));
    writeText(out, "target", target == null ? null : target.name());
    writeSpan(out, "target_mention", target == null ? null : target.mention(), offsets);
    out.writeArrayPropertyStart("flags");
    stance.flags().forEach(flag -> out.writeString(flag.name()));
    out.writeEndArray();
    out.writeStringProperty("rule", stance.rule());
    out.writeEndObject();
  }

  private static void writeAnswers(JsonGenerator out, List<Answer> answers) {
    if (answers.isEmpty()) {
      return;
    }
    out.writeArrayPropertyStart("answers");
    for (Answer answer : answers) {
      out.writeStartObject();
      out.writeStringProperty("denial", answer.denial());
      out.writeStringProperty("accusation", answer.accusation());
      out.writeStringProperty("reason", answer.reason());
      out.writeNumberProperty("confidence", rounded(answer.confidence()));
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void writeSpans(
      JsonGenerator out, String field, List<Span> spans, CodePoints offsets) {
    out.writeArrayPropertyStart(field);
    for (Span span : spans) {
      writePair(out, span, offsets);
    }
    out.writeEndArray();
  }

  private static void writeSpan(
      JsonGenerator out, String field, @Nullable Span span, CodePoints offsets) {
    out.writeName(field);
    if (span == null) {
      out.writeNull();
    } else {
      writePair(out, span, offsets);
    }
  }

  private static void writePair(JsonGenerator out, Span span, CodePoints offsets) {
    out.writeStartArray();
    out.writeNumber(offsets.ofUnits(span.start()));
    out.writeNumber(offsets.ofUnits(span.end()));
    out.writeEndArray();
  }

  private static void writeText(JsonGenerator out, String field, @Nullable String text) {
    out.writeName(field);
    if (text == null) {
      out.writeNull();
    } else {
      out.writeString(text);
    }
  }

  private static void writeIfKnown(JsonGenerator out, String field, @Nullable String text) {
    if (text != null) {
      out.writeStringProperty(field, text);
    }
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /// Three decimals: more would claim a precision that no confidence has.
  private static double rounded(double confidence) {
    return Math.round(confidence * 1000) / 1000.0;
  }
}
