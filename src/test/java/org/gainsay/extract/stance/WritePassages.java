package org.gainsay.extract.stance;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.exchange.ExchangeArticle;
import org.gainsay.exchange.ExchangeReader;
import tools.jackson.databind.json.JsonMapper;

/// Writes what the network of stances is trained on: for every annotated quote with stances the
/// passage that the network reads, as `{"file", "id", "labels", "pieces", "parts", "given",
/// "barred"}`, one a line:
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
            Decisions decisions = Decisions.of(conversation, i);
            line.put("given", decisions.given());
            line.put("barred", decisions.barred());
            out.write(mapper.writeValueAsString(line));
            out.write('\n');
          }
        }
      }
    }
  }
}
