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

  private static final Set<String> OWNED_KINDS =
      Set.of(
          "Women", "Men", "Children", "People", "Veterans", "Teachers", "Workers", "Farmers",
          "King", "Queen", "Lloyd", "Moody", "Sotheby", "Christie", "Sainsbury", "McDonald",
          "Macy", "Kohl", "Wendy", "Domino", "Lowe", "Levi", "Harrods", "Players", "Publishers",
          "Writers", "Officers", "Bishops", "Witnesses", "Mothers", "Lawyers", "Doctors");

  private final SpeakerLexicon lexicon;
  private final Capitals capitals;
  private final NameReader reader;

  NameFinder(SpeakerLexicon lexicon, Capitals capitals) {
    this.lexicon = lexicon;
    this.capitals = capitals;
    reader = new NameReader(lexicon);
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
                && (i == 0 && opens || Capitals.opensWords(token.form()));
        i++;
        continue;
      }
      int end = endOfRun(sentence, i);
      if ((opens || capitals.isHeadline(sentence)) && end - i > 1 && isCommonFirst(sentence, i)) {
        i++;
      }
      reader.read(sentence, i, end, names);
      opens = false;
      i = end;
    }
    return names;
  }

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
    if (capitals.isName(form) || lexicon.firstName(form) != null && token.isNoun()) {
      return true;
    }
    String lower = form.toLowerCase(java.util.Locale.ROOT);
    if (capitals.isHeadline(sentence)) {
      return lexicon.state(form) != null || lexicon.isKnownOrganization(form);
    }
    if (capitals.isCommon(lower) && !token.isProperNoun()) {
      return false;
    }
    boolean followed =
        i + 1 < sentence.size() && NameWords.isNameLike(sentence.token(i + 1));
    boolean isWord =
        lexicon.isRole(lower) || lexicon.isGroup(lower) || lexicon.isDocument(lower);
    return token.isProperNoun() && (!isWord || followed)
        || lexicon.state(form) != null
        || lexicon.isKnownOrganization(form)
        || NameWords.isAllCapitals(form)
        || followed && (lexicon.title(form) != null || isWord || token.isNoun());
  }

  private int endOfRun(Sentence sentence, int from) {
    int end = from + 1;
    while (end < sentence.size()) {
      int next = end;
      if (!continues(sentence, end)) {
        next = afterLink(sentence, from, end);
        if (next < 0) {
          break;
        }
      }
      end = next + 1;
    }
    return end;
  }

  private boolean continues(Sentence sentence, int i) {
    return i < sentence.size()
        && (NameWords.isNameLike(sentence.token(i))
            || NameWords.isSuffix(sentence.token(i).form()));
  }

  /// The index of the next word of the name behind small words that may stand inside of one, or -1.
  private int afterLink(Sentence sentence, int from, int at) {
    String link = sentence.token(at).form();
    String before = sentence.token(at - 1).form();
    if (NameWords.isParticle(link)) {
      int next = at + 1;
      while (next < sentence.size() && NameWords.isParticle(sentence.token(next).form())) {
        next++;
      }
      return continues(sentence, next) ? next : -1;
    }
    switch (link) {
      case "of", "for", "on" -> {
        int next = at + 1;
        if (next < sentence.size() && sentence.token(next).form().equals("the")) {
          next++;
        }
        boolean links =
            lexicon.marksOrganization(before) || before.equals("Secretary") && link.equals("of");
        boolean isState =
            next < sentence.size()
                && lexicon.state(sentence.token(next).form()) != null
                && !link.equals("of");
        return links && !isState && continues(sentence, next) ? next : -1;
      }
      case "&" -> {
        return continues(sentence, at + 1) ? at + 1 : -1;
      }
      case "and" -> {
        return joinsOneName(sentence, from, at) ? at + 1 : -1;
      }
      case "'s", "’s" -> {
        boolean owned =
            OWNED_KINDS.contains(before)
                || at - 2 >= from && sentence.token(at - 2).form().startsWith("St");
        boolean kind =
            at + 1 < sentence.size()
                && lexicon.marksOrganization(sentence.token(at + 1).form());
        return owned && kind && continues(sentence, at + 1) ? at + 1 : -1;
      }
      case "'", "’" -> {
        boolean kind =
            at + 1 < sentence.size()
                && lexicon.marksOrganization(sentence.token(at + 1).form());
        return OWNED_KINDS.contains(before) && kind && continues(sentence, at + 1) ? at + 1 : -1;
      }
      default -> {
        return -1;
      }
    }
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
        at - 2 >= from
            && Set.of("of", "for", "on").contains(sentence.token(at - 2).form());
    if (underOf) {
      return lexicon.state(sentence.token(at - 1).form()) == null;
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
