package org.gainsay.web.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/// Writes hits as the mapper would write their record, name by name: an answer is hits for the most
/// part, and the mapper asks each of them anew how to write what it holds. What a record is given
/// must be written here too; a test compares the two.
final class HitWriter extends ValueSerializer<HitAnswer> {

  @Override
  public void serialize(HitAnswer hit, JsonGenerator json, SerializationContext context) {
    json.writeStartObject();
    json.writeStringProperty("articleId", hit.articleId());
    optional(json, "title", hit.title());
    optional(json, "outlet", hit.outlet());
    optional(json, "published", hit.published());
    optional(json, "url", hit.url());
    json.writeNumberProperty("passageOffset", hit.passageOffset());
    json.writeStringProperty("passage", hit.passage());
    if (hit.quote() != null) {
      json.writeName("quote");
      quote(json, hit.quote());
    }
    optional(json, "speaker", hit.speaker());
    spans(json, "highlights", hit.highlights());
    json.writeNumberProperty("score", hit.score());
    json.writeNumberProperty("printings", hit.printings());
    json.writeNumberProperty("outlets", hit.outlets());
    json.writeStringProperty("page", hit.page());
    json.writeEndObject();
  }

  private static void quote(JsonGenerator json, QuoteAnswer quote) {
    json.writeStartObject();
    json.writeStringProperty("id", quote.id());
    json.writeStringProperty("kind", quote.kind().name());
    json.writeStringProperty("text", quote.text());
    optional(json, "speaker", quote.speaker());
    optional(json, "speakerType", quote.speakerType());
    optional(json, "role", quote.role());
    optional(json, "via", quote.via());
    json.writeArrayPropertyStart("stances");
    quote.stances().forEach(stance -> stance(json, stance));
    json.writeEndArray();
    json.writeNumberProperty("confidence", quote.confidence());
    json.writeStringProperty("level", quote.level().name());
    json.writeStringProperty("rule", quote.rule());
    spans(json, "content", quote.content());
    optional(json, "cue", quote.cue());
    optional(json, "source", quote.source());
    json.writeEndObject();
  }

  private static void stance(JsonGenerator json, StanceAnswer stance) {
    json.writeStartObject();
    json.writeStringProperty("label", stance.label().name());
    json.writeNumberProperty("confidence", stance.confidence());
    optional(json, "target", stance.target());
    spans(json, "evidence", stance.evidence());
    json.writeArrayPropertyStart("flags");
    stance.flags().forEach(flag -> json.writeString(flag.name()));
    json.writeEndArray();
    json.writeStringProperty("rule", stance.rule());
    json.writeEndObject();
  }

  private static void optional(JsonGenerator json, String name, @Nullable Object value) {
    if (value instanceof SpanAnswer span) {
      json.writeName(name);
      span(json, span);
    } else if (value != null) {
      json.writeStringProperty(name, value.toString());
    }
  }

  private static void spans(JsonGenerator json, String name, List<SpanAnswer> spans) {
    json.writeArrayPropertyStart(name);
    for (SpanAnswer span : spans) {
      span(json, span);
    }
    json.writeEndArray();
  }

  private static void span(JsonGenerator json, SpanAnswer span) {
    json.writeStartObject();
    json.writeNumberProperty("start", span.start());
    json.writeNumberProperty("end", span.end());
    json.writeEndObject();
  }
}
