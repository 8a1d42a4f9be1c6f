package org.gainsay.extract.attribution;

import java.util.List;
import java.util.Set;
import org.gainsay.model.Span;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds the noun that tells that words in quotation marks were said, before them ("chants of
/// *“shame”*", "the slogan *“never again”*") or behind them ("the mayor’s *“never again”* remark").
/// Stateless.
final class UtteranceNoun {

  private static final double CONFIDENCE = 0.6;

  private UtteranceNoun() {}

  /// What the noun beside the words reports, or null if none stands there.
  ///
  /// @param last the index of the last word before them; -1 if anything parts it from them
  static @Nullable Attribution beside(Sentence sentence, int last, Span words, MarkedText marked) {
    Attribution leading = last < 0 ? null : before(sentence, last, words, marked);
    return leading != null || Piece.isTitle(words, marked.text())
        ? leading
        : behind(sentence, words, marked);
  }

  private static @Nullable Attribution before(
      Sentence sentence, int last, Span words, MarkedText marked) {
    int at = last;
    boolean of = sentence.token(at).form().equals("of");
    if (at > 0 && (of || Set.of("like", "that").contains(sentence.token(at).form()))) {
      at--;
    }
    Token noun = sentence.token(at);
    boolean cried = of && QuotingWords.CRY.has(noun.lemma());
    if (!noun.isNoun()
        || !QuotingWords.UTTERANCE.has(noun.lemma())
        || (!cried
            && !QuotingWords.WATCHWORD.has(noun.lemma())
            && Piece.isTitle(words, marked.text()))) {
      return null;
    }
    Token owner = sentence.child(noun, "nmod:poss");
    Span source = owner == null ? actor(sentence, noun) : ownerOf(sentence, owner);
    return source == null && !cried ? null : attribution(noun, source, words, marked);
  }

  private static @Nullable Attribution behind(Sentence sentence, Span words, MarkedText marked) {
    Token mark = sentence.tokenAt(words.end() - 1);
    if (mark == null || mark.index() + 1 >= sentence.size()) {
      return null;
    }
    Token noun = sentence.token(mark.index() + 1);
    boolean says =
        noun.isNoun() && QuotingWords.SAYING.has(noun.lemma()) && !isEnded(words, marked.text());
    if (!says) {
      return null;
    }
    Token owner = sentence.child(noun, "nmod:poss");
    Span source = owner != null && owner.end() <= words.start() ? ownerOf(sentence, owner) : null;
    return attribution(noun, source, words, marked);
  }

  /// Whether the words end as before a clause or a new sentence, so that the noun is of another
  /// phrase: "“I am sorry,” comments like that …".
  private static boolean isEnded(Span words, String text) {
    for (int i = words.end() - 1; i > words.start(); i--) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        return false;
      }
      if (c == ',' || c == '.' || c == ';') {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Span ownerOf(Sentence sentence, Token owner) {
    return owner.tag().equals("PRP$") ? owner.span() : SourceFinder.possessor(sentence, owner);
  }

  /// The subject of the verb that the noun hangs on: "*the crowd* broke into a chant of “…”".
  private static @Nullable Span actor(Sentence sentence, Token noun) {
    Token above = sentence.head(noun);
    while (above != null && !above.isVerb()) {
      above = sentence.head(above);
    }
    Token subject =
        above == null || above.index() > noun.index() ? null : SubjectFinder.of(sentence, above);
    return subject == null || subject.index() >= noun.index()
        ? null
        : SourceFinder.nounPhrase(sentence, subject);
  }

  private static @Nullable Attribution attribution(
      Token noun, @Nullable Span source, Span words, MarkedText marked) {
    List<Span> content = List.of(words);
    return source != null && source.overlaps(words)
        ? null
        : new Attribution(
            marked.kindOf(content),
            content,
            noun.span(),
            source,
            null,
            null,
            "marks-noun",
            CONFIDENCE);
  }
}
