package org.gainsay.extract.stance;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.extract.attribution.Attribution;
import org.gainsay.extract.attribution.ParsedArticle;
import org.gainsay.model.StanceLabel;
import org.gainsay.text.Clause;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// What the cue of an attribution says by itself.
///
/// @param sentence the sentence of the cue, or null without a cue
/// @param head the word of the cue that the others hang on, or null without a cue
/// @param lemma its lemma in lower case, empty without a cue
/// @param phrase all lemmas of the cue
/// @param senses what the lexicon knows of the cue's words
/// @param labels what the lexicon of cues says that it may signal
/// @param modality how the reporting is put: *did **not** deny*, *may accuse*
/// @param isPassive whether the party before it is the one reported on: *was accused*
/// @param isNoun whether a noun reports: *the denial*
record CueReading(
    @Nullable Sentence sentence,
    @Nullable Token head,
    String lemma,
    String phrase,
    Set<Sense> senses,
    Set<StanceLabel> labels,
    Modality modality,
    boolean isPassive,
    boolean isNoun) {

  private static final Set<String> BURDENS =
      Set.of("blame", "finger", "responsibility", "fault", "suspicion", "guilt", "burden");

  /// Verbs under which nothing is said: *stopped short of accusing*, *refused to blame*.
  private static final Set<String> WITHHOLDING =
      Set.of("stop", "refuse", "decline", "avoid", "refrain", "hesitate", "short", "resist");

  private static final CueReading NONE =
      new CueReading(null, null, "", "", Set.of(), Set.of(), new Modality(Set.of()), false, false);

  static CueReading of(ParsedArticle article, Attribution attribution, SenseLexicon lexicon) {
    if (attribution.cue() == null) {
      return NONE;
    }
    Sentence sentence = article.analysis().sentenceAt(attribution.cue().start());
    if (sentence == null) {
      return NONE;
    }
    List<Token> tokens = sentence.tokensIn(attribution.cue());
    Token head = head(sentence, tokens);
    if (head == null) {
      return NONE;
    }
    Set<Sense> senses = EnumSet.noneOf(Sense.class);
    Words words = new Words(sentence, tokens);
    String lemma = lemma(attribution, head);
    words.mark(tokens.indexOf(head), lemma);
    for (SenseHit hit : lexicon.find(words)) {
      senses.add(hit.sense());
    }
    Set<StanceLabel> labels =
        attribution.entry() == null ? Set.of() : attribution.entry().stances();
    String phrase =
        String.join(" ", tokens.stream().map(t -> t.lemma().toLowerCase(Locale.ROOT)).toList());
    return new CueReading(
        sentence,
        head,
        lemma,
        phrase,
        Set.copyOf(senses),
        labels,
        Modality.of(sentence, head),
        head.isVerb() && new Clause(sentence, head).isPassive(),
        head.isNoun());
  }

  /// The lemma of the head, with the final *e* that the lemmatizer drops from verbs it does not
  /// know but the lexicon of cues does: *deride* for "derided".
  private static String lemma(Attribution attribution, Token head) {
    String lemma = head.lemma().toLowerCase(Locale.ROOT);
    boolean cut = attribution.entry() != null && attribution.entry().lemma().equals(lemma + "e");
    return cut ? lemma + "e" : lemma;
  }

  /// The word that tells most: a verb that is no auxiliary, else the head by the tree.
  private static @Nullable Token head(Sentence sentence, List<Token> tokens) {
    Token byTree = sentence.headOf(tokens);
    if (byTree != null && (byTree.isVerb() || byTree.isNoun()) && !byTree.isAny("aux", "cop")) {
      return byTree;
    }
    for (Token token : tokens) {
      if (token.isVerb() && !token.isAny("aux", "cop")) {
        return token;
      }
    }
    return byTree;
  }

  boolean has(Sense sense) {
    return senses.contains(sense);
  }

  boolean is(StanceLabel label) {
    return labels.contains(label);
  }

  /// Whether the reporting itself is said not to be done: *did not deny*, *stopped short of
  /// accusing*.
  boolean isNegated() {
    if (sentence == null || head == null) {
      return false;
    }
    if (Modality.isNegatedHere(sentence, head)) {
      return true;
    }
    Token above = sentence.head(head);
    if (above == null || !head.isAny("xcomp", "advcl", "obl", "acl", "ccomp")) {
      return false;
    }
    return WITHHOLDING.contains(above.lemma().toLowerCase(Locale.ROOT))
        || isNotGoneSoFar(sentence, above);
  }

  /// *Did **not go so far** as to accuse*.
  private static boolean isNotGoneSoFar(Sentence sentence, Token above) {
    Token verb = above.lemma().equals("far") ? sentence.head(above) : above;
    return verb != null && verb.lemma().equals("go") && Modality.isNegatedHere(sentence, verb);
  }

  /// Whether it gives the reason why something asked for was turned down: *rejected the request,
  /// **saying** …*.
  boolean isReasonForRefusal() {
    Token above = sentence == null || head == null ? null : sentence.head(head);
    if (sentence == null || above == null || head == null || !head.tag().equals("VBG")) {
      return false;
    }
    Token asked = sentence.child(above, "obj");
    return SettlingWords.TURNING_DOWN.has(above.lemma().toLowerCase(Locale.ROOT))
        && asked != null
        && SettlingWords.REQUEST.has(asked.lemma().toLowerCase(Locale.ROOT));
  }

  /// The object of the verb, or what follows the noun with *of* or *against*; null without one.
  @Nullable Mention object() {
    if (head == null || sentence == null) {
      return null;
    }
    Token object =
        isPassive
            ? new Clause(sentence, head).subject()
            : sentence.child(head, "obj", "iobj", isNoun ? "nmod" : "obj");
    if (object != null && BURDENS.contains(object.lemma().toLowerCase(Locale.ROOT))) {
      // "pinned the blame on the rebels": whom the burden is put on.
      for (Token word : new Token[] {head, object}) {
        for (Token bearer : sentence.children(word, "obl", "nmod")) {
          Token preposition = sentence.child(bearer, "case");
          if (preposition != null && Set.of("on", "at", "upon").contains(preposition.lemma())) {
            return new Mention(sentence, bearer);
          }
        }
      }
      return null;
    }
    return object == null ? null : new Mention(sentence, object);
  }
}
