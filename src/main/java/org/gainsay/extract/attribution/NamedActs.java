package org.gainsay.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.model.Span;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds denials and charges that are named rather than reported: *issued a denial of the report*,
/// *accusations that the bank laundered money surfaced*, *maintains her innocence*, *pleaded not
/// guilty*. Nouns that carry other talk as well (*claim*, *statement*) are left to the models.
/// Stateless.
final class NamedActs implements ActFinder {

  private static final SourceFinder SOURCES = new SourceFinder();

  private static final String RULE = "named-act";

  /// Lower than what the models accept: nobody has counted how many of these are annotated.
  private static final double CONFIDENCE = 0.4;

  /// What is done with one's own innocence.
  private static final Set<String> MAINTAINING =
      Set.of(
          "maintain",
          "protest",
          "proclaim",
          "assert",
          "profess",
          "declare",
          "claim",
          "reaffirm",
          "affirm",
          "reiterate",
          "swear");

  private static final Set<String> PLEAS = Set.of("guilty", "innocent");

  /// Verbs that bring a plea before a court.
  private static final Set<String> ENTERING = Set.of("enter", "lodge", "submit");

  /// Who stands by somebody: with a name before it a noun for those who speak for him.
  private static final Set<String> CAMPS =
      Set.of(
          "camp", "campaign", "team", "administration", "government", "family", "side", "office");

  /// How many words may name who denies between the noun and its clause.
  private static final int FARTHEST = 8;

