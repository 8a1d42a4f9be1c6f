package org.gainsay.extract.stance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.gainsay.extract.attribution.Attribution;
import org.gainsay.extract.speaker.Cast;
import org.gainsay.extract.speaker.lexicon.SpeakerLexicon;
import org.gainsay.extract.speaker.lexicon.StateWord;
import org.gainsay.model.Span;
import org.gainsay.model.Speaker;
import org.gainsay.model.SpeakerType;
import org.gainsay.model.StanceLabel;
import org.gainsay.text.AnalyzedText;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.gainsay.text.Weekdays;
import org.jspecify.annotations.Nullable;

/// Collects the words at whom a stance may be aimed: the nouns and pronouns of what is said, of the
/// sentences around it, of the paragraph up to there and of the one before, and the sources of
/// charges and denials elsewhere in the article. A denial answers what has just been said: of the
/// paragraph before its own it may be the last sentence only, and of what is elsewhere nothing.
///
/// @param conversation the attributions of the article, judged
/// @param cast its parties
record TargetCandidates(Conversation conversation, Cast cast) {

  /// How many sentences before the attribution are looked at.
  private static final int REACH = 8;

  /// Words that name one of several people by themselves: *the **other** said*.
  private static final Set<String> OF_SEVERAL = Set.of("other", "another", "one", "some", "many");

  private static final Set<String> EMPTY_PRONOUNS =
      Set.of("there", "itself", "themselves", "himself", "herself", "yourself", "one");

  /// @param place the place of the attribution in the conversation
  /// @param label the stance that is aimed at one of them
  List<TargetCandidate> of(int place, StanceLabel label) {
    Reading reading = conversation.readings().get(place);
    AnalyzedText analysis = reading.article().analysis();
    TreeMap<Integer, Sentence> own = own(reading, analysis);
    List<TargetCandidate> candidates = new ArrayList<>();
    if (own.isEmpty()) {
      return candidates;
    }
    Sentence first = own.firstEntry().getValue();
    for (int i = Math.max(0, first.number() - REACH); i < first.number(); i++) {
      Sentence sentence = analysis.sentences().get(i);
      boolean same = sentence.paragraph() == first.paragraph();
      boolean near = label != StanceLabel.DENIAL || analysis.endsParagraph(sentence);
      if (same || (near && sentence.paragraph() == first.paragraph() - 1)) {
        addAll(
            reading,
            sentence,
            same ? TargetCandidate.Place.PARAGRAPH : TargetCandidate.Place.BEFORE,
            candidates);
      }
    }
    for (Sentence sentence : own.values()) {
      addAll(reading, sentence, TargetCandidate.Place.BESIDE, candidates);
    }
    if (label != StanceLabel.DENIAL) {
      addElsewhere(place, candidates);
    }
    String relayer = cast.relayerOf(place);
    candidates.removeIf(
        candidate -> candidate.known() != null && candidate.known().name().equals(relayer));
    return candidates;
  }

  private void addElsewhere(int place, List<TargetCandidate> candidates) {
    Set<Integer> seen = new HashSet<>();
    candidates.forEach(candidate -> seen.add(candidate.sentence().number()));
    conversation
        .others(place)
        .filter(other -> !Collections.disjoint(conversation.labels().get(other), Decisions.GRAVE))
        .mapToObj(other -> conversation.readings().get(other).attribution().source())
        .filter(Objects::nonNull)
        .forEach(source -> addSource(place, source, seen, candidates));
  }

  /// @param seen the sentences whose words are candidates already
  private void addSource(
      int place, Span source, Set<Integer> seen, List<TargetCandidate> candidates) {
    Reading reading = conversation.readings().get(place);
    for (Sentence sentence : reading.article().analysis().sentencesIn(source)) {
      List<Token> tokens = sentence.tokensIn(source);
      Token head = tokens.isEmpty() ? null : sentence.headOf(tokens);
      if (head != null && isHead(head, sentence) && !seen.contains(sentence.number())) {
        add(reading, sentence, head, TargetCandidate.Place.ELSEWHERE, candidates);
      }
    }
  }

  private static TreeMap<Integer, Sentence> own(Reading reading, AnalyzedText analysis) {
    TreeMap<Integer, Sentence> own = new TreeMap<>();
    Attribution attribution = reading.attribution();
    List<Span> spans = new ArrayList<>(attribution.content());
    if (attribution.cue() != null) {
      spans.add(attribution.cue());
    }
    for (Span span : spans) {
      for (Sentence sentence : analysis.sentencesIn(span)) {
        own.put(sentence.number(), sentence);
      }
    }
    return own;
  }

