package org.gainsay.text.training;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.text.Sentence;
import org.gainsay.text.TextAnalyzer;
import org.gainsay.text.Token;
import org.gainsay.text.syntax.SyntaxModel;
import tools.jackson.databind.json.JsonMapper;

/// Lets several models together tag and parse articles, so that one model can learn from them all.
public final class LabelText {

  private static final int SHORTEST = 4;
  private static final int LONGEST = 80;

  private LabelText() {}

  /// Arguments: the file of trees to write (CoNLL-U), models (`.bin`), files of articles (JSON
  /// lines with a `text`).
  public static void main(String[] arguments) throws IOException {
    List<SyntaxModel> models = new ArrayList<>();
    Set<String> texts = new LinkedHashSet<>();
    for (String file : List.of(arguments).subList(1, arguments.length)) {
      if (file.endsWith(".bin")) {
        try (InputStream in = Files.newInputStream(Path.of(file))) {
          models.add(SyntaxModel.read(in));
        }
      } else {
        JsonMapper mapper = new JsonMapper();
        for (String line : Files.readAllLines(Path.of(file))) {
          texts.add(mapper.readTree(line).path("text").asString());
        }
      }
    }
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[0]))) {
      label(models, texts, out);
    }
  }

  private static void label(List<SyntaxModel> models, Set<String> texts, BufferedWriter out)
      throws IOException {
    Ensemble ensemble = new Ensemble(models);
    SyntaxModel names = models.getFirst();
    for (String text : texts) {
      for (Sentence sentence : TextAnalyzer.english().analyze(text).sentences()) {
        if (sentence.size() >= SHORTEST && sentence.size() <= LONGEST) {
          List<String> forms = sentence.tokens().stream().map(Token::form).toList();
          write(forms, ensemble.parse(forms), names, out);
        }
      }
    }
  }

  private static void write(
      List<String> forms, Ensemble.Result result, SyntaxModel names, BufferedWriter out)
      throws IOException {
    for (int i = 0; i < forms.size(); i++) {
      int head = result.heads()[i] == forms.size() ? 0 : result.heads()[i] + 1;
      String tag = names.tags().get(result.tags()[i]);
      String relation = names.relations().get(result.relations()[i]);
      out.write(
          "%d\t%s\t_\t_\t%s\t_\t%d\t%s\t_\t_\n"
              .formatted(i + 1, forms.get(i), tag, head, relation));
    }
    out.write("\n");
  }
}
