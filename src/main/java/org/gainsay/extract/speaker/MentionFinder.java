package org.gainsay.extract.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.extract.speaker.lexicon.SpeakerLexicon;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds the mentions of an article: names, noun phrases and pronouns. One instance for one
/// article.
///
/// Noun phrases are read off the tags rather than the dependency tree: what is between a determiner
/// and its noun rarely deceives, while a tree may hang a whole clause on it.
final class MentionFinder {

  private final SpeakerLexicon lexicon;
  private final NameFinder nameFinder;
  private final Set<Integer> breaks;
  private final List<Mention> found = new ArrayList<>();

  /// @param breaks offsets at which a source starts or ends: no mention reaches over one
  MentionFinder(SpeakerLexicon lexicon, List<Sentence> sentences, Set<Integer> breaks) {
    this.lexicon = lexicon;
    this.breaks = breaks;
    nameFinder = new NameFinder(lexicon, new Capitals(sentences));
    for (Sentence sentence : sentences) {
      read(sentence);
    }
  }

  /// The mentions in the order of their heads.
  List<Mention> mentions() {
    return found;
  }

  private void read(Sentence sentence) {
    List<Name> names = nameFinder.find(sentence);
    Name[] nameAt = new Name[sentence.size()];
    for (Name name : names) {
      for (Token token : sentence.tokensIn(name.whole())) {
        nameAt[token.index()] = name;
      }
    }
    int i = 0;
    while (i < sentence.size()) {
      Token token = sentence.token(i);
      if (isPronoun(token)) {
        add(Mention.Kind.PRONOUN, sentence, i, i, null, null, false);
        boolean possessive = token.tag().equals("PRP$") || token.tag().equals("WP$");
        i = possessive ? phrase(sentence, nameAt, i + 1, found.getLast()) : i + 1;
        i = Math.max(i, token.index() + 1);
      } else if (opens(token) || nameAt[i] != null) {
        i = Math.max(i + 1, phrase(sentence, nameAt, i, null));
      } else {
        i++;
      }
    }
  }

  private static boolean isPronoun(Token token) {
    // WHO is no pronoun, but I is
    if (token.form().length() > 1 && NameWords.isAllCapitals(token.form())) {
      return false;
    }
    if (!NameWords.isPronoun(token.form().toLowerCase(Locale.ROOT))) {
      return false;
    }
    return switch (token.tag()) {
      case "PRP", "PRP$", "WP", "WP$", "WDT" -> true;
      default -> false;
    };
  }

  private static boolean opens(Token token) {
    return switch (token.tag()) {
      case "DT", "PDT", "CD", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS" -> true;
      default -> false;
    };
  }

  /// Reads a noun phrase from here, adds it and those it is owned by, and returns the index behind
  /// it; `from` itself if there is none.
  private int phrase(
      Sentence sentence, @Nullable Name[] nameAt, int from, @Nullable Mention owner) {
    int first = owner == null ? from : owner.first();
    int head = -1;
    int i = from;
    boolean ended = false;
    while (i < sentence.size() && !ended) {
      Token token = sentence.token(i);
      if (i > from
          && (breaks.contains(token.start()) || breaks.contains(sentence.token(i - 1).end()))) {
        if (!token.tag().equals("POS")) {
          break;
        }
      }
      Name name = nameAt[i];
      if (name != null) {
        Token last = lastOf(sentence, name);
        if (last.index() < i) {
          break;
        }
        i = last.index() + 1;
        head = i - 1;
        boolean splits =
            i < sentence.size() && nameAt[i] != null && isBehindOffice(sentence, first);
        if (splits || endsWithName(sentence, nameAt, name, i)) {
          break;
        }
        continue;
      }
      if (token.tag().equals("POS")) {
        if (head < 0) {
          break;
        }
        Mention possessor = add(sentence, nameAt, first, head, owner, false);
        int behind = phrase(sentence, nameAt, i + 1, possessor);
        return Math.max(behind, i + 1);
      }
      if (token.tag().startsWith("NN") || (isNumberAlone(sentence, i) && !isLink(token, head))) {
        head = i;
        ended = isSeveral(token);
      } else if (isRoleInDisguise(token)) {
        head = i;
      } else if (!staysInside(sentence, i, head >= 0)) {
        break;
      }
      i++;
    }
    if (head < 0) {
      return from;
    }
    if (i < sentence.size() && ended && sentence.token(i).tag().equals("POS")) {
      Mention possessor = add(sentence, nameAt, first, head, owner, false);
      return Math.max(phrase(sentence, nameAt, i + 1, possessor), i + 1);
    }
    add(sentence, nameAt, first, head, owner, false);
    return Math.max(head + 1, from + 1);
  }

  /// Whether a preposition stands before: what follows the first name is then another one.
  private static boolean isBehindOffice(Sentence sentence, int first) {
    int at = first - 1;
    return at > 0 && sentence.token(at).tag().equals("IN");
  }

