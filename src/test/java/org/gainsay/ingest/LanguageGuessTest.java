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
          pt | A prefeita disse na terça-feira que a cidade não vendeu o porto e que ninguém lhe pediu para vender, nem em conselho nem por carta.
          sv | Borgmästaren sade på tisdagen att staden inte har sålt hamnen och att ingen har bett henne om det, som hon uttryckte det för oss.
          da | Borgmesteren sagde tirsdag, at byen ikke har solgt havnen, og at ingen har bedt hende om det, som det blev sagt af andre.
          pl | Burmistrz powiedziała we wtorek, że miasto nie sprzedało portu i że nikt jej o to nie prosił, ale to nie jest prawda.
          tr | Belediye başkanı salı günü kentin limanı satmadığını ve bunun için kimsenin bir talebi olmadığını söyledi, bu da çok açık olarak kayda geçti.
          ru | Мэр сказала во вторник, что город не продавал порт.
          el | Η δήμαρχος είπε την Τρίτη ότι η πόλη δεν πούλησε το λιμάνι.
          ar | قالت رئيسة البلدية إن المدينة لم تبع الميناء
          zh | 市长周二表示，该市没有出售港口。
          ja | 市長は火曜日、市は港を売却していないと述べた。
          ko | 시장은 화요일 시가 항구를 팔지 않았다고 말했다.
          en | The mayor, Владимир Петров, said that the city had not sold it.
          en | 1000 hrs cdt MONTHS LAST DIFFERENCE Jul/May over Dec/Jul over Jul/Sep under Sep/May no quote over Sep/Dec no quote under Dec/Mar no quote no quote May/Dec under
          en | Year to March Shr 20.9p, a 22.3 pct rise Div 5.1p making 8.45p vs 7.5p Turnover 9.42 billion, a 12.4 pct increase Pretax profit 2.07 billion, a rise
          en | Bonn
          en | 17 18 19 20
          """)
  void aLanguageIsToldByItsFunctionWords(String language, String text) {
    assertEquals(language, LanguageGuess.of(text));
  }
}
