package org.gainsay.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.model.Article;
import org.gainsay.model.QuoteKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedSpeechTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          de | „Niemand hat den Hafen verkauft“, sagte die „Eiserne“ Bürgermeisterin. | „Niemand hat den Hafen verkauft“
          fr | « Personne n’a vendu le port », a dit la maire.                        | « Personne n’a vendu le port »
          es | «Nadie ha vendido el puerto», dijo la alcaldesa.                       | «Nadie ha vendido el puerto»
          ru | «Никто не продавал этот порт», — сказала мэр.                          | «Никто не продавал этот порт»
          zh | 市长说：“没有人出售这个港口，从来没有人要求我这样做，我们也不会这样做的。”    | “没有人出售这个港口，从来没有人要求我这样做，我们也不会这样做的。”
          de | Das „Haus am Meer“ ist verkauft, sagte sie.                            | -
          nl | “Niemand heeft de haven verkocht, zei ze.                              | -
          """)
  void speechInMarksIsFoundWithoutASpeaker(String language, String text, String quoted) {
    Article article = new Article("a", null, null, null, null, language, text);
    AnnotatedArticle annotated = MarkedSpeech.of(article);
    assertEquals(
        quoted == null ? List.of() : List.of(quoted),
        annotated.quotes().stream().map(quote -> quote.contentOf(text)).toList());
    annotated
        .quotes()
        .forEach(quote -> {
          assertEquals(QuoteKind.DIRECT, quote.kind());
          assertEquals(null, quote.speaker());
        });
  }
}
