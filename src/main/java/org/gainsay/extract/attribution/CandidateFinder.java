package org.gainsay.extract.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.model.Span;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Joins cues, contents and sources to candidates. Words that already are somebody's direct speech
/// are left alone. One instance for one article.
final class CandidateFinder {

  private final MarkedText marked;
  private final MarkedText claimed;
  private final SourceFinder sources;
  private final ContentFinder contents = new ContentFinder();
  private final NounContentFinder nounContents = new NounContentFinder();
  private final Set<Integer> speechCues = new HashSet<>();

  /// @param marked what stands in quotation marks
  /// @param speeches the direct speech of the article
  CandidateFinder(String text, MarkedText marked, List<Speech> speeches, SourceFinder sources) {
    this.marked = marked;
    this.sources = sources;
    List<Span> taken = new ArrayList<>();
    for (Speech speech : speeches) {
      taken.addAll(speech.pieces());
      if (speech.cue() != null) {
        speechCues.add(speech.cue().head().start());
      }
    }
    claimed = new MarkedText(text, taken);
  }

  /// The candidates of a sentence: a list for each word that may report something.
  List<List<Candidate>> find(Sentence sentence, List<Cue> cues) {
    List<List<Candidate>> groups = new ArrayList<>();
    int lastHead = Token.NONE;
    for (Cue cue : cues) {
      int start = cue.head().start();
      if (claimed.contains(start) || speechCues.contains(start)) {
        continue;
      }
      List<Candidate> ofCue = cue.isNoun() ? ofNoun(cue) : ofVerb(cue);
      if (ofCue.isEmpty()) {
        continue;
      }
      if (cue.head().index() == lastHead) {
        groups.getLast().addAll(ofCue);
      } else {
        groups.add(ofCue);
      }
      lastHead = cue.head().index();
    }
    for (AttributingPhrase phrase : AttributingPhrase.find(sentence)) {
      addPhrase(groups, phrase.rule(), sentence, phrase.cue(), phrase.content(), phrase.source());
    }
    for (HearsayAdverb adverb : HearsayAdverb.find(sentence)) {
      addPhrase(groups, "hearsay", sentence, adverb.cue(), adverb.content(), null);
    }
    return groups;
  }

  private void addPhrase(
      List<List<Candidate>> groups,
      String rule,
      Sentence sentence,
      Span cue,
      List<Span> content,
      @Nullable Span source) {
    if (claimed.contains(cue.start())) {
      return;
    }
    List<Candidate> one = new ArrayList<>();
    add(one, rule, sentence, null, null, cue, content, source);
    if (!one.isEmpty()) {
      groups.add(one);
    }
  }

  private List<Candidate> ofVerb(Cue cue) {
    List<Candidate> found = new ArrayList<>();
    Span source = sources.ofVerb(cue);
    for (Content content : contents.find(cue)) {
      add(
          found,
          ruleName(cue, content),
          cue.sentence(),
          cue,
          content,
          cue.span(),
          content.spans(),
          source);
    }
    return found;
  }

  private List<Candidate> ofNoun(Cue cue) {
    List<Candidate> found = new ArrayList<>();
    Span source = sources.ofNoun(cue);
    Token carrier = SourceFinder.carrier(cue.sentence(), cue.head());
    Span cueSpan =
        carrier == null ? cue.span() : VerbGroup.span(cue.sentence(), carrier, cue.head());
    for (Content content : nounContents.find(cue)) {
      add(
          found,
          ruleName(cue, content),
          cue.sentence(),
          cue,
          content,
          cueSpan,
          content.spans(),
          source);
    }
    return found;
  }

  private void add(
      List<Candidate> into,
      String rule,
      Sentence sentence,
      @Nullable Cue cue,
      @Nullable Content content,
      Span cueSpan,
      List<Span> words,
      @Nullable Span source) {
    List<Span> spans = marked.widened(words);
    boolean taken = spans.stream().anyMatch(claimed::overlaps);
    boolean aroundCue = spans.stream().anyMatch(span -> span.overlaps(cueSpan));
    if (taken || aroundCue) {
      return;
    }
    CueEntry entry = cue == null ? null : cue.entry();
    Attribution attribution =
        new Attribution(marked.kindOf(spans), spans, cueSpan, source, null, entry, rule, 0.5);
    into.add(
        new Candidate(
            rule,
            sentence,
            cue == null ? null : cue.head(),
            entry,
            content == null ? null : content.construction(),
            content == null ? "only" : content.variant(),
            attribution));
  }

  private static String ruleName(Cue cue, Content content) {
    return (cue.entry().cueClass() + "-" + content.construction())
        .toLowerCase(Locale.ROOT)
        .replace('_', '-');
  }
}
