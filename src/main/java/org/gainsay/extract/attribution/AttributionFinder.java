package org.gainsay.extract.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.gainsay.text.Sentence;

/// Finds who is reported to say what in an article. Immutable, for any number of threads.
public final class AttributionFinder {

  private final CueFinder cueFinder;
  private final SourceFinder sources = new SourceFinder();

  /// A finder with the cues of English.
  public AttributionFinder() {
    this(CueLexicon.english());
  }

  AttributionFinder(CueLexicon lexicon) {
    cueFinder = new CueFinder(lexicon);
  }

  /// The attributions of an article, by where their content starts.
  ///
  /// @throws CancellationException if the thread is interrupted meanwhile
  public List<Attribution> find(ParsedArticle article) {
    List<List<Cue>> cues = new ArrayList<>();
    for (Sentence sentence : article.analysis().sentences()) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("interrupted in article " + article.article().id());
      }
      cues.add(cueFinder.find(sentence));
    }
    List<Speech> speeches = new SpeechFinder(article, cues, sources).find();
    AttributionLinker linker = new AttributionLinker(article, speeches, sources);
    for (List<Cue> ofSentence : cues) {
      linker.link(ofSentence);
    }
    for (Sentence sentence : article.analysis().sentences()) {
      linker.linkPhrases(sentence);
    }
    List<Attribution> found = linker.attributions();
    found.sort(Comparator.comparing(Attribution::extent));
    return List.copyOf(found);
  }
}
