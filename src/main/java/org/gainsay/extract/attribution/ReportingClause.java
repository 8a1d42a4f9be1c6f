package org.gainsay.extract.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.model.Span;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds the clause beside a piece in quotation marks that reports it. Stateless.
final class ReportingClause {

  private static final int FARTHEST = 40;

  /// Words that open something else than a reporting clause.
  private static final Set<String> OTHER_CLAUSES =
      Set.of(
          "before",
          "after",
          "when",
          "while",
          "if",
          "because",
          "although",
          "though",
          "unless",
          "until",
          "since",
          "for",
          "of",
          "by",
          "to",
          "that",
          "than",
          "is",
          "was",
          "are",
          "were");

  /// What speaks where a colon follows on it: "The letter was short: “…”".
  private static final Set<String> WRITINGS =
      Set.of("letter", "email", "e-mail", "statement", "memo", "message", "note", "post", "sign");

  /// Verbs of saying that take the name of a work or programme too.
  private static final Set<String> WORKS =
      Set.of("tell", "broadcast", "show", "open", "close", "begin", "finish");

  /// What opens a clause that only says why, when or under what conditions.
  private static final Set<String> SUBORDINATORS =
      Set.of(
          "because",
          "although",
          "though",
          "while",
          "when",
          "if",
          "unless",
          "since",
          "once",
          "whereas",
          "after",
          "before",
          "until");

  private final CueLexicon lexicon;
  private final SourceFinder sources;

  ReportingClause(CueLexicon lexicon, SourceFinder sources) {
    this.lexicon = lexicon;
    this.sources = sources;
  }

  /// The reporting clause that leads to a piece: "Obama said: “…”", "adding, “…”", "quoted X as
  /// saying “…”"; null if none does.
  ///
  /// @param cues the cues of the sentence
  /// @param marked what stands in quotation marks in the article
  @Nullable Speech before(Sentence sentence, List<Cue> cues, Piece piece, MarkedText marked) {
    String text = marked.text();
    Token lastWord = null;
    boolean colon = false;
    boolean comma = false;
    for (int i = piece.before().size() - 1; i >= 0 && lastWord == null; i--) {
      Token token = piece.before().get(i);
      if (Piece.isWord(token)) {
        lastWord = token;
      } else {
        colon |= token.form().equals(":");
        comma |=
            i == piece.before().size() - 1 && (token.form().equals(",") || Piece.isDash(token));
      }
    }
    if (lastWord == null || lastWord.tag().equals("POS")) {
      return null;
    }
    boolean title = piece.isTitle(text);
    Speech according = comma && !title ? accordingTo(sentence, piece.before()) : null;
    if (according != null) {
      return according;
    }
    Cue best = null;
    for (Cue cue : cues) {
      boolean stands =
          cue.head().start() >= piece.before().getFirst().start()
              && cue.head().end() <= lastWord.end();
      if (stands && cue.isVerb() && cue.takes(Construction.QUOTE)) {
        best = cue;
      }
    }
    boolean capital = startsWithCapital(piece.span(), text);
    boolean adjoins = best != null && best.span().end() >= lastWord.end();
    if (best != null
        && (colon
            || (comma && (adjoins || !title))
            || (capital && !title && piece.isSentence())
            || (capital && adjoins && piece.isUtterance() && !(title && handlesWorks(best))))) {
      LeadingClause lead = colon ? null : LeadingClause.of(best, piece, marked);
      return lead == null
          ? speech(best, colon ? "cue-colon" : "cue-before")
          : new Speech(best, best.span(), lead.source(), null, "cue-between", lead.words());
    }
    if (!colon || !capital) {
      return null;
    }
    int words = piece.span().start();
    boolean told = cues.stream().anyMatch(cue -> cue.head().start() < words);
    Speech labelled = told ? null : ColonLabel.of(lexicon, sentence, piece);
    boolean spoken = told || (piece.isSentence() && !title);
    return labelled == null && spoken ? colonOnly(sentence, lastWord, told) : labelled;
  }

