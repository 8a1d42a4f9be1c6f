package org.gainsay.extract.stance;

import java.util.Collections;
import java.util.List;
import org.gainsay.extract.attribution.Attribution;
import org.gainsay.extract.attribution.ParsedArticle;
import org.gainsay.extract.speaker.Cast;
import org.gainsay.model.Stance;

/// Takes everything for a statement and nothing more.
public final class StatementClassifier implements StanceClassifier {

  @Override
  public Stances classify(ParsedArticle article, List<Attribution> attributions, Cast cast) {
    return new Stances(
        Collections.nCopies(attributions.size(), List.of(Stance.statement())), List.of());
  }
}
