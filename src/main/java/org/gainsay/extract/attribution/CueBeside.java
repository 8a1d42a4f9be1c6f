package org.gainsay.extract.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.model.Span;
import org.gainsay.text.Sentence;
import org.gainsay.text.TextAnalyzer;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds the verb that reports the direct speech before it by its form and place alone: "…,"
/// *Viguerie **notes***, "…," *an angry Hollande **retaliated***, "…," ***wrote** the editors*. So
/// short a clause behind words in quotation marks is where taggers and parsers err most, and where
/// the order of words is surest. Stateless.
final class CueBeside {

  private static final int FARTHEST = 14;

  /// Words that may stand within a subject and its descriptions.
  private static final Set<String> JOINING =
      Set.of("of", "for", "from", "in", "at", "with", "who", "the", "and", "&", "to", "on");

  /// Tags of what may follow a verb of saying that the tagger took for a noun.
  private static final Set<String> FOLLOWING =
      Set.of("IN", "TO", "RB", "RP", "PRP", "PRP$", "VBG", "CC", "WRB");

  private CueBeside() {}

  /// The cue, or null if no verb of saying stands there.
  ///
  /// @param after the tokens behind the speech, of one sentence
  /// @param comma whether the speech ends with a comma: then whatever verb stands there reports it
  static @Nullable Cue of(CueLexicon lexicon, Sentence sentence, List<Token> after, boolean comma) {
    int first = 0;
    while (first < after.size() && !Piece.isWord(after.get(first))) {
      first++;
    }
    int last = Math.min(after.size(), first + FARTHEST);
    if (first < last
        && Set.of("IN", "TO", "CC", "WDT", "WP", "WP$", "WRB").contains(after.get(first).tag())) {
      return null;
    }
    for (int i = first; i < last; i++) {
      Token token = after.get(i);
      Cue cue = reading(lexicon, sentence, token);
      if (cue == null && comma && isPast(token)) {
        cue = unknown(sentence, token);
      }
      boolean stands =
          cue != null && (i == first ? opensInverted(after, i) : closesSubject(after, first, i));
      if (stands) {
        return cue;
      }
      if (token.isVerb() && !isRelative(after, first, i)) {
        return null;
      }
      if (!isNominal(token)) {
        return null;
      }
    }
    return null;
  }

  /// The token as a verb of saying in the present or the past, or null.
  private static @Nullable Cue reading(CueLexicon lexicon, Sentence sentence, Token token) {
    String form = token.form();
    if (form.length() < 3 || !Character.isLowerCase(form.charAt(0))) {
      return null;
    }
    List<String> tags =
        form.endsWith("s") && !form.endsWith("ss") ? List.of("VBZ") : List.of("VBD", "VBP");
    for (String tag : tags) {
      String lemma = lemma(lexicon, form.toLowerCase(Locale.ROOT), tag);
      boolean past = tag.equals("VBD") && (!lemma.equals(form) || form.equals("read"));
      boolean present =
          tag.equals("VBZ")
              || (tag.equals("VBP")
                  && token.index() > 0
                  && isPlural(sentence.token(token.index() - 1)));
      if (!past && !present) {
        continue;
      }
      Token particle =
          token.index() + 1 < sentence.size() ? sentence.token(token.index() + 1) : null;
      CueEntry entry = particle == null ? null : lexicon.verb(lemma + " " + particle.form());
      boolean withParticle = entry != null && entry.takes(Construction.QUOTE);
      if (!withParticle) {
        entry = lexicon.verb(lemma);
      }
      if (entry != null && entry.takes(Construction.QUOTE)) {
        Token verb =
            new Token(
                token.index(),
                token.start(),
                token.end(),
                form,
                lemma,
                tag,
                token.relation(),
                token.head());
        int end = withParticle && particle != null ? particle.end() : token.end();
        return new Cue(sentence, verb, entry, null, new Span(token.start(), end));
      }
    }
    return null;
  }

  /// Whether a verb in the plural may follow: "the *editors* write", "the *two* write".
  private static boolean isPlural(Token token) {
    return token.tag().endsWith("S")
        || token.tag().equals("CD")
        || Set.of("they", "we", "i", "you").contains(token.form().toLowerCase(Locale.ROOT));
  }

  /// Its lemma, with the final *e* that the lemmatizer drops from verbs it does not know.
  private static String lemma(CueLexicon lexicon, String form, String tag) {
    String lemma = TextAnalyzer.english().lemma(form, tag);
    boolean known = lexicon.verb(lemma) != null;
    return !known && lexicon.verb(lemma + "e") != null ? lemma + "e" : lemma;
  }

  private static boolean isPast(Token token) {
    boolean past = token.tag().equals("VBD");
    boolean passive = token.tag().equals("VBN") && token.form().endsWith("ed");
    return (past || passive) && !Set.of("be", "have", "do").contains(token.lemma());
  }

  /// A verb that the lexicon has not, as one of saying: "…," *he **shrugged***.
  private static Cue unknown(Sentence sentence, Token token) {
    CueEntry entry =
        new CueEntry(token.lemma(), CueClass.SPEECH, Set.of(Construction.QUOTE), Set.of());
    return new Cue(sentence, token, entry, null, token.span());
  }

  /// Whether a noun phrase follows the verb: "said *the* editors".
  private static boolean opensInverted(List<Token> after, int at) {
    if (at + 1 >= after.size()) {
      return false;
    }
    Token next = after.get(at + 1);
    return next.isProperNoun()
        || next.isPronoun()
        || Set.of("DT", "PRP$").contains(next.tag())
        || (next.isNoun() && after.get(at).isVerb());
  }

  /// Whether what stands before the verb is a subject, and nothing behind it speaks for a noun.
  private static boolean closesSubject(List<Token> after, int first, int at) {
    Token before = after.get(at - 1);
    boolean subject =
        before.isNoun()
            || before.isPronoun()
            || before.form().equals(",")
            || before.form().equals(")")
            || before.tag().equals("RB")
            || before.tag().equals("CD")
            || before.tag().equals("JJ");
    boolean named = false;
    for (int i = first; i < at; i++) {
      // What a determiner and nothing but an adjective stand before is a noun misread.
      named |= after.get(i).isNoun() || after.get(i).isPronoun() || after.get(i).tag().equals("DT");
    }
    if (!subject || !named) {
      return false;
    }
    if (after.get(at).isVerb() || at + 1 >= after.size()) {
      return true;
    }
    Token next = after.get(at + 1);
    return !Piece.isWord(next) || FOLLOWING.contains(next.tag()) || isDay(next);
  }

  private static boolean isDay(Token token) {
    return token.form().endsWith("day") || token.form().endsWith("time");
  }

  private static boolean isRelative(List<Token> after, int first, int at) {
    for (int i = first; i < at; i++) {
      if (after.get(i).tag().startsWith("W")) {
        return true;
      }
    }
    return after.get(at).tag().equals("VBN") || after.get(at).tag().equals("VBG");
  }

  private static boolean isNominal(Token token) {
    String tag = token.tag();
    return token.isNoun()
        || token.isPronoun()
        || token.isVerb()
        || tag.startsWith("JJ")
        || tag.startsWith("RB")
        || Set.of("DT", "CD", "PRP$", "POS", "WP", ",", "-LRB-", "-RRB-", "HYPH").contains(tag)
        || JOINING.contains(token.form().toLowerCase(Locale.ROOT))
        || !Piece.isWord(token);
  }
}
