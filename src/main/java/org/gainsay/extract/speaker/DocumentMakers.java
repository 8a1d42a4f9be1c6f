package org.gainsay.extract.speaker;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.gainsay.extract.speaker.lexicon.SpeakerLexicon;
import org.gainsay.model.SpeakerType;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds who speaks through a document: *a report by the ministry*, *the company's statement*. One
/// instance for one article; asked in the order of the text, as *the report* is of whoever made the
/// last one.
final class DocumentMakers {

  /// How many noun phrases may stand between a document and its maker.
  private static final int FARTHEST = 3;

  private final Story story;
  private final SpeakerLexicon lexicon;
  private final KnownParties known;
  private final Map<String, Party> lastMakers = new HashMap<>();

  DocumentMakers(Story story, KnownParties known) {
    this.story = story;
    this.known = known;
    lexicon = story.lexicon();
  }

  /// Links a document to who made it, and says whether that is known.
  ///
  /// @param linker links a noun phrase that is the maker
  boolean link(Mention document, Consumer<Mention> linker) {
    Party maker = makerOf(document, linker);
    boolean takesUp = document.isDefinite() && document.owner() == null;
    if (maker == null && takesUp) {
      maker = lastMakers.get(document.noun());
    }
    if (maker == null) {
      if (!takesUp && document.owner() == null) {
        lastMakers.remove(document.noun());
      }
      return false;
    }
    lastMakers.put(document.noun(), maker);
    story.link(document, maker, 0.75);
    return true;
  }

  private @Nullable Party makerOf(Mention document, Consumer<Mention> linker) {
    Mention owner = document.owner();
    if (owner != null) {
      return story.partyOf(owner);
    }
    Mention next = story.around().next(document);
    for (int steps = 0; steps < FARTHEST && next != null && !isMadeBy(document, next); steps++) {
      next = story.around().next(next);
    }
    if (next != null && isMadeBy(document, next)) {
      Party maker = partyOf(next, linker);
      if (maker != null) {
        return maker;
      }
    }
    for (int i = document.number() - 1; i >= 0; i--) {
      Mention modifier = story.mentions().get(i);
      if (modifier.sentence() != document.sentence() || modifier.head() < document.first()) {
        break;
      }
      Party maker = story.partyOf(modifier);
      if (modifier.isModifier() && maker != null && maker.type() == SpeakerType.ORGANIZATION) {
        return maker;
      }
    }
    return document.head() > 0 ? inModifier(document) : null;
  }

  /// The organisation in mind that a noun before the document means: *a company statement*.
  private @Nullable Party inModifier(Mention document) {
    Token before = document.sentence().token(document.head() - 1);
    if (before.index() < document.first() || !lexicon.isOrganization(Nouns.singular(before))) {
      return null;
    }
    String noun = Nouns.singular(before);
    Party called = known.nearest(document, SpeakerType.ORGANIZATION, story.calledBy(noun));
    return called != null ? called : known.organizationInMind(document, noun);
  }

  private @Nullable Party partyOf(Mention maker, Consumer<Mention> linker) {
    if (story.partyOf(maker) == null && maker.kind() == Mention.Kind.NOUN) {
      linker.accept(maker);
    }
    Party party = story.partyOf(maker);
    return party == null || (party.type() == SpeakerType.UNKNOWN && !party.isNamed())
        ? null
        : party;
  }

  private static boolean isMadeBy(Mention document, Mention maker) {
    for (int i = document.end(); i < maker.first(); i++) {
      Token token = document.sentence().token(i);
      boolean past =
          token.tag().equals("VBD") || token.tag().equals("VBZ") || token.tag().equals("VBP");
      if (past || token.isPunctuation() || token.tag().startsWith("W")) {
        return false;
      }
    }
    String link = Surroundings.lower(document.sentence(), maker.first() - 1);
    return link.equals("by") || link.equals("from");
  }
}
