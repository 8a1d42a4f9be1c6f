package org.gainsay.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.model.Span;
import org.gainsay.text.Clause;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// A phrase that attributes the clause it stands in: "according to police, he fled"; "he leads by
/// six in a new poll".
///
/// @param rule which kind of phrase it is
/// @param variant whether its extent comes from the tree or from the commas around it
/// @param cue *according to*, *per*, *in*, *by*
/// @param source whom it names
/// @param content the rest of the clause
record AttributingPhrase(String rule, String variant, Span cue, Span source, List<Span> content) {

  private static final String ACCORDING_TO = "according-to";

  /// What can be held *in*: "in the latest poll", "in her view".
  private static final Set<String> HOLDERS =
      Set.of("poll", "survey", "view", "opinion", "estimation", "telling", "eye");

  /// What can be held *by*: "by reports".
  private static final Set<String> ACCOUNTS = Set.of("report", "account", "estimate", "tradition");

  AttributingPhrase {
    content = List.copyOf(content);
  }

  /// The phrases of a sentence.
  static List<AttributingPhrase> find(Sentence sentence) {
    List<AttributingPhrase> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      AttributingPhrase phrase =
          switch (token.form().toLowerCase(Locale.ROOT)) {
            case "according" -> according(sentence, token);
            case "per" -> per(sentence, token);
            case "in" -> held(sentence, token, HOLDERS);
            case "by" -> held(sentence, token, ACCOUNTS);
            default -> null;
          };
      if (phrase != null) {
        found.add(phrase);
        found.addAll(scanned(sentence, phrase));
      }
    }
    return found;
  }

  /// The speech that *according to* and a name lead to, with nothing else before it: "According to
  /// *the paper*, “…”"; null if these words are not such a phrase.
  ///
  /// @param before the tokens of its sentence before the speech
  static @Nullable Speech leading(Sentence sentence, List<Token> before) {
    List<Token> words = before.stream().filter(Piece::isWord).toList();
    Token to = words.size() > 2 ? accordingTo(sentence, words.getFirst()) : null;
    if (to == null
        || !before.getLast().form().equals(",")
        || words.stream().anyMatch(VerbGroup::isFinite)) {
      return null;
    }
    Span cue = new Span(words.getFirst().start(), to.end());
    Span source = Stretch.trimmed(sentence, words.get(2).index(), words.getLast().index());
    return new Speech(null, cue, source, null, ACCORDING_TO);
  }

  private static @Nullable AttributingPhrase according(Sentence sentence, Token according) {
    Token to = accordingTo(sentence, according);
    if (to == null) {
      return null;
    }
    Token noun = sentence.head(according);
    if (noun == null || noun.index() < according.index()) {
      // Parsed as a verb or adverb that governs the phrase.
      noun = according;
    }
    return of(ACCORDING_TO, sentence, according, to, noun);
  }

  /// The *to* of "according to", or null if the token does not open these words, or nothing follows
  /// them.
  private static @Nullable Token accordingTo(Sentence sentence, Token token) {
    if (!token.form().equalsIgnoreCase("according") || token.index() + 2 >= sentence.size()) {
      return null;
    }
    Token to = sentence.token(token.index() + 1);
    return to.form().equals("to") ? to : null;
  }

  private static @Nullable AttributingPhrase per(Sentence sentence, Token per) {
    Token noun = sentence.head(per);
    boolean setOff = per.index() == 0 || sentence.token(per.index() - 1).form().equals(",");
    return setOff && noun != null && noun.index() > per.index()
        ? of("per", sentence, per, per, noun)
        : null;
  }

  private static @Nullable AttributingPhrase held(
      Sentence sentence, Token preposition, Set<String> nouns) {
    Token noun = sentence.head(preposition);
    if (noun == null
        || noun.index() < preposition.index()
        || !preposition.is("case")
        || !nouns.contains(noun.lemma())) {
      return null;
    }
    return of("held-" + preposition.lemma(), sentence, preposition, preposition, noun);
  }

  private static @Nullable AttributingPhrase of(
      String rule, Sentence sentence, Token cueFirst, Token cueLast, Token noun) {
    Token host = sentence.head(noun);
    Clause clause = null;
    if (host != null) {
      clause =
          Clause.isPredicate(sentence, host) ? sentence.clause(host) : sentence.governing(noun);
    }
    Token top = clause == null ? sentence.root() : clause.predicate();
    int first = cueFirst.index();
    int last = Math.max(cueLast.index() + 1, sentence.subtreeLast(noun).index());
    Span source = Stretch.trimmed(sentence, cueLast.index() + 1, last);
    if (source == null) {
      return null;
    }
    List<Span> content = new ArrayList<>();
    Span left = Stretch.trimmed(sentence, sentence.subtreeFirst(top).index(), first - 1);
    Span right = Stretch.trimmed(sentence, last + 1, sentence.subtreeLast(top).index());
    if (left != null && sentence.tokensIn(left).size() > 1) {
      content.add(left);
    }
    if (right != null && (content.isEmpty() || sentence.tokensIn(right).size() > 3)) {
      content.add(right);
    }
    return content.isEmpty()
        ? null
        : new AttributingPhrase(
            rule, "tree", new Span(cueFirst.start(), cueLast.end()), source, content);
  }

  /// Readings of the phrase by commas: "According to X, …" to the first or second comma, "…,
  /// according to X." to the end.
  private static List<AttributingPhrase> scanned(Sentence sentence, AttributingPhrase phrase) {
    List<AttributingPhrase> found = new ArrayList<>();
    Token cueFirst = sentence.tokenAt(phrase.cue().start());
    Token cueLast = sentence.tokenAt(phrase.cue().end() - 1);
    if (cueFirst == null || cueLast == null) {
      return found;
    }
    int start = cueLast.index() + 1;
    boolean opens = cueFirst.index() <= 1;
    int commas = 0;
    for (int i = start; i < sentence.size() && commas < 2; i++) {
      boolean comma = sentence.token(i).form().equals(",");
      boolean end = i == sentence.size() - 1;
      if (comma || end) {
        commas++;
        Span source = Stretch.trimmed(sentence, start, end && !comma ? i : i - 1);
        Span content =
            opens
                ? Stretch.trimmed(sentence, i + 1, sentence.size() - 1)
                : Stretch.trimmed(sentence, 0, cueFirst.index() - 1);
        if (source != null && content != null) {
          found.add(
              new AttributingPhrase(
                  phrase.rule(), "scan-" + commas, phrase.cue(), source, List.of(content)));
        }
      }
    }
    return found;
  }
}
