package org.gainsay.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// How answers are written as JSON: dates as text, and what is null left out.
public final class Json {

  public static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
          .addModule(new SimpleModule().addSerializer(HitAnswer.class, new HitWriter()))
          .build();

  private Json() {}

  /// Answers with JSON, written as the bytes that are sent: for answers that are long or frequent.
  static void answer(Context http, Object answer) {
    http.contentType(ContentType.APPLICATION_JSON).result(MAPPER.writeValueAsBytes(answer));
  }
}
