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
  private final NextReport nextReport;
  private final ContentFinder contents = new ContentFinder();
  private final NounContentFinder nounContents = new NounContentFinder();
  private final Set<Integer> speechCues = new HashSet<>();

  /// @param marked what stands in quotation marks
  /// @param speeches the direct speech of the article
  CandidateFinder(
      String text,
      MarkedText marked,
      List<Speech> speeches,
      SourceFinder sources,
      NextReport nextReport) {
    this.nextReport = nextReport;
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
      List<Candidate> ofCue =
          cue.isNoun() ? ofNoun(cue) : cue.isVerb() ? ofVerb(cue) : ofAdjective(cue);
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
    addPhrases(groups, sentence);
    return groups;
  }

  private void addPhrases(List<List<Candidate>> groups, Sentence sentence) {
    List<Candidate> ofPhrase = new ArrayList<>();
    int lastCue = -1;
    for (AttributingPhrase phrase : AttributingPhrase.find(sentence)) {
      if (phrase.cue().start() != lastCue) {
        addGroup(groups, ofPhrase);
        ofPhrase = new ArrayList<>();
        lastCue = phrase.cue().start();
      }
      if (!claimed.contains(phrase.cue().start())) {
        add(
            ofPhrase,
            phrase.rule(),
            phrase.variant(),
            sentence,
            null,
            null,
            phrase.cue(),
            phrase.content(),
            phrase.source());
      }
    }
    addGroup(groups, ofPhrase);
    for (HearsayAdverb adverb : HearsayAdverb.find(sentence)) {
      List<Candidate> one = new ArrayList<>();
      if (!claimed.contains(adverb.cue().start())) {
        add(one, "hearsay", "only", sentence, null, null, adverb.cue(), adverb.content(), null);
      }
      addGroup(groups, one);
    }
  }

  private static void addGroup(List<List<Candidate>> groups, List<Candidate> group) {
    if (!group.isEmpty()) {
      groups.add(group);
    }
  }

  private List<Candidate> ofVerb(Cue cue) {
    List<Candidate> found = new ArrayList<>();
    Relay relay = Relay.of(cue);
    Span source = relay == null ? sources.ofVerb(cue) : relay.source();
    for (Content content : contents.find(cue)) {
      add(
          found,
          ruleName(cue, content),
          content.variant(),
          cue.sentence(),
          cue,
          content.construction(),
          relay == null ? cue.span() : relay.cue(),
          cue.entry().isPhraseOfBlame() && content.construction() == Construction.OBJECT
              ? withWhoAndWhatFor(cue, content.spans())
              : content.spans(),
          content.source() == null || relay != null ? source : content.source(),
          relay == null ? null : relay.relayer());
    }
    return found;
  }

  /// The object with what hangs on the verb behind it: "pinned *the blame **for the fire on
  /// him***".
  private static List<Span> withWhoAndWhatFor(Cue cue, List<Span> object) {
    Sentence sentence = cue.sentence();
    int end = object.getLast().end();
    for (Token oblique : sentence.children(cue.head(), "obl")) {
      if (oblique.start() > object.getFirst().start()) {
        end = Math.max(end, sentence.subtreeLast(oblique).end());
      }
    }
    List<Span> extended = new ArrayList<>(object.subList(0, object.size() - 1));
    extended.add(new Span(object.getLast().start(), end));
    return extended;
  }

  private List<Candidate> ofAdjective(Cue cue) {
    List<Candidate> found = new ArrayList<>();
    Span source = sources.ofVerb(cue);
    for (Content content : nounContents.find(cue)) {
      add(
          found,
          ruleName(cue, content),
          content.variant(),
          cue.sentence(),
          cue,
          content.construction(),
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
      if (source != null && isWhoSaysThat(cue.sentence(), source, content)) {
        continue;
      }
      add(
          found,
          ruleName(cue, content),
          content.variant(),
          cue.sentence(),
          cue,
          content.construction(),
          cueSpan,
          content.spans(),
          source);
    }
    return found;
  }

  /// Whether a phrase behind the noun names who says what follows: *allegations from **the firm
  /// that it was cheated***.
  private static boolean isWhoSaysThat(Sentence sentence, Span source, Content content) {
    Span words = content.spans().getFirst();
    Token behind =
        sentence.tokens().stream()
            .filter(token -> token.start() >= source.end())
            .findFirst()
            .orElse(null);
    return content.construction() == Construction.OF
        && words.start() == source.start()
        && behind != null
        && behind.form().equals("that")
        && words.contains(behind.span());
  }

  private void add(
      List<Candidate> into,
      String rule,
      String variant,
      Sentence sentence,
      @Nullable Cue cue,
      @Nullable Construction construction,
      Span cueSpan,
      List<Span> words,
      @Nullable Span source) {
    add(into, rule, variant, sentence, cue, construction, cueSpan, words, source, null);
  }

  private void add(
      List<Candidate> into,
      String rule,
      String variant,
      Sentence sentence,
      @Nullable Cue cue,
      @Nullable Construction construction,
      Span cueSpan,
      List<Span> words,
      @Nullable Span source,
      @Nullable Span relayer) {
    List<Span> shorter = cue == null ? words : nextReport.cut(sentence, cue.head(), words, marked);
    List<Span> spans = marked.widened(shorter, cueSpan);
    boolean owned = isOwned(sentence, spans.getFirst());
    boolean taken = owned || spans.stream().anyMatch(claimed::overlaps);
    boolean aroundCue = spans.stream().anyMatch(span -> span.overlaps(cueSpan));
    boolean isSource = source != null && spans.size() == 1 && spans.getFirst().equals(source);
    if (taken || aroundCue || isSource) {
      return;
    }
    CueEntry entry = cue == null ? null : cue.entry();
    Attribution attribution =
        new Attribution(marked.kindOf(spans), spans, cueSpan, source, relayer, entry, rule, 0.5);
    Candidate candidate =
        new Candidate(
            rule,
            sentence,
            cue == null ? null : cue.head(),
            entry,
            construction,
            variant,
            attribution);
    for (int i = 0; i < into.size(); i++) {
      Candidate other = into.get(i);
      if (other.rule().equals(rule) && other.content().equals(spans)) {
        // Two ways to the same words: that they agree says much.
        into.set(i, other.withVariant(other.variant() + "+" + variant));
        return;
      }
    }
    into.add(candidate);
  }

  /// Whether a sign of the genitive stands right before words, so that they are the rest of a noun
  /// phrase: "told ABC’s *“The Hour”* that …".
  private static boolean isOwned(Sentence sentence, Span words) {
    Token first = sentence.tokenAt(words.start());
    return first != null
        && first.index() > 0
        && sentence.token(first.index() - 1).tag().equals("POS");
  }

  private static String ruleName(Cue cue, Content content) {
    return (cue.entry().cueClass() + "-" + content.construction())
        .toLowerCase(Locale.ROOT)
        .replace('_', '-');
  }
}
