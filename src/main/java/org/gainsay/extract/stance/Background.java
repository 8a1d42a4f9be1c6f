package org.gainsay.extract.stance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.extract.attribution.Attribution;
import org.gainsay.extract.attribution.ParsedArticle;
import org.gainsay.model.Span;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;

/// What stands around a content: what had been alleged or asked when it was said.
///
/// @param beside hits in its own sentences, outside of the content
/// @param before hits in the two sentences before
/// @param earlier hits in the rest of the paragraph before and the paragraph before that
/// @param isAsked whether it answers a question: *asked whether …, she said*
/// @param sharedTopics how many matter-carrying lemmas it shares with the sentences before
/// @param disputed share of the article's sentences that speak of claims and denials, from 0 to 1
record Background(
    List<SenseHit> beside,
    List<SenseHit> before,
    List<SenseHit> earlier,
    boolean isAsked,
    int sharedTopics,
    double disputed) {

  private static final int NEAR = 2;
  private static final int FAR = 6;
  private static final Set<String> QUESTION_WORDS = Set.of("whether", "if", "about", "why", "how");

  static Background of(ParsedArticle article, Attribution attribution, ArticleSenses senses) {
    List<Sentence> own = article.analysis().sentencesIn(attribution.extent());
    if (own.isEmpty()) {
      return new Background(List.of(), List.of(), List.of(), false, 0, 0);
    }
    List<SenseHit> beside = new ArrayList<>();
    Set<String> topics = new HashSet<>();
    boolean asked = false;
    Sentence cueSentence =
        attribution.cue() == null ? null : article.analysis().sentenceAt(attribution.cue().start());
    Set<Sentence> around = new java.util.LinkedHashSet<>(own);
    if (cueSentence != null) {
      around.add(cueSentence);
    }
    for (Sentence sentence : around) {
      List<Token> outside = new ArrayList<>();
      for (Token token : sentence.tokens()) {
        if (!isInside(attribution, token.span())) {
          outside.add(token);
        }
      }
      for (SenseHit hit : senses.hits().get(sentence.number())) {
        boolean isCue = attribution.cue() != null && attribution.cue().overlaps(hit.span());
        if (!isCue && !isInside(attribution, hit.span())) {
          beside.add(hit);
        }
      }
      asked |= asksQuestion(outside);
    }
    for (Span span : attribution.content()) {
      topics.addAll(ArticleSenses.topicsOf(article.analysis().tokensIn(span)));
    }
    int first = own.getFirst().number();
    List<SenseHit> before = new ArrayList<>();
    List<SenseHit> earlier = new ArrayList<>();
    int shared = 0;
    Set<String> met = new HashSet<>();
    for (int i = first - 1; i >= 0 && i >= first - FAR; i--) {
      (i >= first - NEAR ? before : earlier).addAll(senses.hits().get(i));
      for (String topic : senses.topics().get(i)) {
        if (topics.contains(topic) && met.add(topic)) {
          shared++;
        }
      }
    }
    if (!asked && first > 0) {
      List<Token> previous = article.analysis().sentences().get(first - 1).tokens();
      asked = previous.getLast().form().equals("?") || asksQuestion(previous);
    }
    return new Background(beside, before, earlier, asked, shared, senses.disputed());
  }

  private static boolean isInside(Attribution attribution, Span span) {
    return attribution.content().stream().anyMatch(content -> content.overlaps(span));
  }

  private static boolean asksQuestion(List<Token> tokens) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      String lemma = tokens.get(i).lemma().toLowerCase(Locale.ROOT);
      if (lemma.equals("ask") || lemma.equals("question") || lemma.equals("press")) {
        String next = tokens.get(i + 1).lemma().toLowerCase(Locale.ROOT);
        if (QUESTION_WORDS.contains(next)) {
          return true;
        }
        for (int j = i + 1; j < tokens.size() && j < i + 6; j++) {
          String later = tokens.get(j).lemma().toLowerCase(Locale.ROOT);
          if (later.equals("whether") || later.equals("if") || later.equals("about")) {
            return true;
          }
        }
      }
    }
    return false;
  }

  boolean besideHas(Sense sense) {
    return beside.stream().anyMatch(hit -> hit.sense() == sense);
  }

  boolean besideHas(Sense.Group group) {
    return beside.stream().anyMatch(hit -> hit.sense().group() == group);
  }

  boolean beforeHas(Sense sense) {
    return before.stream().anyMatch(hit -> hit.sense() == sense);
  }

  boolean beforeHas(Sense.Group group) {
    return before.stream().anyMatch(hit -> hit.sense().group() == group);
  }

  boolean earlierHas(Sense.Group group) {
    return earlier.stream().anyMatch(hit -> hit.sense().group() == group);
  }

  /// Whether something bad was told or alleged, or a claim made, in or shortly before the sentence.
  boolean hasAllegation() {
    return besideHas(Sense.Group.CLAIM)
        || besideHas(Sense.ACCUSE)
        || besideHas(Sense.Group.BAD_ACT)
        || beforeHas(Sense.Group.CLAIM)
        || beforeHas(Sense.ACCUSE)
        || beforeHas(Sense.Group.BAD_ACT);
  }
}
