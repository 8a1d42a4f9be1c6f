package org.gainsay.extract.stance;

import java.util.ArrayList;
import java.util.List;
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

  /// The target of a stance, or null if nobody is named.
  ///
  /// @param reasons the findings for the label, the weightiest first
  @Nullable Target of(Reading reading, StanceLabel label, List<Finding> reasons) {
    return switch (label) {
      case DENIAL, ACCUSATION, CRITICISM, THREAT -> {
        for (Finding reason : reasons) {
          if (reason.target() != null) {
            yield named(reason.target());
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
        described = described == null ? mention : described;
      }
    }
    for (Words words : reading.words()) {
      for (Token token : words.tokens()) {
        if (token.isProperNoun()
            && !token.isAny("compound", "flat")
            && reading.side().party(words.sentence(), token, reading.isQuoted()) == Party.OTHER) {
          return named(new Mention(words.sentence(), token));
        }
      }
    }
    return described == null ? null : named(described);
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
  /// the nearest accuser of the speaker before it.
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
    int place = sentenceOf(reading);
    for (int i = denial - 1; i >= 0; i--) {
      Reading earlier = readings.get(i);
      if (place - sentenceOf(earlier) > NEAR) {
        break;
      }
      boolean accuses = stances.get(i).stream().anyMatch(s -> s.label() == StanceLabel.ACCUSATION);
      Speaker accuser = earlier.speaker();
      if (accuses && accuser != null && !isSame(accuser, reading.speaker())) {
        return new Target(accuser.name(), earlier.attribution().source());
      }
    }
    return null;
  }

  private static boolean isSame(Speaker one, @Nullable Speaker other) {
    return other != null && one.name().equals(other.name());
  }

  private int sentenceOf(Reading reading) {
    Sentence sentence = article.analysis().sentenceAt(reading.attribution().extent().start());
    return sentence == null ? 0 : sentence.number();
  }
}
