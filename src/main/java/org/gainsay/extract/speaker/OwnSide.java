package org.gainsay.extract.speaker;

import org.gainsay.model.SpeakerType;
import org.jspecify.annotations.Nullable;

/// Tells who is on a speaker's side: the speaker, what is the speaker's, whom the speaker is of.
///
/// @param story the article
/// @param speaker the speaker, or null if it is not known
record OwnSide(Story story, @Nullable Party speaker) {

  /// Whether the mention is of the speaker's side.
  boolean holds(Mention mention) {
    if (FirstPerson.isFirstPerson(mention.headToken().form())) {
      return true;
    }
    Mention owner = mention.owner();
    if (owner != null && holds(owner)) {
      return true;
    }
    Party party = story.partyOf(mention);
    if (speaker == null || party == null) {
      return false;
    }
    return party.equals(speaker) || isOf(speaker, party) || isOf(party, speaker);
  }

  /// Whether somebody is described by the name of an organisation or a state.
  private static boolean isOf(Party member, Party whole) {
    boolean mayHaveMembers =
        whole.type() != SpeakerType.PERSON && whole.type() != SpeakerType.GROUP;
    if (!mayHaveMembers || !whole.isNamed() || member.described().isEmpty()) {
      return false;
    }
    if (whole.state() != null && member.described().contains(whole.state().adjective())) {
      return true;
    }
    for (String word : whole.name().split(" ", -1)) {
      if (Character.isUpperCase(word.charAt(0)) && !member.described().contains(word)) {
        return false;
      }
    }
    return true;
  }
}