  @Override
  public List<Attribution> find(Sentence sentence, List<Cue> cues, MarkedText marked) {
    List<Attribution> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.isVerb() && !token.isAny("aux", "cop", "amod")) {
        Span content = innocence(sentence, token);
        if (content == null) {
          content = plea(sentence, token);
        }
        Span source = content == null ? null : subject(sentence, token);
        if (content != null && source != null && !sentence.clause(token).isNegated()) {
          Span cue = VerbGroup.span(sentence, token, token);
          found.add(Attribution.withoutEntry(content, cue, source, marked, RULE, CONFIDENCE));
        }
      }
    }
    NounContentFinder contents = new NounContentFinder();
    for (Cue cue : cues) {
      if (cue.isNoun() && isNamedAct(cue)) {
        Span source = source(cue);
        List<Content> told = told(cue, contents);
        Span bare = told.isEmpty() ? bareDenial(cue) : null;
        if (bare != null && source != null) {
          told = List.of(new Content(Construction.OF, List.of(bare)));
        }
        for (Content content : told) {
          boolean says = content.construction() == Construction.CLAUSE;
          boolean named = source != null || surfaces(cue);
          if (says || (named && content.construction() == Construction.OF)) {
            found.add(
                Attribution.of(
                    cue,
                    content.spans(),
                    before(sentence, source, content),
                    marked,
                    RULE,
                    CONFIDENCE));
            break;
          }
        }
      }
    }
    return found;
  }

  private static boolean isNamedAct(Cue cue) {
    Token determiner = cue.sentence().child(cue.head(), "det");
    boolean negated = determiner != null && determiner.lemma().equalsIgnoreCase("no");
    String noun = lemma(cue.head());
    boolean charges =
        DenialWords.NAMED.has(noun)
            || (DenialWords.NAMED_IF_SURFACING.has(noun) && surfaces(cue))
            || (DenialWords.AGAINST.has(noun) && isAgainstSomebody(cue));
    return !negated && charges;
  }

  /// *Claims of vote buying **against the governor***, wherever the tree hangs whom it is against.
  private static boolean isAgainstSomebody(Cue cue) {
    Sentence sentence = cue.sentence();
    int last = sentence.subtreeLast(cue.head()).index();
    return sentence.tokens().subList(cue.head().index(), last + 1).stream()
        .anyMatch(token -> token.is("case") && lemma(token).equals("against"));
  }

  /// Whether the charge is the subject of a verb by which it comes up or harms: *allegations of
  /// fraud **have resurfaced***.
  private static boolean surfaces(Cue cue) {
    Token verb = cue.sentence().head(cue.head());
    return cue.head().is("nsubj") && verb != null && DenialWords.SURFACING.has(lemma(verb));
  }

  /// *Her innocence* behind a verb that holds to it; *his client's innocence*, *innocence*.
  private static @Nullable Span innocence(Sentence sentence, Token verb) {
    if (!MAINTAINING.contains(lemma(verb))) {
      return null;
    }
    for (int i = verb.index() + 1; i < Math.min(sentence.size(), verb.index() + 6); i++) {
      Token token = sentence.token(i);
      if (lemma(token).equals("innocence")) {
        return new Span(sentence.token(verb.index() + 1).start(), token.end());
      }
      boolean modifies =
          token.tag().startsWith("PRP") || token.isNoun() || token.tag().matches("JJ|POS|DT|RB");
      if (!modifies) {
        return null;
      }
    }
    return null;
  }

  /// *Not guilty to all charges* behind *plead*; *innocent*.
  private static @Nullable Span plea(Sentence sentence, Token verb) {
    if (ENTERING.contains(lemma(verb))) {
      return enteredPlea(sentence, verb);
    }
    if (!lemma(verb).equals("plead") || verb.index() + 1 >= sentence.size()) {
      return null;
    }
    int first = verb.index() + 1;
    boolean not = lemma(sentence.token(first)).equals("not") && first + 1 < sentence.size();
    Token plea = sentence.token(not ? first + 1 : first);
    if (!PLEAS.contains(lemma(plea)) || not != lemma(plea).equals("guilty")) {
      return null;
    }
    return new Span(sentence.token(first).start(), plea.end());
  }

  /// *Not guilty* behind *entered pleas of*.
  private static @Nullable Span enteredPlea(Sentence sentence, Token verb) {
    for (int i = verb.index() + 1; i + 3 < Math.min(sentence.size(), verb.index() + 6); i++) {
      boolean of = sentence.token(i + 1).form().equals("of");
      if (of && lemma(sentence.token(i)).equals("plea")) {
        boolean denies =
            lemma(sentence.token(i + 2)).equals("not")
                && lemma(sentence.token(i + 3)).equals("guilty");
        return denies ? new Span(sentence.token(i + 2).start(), sentence.token(i + 3).end()) : null;
      }
    }
    return null;
  }

  /// Who does it; in headlines, which the parser misreads, the name right before the verb.
  private static @Nullable Span subject(Sentence sentence, Token verb) {
    Token top = VerbGroup.top(sentence, verb);
    Token subject = SubjectFinder.of(sentence, top);
    if (subject == null && verb.index() > 0 && sentence.token(verb.index() - 1).isProperNoun()) {
      return sentence.token(verb.index() - 1).span();
    }
    return subject == null || subject.tag().equals("EX")
        ? null
        : SourceFinder.nounPhrase(sentence, subject);
  }

  /// Whose act the noun names; a camp that nouns before it name counts as its owner: *the **Brandt
  /// camp** denials*.
  private static @Nullable Span source(Cue cue) {
    Sentence sentence = cue.sentence();
    int first = cue.head().index();
    while (first > 0 && sentence.token(first - 1).isNoun()) {
      first--;
    }
    boolean camp =
        first < cue.head().index()
            && sentence.token(first).isProperNoun()
            && CAMPS.contains(lemma(sentence.token(cue.head().index() - 1)));
    return camp ? Stretch.trimmed(sentence, first, cue.head().index() - 1) : SOURCES.ofNoun(cue);
  }

  /// The words that name who does it, without the content where the tree hangs it on them.
  private static @Nullable Span before(Sentence sentence, @Nullable Span source, Content content) {
    int start = content.spans().getFirst().start();
    if (source == null || start <= source.start() || start >= source.end()) {
      return source;
    }
    Token first = sentence.tokenAt(source.start());
    Token told = sentence.tokenAt(start);
    return first == null || told == null
        ? source
        : Stretch.trimmed(sentence, first.index(), told.index() - 1);
  }

  /// What the noun is followed by, if need be behind its doer: *denial by the firm **that …***.
  private static List<Content> told(Cue cue, NounContentFinder contents) {
    List<Content> told = withoutMainClause(cue, contents.find(cue));
    Sentence sentence = cue.sentence();
    int by = cue.head().index() + 1;
    if (!told.isEmpty() || by >= sentence.size() || !sentence.token(by).form().equals("by")) {
      return told;
    }
    for (int i = by + 1; i < Math.min(sentence.size(), by + FARTHEST); i++) {
      Token token = sentence.token(i);
      if (token.form().equals("that")) {
        Span span = Stretch.trimmed(sentence, i, beforeSecondVerb(sentence, i));
        return span == null ? told : List.of(new Content(Construction.CLAUSE, List.of(span)));
      }
      if (VerbGroup.isFinite(token) || token.isPunctuation()) {
        return told;
      }
    }
    return told;
  }

  /// What a noun in a phrase that opens the sentence is followed by, up to the comma that ends the
  /// phrase: *despite her denial **that she knew**, they sued*.
  private static List<Content> withoutMainClause(Cue cue, List<Content> told) {
    Sentence sentence = cue.sentence();
    Token preposition = sentence.child(cue.head(), "case");
    boolean opens =
        preposition != null && sentence.subtreeFirst(cue.head()).index() == 0 && !told.isEmpty();
    if (!opens || told.getFirst().spans().size() > 1) {
      return told;
    }
    Content first = told.getFirst();
    for (Token token : sentence.tokensIn(first.spans().getFirst())) {
      if (token.form().equals(",")) {
        Span span = new Span(first.spans().getFirst().start(), token.start());
        return List.of(new Content(first.construction(), List.of(span)));
      }
    }
    return told;
  }

  /// The end of a clause behind a subject, before the verb that the noun above is the subject of:
  /// *that it had paid them **was** repeated*.
  private static int beforeSecondVerb(Sentence sentence, int that) {
    int last = ClauseEnds.beforeJoined(sentence, that);
    boolean hasVerb = false;
    for (int i = that + 1; i <= last; i++) {
      Token token = sentence.token(i);
      if (Set.of("and", "or", "but", "who", "which", "that", ",").contains(token.form())) {
        return last;
      }
      if (VerbGroup.isFinite(token)) {
        if (hasVerb) {
          return i - 1;
        }
        hasVerb = true;
      }
    }
    return last;
  }

  /// *Kemp's repeated denials*, *issued a flat denial*: a denial that is somebody's, without a word
  /// of what he denies.
  private static @Nullable Span bareDenial(Cue cue) {
    Sentence sentence = cue.sentence();
    Token noun = cue.head();
    if (!lemma(noun).equals("denial") || sentence.child(noun, "compound") != null) {
      return null;
    }
    Token owner = sentence.child(noun, "nmod:poss");
    boolean carried = SourceFinder.carrier(sentence, noun) != null;
    if (owner == null && !carried) {
      return null;
    }
    Token first = sentence.subtreeFirst(owner == null ? noun : owner);
    return first.index() < noun.index() ? new Span(first.start(), noun.end()) : null;
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
