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

  /// The confidence of what the models have not weighed yet.
  private static final double UNWEIGHED = 0.5;

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
        Report report = new Report(phrase.cue(), phrase.source());
        add(ofPhrase, phrase(sentence, phrase.rule(), phrase.variant(), report, phrase.content()));
      }
    }
    addGroup(groups, ofPhrase);
    for (HearsayAdverb adverb : HearsayAdverb.find(sentence)) {
      List<Candidate> one = new ArrayList<>();
      if (!claimed.contains(adverb.cue().start())) {
        Report report = new Report(adverb.cue(), null);
        add(one, phrase(sentence, "hearsay", "only", report, adverb.content()));
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
    Report relayed = Relay.of(cue);
    return relayed == null ? told(cue) : passedOn(cue, relayed);
  }

  /// What the subject of a verb says itself.
  private List<Candidate> told(Cue cue) {
    List<Candidate> found = new ArrayList<>();
    Span subject = sources.ofVerb(cue);
    for (Content content : contents.find(cue)) {
      Span source = content.source() == null ? subject : content.source();
      add(found, reported(cue, content, wordsOf(cue, content), new Report(cue.span(), source)));
    }
    return found;
  }

  /// What somebody is quoted as saying: whoever stands beside the verb, it is theirs.
  private List<Candidate> passedOn(Cue cue, Report relayed) {
    List<Candidate> found = new ArrayList<>();
    for (Content content : contents.find(cue)) {
      add(found, reported(cue, content, wordsOf(cue, content), relayed));
    }
    return found;
  }

  private static List<Span> wordsOf(Cue cue, Content content) {
    return cue.entry().isPhraseOfBlame() && content.construction() == Construction.OBJECT
        ? withWhoAndWhatFor(cue, content.spans())
        : content.spans();
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
    Report report = new Report(cue.span(), sources.ofVerb(cue));
    for (Content content : nounContents.find(cue)) {
      add(found, reported(cue, content, content.spans(), report));
    }
    return found;
  }

  private List<Candidate> ofNoun(Cue cue) {
    List<Candidate> found = new ArrayList<>();
    Span source = sources.ofNoun(cue);
    Token carrier = SourceFinder.carrier(cue.sentence(), cue.head());
    Span words = carrier == null ? cue.span() : VerbGroup.span(cue.sentence(), carrier, cue.head());
    Report report = new Report(words, source);
    for (Content content : nounContents.find(cue)) {
      if (source == null || !isWhoSaysThat(cue.sentence(), source, content)) {
        add(found, reported(cue, content, content.spans(), report));
      }
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

  /// What a cue reports, up to where its speaker reports the next thing; null if it can be none.
  private @Nullable Candidate reported(Cue cue, Content content, List<Span> words, Report report) {
    Sentence sentence = cue.sentence();
    List<Span> own = nextReport.cut(sentence, cue.head(), words, marked);
    Attribution attribution =
        attribution(sentence, ruleName(cue, content), cue.entry(), own, report);
    return attribution == null
        ? null
        : new Candidate(
            sentence, cue.head(), content.construction(), content.variant(), attribution);
  }

  /// What a phrase attributes; null if it can be none.
  private @Nullable Candidate phrase(
      Sentence sentence, String rule, String variant, Report report, List<Span> words) {
    Attribution attribution = attribution(sentence, rule, null, words, report);
    return attribution == null ? null : new Candidate(sentence, null, null, variant, attribution);
  }

  /// The attribution of words; null if they are taken, are those that report, or only name the
  /// source.
  private @Nullable Attribution attribution(
      Sentence sentence, String rule, @Nullable CueEntry entry, List<Span> words, Report report) {
    Span cue = report.cue();
    Span source = report.source();
    List<Span> spans = marked.widened(words, cue);
    boolean taken =
        isOwned(sentence, spans.getFirst()) || spans.stream().anyMatch(claimed::overlaps);
    boolean aroundCue = spans.stream().anyMatch(span -> span.overlaps(cue));
    boolean isSource = source != null && spans.stream().anyMatch(span -> isName(span, source));
    return taken || aroundCue || isSource
        ? null
        : new Attribution(
            marked.kindOf(spans), spans, cue, source, report.relayer(), entry, rule, UNWEIGHED);
  }

  /// Whether words are those of the source, which may have its closing comma with it.
  private static boolean isName(Span words, Span source) {
    return words.start() == source.start()
        && (words.end() == source.end() || words.end() == source.end() - 1);
  }

  private static void add(List<Candidate> into, @Nullable Candidate candidate) {
    if (candidate == null) {
      return;
    }
    for (int i = 0; i < into.size(); i++) {
      Candidate other = into.get(i);
      if (other.rule().equals(candidate.rule()) && other.content().equals(candidate.content())) {
        // Two ways to the same words: that they agree says much.
        into.set(i, other.withVariant(other.variant() + "+" + candidate.variant()));
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
