package org.gainsay.extract.stance;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.exchange.ExchangeArticle;
import org.gainsay.exchange.ExchangeQuote;
import org.gainsay.exchange.ExchangeReader;
import org.gainsay.extract.attribution.Attribution;

/// Writes the features of annotated quotes, one quote a line, to look at while working on the
/// rules: article, labels, features, cue and content, parted by tabs.
public final class StanceWorkbench {

  private StanceWorkbench() {}

  /// @param args the file to write, then files in the exchange format
  public static void main(String[] args) throws IOException {
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(args[0])))) {
      for (String file : List.of(args).subList(1, args.length)) {
        for (ExchangeArticle annotated : new ExchangeReader().read(Path.of(file))) {
          AnnotatedAttributions gold = AnnotatedAttributions.of(annotated);
          Conversation conversation = gold.conversation();
          for (int i = 0; i < gold.quotes().size(); i++) {
            if (gold.quotes().get(i).stances().isEmpty()) {
              continue;
            }
            out.println(line(file, gold, i, StanceFeatures.of(conversation, i)));
          }
        }
      }
    }
  }

  private static String line(String file, AnnotatedAttributions gold, int i, Set<String> features) {
    ExchangeQuote quote = gold.quotes().get(i);
    Attribution attribution = gold.attributions().get(i);
    String text = gold.article().text();
    String cue = attribution.cue() == null ? "" : attribution.cue().of(text);
    String content =
        attribution.content().stream()
            .map(span -> span.of(text))
            .collect(Collectors.joining(" … "));
    return String.join(
            "\t",
            Path.of(file).getFileName().toString(),
            gold.article().article().id(),
            String.join(",", quote.stances()),
            String.join(" ", features),
            String.valueOf(quote.sourceText()),
            cue,
            content)
        .replaceAll("[\\r\\n]+", " ");
  }
}
