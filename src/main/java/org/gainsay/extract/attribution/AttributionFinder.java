package org.gainsay.extract.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.gainsay.model.Span;
import org.gainsay.model.StanceLabel;
import org.gainsay.text.Quotation;
import org.gainsay.text.Sentence;

/// Finds who is reported to say what in an article. Immutable, for any number of threads.
public final class AttributionFinder {

  private static final double THRESHOLD = 0.35;

  private final CueLexicon lexicon;
  private final CueFinder cueFinder;
  private final SourceFinder sources = new SourceFinder();

  /// What takes its cues for itself.
  private final List<ActFinder> telling =
      List.of(
          new HeadlineReports(),
          new HeadlinePredicates(),
          new IdiomFinder(IdiomLexicon.english()),
          new PassiveRefusals(),
          new Unanswered());

  /// What is taken where the models chose nothing.
  private final List<ActFinder> plain =
      List.of(
          new PassiveCharges(),
          new NamedActs(),
          new PlainDenials(),
          new PlainYielding(),
          new PlainRefusals(),
          new PlainCharges());

  private final CandidateSelector selector;

  /// A finder with the cues of English and the trained models.
  public AttributionFinder() {
    this(
        CueLexicon.english(),
        new CandidateSelector(
            LinearModel.load(AttributionFinder.class, "choice.tsv"),
            LinearModel.load(AttributionFinder.class, "acceptance.tsv"),
            THRESHOLD));
  }

  AttributionFinder(CueLexicon lexicon, CandidateSelector selector) {
    this.lexicon = lexicon;
    this.selector = selector;
    cueFinder = new CueFinder(lexicon);
  }

  /// The attributions of an article, by where their content starts.
  ///
  /// @throws CancellationException if the thread is interrupted meanwhile
  public List<Attribution> find(ParsedArticle article) {
    Reading reading = read(article);
    List<Attribution> found = new ArrayList<>();
    for (Speech speech : reading.speeches()) {
      found.add(speech.attribution(reading.marked()));
    }
    for (CandidateGroup group : reading.groups()) {
      selector
          .select(group)
          .filter(attribution -> !isWithinMarks(attribution, reading.marked()))
          .filter(
              attribution -> reading.told().stream().noneMatch(act -> crosses(act, attribution)))
          .ifPresent(found::add);
    }
    BySentence placed = new BySentence(article.analysis(), found);
    for (Attribution charge : reading.charges()) {
      boolean mayLieWithin = isDenial(charge) && !isWithinMarks(charge, reading.marked());
      if (!placed.anyBeside(
          charge,
          other ->
              charge.sharesCue(other)
                  || PlainYielding.isNamedBy(charge, other)
                  || (mayLieWithin ? crosses(other, charge) : sharesContent(other, charge)))) {
        found.add(charge);
        placed.add(charge);
      }
    }
    List<Attribution> ended = ReportEnds.apply(found, article.analysis(), reading.marked());
    List<Attribution> kept = OneSpeaker.keep(ended, reading.marked());
    List<Attribution> all =
        UnreadMarks.read(
            kept,
            new BySentence(article.analysis(), kept),
            reading.groups(),
            reading.marked(),
            selector);
    all =
        new MarksBehindCue(sources, reading.cues()).add(all, article.analysis(), reading.marked());
    all = ContentTail.extend(all, article.analysis(), reading.marked());
    all.addAll(deniedClaims(article, all, reading));
    all.sort(Comparator.comparing(Attribution::extent));
    return all;
  }

  /// All that the grammar lets pass, with features, before the models choose: what they are trained
  /// on.
  public List<CandidateGroup> candidates(ParsedArticle article) {
    return read(article).groups();
  }

  /// Whether cue and content are part of the same words in quotation marks: whoever those are of
  /// reports it, and what is reported within speech is left out as a rule.
  private static boolean isWithinMarks(Attribution attribution, MarkedText marked) {
    Span cue = attribution.cue();
    return cue != null
        && marked.stretchesIn(List.of(cue)).stream()
            .anyMatch(words -> words.contains(cue) && words.contains(attribution.extent()));
  }

