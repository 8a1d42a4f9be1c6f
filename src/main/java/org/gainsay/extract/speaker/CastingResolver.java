package org.gainsay.extract.speaker;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.gainsay.extract.attribution.Attribution;
import org.gainsay.extract.attribution.ParsedArticle;
import org.gainsay.extract.speaker.lexicon.SpeakerLexicon;
import org.gainsay.model.Span;

/// Finds the parties of an article and whom each source stands for, in steps: mentions, names of
/// one party, what is said of it, its gender, then noun phrases and pronouns in the order of the
/// text. Immutable, for any number of threads.
public final class CastingResolver implements SpeakerResolver {

  private final SpeakerLexicon lexicon = SpeakerLexicon.english();

  @Override
  public Cast resolve(ParsedArticle article, List<Attribution> attributions) {
    Story story = story(article, attributions);
    return new ArticleCast(story, new SourceReader(story), List.copyOf(attributions));
  }

  /// The article with all its mentions linked.
  Story story(ParsedArticle article, List<Attribution> attributions) {
    return story(article, attributions, AntecedentRanker::english);
  }

  /// The same.
  ///
  /// @param rankers makes what finds whom pronouns and noun phrases take up
  Story story(
      ParsedArticle article,
      List<Attribution> attributions,
      BiFunction<Story, Salience, AntecedentRanker> rankers) {
    Story story = new Story(article, lexicon, attributions);
    SourceReader sources = new SourceReader(story);
    for (Attribution attribution : attributions) {
      Span source = attribution.source();
      Mention main = source == null ? null : sources.mainMention(source);
      if (source != null && main != null) {
        story.markSource(main, sources.lastWord(main, source) + 1);
        for (Span content : attribution.content()) {
          story.markSpeech(content, main);
        }
      }
    }
    new NameLinker(lexicon, story.mentions(), story.parties()).link();
    new Describer(lexicon, story.mentions(), story.parties()).describe();
    NounNaming nouns = new NounNaming(lexicon, story.mentions(), story.parties(), story.around());
    nouns.join();
    new Whereabouts(lexicon, story.mentions(), story.parties()).note();
    for (Attribution attribution : attributions) {
      Span source = attribution.source();
      Mention main = source == null ? null : sources.mainMention(source);
      if (source != null && main != null) {
        int last = sources.lastWord(main, source);
        nouns.joinWithNameBehind(main, last);
      }
    }
    new GenderEvidence(story).weigh();
    Set<Party> indexed = new HashSet<>();
    for (Mention mention : story.mentions()) {
      Party party = story.partyOf(mention);
      if (party != null) {
        if (indexed.add(party)) {
          story.index(party);
        }
        story.link(mention, party, mention.kind() == Mention.Kind.NAME ? 0.95 : 0.9);
      }
    }
    Salience salience = new Salience(story);
    AntecedentRanker antecedents = rankers.apply(story, salience);
    PronounLinker pronouns = new PronounLinker(story, antecedents);
    NounLinker linker = new NounLinker(story, salience, antecedents);
    for (Mention mention : story.mentions()) {
      if (mention.isPronoun()) {
        pronouns.link(mention);
      } else if (mention.kind() == Mention.Kind.NOUN) {
        linker.link(mention);
      }
    }
    return story;
  }
}
