package org.gainsay.extract.speaker;

import java.util.Set;
import org.gainsay.extract.speaker.lexicon.SpeakerLexicon;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;

/// Tells which small words belong to the name around them: *of* in "Bank of America", *bin* in
/// "Osama bin Laden", *and* in "Food and Drug Administration". Immutable.
final class NameLinks {

  private static final Set<String> OWNED_KINDS =
      Set.of(
          "Women",
          "Men",
          "Children",
          "People",
          "Veterans",
          "Teachers",
          "Workers",
          "Farmers",
          "King",
          "Queen",
          "Lloyd",
          "Moody",
          "Sotheby",
          "Christie",
          "Sainsbury",
          "McDonald",
          "Macy",
          "Kohl",
          "Wendy",
          "Domino",
          "Lowe",
          "Levi",
          "Harrods",
          "Players",
          "Publishers",
          "Writers",
          "Officers",
          "Bishops",
          "Witnesses",
          "Mothers",
          "Lawyers",
          "Doctors");

  private final SpeakerLexicon lexicon;

  NameLinks(SpeakerLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// Whether the token may be the next word of a name.
  static boolean continues(Sentence sentence, int i) {
    return i < sentence.size()
        && (NameWords.isNameLike(sentence.token(i))
            || NameWords.isSuffix(sentence.token(i).form()));
  }

  /// The index of the next word of the name behind small words that may stand inside of it, or -1.
  ///
  /// @param from index of the first word of the name
  /// @param at index of the small word
  int after(Sentence sentence, int from, int at) {
    String link = sentence.token(at).form();
    int next =
        switch (link) {
          case "of", "for", "on" -> afterPreposition(sentence, link, at);
          case "&" -> at + 1;
          case "-", "–" -> isTight(sentence, at) && !endsAdjective(sentence, at + 1) ? at + 1 : -1;
          case "and" -> joinsOneName(sentence, from, at) ? at + 1 : -1;
          case "'s", "’s" -> ownsKind(sentence, from, at) ? at + 1 : -1;
          case "'", "’" -> ownsKind(sentence, at, at) ? at + 1 : -1;
          default -> NameWords.isParticle(link) ? afterParticles(sentence, at) : -1;
        };
    boolean tight = link.equals("-") && next >= 0;
    return next >= 0 && (tight || continues(sentence, next)) ? next : -1;
  }

  /// Where the name that a capital opens at this word really starts: at the article that is tied to
  /// it, of *al-Shabab*; else at the word itself.
  static int startWithArticle(Sentence sentence, int at) {
    return at >= 2
            && sentence.token(at - 1).form().equals("-")
            && NameWords.isParticle(sentence.token(at - 2).form())
            && isTight(sentence, at - 1)
        ? at - 2
        : at;
  }

  /// Whether a word behind a hyphen ends an adjective that is no part of a name:
  /// *Dallas-**based***, *Iran-**backed***, *98-year-**old***.
  static boolean endsAdjective(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return at >= 2
        && isHyphen(sentence, at - 1)
        && Character.isLowerCase(token.form().charAt(0))
        && (token.tag().startsWith("VB") || token.tag().startsWith("JJ"));
  }

  static boolean isHyphen(Sentence sentence, int at) {
    String form = sentence.token(at).form();
    return form.equals("-") || form.equals("–");
  }

  /// Whether no blank stands around the mark.
  static boolean isTight(Sentence sentence, int at) {
    return at + 1 < sentence.size()
        && Character.isLetter(sentence.token(at + 1).form().charAt(0))
        && sentence.token(at - 1).end() == sentence.token(at).start()
        && sentence.token(at).end() == sentence.token(at + 1).start();
  }

  private static int afterParticles(Sentence sentence, int at) {
    int next = at + 1;
    while (next < sentence.size() && NameWords.isParticle(sentence.token(next).form())) {
      next++;
    }
    // Muhammad al-Jaber
    boolean joined = next < sentence.size() && sentence.token(next).form().equals("-");
    return joined && isTight(sentence, next) ? next + 1 : next;
  }

  /// Prepositions stand inside the names of organisations only, behind a word that makes one.
  private int afterPreposition(Sentence sentence, String link, int at) {
    String before = sentence.token(at - 1).form();
    int next = at + 1;
    if (next < sentence.size() && sentence.token(next).form().equals("the")) {
      next++;
    }
    boolean links =
        lexicon.marksOrganization(before) || (before.equals("Secretary") && link.equals("of"));
    boolean isState =
        next < sentence.size()
            && lexicon.state(sentence.token(next).form()) != null
            && !link.equals("of");
    return links && !isState ? next : -1;
  }

  /// Whether an apostrophe stands inside a name: *St Mary's Hospital*, *Bishops' Conference*.
  private boolean ownsKind(Sentence sentence, int from, int at) {
    String before = sentence.token(at - 1).form();
    boolean owned =
        OWNED_KINDS.contains(before)
            || (at - 2 >= from && sentence.token(at - 2).form().startsWith("St"));
    return owned
        && at + 1 < sentence.size()
        && lexicon.marksOrganization(sentence.token(at + 1).form());
  }

  /// Whether *and* stands inside one name (*Food and Drug Administration*) rather than between two.
  private boolean joinsOneName(Sentence sentence, int from, int at) {
    if (!continues(sentence, at + 1)) {
      return false;
    }
    int end = at + 1;
    while (continues(sentence, end)) {
      end++;
    }
    String last = sentence.token(end - 1).form();
    boolean underOf =
        at - 2 >= from && Set.of("of", "for", "on").contains(sentence.token(at - 2).form());
    if (underOf) {
      return lexicon.state(sentence.token(at - 1).form()) == null;
    }
    if (end + 1 < sentence.size() && sentence.token(end).form().equals("(")) {
      String shortForm = sentence.token(end + 1).form();
      String whole = Phrases.words(sentence, from, end);
      String right = Phrases.textOf(sentence, at + 1, end);
      if (NameWords.abbreviates(shortForm, whole) && !NameWords.abbreviates(shortForm, right)) {
        return true;
      }
    }
    String left = sentence.token(at - 1).form();
    return at - 1 == from
        && end - at > 2
        && lexicon.marksOrganization(last)
        && lexicon.state(left) == null
        && !lexicon.isKnownOrganization(left)
        && lexicon.firstName(left) == null;
  }
}