  /// "According to *the paper*, “…”": nothing but the phrase, up to its comma.
  private static @Nullable Speech accordingTo(Sentence sentence, List<Token> before) {
    List<Token> words = before.stream().filter(Piece::isWord).toList();
    boolean phrase =
        words.size() > 2
            && words.get(0).form().equalsIgnoreCase("according")
            && words.get(1).form().equals("to")
            && before.getLast().form().equals(",")
            && words.stream().noneMatch(VerbGroup::isFinite);
    if (!phrase) {
      return null;
    }
    Span cue = new Span(words.get(0).start(), words.get(1).end());
    Span source = Stretch.trimmed(sentence, words.get(2).index(), words.getLast().index());
    return new Speech(null, cue, source, null, "according-to");
  }

  /// Whether a title behind the verb is as a rule a work or a programme: "told *“Fox and
  /// Friends”*", "will publish *“The Deal”*".
  private static boolean handlesWorks(Cue cue) {
    return cue.entry().cueClass() != CueClass.SPEECH || WORKS.contains(cue.entry().lemma());
  }

  /// The reporting clause that ends the paragraph before a piece, with a colon; null if there is
  /// none.
  @Nullable Speech announcing(Sentence sentence, List<Cue> cues) {
    Cue best = null;
    for (Cue cue : cues) {
      if (cue.isVerb() && cue.takes(Construction.QUOTE)) {
        best = cue;
      }
    }
    return best != null
        ? speech(best, "cue-colon")
        : colonOnly(sentence, sentence.token(Math.max(0, sentence.size() - 2)), true);
  }

  /// The reporting clause that follows a piece: "“…,” Obama said", "“…,” said Obama"; null if none
  /// does.
  @Nullable Speech after(Sentence sentence, List<Cue> cues, Piece piece, String text) {
    boolean opensSentence = piece.opensSentence();
    Speech signed = opensSentence ? signature(piece.after()) : null;
    if (signed != null) {
      return signed;
    }
    // Else the words before it belong to what is reported.
    boolean alone =
        opensSentence || piece.followsColon() || (piece.holdsClause() && piece.isSetOff());
    boolean reported =
        alone || ((piece.holdsClause() || piece.followsVerb()) && !opensWithParticiple(piece));
    Speech read = afterByTree(cues, piece, alone, reported, piece.isTitle(text));
    if (read != null || !piece.awaitsReport() || !reported) {
      return read;
    }
    Cue beside =
        CueBeside.of(
            lexicon,
            sentence,
            piece.after(),
            alone && mayTakeUnknown(piece, sentence) && !piece.isTitle(text));
    if (beside == null) {
      return null;
    }
    boolean other =
        !alone && beside.entry().cueClass() != CueClass.SPEECH && isAdverbial(piece.before());
    return other ? null : behind(beside, piece, alone);
  }

  /// Whether the sentence opens with a phrase that tells of the subject behind the piece: "*Asked
  /// about it on “The Hour,”* she said she had not seen it".
  private static boolean opensWithParticiple(Piece piece) {
    Token first = firstWord(piece.before());
    return first != null
        && first.index() <= 1
        && (first.tag().equals("VBN") || first.tag().equals("VBG"));
  }

  private static @Nullable Token firstWord(List<Token> tokens) {
    return tokens.stream().filter(Piece::isWord).findFirst().orElse(null);
  }

  /// Whether any verb behind the words reports them: their comma leads on to it, or they are a
  /// question or a cry and no new sentence starts behind them.
  private static boolean mayTakeUnknown(Piece piece, Sentence sentence) {
    Token next = piece.after().stream().filter(Piece::isWord).findFirst().orElse(sentence.token(0));
    return piece.lastMark() == ','
        || (",?!".indexOf(piece.lastMark()) >= 0
            && Character.isLowerCase(next.form().codePointAt(0)));
  }

  /// "“…” – Sanders": a dash and a name behind the speech, and nothing else.
  static @Nullable Speech signature(List<Token> after) {
    if (after.size() < 2 || !Piece.isDash(after.getFirst())) {
      return null;
    }
    int last = 0;
    while (last + 1 < after.size() && after.get(last + 1).isProperNoun()) {
      last++;
    }
    boolean ends = last + 1 >= after.size() || !Piece.isWord(after.get(last + 1));
    if (last == 0 || !ends) {
      return null;
    }
    Span name = new Span(after.get(1).start(), after.get(last).end());
    return new Speech(null, after.getFirst().span(), name, null, "signature");
  }

