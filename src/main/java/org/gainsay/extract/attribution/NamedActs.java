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
final class NamedActs {

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

  /// Nouns that name nothing else.
  private static final Set<String> NOUNS =
      Set.of("denial", "accusation", "allegation", "charge", "insinuation");

  private NamedActs() {}

  /// The named acts of a sentence, in its order.
  static List<Attribution> find(
      Sentence sentence, List<Cue> cues, MarkedText marked, SourceFinder sources) {
    List<Attribution> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.isVerb() && !token.isAny("aux", "cop", "amod")) {
        Span content = innocence(sentence, token);
        if (content == null) {
          content = plea(sentence, token);
        }
        Token subject = content == null ? null : subject(sentence, token);
        if (content != null && subject != null && !sentence.clause(token).isNegated()) {
          found.add(
              new Attribution(
                  marked.kindOf(List.of(content)),
                  List.of(content),
                  VerbGroup.span(sentence, token, token),
                  SourceFinder.nounPhrase(sentence, subject),
                  null,
                  null,
                  RULE,
                  CONFIDENCE));
        }
      }
    }
    NounContentFinder contents = new NounContentFinder();
    for (Cue cue : cues) {
      if (cue.isNoun() && isNamedAct(cue)) {
        Span source = sources.ofNoun(cue);
        for (Content content : contents.find(cue)) {
          boolean says = content.construction() == Construction.CLAUSE;
          boolean told = content.construction() == Construction.OF && source != null;
          if (says || told) {
            found.add(
                new Attribution(
                    marked.kindOf(content.spans()),
                    content.spans(),
                    cue.span(),
                    source,
                    null,
                    cue.entry(),
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
    return !negated && NOUNS.contains(lemma(cue.head()));
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

  private static @Nullable Token subject(Sentence sentence, Token verb) {
    Token top = VerbGroup.top(sentence, verb);
    Token subject = SubjectFinder.of(sentence, top);
    return subject == null || subject.tag().equals("EX") ? null : subject;
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
