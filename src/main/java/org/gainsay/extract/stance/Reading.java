package org.gainsay.extract.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.gainsay.extract.attribution.Attribution;
import org.gainsay.extract.attribution.ParsedArticle;
import org.gainsay.extract.speaker.Cast;
import org.gainsay.model.QuoteKind;
import org.gainsay.model.Span;
import org.gainsay.model.Speaker;
import org.gainsay.text.AnalyzedText;
import org.gainsay.text.Quotation;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// All that is known of one attribution before any stance is given: what its families of rules work
/// on.
///
/// @param article the article
/// @param attribution the attribution
/// @param place its place in the article's list of attributions
/// @param speaker who speaks, if that is known
/// @param side the speaker's side
/// @param source what the words of the source tell
/// @param cue what the cue says
/// @param words the words of the content, a list a sentence
/// @param hits what the lexicon finds in them
/// @param events what they tell that happens
/// @param background what stands around them
/// @param senses what the lexicon finds in the sentences of the article
record Reading(
    ParsedArticle article,
    Attribution attribution,
    int place,
    @Nullable Speaker speaker,
    OwnSide side,
    SourceWords source,
    CueReading cue,
    List<Words> words,
    List<SenseHit> hits,
    List<Event> events,
    Background background,
    ArticleSenses senses) {

  static Reading of(
      ParsedArticle article,
      Attribution attribution,
      int place,
      Cast cast,
      ArticleSenses senses,
      SenseLexicon lexicon) {
    Speaker speaker = cast.speakerOf(place);
    SourceWords source = SourceWords.of(article, attribution, speaker);
    OwnSide side = new OwnSide(source, speaker, cast, place);
    AnalyzedText analysis = article.analysis();
    Predicate<Token> isQuoted = isQuoted(analysis, attribution);
    EventReader reader = new EventReader(side, isQuoted);
    List<Words> words = new ArrayList<>();
    List<SenseHit> hits = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    for (Span span : attribution.content()) {
      for (Sentence sentence : analysis.sentencesIn(span)) {
        List<Token> tokens = sentence.tokensIn(span);
        if (tokens.isEmpty()) {
          continue;
        }
        Words part = new Words(sentence, tokens);
        markParties(part, side, isQuoted);
        List<SenseHit> found = lexicon.findWithin(part, senses.hits().get(sentence.number()));
        words.add(part);
        hits.addAll(found);
        events.addAll(reader.read(part, found));
      }
    }
    return new Reading(
        article,
        attribution,
        place,
        speaker,
        side,
        source,
        CueReading.of(article, attribution, lexicon),
        List.copyOf(words),
        List.copyOf(hits),
        List.copyOf(events),
        Background.of(article, attribution, senses),
        senses);
  }

  private static Predicate<Token> isQuoted(AnalyzedText analysis, Attribution attribution) {
    if (attribution.kind() == QuoteKind.INDIRECT) {
      return _ -> false;
    }
    Span extent = attribution.extent();
    List<Quotation> quotations = new ArrayList<>();
    for (Quotation quotation : analysis.quotations()) {
      if (quotation.extent().overlaps(extent)) {
        quotations.add(quotation);
      }
    }
    return token -> quotations.stream().anyMatch(q -> q.contains(token.start()));
  }

  private static void markParties(Words words, OwnSide side, Predicate<Token> isQuoted) {
    for (int i = 0; i < words.size(); i++) {
      Token token = words.token(i);
      if (!token.isNoun() && !token.tag().startsWith("PRP")) {
        continue;
      }
      switch (side.party(words.sentence(), token, isQuoted.test(token))) {
        case OWN -> words.mark(i, "<own>");
        case OTHER -> words.mark(i, "<other>");
        case ANYBODY, NONE -> {}
      }
    }
  }

  /// The hits of a sense in the content.
  List<SenseHit> hits(Sense sense) {
    return hits.stream().filter(hit -> hit.sense() == sense).toList();
  }

  /// Whether the content has a word or phrase of this sense.
  boolean has(Sense sense) {
    return hits.stream().anyMatch(hit -> hit.sense() == sense);
  }

  boolean isQuoted() {
    return attribution.kind() != QuoteKind.INDIRECT;
  }

  /// The number of the sentence in which the content begins.
  int firstSentence() {
    return words.isEmpty() ? 0 : words.getFirst().sentence().number();
  }

  /// Whether the content has a word of these names.
  ///
  /// @param names in lower case
  boolean namesAny(Set<String> names) {
    for (Words part : words) {
      for (Token token : part.tokens()) {
        if (token.isProperNoun() && names.contains(token.form().toLowerCase(Locale.ROOT))) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether the same speaks as in another attribution, or somebody on the same side.
  boolean sharesSide(Reading other) {
    if (speaker != null && other.speaker != null && speaker.name().equals(other.speaker.name())) {
      return true;
    }
    for (String name : source.names()) {
      if (name.length() > 2 && other.source.names().contains(name)) {
        return true;
      }
    }
    return false;
  }
}
