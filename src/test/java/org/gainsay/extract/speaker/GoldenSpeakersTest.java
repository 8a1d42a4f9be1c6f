package org.gainsay.extract.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gainsay.model.Span;
import org.gainsay.model.Speaker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Short articles, one phenomenon each: the file `golden.txt` explains itself.
class GoldenSpeakersTest {

  private static final SourcesAlone SOURCES = new SourcesAlone();

  /// One article with its sources and whom they stand for.
  record Golden(String phenomenon, String text, List<Span> sources, List<String> speakers) {

    @Override
    public String toString() {
      return phenomenon;
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void aSourceStandsFor(Golden golden) {
    Cast cast = SOURCES.resolve(golden.text(), golden.sources());
    List<String> found = new ArrayList<>();
    for (int i = 0; i < golden.sources().size(); i++) {
      found.add(words(cast.speakerOf(i)));
    }
    assertEquals(golden.speakers(), found);
  }

  private static String words(Speaker speaker) {
    if (speaker == null) {
      return "nobody";
    }
    String role = speaker.role();
    String shown = role == null ? "" : role.contains(",") ? ", \"" + role + "\"" : ", " + role;
    return speaker.name() + ", " + speaker.type() + shown;
  }

  static Stream<Golden> articles() throws IOException {
    List<Golden> articles = new ArrayList<>();
    try (InputStream in = GoldenSpeakersTest.class.getResourceAsStream("golden.txt");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      List<String> block = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("#")) {
          continue;
        }
        if (!line.isBlank()) {
          block.add(line);
        } else if (!block.isEmpty()) {
          articles.add(golden(block));
          block.clear();
        }
      }
      if (!block.isEmpty()) {
        articles.add(golden(block));
      }
    }
    return articles.stream();
  }

  private static Golden golden(List<String> block) {
    String marked = block.get(1).replace(" / ", "\n");
    StringBuilder text = new StringBuilder();
    List<Span> sources = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < marked.length(); i++) {
      if (marked.startsWith("[[", i)) {
        start = text.length();
        i++;
      } else if (marked.startsWith("]]", i)) {
        sources.add(new Span(start, text.length()));
        i++;
      } else {
        text.append(marked.charAt(i));
      }
    }
    List<String> speakers =
        block.stream().skip(2).map(line -> line.substring("=> ".length())).toList();
    return new Golden(block.getFirst(), text.toString(), sources, speakers);
  }
}
