package org.gainsay.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The mayor said on Tuesday that the city had not sold the harbour and that nobody had asked her to do so.
          de | Die Bürgermeisterin sagte am Dienstag, die Stadt habe den Hafen nicht verkauft und niemand habe sie um den Verkauf gebeten, auch nicht im Rat.
          fr | La maire a déclaré mardi que la ville n'avait pas vendu le port et que personne ne lui avait demandé de le faire, ni au conseil ni dans la rue.
          es | La alcaldesa dijo el martes que la ciudad no había vendido el puerto y que nadie le había pedido que lo hiciera, ni en el consejo ni por carta.
          it | La sindaca ha detto martedì che la città non ha venduto il porto e che nessuno le ha chiesto di farlo, né in consiglio né per strada, e che non è vero.
          nl | De burgemeester zei dinsdag dat de stad de haven niet heeft verkocht en dat niemand haar in de raad om de verkoop heeft gevraagd.
          en | Bonn
          en | 17 18 19 20
          """)
  void aLanguageIsToldByItsFunctionWords(String language, String text) {
    assertEquals(language, LanguageGuess.of(text));
  }
}
