package org.gainsay.extract.speaker;

import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Who said something last before a mention, who did something last, and whom its paragraph is
/// about; and how mentions stand to these. One instance for one mention.
final class Topics {

  /// How many mentions back a topic is looked for.
  private static final int REACH = 200;

  private final Story story;
  private final Mention mention;
  private final String shape;
  private final @Nullable Mention said;
  private final @Nullable Mention acted;
  private final @Nullable Mention opened;

  Topics(Story story, Mention mention) {
    this.story = story;
    this.mention = mention;
    shape = shapeOf(mention, story);
    said = lastBefore(story::isSource);
    acted = lastBefore(Mention::isSubject);
    opened = firstSubjectOfParagraph();
  }

  /// Where in its sentence the mention stands, and whether it says something.
  String shape() {
    return shape;
  }

  /// Adds of which topics a party is.
  ///
  /// @param near how far away it was named last
  /// @param relation how the noun goes with it
  void addTo(Party party, String near, String relation, Set<String> features) {
    addTopic("said", said, party, near, relation, features);
    addTopic("acted", acted, party, near, relation, features);
    addTopic("opened", opened, party, near, relation, features);
  }

  private void addTopic(
      String what,
      @Nullable Mention topic,
      Party party,
      String near,
      String relation,
      Set<String> features) {
    if (topic != null && party.equals(story.partyOf(topic))) {
      features.add(what);
      features.add(what + " rel=" + relation);
      features.add(what + " " + near);
      features.add(what + " " + shape);
      features.add(what + " " + shape + " " + near);
    }
  }

  /// What part a mention has in its sentence.
  String part(Mention last) {
    String quoted = story.isQuoted(last) == story.isQuoted(mention) ? "" : " quoted";
    String part =
        story.isSource(last)
            ? "source"
            : last.isModifier() ? "modifier" : last.isSubject() ? "subject" : "other";
    return part + "/" + last.kind() + quoted;
  }

  /// Where in its sentence the mention stands, and whether it says something.
  private static String shapeOf(Mention mention, Story story) {
    String quoted = story.isQuoted(mention) ? "quoted" : "plain";
    String at =
        mention.first() == 0
            ? "first"
            : Character.isLetterOrDigit(
                    mention.sentence().token(mention.first() - 1).form().charAt(0))
                ? "inside"
                : "behind mark";
    return quoted + " " + at + (story.isSource(mention) ? " source" : "");
  }

  private @Nullable Mention lastBefore(Predicate<Mention> which) {
    for (int i = mention.number() - 1; i >= first(); i--) {
      Mention before = story.mentions().get(i);
      if (which.test(before) && story.partyOf(before) != null) {
        return before;
      }
    }
    return null;
  }

  /// The first subject of the paragraph that is known, before the mention; null if there is none.
  private @Nullable Mention firstSubjectOfParagraph() {
    Mention first = null;
    for (int i = mention.number() - 1; i >= first(); i--) {
      Mention before = story.mentions().get(i);
      if (before.sentence().paragraph() != mention.sentence().paragraph()) {
        break;
      }
      if (before.isSubject() && story.partyOf(before) != null) {
        first = before;
      }
    }
    return first;
  }

  private int first() {
    return Math.max(0, mention.number() - REACH);
  }
}
