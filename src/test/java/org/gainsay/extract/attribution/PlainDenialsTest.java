package org.gainsay.extract.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.gainsay.model.Article;
import org.gainsay.model.Span;
import org.gainsay.text.TextAnalyzer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Denials whose form is rare but plain: in the passive, behind words in commas, as a noun.
class PlainDenialsTest {

  private static final AttributionFinder FINDER = new AttributionFinder();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          passive                     | The rumour is being denied by the Harcastle campaign.                               | the Harcastle campaign    | is being denied        | The rumour
          passive with an adverb      | Allegations of vote buying were flatly denied by both parties.                      | both parties              | were flatly denied     | Allegations of vote buying
          an aside before the object  | Ruth Kessel, who had flatly denied, on camera, any knowledge of the payment, resigned. | who                    | had flatly denied      | any knowledge of the payment
          again and again             | The minister denied, again and again, any role in the deal.                         | The minister              | denied                 | any role in the deal
          taken for something         | Senator Odile Brandt has decried the allegations against her as baseless.           | Senator Odile Brandt      | has decried            | the allegations against her as baseless
          whose denials they are      | Despite Marlow's repeated denials, police kept the file open.                       | Marlow                    | denials                | Marlow's repeated denials
          of two                      | Doyle and Kemp's denials were met with laughter.                                    | Doyle and Kemp            | denials                | Doyle and Kemp's denials
          of a camp                   | The wider Orrin camp denials about contacts with the embassy have suffered.         | Orrin camp                | denials                | contacts with the embassy
          in a phrase that opens      | Despite her denial that she met the lobbyist, prosecutors called her again.         | her                       | denial                 | that she met the lobbyist
          that something is false     | Despite her denial that the figures are false, prosecutors called her again.        | her                       | denial                 | that the figures are false
          by somebody                 | The denial by the ministry that troops had crossed the river was repeated later.    | the ministry              | denial                 | that troops had crossed the river
          within what another says    | The paper says the claim has been denied by the bishop.                             | the bishop                | has been denied        | the claim
          of what stands before it    | Lenia blames rebels for the breach; rebels deny                                     | rebels                    | deny                   | Lenia blames rebels for the breach
          that something is so        | Ms Finn disputed that she had signed it and blamed a clerk for the error.           | Ms Finn                   | disputed               | that she had signed it
          not denied                  | The rumour has not been denied by the palace.                                       | the palace                | has not been denied    | The rumour
          may be denied               | The rumour may be denied by the palace.                                             | -                         | -                      | -
          by nobody named             | The rumour was denied.                                                              | -                         | -                      | -
          goods in the passive        | The marchers were denied a permit by the council.                                   | the council               | were denied            | a permit
          denials of visas            | Visa denials rose by a third last year.                                             | -                         | -                      | -
          a permit                    | The denial of a permit angered the marchers.                                        | -                         | -                      | -
          """)
  void areFoundWithWhoDenies(
      String phenomenon,
      String text,
      @Nullable String source,
      @Nullable String cue,
      @Nullable String content) {
    ParsedArticle article =
        new ParsedArticle(Article.of("a", text), TextAnalyzer.english().analyze(text));

    String found =
        FINDER.find(article).stream()
            .filter(each -> each.cue() != null && isDenying(each.cue().of(text)))
            .map(each ->
                words(each.source(), text)
                    + " | "
                    + words(each.cue(), text)
                    + " | "
                    + each.contentOf(text))
            .findFirst()
            .orElse("null | null | null");

    assertEquals(source + " | " + cue + " | " + content, found, phenomenon);
  }

  private static boolean isDenying(String cue) {
    return cue.contains("deni")
        || cue.contains("disput")
        || cue.contains("deny")
        || cue.contains("decried");
  }

  private static @Nullable String words(@Nullable Span span, String text) {
    return span == null ? null : span.of(text);
  }
}
