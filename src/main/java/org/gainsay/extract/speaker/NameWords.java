package org.gainsay.extract.speaker;

import java.util.Locale;
import java.util.Set;
import org.gainsay.text.Token;

/// What a word must look like to be part of a name.
final class NameWords {

  private static final Set<String> CALENDAR =
      Set.of(
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "Mondays",
          "Tuesdays",
          "Wednesdays",
          "Thursdays",
          "Fridays",
          "Saturdays",
          "Sundays",
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December",
          "Jan.",
          "Feb.",
          "Aug.",
          "Sept.",
          "Oct.",
          "Nov.",
          "Dec.",
          "Mon.",
          "Tues.",
          "Wed.",
          "Thurs.",
          "Fri.",
          "Sat.",
          "Sun.",
          "Christmas",
          "Easter",
          "Ramadan",
          "Thanksgiving",
          "GMT",
          "UTC",
          "EST",
          "EDT",
          "PDT",
          "BST",
          "AM",
          "PM",
          "TV",
          "English",
          "Internet",
          "DNA",
          "OK",
          "I",
          "Yesterday",
          "Today",
          "Tomorrow",
          "Meanwhile",
          "However",
          "Yes",
          "No",
          "Oh",
          "Well",
          "Hey",
          "Yeah",
          "Please");

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "del", "della", "da", "dos", "das", "di", "du", "la", "le", "van", "von", "der",
          "den", "ter", "ten", "bin", "ibn", "al", "el", "ben", "bint", "zu", "y", "e", "af", "av",
          "dela", "st", "ul", "ur");

  private static final Set<String> SUFFIXES =
      Set.of(
          "Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV", "QC", "KC", "MP", "MEP", "MD", "M.D.", "PhD",
          "Ph.D.", "Esq.", "SC");

  private NameWords() {}

  /// Whether the word may stand in a name: it has a capital and is no day, month or pronoun.
  static boolean isNameLike(Token token) {
    String form = token.form();
    if (!hasNameCapital(form) || CALENDAR.contains(form)) {
      return false;
    }
    if (token.tag().startsWith("NN") || (form.length() > 1 && isAllCapitals(form))) {
      return true;
    }
    if (token.tag().startsWith("PRP") || token.tag().startsWith("WP")) {
      return !isPronoun(form.toLowerCase(Locale.ROOT));
    }
    return switch (token.tag()) {
      case "DT", "IN", "TO", "CC", "WP", "WP$", "WDT", "WRB", "MD", "EX", "CD" -> false;
      default -> true;
    };
  }

  private static final Set<String> PRONOUNS =
      Set.of(
          "i",
          "me",
          "my",
          "mine",
          "myself",
          "we",
          "us",
          "our",
          "ours",
          "ourselves",
          "you",
          "your",
          "yours",
          "yourself",
          "yourselves",
          "he",
          "him",
          "his",
          "himself",
          "she",
          "her",
          "hers",
          "herself",
          "it",
          "its",
          "itself",
          "they",
          "them",
          "their",
          "theirs",
          "themselves",
          "who",
          "whom",
          "whose",
          "which",
          "that",
          "what",
          "whoever",
          "one");

  /// Whether the word, in lower case, is a pronoun: a tagger takes strange surnames for one.
  static boolean isPronoun(String lowerCase) {
    return PRONOUNS.contains(lowerCase);
  }

  /// Whether the word is a day, a month or another word with a capital that names nobody.
  static boolean isCalendar(String form) {
    return CALENDAR.contains(form);
  }

  private static boolean hasNameCapital(String form) {
    char first = form.charAt(0);
    if (Character.isUpperCase(first)) {
      return true;
    }
    // al-Assad, d'Orsay, eBay, iPhone
    for (int i = 1; i < Math.min(4, form.length()); i++) {
      char c = form.charAt(i);
      if (Character.isUpperCase(c)) {
        return Character.isLetter(first);
      }
    }
    return false;
  }

  static boolean isAllCapitals(String form) {
    int letters = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isUpperCase(c) ? 1 : 0;
    }
    return letters > 1;
  }

  /// Whether the lower-case word may stand inside a person's name: *van*, *bin*.
  static boolean isParticle(String form) {
    return PARTICLES.contains(form);
  }

  /// Whether the word may follow a person's surname: *Jr.*
  static boolean isSuffix(String form) {
    return SUFFIXES.contains(form);
  }

  /// Whether the word is a letter with a full stop or alone, as a middle name is.
  static boolean isInitial(String form) {
    return Character.isUpperCase(form.charAt(0))
        && (form.length() == 1 || (form.length() == 2 && form.charAt(1) == '.'));
  }

  /// Whether it is written like two or three initials in one word: *K.C.*, but *U.N.* as well.
  static boolean areInitials(String form) {
    boolean pairs = form.length() == 4 || form.length() == 6;
    for (int i = 0; pairs && i < form.length(); i += 2) {
      pairs = Character.isUpperCase(form.charAt(i)) && form.charAt(i + 1) == '.';
    }
    return pairs;
  }

  /// Whether the letters of the short form stand in the long one in this order, the first at its
  /// start.
  static boolean abbreviates(String form, String name) {
    if (!isAllCapitals(form.replace("&", "")) || form.length() > 8) {
      return false;
    }
    String upper = name.toUpperCase(Locale.ROOT);
    int at = 0;
    if (form.charAt(0) != upper.charAt(0)) {
      return false;
    }
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (Character.isLetter(c)) {
        at = upper.indexOf(c, at) + 1;
        if (at == 0) {
          return false;
        }
      }
    }
    return true;
  }
}
