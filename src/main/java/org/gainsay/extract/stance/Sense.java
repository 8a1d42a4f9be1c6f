package org.gainsay.extract.stance;

/// What a word or phrase of the lexicon means for a stance. The resource files beside this class
/// list the words of each, with examples.
enum Sense {
  // Bad acts, by what is wrong about them.
  /// A crime, or what courts deal with: *murder*, *bribe*.
  CRIME(Group.BAD_ACT),
  /// Untruth and concealment: *lie*, *mislead*, *cover up*.
  DECEIT(Group.BAD_ACT),
  /// Damage to people or things: *bomb*, *ruin*.
  HARM(Group.BAD_ACT),
  /// Force on somebody's will: *bully*, *intimidate*.
  COERCION(Group.BAD_ACT),
  /// Breaking of law, promise or trust: *violate*, *betray*.
  BREACH(Group.BAD_ACT),
  /// Interference that is not due: *rig*, *meddle*, *leak*.
  MANIPULATION(Group.BAD_ACT),
  /// Attacks on a name: *smear*, *slander*.
  DEFAMATION(Group.BAD_ACT),
  /// Gain at the cost of others: *exploit*, *dodge taxes*.
  EXPLOITATION(Group.BAD_ACT),
  /// Failure to do what is owed: *neglect*, *turn a blind eye*.
  NEGLECT(Group.BAD_ACT),
  /// Wrong without saying which: *do wrong*, *misconduct*.
  WRONG(Group.BAD_ACT),

  // Talk about claims.
  /// A noun for what somebody alleges against another: *allegation*, *charge*.
  ALLEGATION(Group.CLAIM),
  /// A noun for what may be true or not: *claim*, *report*, *rumour*.
  CLAIM(Group.CLAIM),
  /// To say that somebody did wrong: *accuse*, *blame*.
  ACCUSE(Group.ACT_OF_SPEECH),
  /// To say that it is not so: *deny*, *refute*.
  DENY(Group.ACT_OF_SPEECH),
  /// To turn away, a claim or an offer: *reject*, *dismiss*.
  REJECT(Group.ACT_OF_SPEECH),
  /// What can be asked of somebody or offered to him: *offer*, *request*, *entry*.
  PROPOSAL(Group.OTHER),

  // Phrases that deny.
  /// Says of a claim that it is not true: *baseless*, *nonsense*, *there is no truth to*.
  FALSITY(Group.DENYING),
  /// Says that nothing supports a claim: *not a shred of evidence*.
  NO_EVIDENCE(Group.DENYING),
  /// The own side has not done it: *nothing to hide*, *did nothing wrong*.
  INNOCENCE(Group.DENYING),
  /// The own side has no part in it: *nothing to do with*.
  NO_PART(Group.DENYING),
  /// The own side knows nothing of it: *no knowledge of*, *news to me*.
  IGNORANCE(Group.DENYING),
  /// It was never said or planned: *I never said that*, *no plans to*.
  NEVER_SAID(Group.DENYING),
  /// A bare no: *absolutely not*, *not so*.
  PLAIN_NO(Group.DENYING),
  /// The claimant is said to act in bad faith: *witch hunt*, *smear campaign*, *framed*.
  BAD_FAITH(Group.DENYING),

  // Blame without a verb of its own.
  /// Says who is at fault: *to blame for*, *responsible for*, *behind the*, *at fault*.
  BLAME(Group.OTHER),
  /// Says that somebody is suspected or known for wrong: *guilty*, *complicit*.
  GUILT(Group.OTHER),
  /// Irony that charges: *what a coincidence*, *how convenient*.
  IRONY(Group.OTHER),
  /// Reservation: *may*, *appear to*, *reportedly*.
  HEDGE(Group.OTHER);

  /// What several senses have in common.
  enum Group {
    BAD_ACT,
    CLAIM,
    ACT_OF_SPEECH,
    DENYING,
    /// Judgements, owned by the families of opinion.
    OPINION,
    OTHER
  }

  private final Group group;

  Sense(Group group) {
    this.group = group;
  }

  Group group() {
    return group;
  }

  boolean isBadAct() {
    return group == Group.BAD_ACT;
  }
}
