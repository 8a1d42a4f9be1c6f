package org.gainsay.extract.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.model.Span;
import org.gainsay.text.AnalyzedText;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Carries a content on over words in quotation marks that stand behind it in its sentence and that
/// nobody else has: "pledged *“help” for the town, and a “close bond”*"; "*the deal*, she said,
/// *must bring “clear rules”*". The tree often loses the second part. Stateless.
final class ContentTail {

  /// How many words may stand between the content and the words in marks.
  private static final int FARTHEST = 8;

  private ContentTail() {}

  /// The attributions, in the same order, those that go on with their longer content.
  static List<Attribution> extend(
      List<Attribution> found, AnalyzedText analysis, MarkedText marked) {
    List<Attribution> all = new ArrayList<>(found);
    Set<Span> read = new HashSet<>();
    found.forEach(attribution -> read.addAll(marked.stretchesIn(attribution.content())));
    for (Span words : marked.stretches()) {
      Sentence sentence = read.contains(words) ? null : analysis.sentenceAt(words.start());
      int nearest = sentence == null ? -1 : nearestBefore(all, sentence, words);
      if (sentence == null || nearest < 0) {
        continue;
      }
      List<Span> longer = extended(all.get(nearest), sentence, words, marked.text());
      if (longer != null && isFree(all, nearest, words)) {
        all.set(nearest, all.get(nearest).withContent(longer, marked));
        read.add(words);
      }
    }
    return all;
  }

  /// The attribution whose content ends last before the words, in their sentence; -1 if none does.
  private static int nearestBefore(List<Attribution> all, Sentence sentence, Span words) {
    int nearest = -1;
    int latest = sentence.span().start();
    for (int i = 0; i < all.size(); i++) {
      int end = all.get(i).extent().end();
      if (end > latest && end <= words.start()) {
        latest = end;
        nearest = i;
      }
    }
    return nearest;
  }

  /// Whether nothing that another reports, or reports with, stands up to the end of the words.
  private static boolean isFree(List<Attribution> all, int own, Span words) {
    Span gap = new Span(all.get(own).extent().end(), words.end());
    for (int i = 0; i < all.size(); i++) {
      Attribution other = all.get(i);
      boolean within =
          (other.cue() != null && other.cue().overlaps(gap))
              || other.content().stream().anyMatch(gap::overlaps);
      if (i != own && within) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable List<Span> extended(
      Attribution attribution, Sentence sentence, Span words, String text) {
    Span cue = attribution.cue();
    Span last = attribution.content().getLast();
    if (cue == null) {
      return null;
    }
    List<Span> longer = new ArrayList<>(attribution.content());
    if (cue.end() <= last.start()) {
      if (!goesOn(sentence, between(sentence, last.end(), words.start()), words, text)) {
        return null;
      }
      longer.set(longer.size() - 1, new Span(last.start(), words.end()));
      return longer;
    }
    if (cue.start() < last.end()) {
      return null;
    }
    Span source = attribution.source();
    if (source == null || source.end() > cue.start() || source.start() < last.end()) {
      return null;
    }
    List<Token> rest = between(sentence, cue.end(), words.start());
    if (!resumes(rest)) {
      return null;
    }
    longer.add(new Span(rest.get(1).start(), words.end()));
    return longer;
  }

  private static List<Token> between(Sentence sentence, int from, int to) {
    return sentence.tokens().stream()
        .filter(token -> token.start() >= from && token.end() <= to)
        .toList();
  }

  /// Whether what stands between a content behind its cue and the words belongs to the content.
  private static boolean goesOn(Sentence sentence, List<Token> between, Span words, String text) {
    long count = between.stream().filter(Piece::isWord).count();
    boolean parted = between.stream().anyMatch(token -> ";:.".contains(token.form()));
    boolean listed =
        between.stream()
            .allMatch(token -> token.is("cc") || token.form().equals(",") || !Piece.isWord(token));
    return !parted
        && count <= FARTHEST
        && (listed || !Piece.isTitle(words, text))
        && sentence.span().end() >= words.start();
  }

  /// Whether a reporting clause is over and what it stands in goes on: ", *is that* “…”", ", *and*
  /// “…”", ", *from* “…”".
  private static boolean resumes(List<Token> rest) {
    if (rest.size() < 2 || !rest.getFirst().form().equals(",") || rest.size() > FARTHEST + 1) {
      return false;
    }
    Token first = rest.get(1);
    boolean joined = first.tag().equals("CC") && rest.stream().noneMatch(VerbGroup::isFinite);
    boolean phrase =
        (first.tag().equals("IN") || first.tag().equals("TO"))
            && rest.stream().noneMatch(VerbGroup::isFinite)
            && rest.stream().skip(1).noneMatch(token -> token.form().equals(","));
    return joined || phrase || VerbGroup.isFinite(first);
  }
}
