package org.gainsay.web.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/// Writes hits as the mapper would write their record, name by name: an answer is hits for the most
/// part, and the mapper asks each of them anew how to write what it holds. What a record is given
/// must be written here too; a test compares the two.
final class HitWriter extends ValueSerializer<HitAnswer> {

  // Names as bytes, ready to be copied.
  private static final SerializedString ARTICLE_ID = new SerializedString("articleId");
  private static final SerializedString CONFIDENCE = new SerializedString("confidence");
  private static final SerializedString CONTENT = new SerializedString("content");
  private static final SerializedString CUE = new SerializedString("cue");
  private static final SerializedString END = new SerializedString("end");
  private static final SerializedString EVIDENCE = new SerializedString("evidence");
  private static final SerializedString FLAGS = new SerializedString("flags");
  private static final SerializedString HIGHLIGHTS = new SerializedString("highlights");
  private static final SerializedString ID = new SerializedString("id");
  private static final SerializedString KIND = new SerializedString("kind");
  private static final SerializedString LABEL = new SerializedString("label");
  private static final SerializedString LEVEL = new SerializedString("level");
  private static final SerializedString OUTLET = new SerializedString("outlet");
  private static final SerializedString OUTLETS = new SerializedString("outlets");
  private static final SerializedString PAGE = new SerializedString("page");
  private static final SerializedString PASSAGE = new SerializedString("passage");
  private static final SerializedString PASSAGE_OFFSET = new SerializedString("passageOffset");
  private static final SerializedString PRINTINGS = new SerializedString("printings");
  private static final SerializedString PUBLISHED = new SerializedString("published");
  private static final SerializedString QUOTE = new SerializedString("quote");
  private static final SerializedString ROLE = new SerializedString("role");
  private static final SerializedString RULE = new SerializedString("rule");
  private static final SerializedString SCORE = new SerializedString("score");
  private static final SerializedString SOURCE = new SerializedString("source");
  private static final SerializedString SPEAKER = new SerializedString("speaker");
  private static final SerializedString SPEAKER_TYPE = new SerializedString("speakerType");
  private static final SerializedString STANCES = new SerializedString("stances");
  private static final SerializedString START = new SerializedString("start");
  private static final SerializedString TARGET = new SerializedString("target");
  private static final SerializedString TEXT = new SerializedString("text");
  private static final SerializedString TITLE = new SerializedString("title");
  private static final SerializedString URL = new SerializedString("url");
  private static final SerializedString VIA = new SerializedString("via");

  @Override
  public void serialize(HitAnswer hit, JsonGenerator json, SerializationContext context) {
    json.writeStartObject();
    json.writeName(ARTICLE_ID).writeString(hit.articleId());
    optional(json, TITLE, hit.title());
    optional(json, OUTLET, hit.outlet());
    optional(json, PUBLISHED, hit.published());
    optional(json, URL, hit.url());
    json.writeName(PASSAGE_OFFSET).writeNumber(hit.passageOffset());
    json.writeName(PASSAGE).writeString(hit.passage());
    if (hit.quote() != null) {
      json.writeName(QUOTE);
      quote(json, hit.quote());
    }
    optional(json, SPEAKER, hit.speaker());
    spans(json, HIGHLIGHTS, hit.highlights());
    json.writeName(SCORE).writeNumber(hit.score());
    json.writeName(PRINTINGS).writeNumber(hit.printings());
    json.writeName(OUTLETS).writeNumber(hit.outlets());
    json.writeName(PAGE).writeString(hit.page());
    json.writeEndObject();
  }

  private static void quote(JsonGenerator json, QuoteAnswer quote) {
    json.writeStartObject();
    json.writeName(ID).writeString(quote.id());
    json.writeName(KIND).writeString(quote.kind().name());
    json.writeName(TEXT).writeString(quote.text());
    optional(json, SPEAKER, quote.speaker());
    optional(json, SPEAKER_TYPE, quote.speakerType());
    optional(json, ROLE, quote.role());
    optional(json, VIA, quote.via());
    json.writeName(STANCES).writeStartArray();
    quote.stances().forEach(stance -> stance(json, stance));
    json.writeEndArray();
    json.writeName(CONFIDENCE).writeNumber(quote.confidence());
    json.writeName(LEVEL).writeString(quote.level().name());
    json.writeName(RULE).writeString(quote.rule());
    spans(json, CONTENT, quote.content());
    optional(json, CUE, quote.cue());
    optional(json, SOURCE, quote.source());
    json.writeEndObject();
  }

  private static void stance(JsonGenerator json, StanceAnswer stance) {
    json.writeStartObject();
    json.writeName(LABEL).writeString(stance.label().name());
    json.writeName(CONFIDENCE).writeNumber(stance.confidence());
    optional(json, TARGET, stance.target());
    spans(json, EVIDENCE, stance.evidence());
    json.writeName(FLAGS).writeStartArray();
    stance.flags().forEach(flag -> json.writeString(flag.name()));
    json.writeEndArray();
    json.writeName(RULE).writeString(stance.rule());
    json.writeEndObject();
  }

  private static void optional(JsonGenerator json, SerializedString name, @Nullable Object value) {
    if (value instanceof SpanAnswer span) {
      json.writeName(name);
      span(json, span);
    } else if (value != null) {
      json.writeName(name).writeString(value.toString());
    }
  }

  private static void spans(JsonGenerator json, SerializedString name, List<SpanAnswer> spans) {
    json.writeName(name).writeStartArray();
    for (SpanAnswer span : spans) {
      span(json, span);
    }
    json.writeEndArray();
  }

  private static void span(JsonGenerator json, SpanAnswer span) {
    json.writeStartObject();
    json.writeName(START).writeNumber(span.start());
    json.writeName(END).writeNumber(span.end());
    json.writeEndObject();
  }
}