  private @Nullable Speech afterByTree(
      List<Cue> cues, Piece piece, boolean alone, boolean reported, boolean title) {
    for (Cue cue : cues) {
      if (!cue.isVerb()
          || !cue.takes(Construction.QUOTE)
          || cue.head().start() < piece.span().end()
          || isOfNextClause(cue, piece.before(), piece.after(), alone)) {
        continue;
      }
      boolean adjoins = cue.span().start() == piece.after().getFirst().start();
      if (!reported || (adjoins && isPredicate(cue))) {
        return null;
      }
      boolean unmarked =
          alone && (adjoins || (!title && piece.holdsClause() && isShortReport(cue)));
      if (!piece.awaitsReport() && !unmarked) {
        return null;
      }
      boolean near = cue.head().end() <= piece.after().getLast().end();
      if (!near || !opensClause(cue, piece.after())) {
        return null;
      }
      return behind(cue, piece, alone);
    }
    return null;
  }

  /// Whether a verb right behind a piece has the piece, or a noun before it, for its subject:
  /// "voters who are “undeclared,” *can determine* …"; "a show called “Brokers,” *written by* …". A
  /// verb that reports and stands before its subject has neither auxiliary nor agent.
  private static boolean isPredicate(Cue cue) {
    Token verb = cue.head();
    Sentence sentence = cue.sentence();
    boolean agent =
        verb.index() + 1 < sentence.size()
            && sentence.token(verb.index() + 1).form().equals("by")
            && verb.tag().equals("VBN");
    boolean auxiliary =
        sentence.tokensIn(cue.span()).stream()
            .anyMatch(token -> token.index() < verb.index() && token.is("aux"));
    return agent || auxiliary;
  }

  /// Whether a finite verb of saying reports nothing behind it: "“We won” *Smith tweeted*".
  private static boolean isShortReport(Cue cue) {
    Token verb = cue.head();
    return cue.entry().cueClass() == CueClass.SPEECH
        && (verb.tag().equals("VBD") || verb.tag().equals("VBZ"))
        && cue.sentence().child(verb, "ccomp", "xcomp", "obj") == null;
  }

  /// Whether a cue behind words that stand in the middle of a clause reports what follows it: "said
  /// it was “over,” *adding* that …"; "it was “over,” and *he said* it was …".
  private static boolean isOfNextClause(
      Cue cue, List<Token> before, List<Token> after, boolean alone) {
    Sentence sentence = cue.sentence();
    Token verb = cue.head();
    boolean bare =
        verb.tag().equals("VBG")
            && cue.span().start() == verb.start()
            && after.stream()
                .takeWhile(token -> token.start() < verb.start())
                .noneMatch(Piece::isWord);
    if (bare) {
      return sentence.child(verb, "ccomp", "obj") != null || !alone;
    }
    boolean adverbial = !alone && cue.entry().cueClass() != CueClass.SPEECH && isAdverbial(before);
    return adverbial
        || (!alone
            && sentence.children(verb, "ccomp").stream()
                .anyMatch(clause -> clause.start() > verb.start())
            && verb.index() + 1 < sentence.size()
            && !sentence.token(verb.index() + 1).form().equals(","));
  }

  /// Whether words only say why or when what follows holds: "*because he is* “no reporter,” he
  /// feels free".
  private static boolean isAdverbial(List<Token> before) {
    Token first = firstWord(before.stream().filter(token -> !token.is("cc")).toList());
    return first != null && SUBORDINATORS.contains(first.form().toLowerCase(Locale.ROOT));
  }

  private Speech behind(Cue cue, Piece piece, boolean alone) {
    if (Relay.of(cue) != null) {
      return speech(cue, "quoted-as-saying");
    }
    Span source = NearbySource.of(cue, piece.after());
    return new Speech(
        cue,
        cue.span(),
        source == null ? sources.ofVerb(cue) : source,
        null,
        alone ? "cue-after" : "clause-before-cue");
  }

  /// The speech that a sentence in marks carries on, if other sentences stand between: that of
  /// whoever the last of them is about, if it is about a person.
  Speech carriedOn(Speech here, List<Sentence> between) {
    if (between.isEmpty()) {
      return here;
    }
    Speech introduced = aboutPerson(between.getLast());
    return introduced == null ? here : introduced;
  }

