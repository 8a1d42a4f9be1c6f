package org.gainsay.extract.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.model.QuoteKind;
import org.gainsay.model.Span;
import org.gainsay.text.Quotation;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Joins cues, contents and sources to attributions, and sees to it that no words are given to two
/// of them that exclude each other. One instance for one article.
final class AttributionLinker {

  private final MarkedText marked;
  private final MarkedText claimed;
  private final SourceFinder sources;
  private final ContentFinder contents = new ContentFinder();
  private final NounContentFinder nounContents = new NounContentFinder();
  private final Set<Token> speechCues = new HashSet<>();
  private final List<Attribution> found = new ArrayList<>();

  AttributionLinker(ParsedArticle article, List<Speech> speeches, SourceFinder sources) {
    this.sources = sources;
    List<Span> pieces = new ArrayList<>();
    for (Quotation quotation : article.analysis().quotations()) {
      if (quotation.level() == 0) {
        pieces.addAll(quotation.spans());
      }
    }
    marked = new MarkedText(article.text(), pieces);
    List<Span> taken = new ArrayList<>();
    for (Speech speech : speeches) {
      taken.addAll(speech.pieces());
      add(speech);
    }
    claimed = new MarkedText(article.text(), taken);
  }

  /// The attributions so far.
  List<Attribution> attributions() {
    return new ArrayList<>(found);
  }

  private void add(Speech speech) {
    Cue cue = speech.cue();
    if (cue != null) {
      speechCues.add(cue.head());
    }
    found.add(
        new Attribution(
            QuoteKind.DIRECT,
            speech.pieces(),
            speech.cueSpan(),
            speech.source(),
            speech.relayer(),
            cue == null ? null : cue.entry(),
            speech.rule(),
            0.9));
  }

  /// Links the cues of one sentence, in the order of their heads.
  void link(List<Cue> cues) {
    int done = Token.NONE;
    for (Cue cue : cues) {
      if (cue.head().index() == done
          || claimed.contains(cue.head().start())
          || speechCues.contains(cue.head())) {
        continue;
      }
      if (cue.isNoun() ? linkNoun(cue) : linkVerb(cue)) {
        done = cue.head().index();
      }
    }
  }

  private boolean linkVerb(Cue cue) {
    for (Content content : contents.find(cue)) {
      List<Span> spans = marked.widened(content.spans());
      if (spans.stream().anyMatch(claimed::overlaps)) {
        continue;
      }
      add(cue, cue.span(), spans, sources.ofVerb(cue), null, ruleName(cue, content));
      return true;
    }
    return false;
  }

  private boolean linkNoun(Cue cue) {
    for (Content content : nounContents.find(cue)) {
      List<Span> spans = marked.widened(content.spans());
      if (spans.stream().anyMatch(claimed::overlaps)) {
        continue;
      }
      Token carrier = SourceFinder.carrier(cue.sentence(), cue.head());
      Span cueSpan = cue.span();
      if (carrier != null) {
        cueSpan = VerbGroup.span(cue.sentence(), carrier, cue.head());
      }
      add(cue, cueSpan, spans, sources.ofNoun(cue), null, ruleName(cue, content));
      return true;
    }
    return false;
  }

  /// Links *according to* and the like.
  void linkPhrases(Sentence sentence) {
    for (AccordingTo phrase : AccordingTo.find(sentence)) {
      List<Span> spans = marked.widened(phrase.content());
      if (claimed.contains(phrase.cue().start())) {
        continue;
      }
      if (spans.stream().noneMatch(claimed::overlaps)) {
        add(null, phrase.cue(), spans, phrase.source(), null, "according-to");
      }
    }
  }

  private void add(
      @Nullable Cue cue,
      Span cueSpan,
      List<Span> content,
      @Nullable Span source,
      @Nullable Span relayer,
      String rule) {
    found.add(
        new Attribution(
            marked.kindOf(content),
            content,
            cueSpan,
            source,
            relayer,
            cue == null ? null : cue.entry(),
            rule,
            0.6));
  }

  private static String ruleName(Cue cue, Content content) {
    return (cue.entry().cueClass() + "-" + content.construction())
        .toLowerCase(Locale.ROOT)
        .replace('_', '-');
  }
}
