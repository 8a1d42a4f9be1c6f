package org.gainsay.extract.stance;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.exchange.ExchangeArticle;
import org.gainsay.exchange.ExchangeQuote;
import org.gainsay.exchange.ExchangeReader;
import org.gainsay.model.StanceLabel;
import tools.jackson.databind.json.JsonMapper;

/// Writes what the network of stances is trained on: for every annotated quote with stances the
/// passage that the network reads, as `{"file", "id", "labels", "pieces", "parts", "aims"}`, one a
/// line. By label of those that have a target, `aims` are the places of the pieces that name it,
/// that of the opening piece if it is nobody; a label whose target is named elsewhere only is left
/// out:
///
/// ```
/// WritePassages PASSAGES CORPUS…
/// ```
public final class WritePassages {

  private WritePassages() {}

  public static void main(String[] args) throws IOException {
    JsonMapper mapper = new JsonMapper();
    try (Writer out = Files.newBufferedWriter(Path.of(args[0]))) {
      for (String file : List.of(args).subList(1, args.length)) {
        for (ExchangeArticle annotated : new ExchangeReader().read(Path.of(file))) {
          AnnotatedAttributions gold = AnnotatedAttributions.of(annotated);
          Conversation conversation = gold.conversation();
          for (int i = 0; i < gold.quotes().size(); i++) {
            List<String> labels = gold.quotes().get(i).stances();
            if (labels.isEmpty()) {
              continue;
            }
            Passage passage = Passage.of(conversation.readings().get(i), WordPieces.english());
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("file", Path.of(file).getFileName().toString());
            line.put("id", annotated.article().id());
            line.put("labels", labels);
            line.put("pieces", passage.pieces());
            line.put("parts", passage.parts());
            line.put("aims", aims(gold, conversation, i, passage));
            out.write(mapper.writeValueAsString(line));
            out.write('\n');
          }
        }
      }
    }
  }

  private static Map<String, List<Integer>> aims(
      AnnotatedAttributions gold, Conversation conversation, int place, Passage passage) {
    Map<String, List<Integer>> aims = new LinkedHashMap<>();
    ExchangeQuote quote = gold.quotes().get(place);
    String text = gold.article().text();
    for (String name : quote.stances()) {
      StanceLabel label = StanceLabel.valueOf(name);
      if (!TargetFinder.AIMED.contains(label)) {
        continue;
      }
      Set<Integer> named = new TreeSet<>();
      if (quote.target() == null) {
        named.add(0);
      } else {
        new TargetCandidates(conversation, gold.cast())
            .of(place, label).stream()
                .filter(candidate -> TrainTargets.isOf(candidate, quote.target(), text))
                .forEach(candidate -> named.addAll(passage.placesOf(candidate.head())));
      }
      if (!named.isEmpty()) {
        aims.put(name, List.copyOf(named));
      }
    }
    return aims;
  }
}
