package org.gainsay.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds the words of a sentence that may report something: all that stand in the lexicon, whether
/// they have anything to report here or not. Immutable, for any number of threads.
final class CueFinder {

  private final CueLexicon lexicon;

  CueFinder(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// The cues of a sentence in the order of their heads; of the same head those with a particle or
  /// preposition first.
  List<Cue> find(Sentence sentence) {
    List<Cue> cues = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.isVerb() && !modifiesNoun(token) && !token.isAny("aux", "cop")) {
        addVerb(sentence, token, cues);
      } else if (token.tag().startsWith("JJ") || token.tag().equals("VBN")) {
        addAdjective(sentence, token, cues);
      } else if (token.isNoun() && !token.is("compound")) {
        CueEntry entry = lexicon.noun(token.lemma().toLowerCase(Locale.ROOT));
        if (entry != null) {
          cues.add(new Cue(sentence, token, entry, null, token.span()));
        }
      }
    }
    return cues;
  }

  /// Adds an adjective that a copula makes a predicate; its cue starts with the copula.
  private void addAdjective(Sentence sentence, Token adjective, List<Cue> cues) {
    CueEntry entry = lexicon.adjective(adjective.form().toLowerCase(Locale.ROOT));
    Token copula = sentence.child(adjective, "cop");
    if (entry != null && copula != null && copula.index() < adjective.index()) {
      cues.add(
          new Cue(
              sentence, adjective, entry, null, VerbGroup.span(sentence, adjective, adjective)));
    }
  }

  /// Whether the verb stands under an *if*: nothing is reported to be said.
  private static boolean isConditional(Sentence sentence, Token verb) {
    Token mark = sentence.child(verb, "mark");
    return mark != null
        && (mark.lemma().equals("if") || mark.lemma().equals("unless"))
        && verb.is("advcl");
  }

  /// Whether a participle only describes a noun: *the **reported** losses*.
  private static boolean modifiesNoun(Token verb) {
    boolean participle = verb.tag().equals("VBN") || verb.tag().equals("VBG");
    return participle && verb.isAny("amod", "compound", "case", "mark");
  }

  private void addVerb(Sentence sentence, Token verb, List<Cue> cues) {
    if (isConditional(sentence, verb) || OtherSenses.has(sentence, verb)) {
      return;
    }
    String bare = lemma(verb);
    String lemma = bare;
    Token particle = particleOf(sentence, verb);
    if (particle != null) {
      lemma += " " + particle.form().toLowerCase(Locale.ROOT);
    }
    for (Token oblique : sentence.children(verb, "obl", "advcl", "xcomp", "ccomp")) {
      Token preposition = sentence.child(oblique, "case", "mark");
      if (preposition == null || oblique.index() < verb.index()) {
        continue;
      }
      CueEntry entry = lexicon.verb(lemma + " " + preposition.form().toLowerCase(Locale.ROOT));
      if (entry != null) {
        boolean adjoins = preposition.index() <= verb.index() + 2;
        Token last = adjoins ? preposition : verb;
        cues.add(new Cue(sentence, verb, entry, oblique, VerbGroup.span(sentence, verb, last)));
      }
    }
    Token object = sentence.child(verb, "obj");
    if (object != null && object.index() > verb.index()) {
      // "pinned the blame on": verb and object are one cue, and the object opens the content.
      CueEntry entry = lexicon.verb(lemma + " " + object.lemma());
      if (entry != null) {
        cues.add(new Cue(sentence, verb, entry, null, VerbGroup.span(sentence, verb, verb)));
      }
    }
    CueEntry plain = lexicon.verb(lemma);
    if (plain == null && particle != null) {
      plain = lexicon.verb(bare);
    }
    if (plain != null) {
      Token last = particle != null && particle.index() <= verb.index() + 2 ? particle : verb;
      cues.add(new Cue(sentence, verb, plain, null, VerbGroup.span(sentence, verb, last)));
    }
  }

  /// Its lemma, with the final *e* that the lemmatizer drops from verbs it does not know: *snipe*
  /// for "sniped".
  private String lemma(Token verb) {
    String lemma = verb.lemma().toLowerCase(Locale.ROOT);
    boolean cut = lexicon.verb(lemma) == null && !verb.form().equalsIgnoreCase(lemma);
    return cut && lexicon.verb(lemma + "e") != null ? lemma + "e" : lemma;
  }

  /// The particle of a verb (*point **out***), or the adjective that makes one phrase with it
  /// (*make **clear***, *plead **guilty***), or null.
  private @Nullable Token particleOf(Sentence sentence, Token verb) {
    for (Token child : sentence.children(verb, "compound:prt", "advmod", "xcomp")) {
      if (child.index() <= verb.index() || child.index() > verb.index() + 3) {
        continue;
      }
      if (child.is("compound:prt")) {
        return child;
      }
      String joined =
          verb.lemma().toLowerCase(Locale.ROOT) + " " + child.form().toLowerCase(Locale.ROOT);
      if (lexicon.verb(joined) != null) {
        return child;
      }
    }
    return null;
  }
}