  private void addAll(
      Reading reading,
      Sentence sentence,
      TargetCandidate.Place place,
      Collection<TargetCandidate> candidates) {
    for (Token token : sentence.tokens()) {
      if (isHead(token, sentence) || isPeopleOfClaim(token, sentence)) {
        add(reading, sentence, token, place, candidates);
      }
    }
  }

  private void add(
      Reading reading,
      Sentence sentence,
      Token token,
      TargetCandidate.Place place,
      Collection<TargetCandidate> candidates) {
    Mention mention = new Mention(sentence, token);
    Span span = mention.span();
    TargetCandidate.Place at = place;
    if (contains(reading.attribution().content(), token)) {
      at = TargetCandidate.Place.CONTENT;
    } else if (contains(speaking(reading.attribution()), token)) {
      at = TargetCandidate.Place.SOURCE;
    }
    boolean quoted = at == TargetCandidate.Place.CONTENT && reading.isQuoted();
    Speaker known = token.tag().startsWith("JJ") ? stateOf(token) : knownBy(sentence, token, span);
    candidates.add(
        new TargetCandidate(
            mention, span, at, reading.side().party(sentence, token, quoted), known));
  }

  /// The words for who says it and who passes it on.
  private static List<Span> speaking(Attribution attribution) {
    List<Span> speaking = new ArrayList<>();
    if (attribution.source() != null) {
      speaking.add(attribution.source());
    }
    if (attribution.relayer() != null) {
      speaking.add(attribution.relayer());
    }
    return speaking;
  }

  /// The party that words name: of *the North's leader, **Kim Jong Un*** the one that stands in
  /// apposition.
  private @Nullable Speaker knownBy(Sentence sentence, Token head, Span span) {
    if (!head.isProperNoun()) {
      for (Token child : sentence.children(head, "appos", "flat")) {
        Speaker named =
            child.isProperNoun() ? cast.namedBy(new Mention(sentence, child).span()) : null;
        if (named != null) {
          return named;
        }
      }
    }
    Speaker named = cast.namedBy(span);
    Token people = isThing(head, named) ? sentence.child(head, "amod") : null;
    Speaker state = people == null ? null : stateOf(people);
    return state == null ? named : state;
  }

  /// Whether it is a thing that somebody acts with: ***Sudanese jets** bombed a village*.
  private static boolean isThing(Token head, @Nullable Speaker named) {
    return !head.isProperNoun()
        && head.isNoun()
        && !Nouns.isAgentive(head, head.lemma())
        && (named == null || named.type() == SpeakerType.UNKNOWN);
  }

  private static @Nullable Speaker stateOf(Token adjective) {
    StateWord word = SpeakerLexicon.english().state(adjective.form());
    return word == null ? null : new Speaker(word.state().name(), SpeakerType.STATE, null);
  }

  private static boolean contains(List<Span> spans, Token token) {
    return spans.stream().anyMatch(span -> span.contains(token.start()));
  }

  /// Whether a word heads words that may name a party: a noun that is no part of another's name, or
  /// a pronoun that is not the speaker's own.
  private static boolean isHead(Token token, Sentence sentence) {
    if (token.tag().startsWith("PRP")) {
      String form = token.form().toLowerCase(Locale.ROOT);
      return !OwnSide.isFirstPerson(token) && !EMPTY_PRONOUNS.contains(form);
    }
    if (!token.isNoun()) {
      return token.is("nsubj") && OF_SEVERAL.contains(token.form().toLowerCase(Locale.ROOT));
    }
    if (token.isAny("flat", "fixed") || Weekdays.has(token.form())) {
      return false;
    }
    if (token.is("compound")) {
      Token whole = sentence.head(token);
      return token.isProperNoun() && whole != null && !whole.isProperNoun();
    }
    return true;
  }

  /// Whether a word before a claim says whose it is: the **Portuguese** charge, a **rebel** claim.
  private boolean isPeopleOfClaim(Token token, Sentence sentence) {
    boolean state =
        token.tag().startsWith("JJ")
            && token.is("amod")
            && Character.isUpperCase(token.form().charAt(0));
    if (!state && !(token.is("compound") && Nouns.isAgentive(token, token.lemma()))) {
      return false;
    }
    Token noun = sentence.head(token);
    return noun != null
        && conversation.senses().hits().get(sentence.number()).stream()
            .anyMatch(hit -> hit.sense().group() == Sense.Group.CLAIM && hit.covers(noun));
  }
}