  private List<Attribution> deniedClaims(
      ParsedArticle article, List<Attribution> found, Reading reading) {
    List<Attribution> claims = new ArrayList<>();
    BySentence placed = new BySentence(article.analysis(), found);
    for (Sentence sentence : article.analysis().sentences()) {
      List<Cue> cues = reading.cues().get(sentence.number());
      for (Attribution claim :
          DeniedClaims.find(sentence, cues, placed.in(sentence), reading.marked(), sources)) {
        if (!placed.anyBeside(claim, claim::sharesCue)) {
          claims.add(claim);
        }
      }
    }
    return claims;
  }

  private static boolean sharesContent(Attribution one, Attribution other) {
    return one.content().stream()
        .anyMatch(span -> other.content().stream().anyMatch(span::overlaps));
  }

  /// Whether a charge is rather the denial of one: a plea has no entry of its own.
  private static boolean isDenial(Attribution charge) {
    CueEntry entry = charge.entry();
    return entry == null || entry.stances().contains(StanceLabel.DENIAL);
  }

  /// Whether the contents of two overlap, or that of the second holds words of the source of the
  /// first, though neither holds the other whole.
  private static boolean crosses(Attribution one, Attribution other) {
    Span source = one.source();
    boolean takesSource = source != null && other.content().stream().anyMatch(source::overlaps);
    return (sharesContent(one, other) || takesSource) && !holds(one, other) && !holds(other, one);
  }

  private static boolean holds(Attribution outer, Attribution inner) {
    Span cue = inner.cue();
    return outer.extent().contains(inner.extent()) && (cue == null || outer.extent().contains(cue));
  }

  private record Reading(
      List<List<Cue>> cues,
      MarkedText marked,
      List<Speech> speeches,
      List<CandidateGroup> groups,
      List<Attribution> told,
      List<Attribution> charges) {}

  private Reading read(ParsedArticle article) {
    List<List<Cue>> cues = new ArrayList<>();
    for (Sentence sentence : article.analysis().sentences()) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("interrupted in article " + article.article().id());
      }
      cues.add(cueFinder.find(sentence));
    }
    MarkedText marked = marked(article);
    List<Speech> labelled = new ArrayList<>(HeadlineFinder.find(article));
    labelled.addAll(TranscriptFinder.find(article));
    List<Speech> speeches =
        new SpeechFinder(article, lexicon, cues, sources, marked, labelled).find();
    CandidateFinder finder =
        new CandidateFinder(article.text(), marked, speeches, sources, new NextReport(lexicon));
    CandidateFeatures features = new CandidateFeatures(lexicon, article, marked);
    List<CandidateGroup> groups = new ArrayList<>();
    List<Attribution> told = new ArrayList<>();
    List<Attribution> charges = new ArrayList<>();
    for (Sentence sentence : article.analysis().sentences()) {
      List<Cue> all = PlainYielding.withoutSilence(sentence, cues.get(sentence.number()));
      List<Attribution> here = find(telling, sentence, all, marked);
      List<Cue> reporting = withoutCuesOf(here, all);
      told.addAll(here);
      charges.addAll(here);
      charges.addAll(find(plain, sentence, reporting, marked));
      for (List<Candidate> group : finder.find(sentence, reporting)) {
        groups.add(new CandidateGroup(group, group.stream().map(features::of).toList()));
      }
    }
    return new Reading(cues, marked, speeches, groups, told, charges);
  }

  private static List<Attribution> find(
      List<ActFinder> finders, Sentence sentence, List<Cue> cues, MarkedText marked) {
    List<Attribution> found = new ArrayList<>();
    finders.forEach(finder -> found.addAll(finder.find(sentence, cues, marked)));
    return found;
  }

  /// The cues whose heads are no words of the cues of these attributions.
  private static List<Cue> withoutCuesOf(List<Attribution> told, List<Cue> cues) {
    return told.isEmpty()
        ? cues
        : cues.stream()
            .filter(cue ->
                told.stream()
                    .noneMatch(
                        each -> each.cue() != null && each.cue().overlaps(cue.head().span())))
            .toList();
  }

  private static MarkedText marked(ParsedArticle article) {
    List<Span> outermost = new ArrayList<>();
    for (Quotation quotation : article.analysis().quotations()) {
      if (quotation.level() == 0) {
        outermost.addAll(quotation.spans());
      }
    }
    return new MarkedText(article.text(), outermost);
  }
}
