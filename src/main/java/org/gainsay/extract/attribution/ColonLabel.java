package org.gainsay.extract.attribution;

import java.util.List;
import java.util.Set;
import org.gainsay.model.Span;
import org.gainsay.text.Sentence;
import org.gainsay.text.TextAnalyzer;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds who is named before a colon and words in quotation marks where no verb is seen to report:
/// "Bush: “…”", "From Bush’s Facebook post: “…”", "Here’s Clinton in 1992: “…”", "The vote is close
/// – Ann Smith and Joe Low: “…”", "The editor emails: “…”". Stateless.
final class ColonLabel {

  private ColonLabel() {}

  /// The speech that the words before the colon announce; null if no name stands there that might
  /// speak.
  static @Nullable Speech of(CueLexicon lexicon, Sentence sentence, Piece piece) {
    List<Token> label = behindTime(behindDash(piece.before()));
    int last = lastWord(label);
    if (last < 0 || label.get(last).index() + 1 >= sentence.size()) {
      return null;
    }
    Span colon = sentence.token(label.get(last).index() + 1).span();
    Speech misread = verbReadAsNoun(lexicon, sentence, label.subList(0, last + 1));
    if (misread != null) {
      return misread;
    }
    Span source = speaker(sentence, label.subList(0, last + 1));
    return source == null ? null : new Speech(null, colon, source, null, "colon");
  }

  private static @Nullable Span speaker(Sentence sentence, List<Token> label) {
    if (label.stream().allMatch(token -> token.isProperNoun() || token.form().equals("and"))) {
      return new Span(label.getFirst().start(), label.getLast().end());
    }
    Span named = named(sentence, label);
    if (named != null) {
      return named;
    }
    Token head = sentence.headOf(label);
    if (head == null) {
      return null;
    }
    Token name = head.isProperNoun() ? head : sentence.clause(head).subject();
    Token owner = sentence.child(name == null ? head : name, "nmod:poss");
    Token speaker = owner == null ? name : owner;
    if (speaker == null || !speaker.isProperNoun() || speaker.index() > label.getLast().index()) {
      return null;
    }
    return owner == null
        ? SourceFinder.nounPhrase(sentence, speaker)
        : SourceFinder.possessor(sentence, owner);
  }

  /// A verb of saying right before the colon that the tagger took for a plural: "the editor
  /// *emails*: “…”".
  private static @Nullable Speech verbReadAsNoun(
      CueLexicon lexicon, Sentence sentence, List<Token> label) {
    Token verb = label.getLast();
    if (label.size() < 2
        || !verb.tag().equals("NNS")
        || !Character.isLowerCase(verb.form().charAt(0))) {
      return null;
    }
    CueEntry entry = lexicon.verb(TextAnalyzer.english().lemma(verb.form(), "VBZ"));
    Token before = label.get(label.size() - 2);
    boolean subject = before.isNoun() || before.form().equals(",");
    if (entry == null || !entry.takes(Construction.QUOTE) || !subject || hasVerb(label)) {
      return null;
    }
    Span source = Stretch.trimmed(sentence, label.getFirst().index(), before.index());
    Cue cue = new Cue(sentence, verb, entry, null, verb.span());
    return source == null ? null : new Speech(cue, verb.span(), source, null, "cue-colon");
  }

  /// The name that opens a label without a verb, up to its first preposition: "*Ann Smith*, on CNN:
  /// “…”".
  private static @Nullable Span named(Sentence sentence, List<Token> label) {
    if (hasVerb(label)) {
      return null;
    }
    int end = 0;
    boolean name = false;
    while (end < label.size() && isNominal(label.get(end))) {
      name |= label.get(end).isProperNoun();
      end++;
    }
    return name
        ? Stretch.trimmed(sentence, label.getFirst().index(), label.get(end - 1).index())
        : null;
  }

  private static boolean isNominal(Token token) {
    return token.isNoun()
        || token.form().equals(",")
        || Set.of("DT", "JJ", "POS", "PRP$").contains(token.tag());
  }

  /// Whether a finite verb stands there that is not that of a relative clause.
  private static boolean hasVerb(List<Token> label) {
    boolean relative = false;
    for (Token token : label) {
      relative |= token.tag().startsWith("W");
      if (VerbGroup.isFinite(token) && !relative) {
        return true;
      }
    }
    return false;
  }

  /// What stands behind the time that opens a line: "11:30 *Ann Smith*: “…”".
  private static List<Token> behindTime(List<Token> tokens) {
    int from = 0;
    while (from < tokens.size() && tokens.get(from).tag().equals("CD")) {
      from++;
    }
    return tokens.subList(from, tokens.size());
  }

  private static int lastWord(List<Token> tokens) {
    int last = tokens.size() - 1;
    while (last >= 0 && !Piece.isWord(tokens.get(last))) {
      last--;
    }
    return last;
  }

  /// What stands behind the last dash.
  private static List<Token> behindDash(List<Token> tokens) {
    int from = 0;
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (Piece.isDash(tokens.get(i))) {
        from = i + 1;
      }
    }
    return tokens.subList(from, tokens.size());
  }
}
