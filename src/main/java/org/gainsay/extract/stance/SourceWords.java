package org.gainsay.extract.stance;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.extract.attribution.Attribution;
import org.gainsay.extract.attribution.ParsedArticle;
import org.gainsay.model.Speaker;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// What the words of a source and the name it stands for tell about the speaker.
///
/// @param names words of names on the speaker's side, in lower case: his own, and those he speaks
///   for ("**Kerrigan** spokeswoman Patrice **Lund**")
/// @param nouns common nouns that describe him, by lemma
/// @param speaksForOthers whether he is a spokesman, lawyer, aide or the like
/// @param isPlural whether the source is several people or an organization
/// @param isVoiceless whether it is a thing that speaks: *report*, *poll*, *study*
record SourceWords(
    Set<String> names,
    Set<String> nouns,
    boolean speaksForOthers,
    boolean isPlural,
    boolean isVoiceless) {

  private static final Set<String> TITLES =
      Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "sir", "dame", "sen.", "rep.");

  static SourceWords of(ParsedArticle article, Attribution attribution, @Nullable Speaker speaker) {
    Set<String> names = new HashSet<>();
    Set<String> nouns = new HashSet<>();
    boolean plural = false;
    if (attribution.source() != null) {
      List<Token> tokens = article.analysis().tokensIn(attribution.source());
      boolean against = false;
      for (Token token : tokens) {
        if (token.isProperNoun()) {
          names.add(token.form().toLowerCase(Locale.ROOT));
        } else if (token.isNoun()) {
          nouns.add(token.lemma().toLowerCase(Locale.ROOT));
          against |= SideWords.OPPOSING.has(token.lemma());
          plural |= token.tag().equals("NNS");
        } else if (token.isPronoun()) {
          plural |= token.lemma().equals("they") || token.lemma().equals("we");
        }
      }
      if (against) {
        // Of "Trump critic Ann Bell" only what the resolved name adds is the speaker's own.
        names.clear();
      }
    }
    if (speaker != null) {
      addNames(speaker.name(), names, nouns);
      if (speaker.role() != null) {
        addNames(speaker.role(), names, nouns);
      }
      plural |=
          switch (speaker.type()) {
            case ORGANIZATION, STATE, GROUP -> true;
            case PERSON, UNKNOWN -> false;
          };
    }
    names.removeAll(TITLES);
    boolean voice = nouns.stream().anyMatch(SideWords.VOICE::has);
    boolean thing = nouns.stream().anyMatch(SideWords.THING::has);
    return new SourceWords(Set.copyOf(names), Set.copyOf(nouns), voice, plural, thing && !voice);
  }

  private static void addNames(String name, Set<String> names, Set<String> nouns) {
    for (String word : name.split("[^\\p{L}\\p{N}.&-]+", -1)) {
      if (word.length() > 1) {
        boolean capital = Character.isUpperCase(word.charAt(0));
        (capital ? names : nouns).add(word.toLowerCase(Locale.ROOT));
      }
    }
  }
}
