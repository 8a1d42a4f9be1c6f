package org.gainsay.extract.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.extract.speaker.lexicon.Gender;
import org.gainsay.extract.speaker.lexicon.SpeakerLexicon;
import org.gainsay.extract.speaker.lexicon.StateWord;
import org.gainsay.extract.speaker.lexicon.Title;
import org.gainsay.model.Span;
import org.gainsay.model.SpeakerType;
import org.gainsay.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Tells in a run of capitalised words the name from titles and descriptions before it, and what
/// kind of name it is. Immutable.
final class NameReader {

  private static final int LONGEST_TITLE = 3;
  private static final Set<String> CAPITAL_ROLES = Set.of("CEO", "CFO", "COO", "CTO", "MP", "MEP");

  /// Titles that are more often first names where they stand first.
  private static final Set<String> NAMES_RATHER =
      Set.of("Dean", "Earl", "Duke", "Major", "Prince", "Marshal");

  private final SpeakerLexicon lexicon;

  NameReader(SpeakerLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// Reads the run [from, end) and adds its name to `into`; a run of nothing but titles and
  /// descriptions has none.
  void read(Sentence sentence, int from, int end, List<Name> into) {
    Span run = span(sentence, from, end);
    List<String> words = words(sentence, from, end);
    String text = Phrases.textOf(sentence, from, end);
    StateWord state = lexicon.state(text);
    if (state != null) {
      if (state.kind() != StateWord.Kind.PEOPLE || words.getLast().endsWith("s")) {
        boolean people = state.kind() == StateWord.Kind.PEOPLE;
        into.add(
            new Name(
                run,
                run,
                text,
                words,
                people ? SpeakerType.GROUP : SpeakerType.STATE,
                state.kind() != StateWord.Kind.SEAT,
                Gender.UNKNOWN,
                null,
                people ? null : state.state(),
                List.of()));
      }
      return;
    }
    if (lexicon.isKnownOrganization(text)) {
      into.add(organization(run, run, text, words, true, List.of()));
      return;
    }
    int start = from;
    Title title = null;
    if (!isOrganization(words)) {
      int last = lastDescription(words);
      start = from + last;
      title = last == 0 ? null : titleBefore(words, last);
    }
    if (start == end) {
      return;
    }
    List<String> name = words.subList(start - from, words.size());
    List<String> modifiers = words.subList(0, start - from);
    Span span = span(sentence, start, end);
    text = Phrases.textOf(sentence, start, end);
    if (modifiers.isEmpty() || (title == null && onlyPeople(modifiers))) {
      into.add(plain(sentence, from, start, end, words, name, modifiers));
      return;
    }
    Gender gender = title == null ? Gender.UNKNOWN : title.gender();
    if (gender == Gender.UNKNOWN && name.size() > 1) {
      gender = genderOf(name.getFirst());
    }
    if (gender == Gender.UNKNOWN && !modifiers.isEmpty()) {
      gender = lexicon.roleGender(modifiers.getLast().toLowerCase(Locale.ROOT));
    }
    if (title != null && title.kind() == Title.Kind.ROYAL && name.size() <= 2) {
      // A king has no other name than this.
      int royal = title.words().split(" ").length;
      span = span(sentence, start - royal, end);
      List<String> withTitle = words.subList(start - from - royal, words.size());
      into.add(
          new Name(
              span,
              run,
              Phrases.textOf(sentence, start - royal, end),
              withTitle,
              SpeakerType.PERSON,
              true,
              title.gender(),
              title,
              null,
              modifiers));
      return;
    }
    into.add(
        new Name(span, run, text, name, SpeakerType.PERSON, true, gender, title, null, modifiers));
  }

  private Name plain(
      Sentence sentence,
      int from,
      int start,
      int end,
      List<String> words,
      List<String> name,
      List<String> modifiers) {
    Span run = span(sentence, from, end);
    String text = Phrases.textOf(sentence, start, end);
    if (isOrganization(name) || lexicon.isKnownOrganization(text)) {
      return organization(run, run, Phrases.textOf(sentence, from, end), words, true, List.of());
    }
    Span span = span(sentence, start, end);
    if (lexicon.isPlace(text)) {
      return new Name(
          span, run, text, name, SpeakerType.UNKNOWN, true, Gender.UNKNOWN, null, null, modifiers);
    }
    Gender first = lexicon.firstName(name.getFirst());
    boolean initial =
        name.stream().skip(1).anyMatch(NameWords::isInitial)
            || NameWords.isInitial(name.getFirst())
            || (NameWords.areInitials(name.getFirst())
                && !lexicon.isAbbreviation(name.getFirst())
                && lexicon.state(name.getFirst()) == null
                && !lexicon.isPlace(name.getFirst()));
    if ((name.size() > 1 && (first != null || initial)) || NameWords.isSuffix(name.getLast())) {
      boolean article = from > 0 && sentence.token(from - 1).tag().equals("DT");
      return new Name(
          span,
          run,
          text,
          name,
          article ? SpeakerType.UNKNOWN : SpeakerType.PERSON,
          !article,
          first == null ? Gender.UNKNOWN : first,
          null,
          null,
          modifiers);
    }
    if (name.size() == 1
        && NameWords.isAllCapitals(name.getFirst())
        && name.getFirst().length() < 7) {
      return organization(span, run, text, name, false, modifiers);
    }
    boolean describes = end < sentence.size() && sentence.token(end).tag().startsWith("NN");
    if (from > 0 && !describes && sentence.token(from - 1).form().equalsIgnoreCase("the")) {
      return organization(span, run, text, name, false, modifiers);
    }
    return new Name(
        span,
        run,
        text,
        name,
        SpeakerType.UNKNOWN,
        false,
        first == null ? Gender.UNKNOWN : first,
        null,
        null,
        modifiers);
  }

  private Name organization(
      Span span, Span run, String text, List<String> words, boolean sure, List<String> modifiers) {
    return new Name(
        span,
        run,
        text,
        words,
        SpeakerType.ORGANIZATION,
        sure,
        Gender.UNKNOWN,
        null,
        null,
        modifiers);
  }

  private Gender genderOf(String firstName) {
    Gender gender = lexicon.firstName(firstName);
    return gender == null ? Gender.UNKNOWN : gender;
  }

  /// Whether the words of a run show an organisation: the last one, or the one before *of*, is a
  /// kind of organisation.
  private boolean isOrganization(List<String> words) {
    if (words.size() == 1) {
      return false;
    }
    String last = words.getLast();
    boolean title = lexicon.title(words.getFirst()) != null;
    boolean titled = title && words.size() == 2;
    String first = words.get(title && words.size() == 3 ? 1 : 0);
    boolean firstName = words.size() <= (title ? 3 : 2) && lexicon.firstName(first) != null;
    if (lexicon.marksOrganization(last) && !firstName && !titled && !isFormTitled(words)) {
      return true;
    }
    for (int i = 1; i + 1 < words.size(); i++) {
      String link = words.get(i);
      if ((link.equals("of") || link.equals("for") || link.equals("on"))
          && lexicon.marksOrganization(words.get(i - 1))) {
        // "Matthew Ingram of The Globe" never gets here: "Ingram" marks nothing.
        return lastDescription(words.subList(i, words.size())) == 0;
      }
    }
    return false;
  }

  private boolean isFormTitled(List<String> words) {
    Title title = lexicon.title(words.getFirst());
    return title != null && title.kind() == Title.Kind.FORM;
  }

  /// The index after the last title or role in the run that is followed by a name; 0 if there is
  /// none. If the run ends in a role, its whole length: it holds no name.
  private int lastDescription(List<String> words) {
    int n = words.size();
    int after = 0;
    for (int i = 0; i < n; i++) {
      String word = words.get(i);
      boolean rather = i == 0 && n > 1 && NAMES_RATHER.contains(word);
      if (!rather && isDescription(word) && i + 1 > after) {
        after = i + 1;
      }
      for (int length = 2; length <= LONGEST_TITLE && i + length <= n; length++) {
        if (lexicon.title(String.join(" ", words.subList(i, i + length))) != null) {
          after = Math.max(after, i + length);
        }
      }
    }
    if (after == n && n > 1) {
      // "Queen", "Bishop", "Baker" as a surname after a first name; else no name at all.
      boolean firstName =
          lexicon.firstName(words.getFirst()) != null && lexicon.title(words.getFirst()) == null;
      return firstName && n == 2 ? 0 : n;
    }
    if (after == 0 && n > 1) {
      StateWord state = lexicon.state(words.getFirst());
      if (state != null && state.kind() != StateWord.Kind.SEAT) {
        return 1;
      }
    }
    return after;
  }

  private boolean isDescription(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lexicon.title(word) != null
        || CAPITAL_ROLES.contains(word)
        || (lexicon.isRole(lower) && lexicon.firstName(word) == null);
  }

  private @Nullable Title titleBefore(List<String> words, int end) {
    for (int length = Math.min(LONGEST_TITLE, end); length > 0; length--) {
      Title title = lexicon.title(String.join(" ", words.subList(end - length, end)));
      if (title != null) {
        return title;
      }
    }
    return null;
  }

  private boolean onlyPeople(List<String> modifiers) {
    return lexicon.state(String.join(" ", modifiers)) != null;
  }

  private static List<String> words(Sentence sentence, int from, int end) {
    List<String> words = new ArrayList<>(end - from);
    for (int i = from; i < end; i++) {
      words.add(sentence.token(i).form());
    }
    return words;
  }

  static Span span(Sentence sentence, int from, int end) {
    return new Span(sentence.token(from).start(), sentence.token(end - 1).end());
  }
}
