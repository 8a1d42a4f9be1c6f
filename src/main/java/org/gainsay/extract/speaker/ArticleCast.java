package org.gainsay.extract.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gainsay.extract.attribution.Attribution;
import org.gainsay.model.Span;
import org.gainsay.model.Speaker;
import org.gainsay.model.SpeakerType;
import org.jspecify.annotations.Nullable;

/// The cast of an article of which all mentions are linked.
final class ArticleCast implements Cast {

  private static final double TOO_UNSURE = 0.25;

  /// Whom some words stand for.
  private record Answer(@Nullable Speaker speaker, double confidence) {

    Answer less() {
      return new Answer(speaker, confidence * 0.9);
    }
  }

  private static final Answer UNKNOWN = new Answer(null, 0);

  private final Story story;
  private final SourceReader sources;
  private final Descriptions descriptions;
  private final List<Attribution> attributions;
  private final Answer[] answers;

  ArticleCast(Story story, SourceReader sources, List<Attribution> attributions) {
    this.story = story;
    this.sources = sources;
    this.attributions = attributions;
    descriptions = new Descriptions(story);
    answers = new Answer[attributions.size()];
    for (int i = 0; i < answers.length; i++) {
      Span source = attributions.get(i).source();
      answers[i] = source == null ? UNKNOWN : answer(source);
    }
    FirstPerson firstPerson = new FirstPerson(story, attributions);
    for (int i = 0; i < answers.length; i++) {
      Span source = attributions.get(i).source();
      if (source != null && FirstPerson.isFirstPerson(source.of(story.text()))) {
        int speech = firstPerson.speechAround(source, i);
        answers[i] = speech < 0 ? UNKNOWN : answers[speech].less();
      }
    }
  }

  @Override
  public @Nullable Speaker speakerOf(int attribution) {
    return answers[attribution].speaker;
  }

  @Override
  public double confidenceOf(int attribution) {
    return answers[attribution].confidence;
  }

  @Override
  public @Nullable String relayerOf(int attribution) {
    Span relayer = attributions.get(attribution).relayer();
    Speaker speaker = relayer == null ? null : answer(relayer).speaker;
    return speaker == null ? null : speaker.name();
  }

  @Override
  public @Nullable Speaker namedBy(Span mention) {
    return answer(mention).speaker;
  }

  @Override
  public boolean isSameParty(Span first, Span second) {
    Party one = partyOf(first);
    return one != null && one.equals(partyOf(second));
  }

  @Override
  public boolean isOwnSide(int attribution, Span words) {
    Mention mention = sources.mainMention(words);
    Span source = attributions.get(attribution).source();
    if (mention == null || source == null) {
      return false;
    }
    return new OwnSide(story, partyOf(source)).holds(mention);
  }

  private @Nullable Party partyOf(Span words) {
    Mention main = sources.mainMention(words);
    return main == null ? null : story.partyOf(main);
  }

  private Answer answer(Span words) {
    Mention main = sources.mainMention(words);
    if (main == null) {
      return UNKNOWN;
    }
    List<Mention> joined = sources.joined(main, words);
    if (!joined.isEmpty()) {
      return several(main, joined);
    }
    return alone(main);
  }

  private Answer alone(Mention main) {
    Party party = story.partyOf(main);
    if (party == null) {
      return described(main);
    }
    double confidence = story.confidenceOf(main);
    if (main.isPronoun() && confidence < TOO_UNSURE) {
      return UNKNOWN;
    }
    if (!party.isNamed() && Descriptions.tellsNobody(party.name())) {
      return UNKNOWN;
    }
    return new Answer(new Speaker(party.name(), party.type(), party.role()), confidence);
  }

  /// Those whom a source joins, as one speaker; pronouns of whom nobody knows whom they mean are
  /// left out.
  private Answer several(Mention main, List<Mention> joined) {
    List<String> names = new ArrayList<>();
    List<Mention> known = new ArrayList<>();
    for (Mention mention : Stream.concat(Stream.of(main), joined.stream()).toList()) {
      String name = nameOf(mention);
      if (name != null) {
        names.add(name);
        known.add(mention);
      }
    }
    if (known.isEmpty()) {
      return UNKNOWN;
    }
    if (known.size() == 1) {
      return alone(known.getFirst()).less();
    }
    String all = String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    return new Answer(new Speaker(all, SpeakerType.GROUP, null), 0.8);
  }

  /// Its name or description, or null for a pronoun that nothing explains.
  private @Nullable String nameOf(Mention mention) {
    Party party = story.partyOf(mention);
    if (party != null) {
      return party.name();
    }
    return mention.isPronoun() ? null : descriptions.of(mention);
  }

  /// What a relative pronoun follows, or null.
  private @Nullable Mention antecedent(Mention relative) {
    Mention found = null;
    for (Mention mention : story.mentionsOf(relative.sentence().number())) {
      if (mention.number() < relative.number()
          && !mention.isModifier()
          && !mention.isPronoun()
          && mention.end() >= relative.first() - 2) {
        found = mention;
      }
    }
    return found;
  }

  private Answer described(Mention main) {
    if (main.isPronoun()) {
      Mention antecedent = main.headToken().tag().startsWith("W") ? antecedent(main) : null;
      return antecedent == null ? UNKNOWN : described(antecedent).less();
    }
    String description = descriptions.of(main);
    return Descriptions.tellsNobody(description)
        ? UNKNOWN
        : new Answer(new Speaker(description, descriptions.typeOf(main), null), 0.5);
  }
}