  /// Whether the noun means several people, so that hardly another noun follows it.
  private boolean isSeveral(Token token) {
    return token.tag().equals("NNS")
        && (lexicon.isGroup(token.form()) || lexicon.isRole(Nouns.singular(token)));
  }

  /// Whether the token is a noun for a person that was not tagged as a noun: *chief executive*.
  private boolean isRoleInDisguise(Token token) {
    return !token.isVerb() && !token.tag().equals("RB") && lexicon.isRole(token.form());
  }

  /// Whether a noun phrase ends with this name: what follows is no noun that the name describes.
  private boolean endsWithName(Sentence sentence, @Nullable Name[] nameAt, Name name, int next) {
    if (next >= sentence.size()) {
      return true;
    }
    Token token = sentence.token(next);
    if (token.tag().equals("POS")) {
      return false;
    }
    if (nameAt[next] != null && !name.equals(nameAt[next])) {
      return false;
    }
    return !token.tag().startsWith("NN")
        && !token.tag().startsWith("JJ")
        && !token.tag().equals("HYPH")
        && !isTightHyphen(sentence, next)
        && !isRoleInDisguise(token);
  }

  private static boolean isNumberAlone(Sentence sentence, int i) {
    Token token = sentence.token(i);
    String lower = token.form().toLowerCase(Locale.ROOT);
    boolean number = token.tag().equals("CD") || QUANTITIES.contains(lower);
    if (!number) {
      return false;
    }
    return i + 1 >= sentence.size()
        || (!staysInside(sentence, i + 1, false) && !opens(sentence.token(i + 1)));
  }

  /// Whether *that* or *all* stands behind a noun, where it is no noun itself but joins a clause to
  /// it or counts it: *the union that*.
  private static boolean isLink(Token token, int head) {
    return head >= 0 && QUANTITIES.contains(token.form().toLowerCase(Locale.ROOT));
  }

  private static final Set<String> QUANTITIES =
      Set.of(
          "others", "some", "many", "most", "several", "both", "all", "another", "few", "those",
          "none", "this", "that");

  /// Whether the token is inside a noun phrase though it is no noun.
  private static boolean staysInside(Sentence sentence, int i, boolean headSeen) {
    Token token = sentence.token(i);
    boolean beforeNoun = i + 1 < sentence.size() && sentence.token(i + 1).tag().startsWith("NN");
    return switch (token.tag()) {
      case "DT", "PDT", "PRP$" -> !headSeen;
      case "VBG" -> beforeNoun && !isComma(sentence, i - 1);
      case "CD", "JJ", "JJR", "JJS", "HYPH", "AFX" -> true;
      case "VBN" ->
          (i > 0 && NameLinks.isHyphen(sentence, i - 1))
              || (!headSeen
                  && i + 1 < sentence.size()
                  && (sentence.token(i + 1).tag().startsWith("NN")
                      || sentence.token(i + 1).tag().startsWith("JJ")));
      case "RB", "RBR", "RBS" ->
          !headSeen
              && i + 1 < sentence.size()
              && (sentence.token(i + 1).tag().startsWith("JJ")
                  || sentence.token(i + 1).tag().equals("VBN"));
      case "CC" ->
          !headSeen
              && i > 0
              && sentence.token(i - 1).tag().startsWith("JJ")
              && i + 1 < sentence.size()
              && sentence.token(i + 1).tag().startsWith("JJ");
      default -> token.form().equals("&") || token.form().equals("-") || isTightHyphen(sentence, i);
    };
  }

  /// Whether an en dash joins two words, as a hyphen does: *the New York–based company*.
  private static boolean isTightHyphen(Sentence sentence, int i) {
    return i > 0 && NameLinks.isHyphen(sentence, i) && NameLinks.isTight(sentence, i);
  }

  private static boolean isComma(Sentence sentence, int i) {
    return i >= 0 && sentence.token(i).form().equals(",");
  }

  private static Token lastOf(Sentence sentence, Name name) {
    return sentence.tokensIn(name.whole()).getLast();
  }

  private Mention add(
      Sentence sentence,
      @Nullable Name[] nameAt,
      int first,
      int head,
      @Nullable Mention owner,
      boolean modifier) {
    for (int i = owner == null ? first : owner.end(); i <= head; i++) {
      Name name = nameAt[i];
      if (name == null) {
        continue;
      }
      List<Token> tokens = sentence.tokensIn(name.whole());
      int last = tokens.getLast().index();
      if (last < head) {
        add(Mention.Kind.NAME, sentence, tokens.getFirst().index(), last, name, null, true);
      }
      i = Math.max(i, last);
    }
    Name name = nameAt[head];
    if (name != null) {
      return add(Mention.Kind.NAME, sentence, first, head, name, owner, modifier);
    }
    return add(Mention.Kind.NOUN, sentence, first, head, null, owner, modifier);
  }

  private Mention add(
      Mention.Kind kind,
      Sentence sentence,
      int first,
      int head,
      @Nullable Name name,
      @Nullable Mention owner,
      boolean modifier) {
    Mention mention = new Mention(kind, sentence, first, head, name, owner, modifier, found.size());
    found.add(mention);
    return mention;
  }
}
