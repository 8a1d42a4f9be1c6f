package org.gainsay.extract.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.gainsay.extract.attribution.Attribution;
import org.gainsay.model.QuoteKind;
import org.gainsay.model.Span;
import org.gainsay.text.AnalyzedText;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;

/// What the network of stances reads of an attribution: the sentences that it touches and a few
/// before them, as numbered pieces of words, each with what it is to the attribution.
///
/// @param pieces the numbers of the pieces, those that open and close a passage included
/// @param parts of each piece the sum of [#CONTENT], [#CUE], [#SOURCE], [#OWN] and [#OTHER] that
///   hold for its token
/// @param spans of each piece but the opening and the closing one its token in the text
record Passage(List<Integer> pieces, List<Integer> parts, List<Span> spans) {

  /// How many kinds of parts there are.
  static final int PARTS = 5;

  static final int CONTENT = 1;
  static final int CUE = 2;
  static final int SOURCE = 4;

  /// The speaker's side, where it is named.
  static final int OWN = 8;

  /// Somebody who is not on the speaker's side.
  static final int OTHER = 16;

  /// How many sentences before the attribution are read.
  private static final int BEFORE = 3;

  /// How many pieces are read at most: of the sentences before, of the attribution's own from their
  /// first word on, and of what follows in these, where cue or source may stand.
  private static final int MOST_BEFORE = 40;

  private static final int MOST = 72;
  private static final int MOST_BEHIND = 16;

  private record Piece(int number, int part, Span span) {}

  /// The places of the pieces that all layers of the network see: the opening one and those of the
  /// attribution itself.
  List<Integer> kept() {
    List<Integer> kept = new ArrayList<>();
    kept.add(0);
    for (int i = 1; i < parts.size(); i++) {
      if ((parts.get(i) & (CONTENT | CUE | SOURCE)) != 0) {
        kept.add(i);
      }
    }
    return kept;
  }

  /// The places of the pieces of a token; none if it is not in the passage.
  List<Integer> placesOf(Token token) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      if (spans.get(i).equals(token.span())) {
        places.add(i + 1);
      }
    }
    return places;
  }

  /// The passage of an attribution.
  static Passage of(Reading reading, WordPieces words) {
    TreeSet<Integer> touched = touched(reading);
    List<Piece> own = new ArrayList<>();
    List<Piece> before = new ArrayList<>();
    if (!touched.isEmpty()) {
      for (int i = Math.max(0, touched.first() - BEFORE); i < touched.first(); i++) {
        add(reading, i, words, before);
      }
      for (int i : touched) {
        add(reading, i, words, own);
      }
    }
    List<Piece> all =
        new ArrayList<>(before.subList(Math.max(0, before.size() - MOST_BEFORE), before.size()));
    all.addAll(shortened(own));
    List<Integer> pieces = new ArrayList<>(all.size() + 2);
    List<Integer> parts = new ArrayList<>(all.size() + 2);
    pieces.add(words.opening());
    parts.add(0);
    for (Piece piece : all) {
      pieces.add(piece.number());
      parts.add(piece.part());
    }
    pieces.add(words.closing());
    parts.add(0);
    return new Passage(pieces, parts, all.stream().map(Piece::span).toList());
  }

  private static TreeSet<Integer> touched(Reading reading) {
    AnalyzedText analysis = reading.article().analysis();
    Attribution attribution = reading.attribution();
    List<Span> spans = new ArrayList<>(attribution.content());
    if (attribution.cue() != null) {
      spans.add(attribution.cue());
    }
    if (attribution.source() != null) {
      spans.add(attribution.source());
    }
    TreeSet<Integer> touched = new TreeSet<>();
    for (Span span : spans) {
      for (Sentence sentence : analysis.sentencesIn(span)) {
        touched.add(sentence.number());
      }
    }
    return touched;
  }

  /// The first pieces, and of the rest those of the cue and the source.
  private static List<Piece> shortened(List<Piece> pieces) {
    if (pieces.size() <= MOST + MOST_BEHIND) {
      return pieces;
    }
    List<Piece> kept = new ArrayList<>(pieces.subList(0, MOST));
    for (Piece piece : pieces.subList(MOST, pieces.size())) {
      if ((piece.part() & (CUE | SOURCE)) != 0 && kept.size() < MOST + MOST_BEHIND) {
        kept.add(piece);
      }
    }
    return kept;
  }

  private static void add(Reading reading, int number, WordPieces words, List<Piece> into) {
    Sentence sentence = reading.article().analysis().sentences().get(number);
    for (Token token : sentence.tokens()) {
      int part = part(reading, sentence, token);
      for (int piece : words.of(token.form())) {
        into.add(new Piece(piece, part, token.span()));
      }
    }
  }

  private static int part(Reading reading, Sentence sentence, Token token) {
    Attribution attribution = reading.attribution();
    Span span = token.span();
    int part = 0;
    if (attribution.content().stream().anyMatch(content -> content.overlaps(span))) {
      part |= CONTENT;
    }
    if (attribution.cue() != null && attribution.cue().overlaps(span)) {
      part |= CUE;
    }
    if (attribution.source() != null && attribution.source().overlaps(span)) {
      part |= SOURCE;
    }
    if ((part & CONTENT) != 0 && (token.isNoun() || token.tag().startsWith("PRP"))) {
      boolean quoted = attribution.kind() != QuoteKind.INDIRECT;
      part |=
          switch (reading.side().party(sentence, token, quoted)) {
            case OWN -> OWN;
            case OTHER -> OTHER;
            case ANYBODY, NONE -> 0;
          };
    } else if (part == 0
        && token.isProperNoun()
        && reading.source().names().contains(token.form().toLowerCase(Locale.ROOT))) {
      part = OWN;
    }
    return part;
  }
}
