package org.gainsay.search;

import static org.gainsay.model.StanceLabel.ACCUSATION;
import static org.gainsay.model.StanceLabel.DEMAND;
import static org.gainsay.model.StanceLabel.DENIAL;
import static org.gainsay.model.StanceLabel.STATEMENT;

import java.util.List;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.model.QuoteKind;
import org.gainsay.model.SpeakerType;
import org.gainsay.search.ArticleBuilder.QuoteFacts;

/// Three short articles on one dispute, for the contract's tests.
public final class Dispatches {

  public static final AnnotatedArticle ACCUSED =
      ArticleBuilder.article("accused")
          .title("Minister accuses Orlan of poisoning the river")
          .by("Daily Ledger")
          .on("2014-12-19")
          .paragraph("The minister spoke on Friday. The river was brown.")
          .paragraph("\"Orlan poisoned the river,\" Anna Berg said. She denied any delay.")
          .quote("Orlan poisoned the river,", "Anna Berg", ACCUSATION, "Orlan")
          .paragraph("She called for a joint investigation into the poisonings.")
          .quote(
              "a joint investigation into the poisonings",
              new QuoteFacts("Anna Berg", DEMAND, null).kind(QuoteKind.INDIRECT).confidence(0.7))
          .build();

  public static final AnnotatedArticle DENIED =
      ArticleBuilder.article("denied")
          .title("Orlan denies all")
          .by("Morning Post")
          .on("2014-12-20")
          .paragraph("Orlan said it had not poisoned anything, the agency ONA reported.")
          .quote(
              "it had not poisoned anything",
              new QuoteFacts("Orlan", DENIAL, "Anna Berg")
                  .type(SpeakerType.ORGANIZATION)
                  .kind(QuoteKind.INDIRECT)
                  .via("ONA"))
          .paragraph("\"We will help,\" a spokesman added.")
          .quote("We will help,", new QuoteFacts(null, STATEMENT, null).confidence(0.4))
          .build();

  public static final AnnotatedArticle REPEATED =
      ArticleBuilder.article("repeated")
          .title("A river and a quarrel")
          .by("Daily Ledger")
          .on("2015-01-02")
          .paragraph("“Orlan poisoned the river”, Anna Berg had said in December.")
          .quote("Orlan poisoned the river", "Anna Berg", ACCUSATION, "Orlan")
          .paragraph("Orlan's lawyer Carl Moss called that a lie.")
          .quote("that a lie", new QuoteFacts("Carl Moss", DENIAL, null).role("lawyer, Orlan"))
          .answering(0)
          .build();

  public static final List<AnnotatedArticle> ALL = List.of(ACCUSED, DENIED, REPEATED);

  private Dispatches() {}
}
