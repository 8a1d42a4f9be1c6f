package org.gainsay.extract.attribution;

/// What kind of reporting a cue does.
public enum CueClass {
  /// An utterance: *said*, *wrote*.
  SPEECH,
  /// Something done by speaking: *accused*, *praised*, *rejected*.
  ACT,
  /// A thought or judgement: *believes*, *fears*.
  BELIEF,
  /// A wish or an intention: *hopes*, *wants*, *plans*.
  WISH,
  /// What a document, poll or inquiry brings out: *shows*, *found*.
  EVIDENCE,
  /// How something looks to an observer who is not named: *seems*.
  SEEM,
  /// A noun for any of these: *claim*, *allegation*.
  NOUN,
  /// A predicate adjective for what somebody holds: *is confident*, *was critical of*.
  ADJECTIVE
}
