package org.gainsay.web;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gainsay.model.Confidence;
import org.gainsay.model.QuoteKind;
import org.gainsay.model.SpeakerType;
import org.gainsay.model.StanceFlag;
import org.gainsay.model.StanceLabel;
import org.gainsay.web.page.Texts;
import org.junit.jupiter.api.Test;

/// No page asks for a text that is not there.
class TextsTest {

  private static final Pattern ASKED = Pattern.compile("\\b(t|count)\\(\"([a-z0-9.]*[a-z0-9])\"");

  @Test
  void everyTextThatIsAskedForIsThere() throws IOException {
    int asked = 0;
    for (Path root : List.of(Path.of("src/main/jte"), Path.of("src/main/java/org/gainsay/web"))) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Matcher matcher = ASKED.matcher(Files.readString(file));
          while (matcher.find()) {
            String key = matcher.group(2);
            boolean counted = matcher.group(1).equals("count");
            assertDoesNotThrow(
                () -> counted ? Texts.count(key, 2) : Texts.t(key), file + ": " + key);
            asked++;
          }
        }
      }
    }
    assertTrue(asked > 150, "only " + asked);
  }

  @Test
  void everyNameHasAWord() {
    Map<String, Enum<?>[]> named =
        Map.of(
            "stance", StanceLabel.values(),
            "stances", StanceLabel.values(),
            "meaning", StanceLabel.values(),
            "relation", StanceLabel.values(),
            "flag", StanceFlag.values(),
            "kind", QuoteKind.values(),
            "confidence", Confidence.values(),
            "type", SpeakerType.values());
    named.forEach((kind, constants) -> {
      for (Enum<?> constant : constants) {
        assertNotEquals(constant.name(), Texts.name(kind, constant.name()));
      }
    });
  }
}
