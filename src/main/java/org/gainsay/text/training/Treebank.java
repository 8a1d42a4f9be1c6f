package org.gainsay.text.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// Reads treebanks in the CoNLL-U format.
final class Treebank {

  /// A sentence with its tree.
  ///
  /// @param forms its words
  /// @param tags their Penn tags
  /// @param lemmas their lemmas
  /// @param headList by word, the index of its head, or the number of words for the root
  /// @param relations their relations
  /// @param text its raw text
  /// @param startsParagraph whether a paragraph starts with it
  record Tree(
      List<String> forms,
      List<String> tags,
      List<String> lemmas,
      List<Integer> headList,
      List<String> relations,
      String text,
      boolean startsParagraph) {

    int size() {
      return forms.size();
    }

    /// A copy of the heads.
    int[] heads() {
      return headList.stream().mapToInt(Integer::intValue).toArray();
    }
  }

  private Treebank() {}

  /// The sentences of a file, compressed by gzip if its name ends so.
  static List<Tree> read(Path file) throws IOException {
    List<Tree> trees = new ArrayList<>();
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<List<String>> rows = new ArrayList<>();
      String text = "";
      boolean startsParagraph = false;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("# text = ")) {
          text = line.substring("# text = ".length());
        } else if (line.startsWith("# newpar") || line.startsWith("# newdoc")) {
          startsParagraph = true;
        } else if (line.isBlank() && !rows.isEmpty()) {
          trees.add(tree(rows, text, startsParagraph));
          rows.clear();
          startsParagraph = false;
        } else if (!line.isBlank() && !line.startsWith("#")) {
          List<String> row = List.of(line.split("\t", -1));
          // Ranges (1-2) and empty nodes (1.1) are no words.
          if (row.getFirst().chars().allMatch(Character::isDigit)) {
            rows.add(row);
          }
        }
      }
    }
    return trees;
  }

  private static Tree tree(List<List<String>> rows, String text, boolean startsParagraph) {
    int n = rows.size();
    List<Integer> heads = new ArrayList<>();
    for (List<String> row : rows) {
      int head = Integer.parseInt(row.get(6));
      heads.add(head == 0 ? n : head - 1);
    }
    return new Tree(
        rows.stream().map(row -> row.get(1)).toList(),
        rows.stream().map(row -> row.get(4)).toList(),
        rows.stream().map(row -> row.get(2)).toList(),
        heads,
        rows.stream().map(row -> row.get(7)).toList(),
        text,
        startsParagraph);
  }
}
