package org.gainsay.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.gainsay.text.Weekdays;
import org.jspecify.annotations.Nullable;

/// A set phrase of the resource `idioms.txt`, which explains how phrases are written.
///
/// @param entry what it signals, as of any cue
/// @param subject what its content must name, or null if it may be anything
/// @param negated whether its verb must be negated: *would **not** hear of it*
/// @param elements its parts, in order
record Idiom(CueEntry entry, @Nullable Subject subject, boolean negated, List<Element> elements) {

  private static final String NOT = "not ";

  /// How many tokens a star stands for at most.
  private static final int WIDEST = 8;

  /// How many tokens that are no part of the phrase may stand before an element.
  private static final int MOST_SKIPPED = 3;

  private static final Pattern SKIPPED = Pattern.compile("RB|JJ[RS]?|DT|CD|PRP\\$");

  private static final Pattern SELF = Pattern.compile("(?i)\\w+sel(f|ves)");

  private static final Pattern COMPOUND = Pattern.compile("(?<= |^)([a-z]+)-([a-z]+)(?= |$)");

  /// What the content of a phrase must name.
  enum Subject {
    /// A claim: *the **report** that he resigned*.
    CLAIM,
    /// Something asked for or offered: *the **offer***.
    PROPOSAL,
    /// Words of one's own: *her **testimony***.
    WORDS
  }

  /// What an element stands for.
  enum Kind {
    WORD,
    OWN,
    GAP,
    REST,
    DOER
  }

  /// @param words one of which the token must be, by form or lemma; empty but for words
  /// @param opens whether the content begins with it
  /// @param closes whether the content ends with it
  record Element(Kind kind, Set<String> words, boolean optional, boolean opens, boolean closes) {

    private static Element of(String written) {
      boolean opens = written.startsWith("{");
      boolean closes = written.endsWith("}");
      String bare = written.substring(opens ? 1 : 0, written.length() - (closes ? 1 : 0));
      boolean optional = bare.length() > 1 && bare.endsWith("?");
      String word = optional ? bare.substring(0, bare.length() - 1) : bare;
      Kind kind =
          switch (word) {
            case "<own>" -> Kind.OWN;
            case "*" -> Kind.GAP;
            case "..." -> Kind.REST;
            case "@" -> Kind.DOER;
            default -> Kind.WORD;
          };
      Set<String> words = kind == Kind.WORD ? Set.of(word.split("/", -1)) : Set.of();
      return new Element(kind, words, optional, opens, closes);
    }

    private boolean matches(Token token) {
      return switch (kind) {
        case WORD -> isOneOf(words, token);
        case OWN -> token.tag().equals("PRP$") || SELF.matcher(token.form()).matches();
        case GAP, REST, DOER -> true;
      };
    }

    private static boolean isOneOf(Set<String> words, Token token) {
      String form = token.form().toLowerCase(Locale.ROOT);
      // The tagger takes "thumbs" for a singular.
      String singular = form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
      return words.contains(form)
          || words.contains(token.lemma().toLowerCase(Locale.ROOT))
          || words.contains(singular);
    }
  }

  /// Where a phrase stands.
  ///
  /// @param last index of the last token that its words cover
  /// @param contentFirst index of the first token of its content, [Token#NONE] without one
  /// @param contentLast index of its last token; [Token#NONE] if it goes on to the end of the
  ///   clause
  /// @param doer index of the first token of who does it, [Token#NONE] if that is the subject
  record Match(int last, int contentFirst, int contentLast, int doer) {

    private static final Match START = new Match(Token.NONE, Token.NONE, Token.NONE, Token.NONE);

    private Match with(Element element, int first, int end) {
      int opened = element.opens() ? first : contentFirst;
      boolean open = element.kind() == Kind.REST || !element.closes();
      return new Match(
          element.kind() == Kind.REST || element.kind() == Kind.DOER ? last : end - 1,
          opened,
          open ? contentLast : end - 1,
          element.kind() == Kind.DOER ? first : doer);
    }
  }

  Idiom {
    elements = List.copyOf(elements);
  }

  /// Reads a phrase.
  ///
  /// @throws IllegalArgumentException if it doesn't start with a word that must be
  static Idiom of(CueEntry entry, @Nullable Subject subject, String written) {
    List<Element> elements = new ArrayList<>();
    boolean negated = written.startsWith(NOT);
    String phrase = negated ? written.substring(NOT.length()) : written;
    // The tokenizer parts compounds at their hyphens.
    for (String part : COMPOUND.matcher(phrase).replaceAll("$1 - $2").split(" +", -1)) {
      elements.add(Element.of(part));
    }
    if (elements.getFirst().kind() != Kind.WORD || elements.getFirst().optional()) {
      throw new IllegalArgumentException("a phrase starts with a word that must be: " + written);
    }
    return new Idiom(entry, subject, negated, elements);
  }

  /// The words of which one starts the phrase.
  Set<String> firstWords() {
    return elements.getFirst().words();
  }

  /// Where the phrase stands whose verb this is, or null if it does not stand there.
  @Nullable Match at(Sentence sentence, Token verb) {
    return match(sentence, verb.index(), 0, Match.START);
  }

  private @Nullable Match match(Sentence sentence, int at, int number, Match so) {
    if (number == elements.size()) {
      return so;
    }
    Element element = elements.get(number);
    if (element.optional()) {
      Match with = one(sentence, at, number, so);
      return with == null ? match(sentence, at, number + 1, so) : with;
    }
    return one(sentence, at, number, so);
  }

  private @Nullable Match one(Sentence sentence, int at, int number, Match so) {
    Element element = elements.get(number);
    if (element.kind() == Kind.GAP) {
      for (int end = at + 1; end <= Math.min(sentence.size(), at + WIDEST); end++) {
        Match match = match(sentence, end, number + 1, so.with(element, at, end));
        if (match != null) {
          return match;
        }
        if (VerbGroup.isFinite(sentence.token(end - 1))) {
          return null;
        }
      }
      return null;
    }
    for (int i = at; i < Math.min(sentence.size(), at + MOST_SKIPPED + 1); i++) {
      if (element.matches(sentence.token(i))) {
        Match match = match(sentence, i + 1, number + 1, so.with(element, i, i + 1));
        if (match != null) {
          return match;
        }
      }
      if (number == 0 || !mayBeSkipped(sentence, sentence.token(i))) {
        return null;
      }
    }
    return null;
  }

  private static boolean mayBeSkipped(Sentence sentence, Token token) {
    Token above = sentence.head(token);
    boolean time =
        token.is("obl:unmarked")
            || (above != null && (above.is("obl:unmarked") || Weekdays.has(above.form())))
            || Weekdays.has(token.form());
    boolean modifies =
        SKIPPED.matcher(token.tag()).matches() && !token.lemma().equalsIgnoreCase("no");
    return time || modifies;
  }
}
