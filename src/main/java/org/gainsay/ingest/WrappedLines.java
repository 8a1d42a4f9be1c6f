package org.gainsay.ingest;

import java.util.ArrayList;
import java.util.List;

/// Takes the line breaks out of paragraphs that were wrapped at some column, as in mail and old
/// wire texts. A text whose every line is a paragraph is left as it is.
final class WrappedLines {

  private static final int WIDEST = 100;
  private static final int NARROWEST = 40;

  /// A line is full if the first word of the next one would not have fitted; words of English fit
  /// into this many columns, nearly all.
  private static final int SLACK = 16;

  private WrappedLines() {}

  /// @param text with line feeds as its only line breaks
  static String joined(String text) {
    List<List<String>> blocks = blocks(text);
    if (!isWrapped(blocks)) {
      return text;
    }
    StringBuilder joined = new StringBuilder(text.length());
    for (List<String> block : blocks) {
      if (!joined.isEmpty()) {
        joined.append("\n\n");
      }
      append(block, joined);
    }
    return joined.toString();
  }

  /// A hyphen at the end of a line stays: whether the word has it elsewhere too is not known.
  private static void append(List<String> lines, StringBuilder joined) {
    boolean isCut = true; // as nothing is before it
    for (String line : lines) {
      joined.append(isCut ? "" : " ").append(line);
      int last = line.length() - 1;
      isCut = last > 0 && line.charAt(last) == '-' && Character.isLetter(line.charAt(last - 1));
    }
  }

  private static List<List<String>> blocks(String text) {
    List<List<String>> blocks = new ArrayList<>();
    List<String> block = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (!line.isBlank()) {
        block.add(line.strip());
      } else if (!block.isEmpty()) {
        blocks.add(block);
        block = new ArrayList<>();
      }
    }
    if (!block.isEmpty()) {
      blocks.add(block);
    }
    return blocks;
  }

  /// Nearly all lines that another follows are as wide as the widest, less a word.
  private static boolean isWrapped(List<List<String>> blocks) {
    List<String> followed =
        blocks.stream().flatMap(block -> block.stream().limit(block.size() - 1L)).toList();
    int widest = blocks.stream().flatMap(List::stream).mapToInt(String::length).max().orElse(0);
    if (followed.size() < 3 || widest > WIDEST || widest < NARROWEST) {
      return false;
    }
    long full = followed.stream().filter(line -> line.length() >= widest - SLACK).count();
    return full >= followed.size() * 0.8;
  }
}
