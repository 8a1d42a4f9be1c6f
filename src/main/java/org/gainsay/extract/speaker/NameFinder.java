package org.gainsay.extract.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gainsay.extract.speaker.lexicon.SpeakerLexicon;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;

/// Finds the names of a sentence: runs of capitalised words, with the small words inside them
/// (*Ministry of Defence*, *Ludwig van Beethoven*). One instance for one article.
final class NameFinder {

  private final SpeakerLexicon lexicon;
  private final Capitals capitals;
  private final NameReader reader;
  private final NameLinks links;

  NameFinder(SpeakerLexicon lexicon, Capitals capitals) {
    this.lexicon = lexicon;
    this.capitals = capitals;
    reader = new NameReader(lexicon);
    links = new NameLinks(lexicon);
  }

  /// The names of the sentence, in order.
  List<Name> find(Sentence sentence) {
    List<Name> names = new ArrayList<>();
    boolean opens = true;
    int i = 0;
    while (i < sentence.size()) {
      Token token = sentence.token(i);
      boolean starts =
          NameWords.isNameLike(token)
              && (!(opens || capitals.isHeadline(sentence)) || isNameAnyway(sentence, i));
      if (!starts) {
        opens =
            !Character.isLetterOrDigit(token.form().charAt(0))
                && ((i == 0 && opens) || Capitals.opensWords(token.form()));
        i++;
        continue;
      }
      int end = endOfRun(sentence, i);
      if ((opens || capitals.isHeadline(sentence)) && end - i > 1 && isCommonFirst(sentence, i)) {
        i++;
      }
      i = NameLinks.startWithArticle(sentence, i);
      int split = splitOfOffice(sentence, i, end);
      if (split > i) {
        reader.read(sentence, i, split, names);
      }
      reader.read(sentence, split, end, names);
      opens = false;
      i = end;
    }
    return names;
  }

  /// Where a run behind an office ("Mayor of London Sadiq Khan") changes from what the office is of
  /// to who holds it; the start of the run if it does not.
  private int splitOfOffice(Sentence sentence, int from, int end) {
    int noun = from - 2;
    if (noun >= 0 && sentence.token(from - 1).form().equals("the")) {
      noun--;
    }
    boolean office =
        noun >= 0
            && OFFICE_LINKS.contains(sentence.token(noun + 1).form())
            && lexicon.isRole(sentence.token(noun).form().toLowerCase(java.util.Locale.ROOT));
    if (!office || lexicon.firstName(sentence.token(from).form()) != null) {
      return from;
    }
    for (int i = end - 1; i > from; i--) {
      String before = Phrases.textOf(sentence, from, i);
      boolean whole =
          lexicon.state(before) != null
              || lexicon.isPlace(before)
              || lexicon.isKnownOrganization(before);
      if (whole) {
        return i;
      }
    }
    for (int i = from + 1; i < end - 1; i++) {
      if (lexicon.firstName(sentence.token(i).form()) != null) {
        return i;
      }
    }
    return from;
  }

  private static final Set<String> OFFICE_LINKS = Set.of("of", "from", "to", "for", "at");

  /// Whether the first word of a run is a common noun with the capital of a first word: *Brewer* in
  /// "Brewer Oudekerk said".
  private boolean isCommonFirst(Sentence sentence, int i) {
    String form = sentence.token(i).form();
    String next = sentence.token(i + 1).form();
    return !capitals.isName(form)
        && capitals.isCommon(form.toLowerCase(java.util.Locale.ROOT))
        && capitals.isName(next)
        && NameWords.isNameLike(sentence.token(i + 1))
        && lexicon.title(form) == null
        && lexicon.firstName(form) == null;
  }

  /// Whether a word whose capital tells nothing is (part of) a name by other evidence.
  private boolean isNameAnyway(Sentence sentence, int i) {
    Token token = sentence.token(i);
    String form = token.form();
    String lower = form.toLowerCase(java.util.Locale.ROOT);
    boolean followed = i + 1 < sentence.size() && NameWords.isNameLike(sentence.token(i + 1));
    if (lexicon.isOrganization(lower) && capitals.isCommon(lower) && !followed) {
      // "Academy denies it" where the article has "an academy" too, and "Larch Academy"
      return false;
    }
    if (capitals.isName(form) || (lexicon.firstName(form) != null && token.isNoun())) {
      return true;
    }
    if (capitals.isHeadline(sentence)) {
      return lexicon.state(form) != null || lexicon.isKnownOrganization(form);
    }
    if (capitals.isCommon(lower) && !token.isProperNoun()) {
      return false;
    }
    boolean isWord = lexicon.isRole(lower) || lexicon.isGroup(lower) || lexicon.isDocument(lower);
    return (token.isProperNoun() && (!isWord || followed))
        || lexicon.state(form) != null
        || lexicon.isKnownOrganization(form)
        || NameWords.isAllCapitals(form)
        || (followed && (lexicon.title(form) != null || isWord || token.isNoun()));
  }

  private int endOfRun(Sentence sentence, int from) {
    int end = from + 1;
    while (end < sentence.size()) {
      int next = end;
      boolean runsOn =
          NameLinks.continues(sentence, end)
              && (!capitals.isHeadline(sentence) || isNameAnyway(sentence, end));
      if (!runsOn) {
        next = links.after(sentence, from, end);
        if (next < 0) {
          break;
        }
      }
      end = next + 1;
    }
    return end;
  }
}
