package org.gainsay.extract.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Word lists that are kept sorted, so that a reviewer finds an entry and a double one is seen.
class SenseFilesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "calls.txt",
        "criticism.txt",
        "pledges.txt",
        "praise.txt",
        "speech-acts.txt",
        "yielding.txt"
      })
  void theEntriesOfASectionAreSortedAndStandThereOnce(String resource) throws IOException {
    for (Map.Entry<String, List<String>> section : sections(resource).entrySet()) {
      List<String> sorted = List.copyOf(new TreeSet<>(section.getValue()));
      assertEquals(sorted, section.getValue(), section.getKey());
    }
  }

  private static Map<String, List<String>> sections(String resource) throws IOException {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(SenseLexicon.class.getResourceAsStream(resource)),
                StandardCharsets.UTF_8))) {
      List<String> entries = List.of();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("[")) {
          entries = sections.computeIfAbsent(line, _ -> new ArrayList<>());
        } else if (!line.startsWith("#")) {
          for (String entry : line.split(",")) {
            if (!entry.isBlank()) {
              entries.add(entry.strip());
            }
          }
        }
      }
    }
    return sections;
  }
}
