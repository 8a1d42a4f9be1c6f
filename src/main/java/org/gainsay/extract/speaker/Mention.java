package org.gainsay.extract.speaker;

import org.gainsay.model.Span;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Words of the text that name or describe a party: a noun phrase up to its head, or a pronoun.
/// Identity counts: no two mentions of an article are the same.
///
/// What follows the head (*of* phrases, relative clauses, appositions) is no part of it.
final class Mention {

  /// What stands at the head of a mention.
  enum Kind {
    NAME,
    /// A common noun: *a senior official*.
    NOUN,
    /// A personal or possessive pronoun.
    PRONOUN
  }

  private final Kind kind;
  private final Sentence sentence;
  private final int first;
  private final int head;
  private final @Nullable Name name;
  private final @Nullable Mention owner;
  private final boolean modifier;
  private final int number;

  /// Makes a mention.
  ///
  /// @param first index of its first token in its sentence
  /// @param head index of its head, which is also its last token
  /// @param name the name at its head, or null
  /// @param owner whose it is: *Sony* of "Sony's CEO"; null if nobody's
  /// @param modifier whether it only describes another mention: *Sony* in "the Sony hack"
  /// @param number its place among the mentions of the article
  Mention(
      Kind kind,
      Sentence sentence,
      int first,
      int head,
      @Nullable Name name,
      @Nullable Mention owner,
      boolean modifier,
      int number) {
    this.kind = kind;
    this.sentence = sentence;
    this.first = first;
    this.head = head;
    this.name = name;
    this.owner = owner;
    this.modifier = modifier;
    this.number = number;
  }

  Kind kind() {
    return kind;
  }

  boolean isPronoun() {
    return kind == Kind.PRONOUN;
  }

  Sentence sentence() {
    return sentence;
  }

  int first() {
    return first;
  }

  int head() {
    return head;
  }

  /// Index of the first token behind it.
  int end() {
    return head + 1;
  }

  Token firstToken() {
    return sentence.token(first);
  }

  Token headToken() {
    return sentence.token(head);
  }

  @Nullable Name name() {
    return name;
  }

  @Nullable Mention owner() {
    return owner;
  }

  boolean isModifier() {
    return modifier;
  }

  /// Its place among the mentions of the article.
  int number() {
    return number;
  }

  /// Index of the first token of its name, behind the words before it that tell what its bearer is;
  /// of its first token if it has no name.
  int nameFirst() {
    return name == null ? first : sentence.tokensIn(name.whole()).getFirst().index();
  }

  Span span() {
    return new Span(firstToken().start(), headToken().end());
  }

  /// Its head as a dictionary has it, in lower case.
  String noun() {
    return Nouns.singular(headToken());
  }

  /// Whether it means several, by its form.
  boolean isPlural() {
    return kind == Kind.NOUN && headToken().tag().endsWith("S");
  }

  /// Whether it takes up what is known: *the senator*, *this man*, *his lawyer*.
  boolean isDefinite() {
    String form = firstToken().form().toLowerCase(java.util.Locale.ROOT);
    return owner != null
        || form.equals("the")
        || form.equals("this")
        || form.equals("that")
        || form.equals("these")
        || form.equals("those");
  }

  /// Whether nothing tells it from others of its kind: *the carrier*, but also *the Dallas-based
  /// carrier*, *the family-owned carrier*, where the words in between say more of the one that is
  /// in mind.
  boolean isBare() {
    boolean open = head == first || sentence.token(first).isProperNoun();
    for (int i = first + 1; i < head; i++) {
      boolean joined = NameLinks.isHyphen(sentence, i) || NameLinks.isHyphen(sentence, i + 1);
      boolean ends = NameLinks.endsAdjective(sentence, i);
      if (!joined && !ends && !sentence.token(i).isProperNoun()) {
        return false;
      }
      open = !ends;
    }
    return !open;
  }

  /// Whether it stands where a dateline says the place, and like one: ***WICHITA**, Kan. - A
  /// woman*.
  boolean mayOpenDateline() {
    return first == 0 && name != null && NameWords.isAllCapitals(name.first()) && !name.isPerson();
  }

  boolean isIndefinite() {
    String form = firstToken().form().toLowerCase(java.util.Locale.ROOT);
    return form.equals("a") || form.equals("an") || form.equals("another") || form.equals("one");
  }

  /// Whether it is the subject of a clause.
  boolean isSubject() {
    return headToken().is("nsubj");
  }

  @Override
  public String toString() {
    StringBuilder words = new StringBuilder();
    for (int i = first; i <= head; i++) {
      words.append(words.isEmpty() ? "" : " ").append(sentence.token(i).form());
    }
    return words.toString();
  }
}
