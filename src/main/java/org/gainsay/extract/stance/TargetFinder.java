package org.gainsay.extract.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.extract.attribution.ParsedArticle;
import org.gainsay.extract.speaker.Cast;
import org.gainsay.model.Span;
import org.gainsay.model.Speaker;
import org.gainsay.model.Stance;
import org.gainsay.model.StanceLabel;
import org.gainsay.model.Target;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds at whom a stance is aimed, and under which name the article knows them.
///
/// @param article the article
/// @param cast its parties
record TargetFinder(ParsedArticle article, Cast cast) {

  private static final int NEAR = 3;

  /// What somebody said or showed, beside the claims of the lexicon.
  private static final Set<String> CLAIMS =
      Set.of("account", "version", "report", "story", "e-mail", "suggestion", "figure", "video");

  /// The target of a stance, or null if nobody is named.
  ///
  /// @param reasons the findings for the label, the weightiest first
  @Nullable Target of(Reading reading, StanceLabel label, List<Finding> reasons) {
    return switch (label) {
      case DENIAL, ACCUSATION, CRITICISM, THREAT -> {
        for (Finding reason : reasons) {
          Mention target = reason.target();
          if (target != null && (label == StanceLabel.ACCUSATION || canAct(target.head()))) {
            yield named(target);
          }
        }
        yield label == StanceLabel.DENIAL ? null : other(reading);
      }
      default -> null;
    };
  }

  /// The first party of another side that the content names, a name before a description.
  private @Nullable Target other(Reading reading) {
    Mention described = null;
    CueReading cue = reading.cue();
    if (cue.object() != null && !reading.isQuoted()) {
      Mention object = cue.object();
      if (object != null && party(reading, object) == Party.OTHER) {
        return named(object);
      }
    }
    for (Event event : reading.events()) {
      for (Token word : new Token[] {event.agentWord(), event.patientWord()}) {
        if (word == null) {
          continue;
        }
        Mention mention = new Mention(event.sentence(), word);
        if (party(reading, mention) != Party.OTHER) {
          continue;
        }
        if (word.isProperNoun()) {
          return named(mention);
        }
        described = described == null && canAct(word) ? mention : described;
      }
    }
    for (Words words : reading.words()) {
      for (Token token : words.tokens()) {
        if (token.isProperNoun()
            && !token.isAny("compound", "flat")
            && !isCircumstance(words.sentence(), token)
            && reading.side().party(words.sentence(), token, reading.isQuoted()) == Party.OTHER) {
          return named(new Mention(words.sentence(), token));
        }
      }
    }
    return described == null ? null : named(described);
  }

  /// Whether a name tells when, where or to whom something happened: *on Sunday*, *in Norrland*.
  private static boolean isCircumstance(Sentence sentence, Token name) {
    if (!name.isAny("obl", "obl:unmarked", "nmod:unmarked", "iobj", "vocative")) {
      return false;
    }
    Token preposition = sentence.child(name, "case");
    return preposition == null
        || !Set.of("by", "against", "for", "of").contains(preposition.lemma());
  }

  /// Whether a word stands for somebody who can do wrong: not *the crullers*.
  private static boolean canAct(Token word) {
    return word.isPronoun() || Nouns.isAgentive(word, word.lemma().toLowerCase(Locale.ROOT));
  }

  private static Party party(Reading reading, Mention mention) {
    return reading.side().party(mention.sentence(), mention.head(), reading.isQuoted());
  }

  private Target named(Mention mention) {
    Span span = mention.span();
    Speaker known = cast.namedBy(span);
    return new Target(known == null ? span.of(article.text()) : known.name(), span);
  }

  /// Gives each denial without a target the one whose accusation or claim it most likely answers:
  /// the nearest accuser in the sentence before or the same paragraph.
  void completeDenials(List<Reading> readings, List<List<Stance>> stances) {
    for (int i = 0; i < stances.size(); i++) {
      List<Stance> completed = new ArrayList<>();
      for (Stance stance : stances.get(i)) {
        boolean open = stance.label() == StanceLabel.DENIAL && stance.target() == null;
        Target accuser = open ? accuser(readings, stances, i) : null;
        completed.add(
            accuser == null
                ? stance
                : new Stance(
                    stance.label(),
                    stance.evidence(),
                    stance.confidence(),
                    accuser,
                    stance.flags(),
                    stance.rule()));
      }
      stances.set(i, completed);
    }
  }

  private @Nullable Target accuser(List<Reading> readings, List<List<Stance>> stances, int denial) {
    Reading reading = readings.get(denial);
    Sentence sentence = sentenceOf(reading);
    if (sentence == null) {
      return null;
    }
    for (int i = denial - 1; i >= 0; i--) {
      Reading earlier = readings.get(i);
      Sentence before = sentenceOf(earlier);
      boolean near =
          before != null
              && (sentence.number() - before.number() <= 1
                  || (before.paragraph() == sentence.paragraph()
                      && sentence.number() - before.number() <= NEAR));
      if (!near) {
        break;
      }
      boolean accuses = stances.get(i).stream().anyMatch(s -> s.label() == StanceLabel.ACCUSATION);
      Speaker accuser = earlier.speaker();
      if ((accuses || namesClaim(reading) || speaksOf(earlier, reading.source().names()))
          && accuser != null
          && !isSame(accuser, reading.speaker())) {
        return new Target(accuser.name(), earlier.attribution().source());
      }
    }
    return null;
  }

  /// Whether an attribution is about somebody of one of these names.
  private static boolean speaksOf(Reading reading, Set<String> names) {
    return reading.words().stream()
        .flatMap(words -> words.tokens().stream())
        .anyMatch(
            token -> token.isProperNoun() && names.contains(token.form().toLowerCase(Locale.ROOT)));
  }

  /// Whether what is denied is what somebody said: "denied *that account*", "called *it* a lie".
  private static boolean namesClaim(Reading reading) {
    if (reading.isQuoted() || reading.words().isEmpty()) {
      return false;
    }
    Words words = reading.words().getFirst();
    for (int i = 0; i < words.size() && i < 3; i++) {
      String lemma = words.token(i).lemma().toLowerCase(Locale.ROOT);
      boolean pronoun = i == 0 && words.size() < 3 && (lemma.equals("it") || lemma.equals("that"));
      if (pronoun || words.has(i, "<claim>") || CLAIMS.contains(lemma)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSame(Speaker one, @Nullable Speaker other) {
    return other != null && one.name().equals(other.name());
  }

  private @Nullable Sentence sentenceOf(Reading reading) {
    return article.analysis().sentenceAt(reading.attribution().extent().start());
  }
}
