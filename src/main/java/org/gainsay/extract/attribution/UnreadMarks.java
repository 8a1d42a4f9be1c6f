package org.gainsay.extract.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import org.gainsay.model.Span;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;

/// Gives words in quotation marks that no reading has taken to a reading that was left out, if one
/// stands close by. A writer sets marks because somebody said the words, so that a report of them
/// needs less proof than a report without marks. Titles stay out. Stateless.
final class UnreadMarks {

  /// The least probability of a reading that a verb or noun of saying right before the words makes.
  private static final double LEAST = 0.05;

  /// ... of one by a verb of saying that names nobody, or that another verb parts from the words.
  private static final double LEAST_FAR = 0.1;

  /// ... of one that reads on where another reading of the same report stops short.
  private static final double LEAST_LONGER = 0.3;

  private static final Set<String> REPORTERS = Set.of("i", "we", "you");

  private UnreadMarks() {}

  private record Reading(Candidate candidate, double probability) {}

  /// The attributions with those of unread words added, in no order. One that stops short of unread
  /// words is replaced by the longer reading.
  ///
  /// @param placed those attributions by their sentences
  /// @param groups what the grammar lets pass
  /// @param marked what stands in quotation marks
  static List<Attribution> read(
      List<Attribution> found,
      BySentence placed,
      List<CandidateGroup> groups,
      MarkedText marked,
      CandidateSelector selector) {
    Set<Span> read = new HashSet<>();
    found.forEach(attribution -> read.addAll(marked.stretchesIn(attribution.content())));
    List<Reading> readings = new ArrayList<>();
    for (CandidateGroup group : groups) {
      Reading best = null;
      double bestScore = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < group.candidates().size(); i++) {
        Candidate candidate = group.candidates().get(i);
        if (!quotesUnread(candidate, read, marked)) {
          continue;
        }
        double probability = selector.probability(group.features().get(i));
        double score = selector.preference(group.features().get(i));
        OptionalDouble least = least(candidate, placed, read, marked);
        if (score > bestScore && least.isPresent() && probability >= least.getAsDouble()) {
          best = new Reading(candidate, probability);
          bestScore = score;
        }
      }
      if (best != null) {
        readings.add(best);
      }
    }
    readings.sort(
        Comparator.comparingDouble((Reading reading) -> -reading.probability())
            .thenComparing(reading -> reading.candidate().attribution().extent()));
    List<Attribution> all = new ArrayList<>(found);
    for (Reading reading : readings) {
      if (quotesUnread(reading.candidate(), read, marked)) {
        take(reading, all, read, marked);
      }
    }
    return all;
  }

  /// Adds a reading in place of what it reads on, unless it takes words from another speaker.
  private static void take(
      Reading reading, List<Attribution> all, Set<Span> read, MarkedText marked) {
    Attribution taken = reading.candidate().attribution();
    Set<Span> words = marked.stretchesIn(taken.content());
    Set<Span> own = new HashSet<>();
    all.stream()
        .filter(taken::sharesCue)
        .forEach(other -> own.addAll(marked.stretchesIn(other.content())));
    boolean others = words.stream().anyMatch(span -> read.contains(span) && !own.contains(span));
    if (others || !words.containsAll(own)) {
      return;
    }
    all.removeIf(taken::sharesCue);
    all.add(taken.withConfidence(reading.probability()));
    read.addAll(words);
  }

  private static boolean quotesUnread(Candidate candidate, Set<Span> read, MarkedText marked) {
    return marked.stretchesIn(candidate.content()).stream()
        .anyMatch(words ->
            !read.contains(words)
                && candidate.content().stream().anyMatch(span -> span.contains(words)));
  }

  /// The probability that a reading must have; empty if it must not be taken however likely it is.
  private static OptionalDouble least(
      Candidate candidate, BySentence placed, Set<Span> read, MarkedText marked) {
    Span source = candidate.source();
    Span cue = candidate.attribution().cue();
    CueEntry entry = candidate.entry();
    boolean owned =
        source == null
            || (candidate.content().stream().noneMatch(span -> span.overlaps(source))
                && !REPORTERS.contains(source.of(marked.text()).toLowerCase(Locale.ROOT)));
    if (!owned || entry == null || cue == null) {
      return OptionalDouble.empty();
    }
    List<Span> behind =
        marked.stretchesIn(candidate.content()).stream()
            .filter(words -> !read.contains(words) && words.start() >= cue.end())
            .filter(words -> !Piece.isTitle(words, marked.text()))
            .toList();
    if (behind.isEmpty()) {
      return OptionalDouble.empty();
    }
    if (placed.in(candidate.sentence()).stream()
        .anyMatch(other -> other.sharesCue(candidate.attribution()))) {
      return OptionalDouble.of(LEAST_LONGER);
    }
    boolean near =
        source != null
            && behind.stream()
                .anyMatch(words -> isNear(candidate.sentence(), cue.end(), words.start()));
    return switch (entry.cueClass()) {
      case SPEECH -> OptionalDouble.of(near ? LEAST : LEAST_FAR);
      case ACT, NOUN -> near ? OptionalDouble.of(LEAST) : OptionalDouble.empty();
      default -> OptionalDouble.empty();
    };
  }

  /// Whether no other finite verb stands between the cue and the words.
  private static boolean isNear(Sentence sentence, int from, int to) {
    for (Token token : sentence.tokens()) {
      if (token.start() >= from && token.end() <= to && VerbGroup.isFinite(token)) {
        return false;
      }
    }
    return true;
  }
}
