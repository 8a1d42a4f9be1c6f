package org.gainsay.model;

/// What kind of party speaks or is spoken against.
public enum SpeakerType {
  PERSON,
  /// A company, ministry, agency, party, team, newspaper.
  ORGANIZATION,
  /// A country, also where it is called by its capital or its government.
  STATE,
  /// Several people who are not an organization: "two officials", "critics".
  GROUP,
  UNKNOWN
}
