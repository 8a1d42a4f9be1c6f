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

  /// Denies wherever it stands, unless somebody else is its subject.
  CLEAR_DENIAL(Group.DENYING),

  // Blame without a verb of its own.
  /// Charges wherever it stands.
  CLEAR_CHARGE(Group.OTHER),
  /// Says who is at fault: *to blame for*, *responsible for*, *behind the*, *at fault*.
  BLAME(Group.OTHER),
  /// Says that somebody is suspected or known for wrong: *guilty*, *complicit*.
  GUILT(Group.OTHER),
  /// Irony that charges: *what a coincidence*, *how convenient*.
  IRONY(Group.OTHER),
  /// Reservation: *may*, *appear to*, *reportedly*.
  HEDGE(Group.OTHER),

  // Judgements.
  /// What is said of people, groups and their conduct in contempt: *he is unfit*, *a buffoon*.
  UNWORTHY(Group.ILL_OPINION),
  /// What is said of acts, plans and words: *a misguided policy*, *the deal is a farce*.
  POOR(Group.ILL_OPINION),
  /// The same, but often said of the world too, or with another meaning: *a broken leg*, *a natural
  /// disaster*.
  FAULTY(Group.ILL_OPINION),
  /// What somebody does badly: *she panders to them*, *they have squandered it*.
  FAILING(Group.ILL_OPINION),
  /// Says that somebody lacks what it takes, or something is not as it must be: *has no plan*, *not
  /// ready*.
  UNFIT(Group.ILL_OPINION),
  /// Turns of phrase that find something wanting: *all talk*, *too little, too late*, *we can do
  /// better*.
  SHORTFALL(Group.ILL_OPINION),
  /// Says what something does damage to: *bad for workers*, *a threat to our way of life*.
  HARMFUL(Group.ILL_OPINION),
  /// The speaker's own dislike: *I am appalled*, *we are opposed to it*.
  DISAPPROVAL(Group.ILL_OPINION),
  /// Ridicule and taunts: *give me a break*, *what planet is he on*.
  MOCKERY(Group.ILL_OPINION),
  /// Says that somebody does badly in the race: *he can't win*, *their campaign is imploding*.
  LOSING(Group.ILL_OPINION),
  /// Troubles of the world that are nobody's fault as such: *the crisis*, *a tough year*.
  MISFORTUNE(Group.OTHER),
  /// What is said of people in praise: *a visionary*, *she is trustworthy*.
  WORTHY(Group.GOOD_OPINION),
  /// What is said of acts, plans and words in praise: *a bold step*, *the deal is fantastic*.
  FINE(Group.GOOD_OPINION),
  /// The same, but often without praise: *a good chance*, *strong winds*.
  DECENT(Group.GOOD_OPINION),
  /// Turns of phrase that commend: *gets things done*, *he will make a great president*.
  BEST_CHOICE(Group.GOOD_OPINION),
  /// The speaker's own backing: *I am with her*, *we stand behind the mayor*.
  ENDORSEMENT(Group.GOOD_OPINION),
  /// Thanks and congratulation.
  THANKS(Group.GOOD_OPINION),
  /// Sympathy and mourning: *our hearts go out to them*.
  SYMPATHY(Group.GOOD_OPINION),
  /// Takes somebody's part: *she did nothing wrong*, *he has every right to*.
  DEFENCE(Group.GOOD_OPINION),

  // Calls for an act.
  /// What ought to be done: *must*, *it is time to*.
  DUTY(Group.OTHER),
  /// Calls on somebody: *I urge the council to*.
  CALLING(Group.OTHER),
  /// Appeals straight to the hearer: *do your job*, *wake up*.
  APPEAL(Group.OTHER),
  /// Wishes what others do: *I hope they will*.
  WISH(Group.OTHER),

  // The own side's acts to come.
  /// What the speaker will do: *we plan to*, *on day one*, *as long as I live I will*.
  PLEDGE(Group.OTHER),
  /// Harm held out: *there will be consequences*, *they will pay a price*.
  HARM_COMING(Group.OTHER),

  // Admitting, refusing, keeping silent.
  /// Apology and regret.
  REGRET(Group.OTHER),
  /// The own fault: *I was wrong*, *we fell short*.
  SELF_FAULT(Group.OTHER),
  /// Grants a point: *to be fair*, *there is no doubt that*.
  CONCEDE(Group.OTHER),
  /// Claims an attack for oneself.
  CLAIMING(Group.OTHER),
  /// Says no to what is asked: *no intention of*, *not negotiable*, *over my dead body*.
  REFUSING(Group.OTHER),
  /// Says nothing: *declined to comment*, *I won't get into that*.
  SILENCE(Group.OTHER),

  // Cues, by what is done with them.
  /// Criticises: *slammed*, *took aim at*, *the tirade*.
  TO_CRITICISE(Group.ACT_OF_SPEECH),
  /// Praises or backs: *hailed*, *stuck up for*, *the endorsement*.
  TO_PRAISE(Group.ACT_OF_SPEECH),
  /// Calls for something: *urged*, *lobbied for*, *the plea*.
  TO_CALL(Group.ACT_OF_SPEECH),
  /// Announces an own act: *vowed*, *rolled out*, *the offer*.
  TO_PLEDGE(Group.ACT_OF_SPEECH),
  /// Threatens or warns.
  TO_THREATEN(Group.ACT_OF_SPEECH),
  /// Admits: *owned up to*, *the confession*.
  TO_ADMIT(Group.ACT_OF_SPEECH),
  /// Refuses: *balked at*, *turned down*, *the veto*.
  TO_REFUSE(Group.ACT_OF_SPEECH),
  /// Says what somebody takes something for: *called*, *described*.
  TO_NAME(Group.ACT_OF_SPEECH),
  /// Jokes.
  TO_JOKE(Group.ACT_OF_SPEECH);

  /// What several senses have in common.
  enum Group {
    BAD_ACT,
    CLAIM,
    ACT_OF_SPEECH,
    DENYING,
    /// Bad opinions of somebody or something.
    ILL_OPINION,
    /// Good opinions of somebody or something.
    GOOD_OPINION,
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
