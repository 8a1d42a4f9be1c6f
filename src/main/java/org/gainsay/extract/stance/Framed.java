package org.gainsay.extract.stance;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.model.Span;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds words that somebody was framed: *planted the gun **to frame her***, *the victim **of a
/// frame-up***. They say of him that he did not do it, and of others that they made it look so.
/// Stateless.
final class Framed {

  private static final Set<String> PLOTS = Set.of("frame-up", "frameup", "set-up", "setup");

  private static final Set<String> PERSONS =
      Set.of("me", "him", "her", "us", "them", "i", "he", "she", "we", "they");

  private Framed() {}

  /// The words that say so, or null.
  static @Nullable Span in(Reading reading) {
    if (reading.source().nouns().stream().anyMatch(SideWords.INVESTIGATOR::has)) {
      return null;
    }
    for (Words words : reading.words()) {
      for (Token token : words.tokens()) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        boolean framing = token.isVerb() && lemma.equals("frame") && hasVictim(words, token);
        boolean plot = isPlot(words, token) && isOfVictim(words, token);
        if ((framing || plot) && isTold(words.sentence(), token)) {
          return token.span();
        }
      }
    }
    return null;
  }

  /// Whether somebody is framed, and not a picture, a debate or a law.
  private static boolean hasVictim(Words words, Token verb) {
    Sentence sentence = words.sentence();
    Token victim = sentence.child(verb, "obj", "nsubj:pass");
    if (victim == null) {
      return false;
    }
    String lemma = victim.lemma().toLowerCase(Locale.ROOT);
    boolean asSomething =
        sentence.children(verb, "obl", "advcl", "xcomp").stream()
            .map(child -> sentence.child(child, "case", "mark"))
            .anyMatch(mark -> mark != null && Set.of("as", "in").contains(mark.lemma()));
    boolean person =
        PERSONS.contains(victim.form().toLowerCase(Locale.ROOT))
            || (victim.isNoun() && Nouns.isAgentive(victim, lemma));
    return person && !asSomething;
  }

  /// *Frame-up*, as one token or three.
  private static boolean isPlot(Words words, Token token) {
    int place = words.placeOf(token);
    String form = token.form().toLowerCase(Locale.ROOT);
    if (form.equals("up") && place > 1 && words.token(place - 1).form().equals("-")) {
      form = words.token(place - 2).form().toLowerCase(Locale.ROOT) + "-up";
    }
    return PLOTS.contains(form);
  }

  /// *The victim of a frame-up*.
  private static boolean isOfVictim(Words words, Token plot) {
    int place = words.placeOf(plot);
    List<Token> before = words.tokens().subList(Math.max(0, place - 6), place);
    return before.stream()
        .anyMatch(
            token -> Set.of("victim", "target").contains(token.lemma().toLowerCase(Locale.ROOT)));
  }

  private static boolean isTold(Sentence sentence, Token word) {
    Token at = word;
    while (at != null) {
      Modality modality = Modality.of(sentence, at);
      if (modality.is(Modality.Aspect.NEGATED)
          || modality.is(Modality.Aspect.QUESTION)
          || modality.is(Modality.Aspect.CONDITIONAL)
          || modality.is(Modality.Aspect.FUTURE)) {
        return false;
      }
      at = at.isRoot() || !at.isAny("advcl", "xcomp", "nmod", "obl") ? null : sentence.head(at);
    }
    return true;
  }
}
