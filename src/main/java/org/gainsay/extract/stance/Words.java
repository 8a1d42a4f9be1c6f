package org.gainsay.extract.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;

/// Tokens of one sentence as the phrases of the lexicon see them: each with its keys, which are its
/// form and lemma in lower case and the markers it was given. Filled once and then only read.
final class Words {

  private static final Set<String> CLAUSE_ENDS = Set.of(".", ";", "!", "?", ":");

  private static final Set<String> NEGATIONS =
      Set.of("not", "never", "no", "nobody", "none", "nothing", "neither", "nor", "no-one");

  private final Sentence sentence;
  private final List<Token> tokens;
  private final List<List<String>> keys;

  /// By token the masks of its keys, and whether no phrase reaches over it.
  private final long[] masks;

  private final boolean[] ends;

  /// @param tokens neighbours in the sentence, in order
  Words(Sentence sentence, List<Token> tokens) {
    this.sentence = sentence;
    this.tokens = List.copyOf(tokens);
    this.keys = new ArrayList<>(tokens.size());
    this.masks = new long[tokens.size()];
    this.ends = new boolean[tokens.size()];
    for (Token token : tokens) {
      List<String> own = new ArrayList<>(4);
      String form = token.form().toLowerCase(Locale.ROOT).replace('’', '\'');
      String lemma = token.lemma().toLowerCase(Locale.ROOT);
      own.add(form);
      if (!lemma.equals(form)) {
        own.add(lemma);
      }
      if (NEGATIONS.contains(lemma)) {
        own.add("<neg>");
      }
      for (String key : own) {
        masks[keys.size()] |= mask(key);
      }
      ends[keys.size()] = CLAUSE_ENDS.contains(token.form());
      keys.add(own);
    }
  }

  /// A bit for a key: two keys with different bits are different. Most tokens are no match for most
  /// elements of a phrase, and this tells so at once.
  static long mask(String key) {
    return 1L << ((key.hashCode() * 0x9E3779B1) >>> 26);
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return tokens.size();
  }

  Token token(int at) {
    return tokens.get(at);
  }

  List<Token> tokens() {
    return tokens;
  }

  void mark(int at, String marker) {
    if (!keys.get(at).contains(marker)) {
      keys.get(at).add(marker);
      masks[at] |= mask(marker);
    }
  }

  List<String> keys(int at) {
    return keys.get(at);
  }

  boolean has(int at, String key) {
    return keys.get(at).contains(key);
  }

  /// Whether the token has one of the keys of an element; every token has one of none.
  boolean fits(int at, PhrasePattern.Element element) {
    if ((masks[at] & element.mask()) == 0) {
      return false;
    }
    Set<String> wanted = element.keys();
    if (wanted.isEmpty()) {
      return true;
    }
    List<String> own = keys.get(at);
    for (int i = 0; i < own.size(); i++) {
      if (wanted.contains(own.get(i))) {
        return true;
      }
    }
    return false;
  }

  /// Whether no phrase reaches over this token.
  boolean endsClause(int at) {
    return ends[at];
  }

  /// The place of a token of the sentence in this list, or -1.
  int placeOf(Token token) {
    int place = tokens.isEmpty() ? -1 : token.index() - tokens.getFirst().index();
    return place >= 0 && place < tokens.size() ? place : -1;
  }
}
