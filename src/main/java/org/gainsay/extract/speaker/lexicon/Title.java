package org.gainsay.extract.speaker.lexicon;

/// A word or words that stand before a name and tell that it is a person's.
///
/// @param words the title as it is written
/// @param kind what kind of title it is
/// @param gender the gender it tells, if it tells one
/// @param role the noun by which its bearer is called afterwards (*senator* for *Sen.*), in lower
///   case; empty for a form of address
/// @param goesWithFirstName whether it stands before a first name alone: *Dame Philippa*, *Prince
///   Aurel*
public record Title(
    String words, Kind kind, Gender gender, String role, boolean goesWithFirstName) {

  /// What a title tells.
  public enum Kind {
    /// A form of address: *Mr*.
    FORM,
    /// A rank that stays with a single first name: *Pope Francis*.
    ROYAL,
    /// An office: *Senator*.
    OFFICE
  }
}
