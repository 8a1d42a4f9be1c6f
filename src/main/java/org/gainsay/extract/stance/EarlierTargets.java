package org.gainsay.extract.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gainsay.model.Speaker;
import org.gainsay.model.StanceLabel;
import org.jspecify.annotations.Nullable;

/// The targets found so far in an article: who denies twice in a row answers the same party, and
/// who was just accused answers the accuser. Filled in the order of the attributions.
final class EarlierTargets {

  /// How many of others are looked at.
  private static final int MOST = 3;

  private final List<Given> given = new ArrayList<>();

  /// @param reading of the attribution that the target is of
  /// @param name the target; null if it is nobody
  private record Given(Reading reading, StanceLabel label, @Nullable String name) {

    boolean isBy(@Nullable Speaker speaker) {
      Speaker own = reading.speaker();
      return own != null && speaker != null && own.name().equals(speaker.name());
    }
  }

  void add(Reading reading, StanceLabel label, @Nullable String name) {
    given.add(new Given(reading, label, name));
  }

  /// Adds features of the candidates, and behind them of nobody.
  ///
  /// @param reading what is to get a target
  /// @param names of the candidates
  void addTo(Reading reading, List<String> names, List<Set<String>> features) {
    Given own = null;
    List<Given> others = new ArrayList<>();
    for (Given each : given.reversed()) {
      boolean isOwn = each.reading().place() == reading.place() || each.isBy(reading.speaker());
      if (isOwn && own == null) {
        own = each;
      } else if (!isOwn && others.size() < MOST) {
        others.add(each);
      }
      if (own != null && others.size() == MOST) {
        break;
      }
    }
    if (own != null) {
      addSame("own", own, reading, names, features);
    }
    if (!others.isEmpty()) {
      addSame("other", others.getFirst(), reading, names, features);
    }
    for (Given other : others) {
      addSpeaker(other, reading, names, features);
    }
  }

  /// Who is the target of an earlier stance too.
  private static void addSame(
      String whose,
      Given earlier,
      Reading reading,
      List<String> names,
      List<Set<String>> features) {
    String prior = "prior=" + whose + " " + earlier.label() + " " + distance(earlier, reading);
    features.getLast().add("none " + prior + (earlier.name() == null ? " nobody" : " named"));
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).equals(earlier.name())) {
        features.get(i).add("prior=" + whose);
        features.get(i).add(prior);
      }
    }
  }

  /// Who took an earlier stance, and whether that was aimed at the speaker.
  private static void addSpeaker(
      Given earlier, Reading reading, List<String> names, List<Set<String>> features) {
    Speaker speaker = reading.speaker();
    String aim =
        earlier.name() == null
            ? "nobody"
            : speaker != null && speaker.name().equals(earlier.name()) ? "speaker" : "another";
    String did = "did=" + earlier.label() + " " + distance(earlier, reading) + " at " + aim;
    features.getLast().add("none " + did);
    Speaker other = earlier.reading().speaker();
    for (int i = 0; i < names.size(); i++) {
      if (other != null && names.get(i).equals(other.name())) {
        features.get(i).add(did);
      }
    }
  }

  private static String distance(Given earlier, Reading reading) {
    if (earlier.reading().place() == reading.place()) {
      return "same";
    }
    int back = reading.firstSentence() - earlier.reading().firstSentence();
    return back <= 2 ? "near" : back <= 6 ? "mid" : "far";
  }
}