  /// Speech of whom a sentence is about, or null if it is not about a person.
  @Nullable Speech aboutPerson(Sentence sentence) {
    Token subject = sentence.clause(sentence.root()).subject();
    if (subject == null || !(subject.isProperNoun() || isPerson(subject))) {
      return null;
    }
    Span source = SourceFinder.nounPhrase(sentence, subject);
    return new Speech(null, null, source, null, "introduced");
  }

  /// Speech of the person whose report a sentence last gives, or null: "…, *he* told reporters."
  @Nullable Speech ofReporter(List<Cue> cues) {
    for (Cue cue : cues.reversed()) {
      boolean reports =
          cue.isVerb()
              && cue.entry().cueClass() == CueClass.SPEECH
              && cue.takes(Construction.QUOTE)
              && VerbGroup.isFinite(cue.head());
      Span source = reports ? sources.ofVerb(cue) : null;
      if (source != null) {
        List<Token> words = cue.sentence().tokensIn(source);
        boolean person = words.stream().anyMatch(Token::isProperNoun) || isPerson(words.getFirst());
        return person ? new Speech(null, null, source, null, "introduced") : null;
      }
    }
    return null;
  }

  private static boolean isPerson(Token token) {
    return Set.of("he", "she").contains(token.form().toLowerCase(Locale.ROOT));
  }

  /// Whether nothing but the subject of the cue and what belongs to the verb stands before it.
  private static boolean opensClause(Cue cue, List<Token> after) {
    Sentence sentence = cue.sentence();
    Relay relay = Relay.of(cue);
    Token quoted = relay == null ? null : sentence.tokenAt(relay.cue().start());
    Token verb = quoted == null ? cue.head() : quoted;
    int index = verb.index();
    int start = after.getFirst().index();
    if (index - start > FARTHEST) {
      return false;
    }
    boolean described = false;
    boolean first = true;
    for (int i = start; i < index; i++) {
      Token token = sentence.token(i);
      String word = token.form().toLowerCase(Locale.ROOT);
      if (first && Piece.isWord(token)) {
        first = false;
        boolean relative =
            token.tag().startsWith("W")
                || (token.tag().equals("IN") && sentence.token(i + 1).tag().startsWith("W"));
        if (OTHER_CLAUSES.contains(word)
            || token.tag().equals("VBG")
            || token.is("cc")
            || relative) {
          return false;
        }
      }
      described |= token.tag().startsWith("W");
      boolean group =
          token.start() >= cue.span().start() || (token.is("aux") && token.head() == index);
      if ((VerbGroup.isFinite(token) && !described && !group) || word.equals(";")) {
        return false;
      }
    }
    return true;
  }

  private Speech speech(Cue cue, String rule) {
    Relay relay = Relay.of(cue);
    if (relay != null) {
      return new Speech(cue, relay.cue(), relay.source(), relay.relayer(), "quoted-as-saying");
    }
    return new Speech(cue, cue.span(), sources.ofVerb(cue), null, rule);
  }

  /// "His message to the party: “…”": the colon is all that reports.
  ///
  /// @param told whether a word of saying stands before it, so that the subject says it, whoever it
  ///   is
  private static @Nullable Speech colonOnly(Sentence sentence, Token lastWord, boolean told) {
    if (lastWord.index() + 1 >= sentence.size()) {
      return null;
    }
    Token subject = sentence.clause(sentence.root()).subject();
    Span source =
        subject != null && (told || maySpeak(sentence, subject))
            ? SourceFinder.nounPhrase(sentence, subject)
            : null;
    return new Speech(null, sentence.token(lastWord.index() + 1).span(), source, null, "colon");
  }

  /// Whether it is a name, *he* or *she*, a letter or the like, or a noun with a name before it:
  /// *Clinton’s campaign*.
  private static boolean maySpeak(Sentence sentence, Token subject) {
    return subject.isProperNoun()
        || isPerson(subject)
        || WRITINGS.contains(subject.lemma())
        || sentence.children(subject, "compound", "nmod:poss", "amod").stream()
            .anyMatch(Token::isProperNoun);
  }

  private static boolean startsWithCapital(Span piece, String text) {
    for (int i = piece.start(); i < piece.end(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        return !Character.isLowerCase(c);
      }
    }
    return false;
  }
}
