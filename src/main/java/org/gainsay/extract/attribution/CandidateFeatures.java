package org.gainsay.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gainsay.model.Span;
import org.gainsay.text.Clause;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Describes a candidate by features that are present or not: words and grammar of its cue, source
/// and content. The same features serve training and use. Stateless.
public final class CandidateFeatures {

  private final CueLexicon lexicon;
  private final ParsedArticle article;
  private final MarkedText marked;

  CandidateFeatures(CueLexicon lexicon, ParsedArticle article, MarkedText marked) {
    this.lexicon = lexicon;
    this.article = article;
    this.marked = marked;
  }

  /// Its features, in an order that is always the same.
  List<String> of(Candidate candidate) {
    List<String> features = new ArrayList<>(48);
    features.add("bias");
    String rule = candidate.rule();
    features.add("rule=" + rule);
    for (String variant : candidate.variant().split("\\+", -1)) {
      features.add("variant=" + variant);
      features.add("variant,rule=" + variant + "," + rule);
    }
    features.add("rule,variant=" + rule + "," + candidate.variant());
    features.add("kind=" + candidate.kind());
    addCue(candidate, features);
    addSource(candidate, features);
    addContent(candidate, features);
    addPlace(candidate, features);
    return features;
  }

  private void addCue(Candidate candidate, List<String> features) {
    Token head = candidate.head();
    CueEntry entry = candidate.entry();
    if (head == null || entry == null) {
      return;
    }
    Sentence sentence = candidate.sentence();
    String lemma = entry.lemma();
    features.add("cue=" + lemma);
    features.add("cue,rule=" + lemma + "," + candidate.rule());
    features.add("class=" + entry.cueClass());
    features.add("tag=" + head.tag());
    features.add("class,tag=" + entry.cueClass() + "," + head.tag());
    features.add("relation=" + head.relation());
    features.add("rule,relation=" + candidate.rule() + "," + head.relation());
    Clause clause = sentence.clause(head);
    if (head.isVerb()) {
      if (clause.isNegated()) {
        features.add("negated");
        features.add("class,negated=" + entry.cueClass());
      }
      if (clause.isPassive()) {
        features.add("passive");
        features.add("cue,passive=" + lemma);
      }
      for (Token aux : sentence.children(head, "aux")) {
        features.add("aux=" + aux.lemma());
        features.add("class,aux=" + entry.cueClass() + "," + aux.lemma());
      }
    }
    Token above = sentence.head(head);
    if (above != null) {
      features.add("above=" + above.lemma().toLowerCase(Locale.ROOT));
      CueEntry governing =
          above.isVerb() ? lexicon.verb(above.lemma()) : lexicon.noun(above.lemma());
      if (governing != null) {
        features.add("above-class=" + governing.cueClass() + "," + head.relation());
      }
    }
    if (marked.contains(head.start())) {
      features.add("cue-in-marks");
    }
  }

  private void addSource(Candidate candidate, List<String> features) {
    Span source = candidate.source();
    String rule = candidate.rule();
    if (source == null) {
      features.add("source=none");
      features.add("rule,source=" + rule + ",none");
      features.add(
          "cue,source=" + (candidate.entry() == null ? "" : candidate.entry().lemma()) + ",none");
      return;
    }
    List<Token> tokens = article.analysis().tokensIn(source);
    Token head = headOf(tokens);
    String kind = head == null ? "?" : kindOf(head);
    features.add("source=" + kind);
    features.add("rule,source=" + rule + "," + kind);
    if (candidate.entry() != null) {
      features.add("class,source=" + candidate.entry().cueClass() + "," + kind);
      features.add("cue,source=" + candidate.entry().lemma() + "," + kind);
    }
    if (head != null) {
      features.add("source-word=" + head.lemma().toLowerCase(Locale.ROOT));
      features.add("source-lower=" + Character.isLowerCase(head.form().charAt(0)));
    }
    features.add("source-length=" + bucket(tokens.size()));
  }

  private void addContent(Candidate candidate, List<String> features) {
    Span first = candidate.content().getFirst();
    Span last = candidate.content().getLast();
    List<Token> tokens = article.analysis().tokensIn(first);
    if (tokens.isEmpty()) {
      return;
    }
    String rule = candidate.rule();
    int length = tokens.size();
    features.add("length=" + bucket(length));
    features.add("rule,length=" + rule + "," + bucket(length));
    features.add("spans=" + candidate.content().size());
    Token start = tokens.getFirst();
    String word = start.form().toLowerCase(Locale.ROOT);
    features.add("starts=" + (start.isNoun() ? start.tag() : word));
    features.add("starts-tag=" + start.tag());
    features.add("rule,starts-tag=" + rule + "," + start.tag());
    Token head = headOf(tokens);
    if (head != null) {
      features.add("content-head-tag=" + head.tag());
      features.add("content-head=" + head.lemma().toLowerCase(Locale.ROOT));
      if (candidate.entry() != null) {
        features.add("cue,content-head-tag=" + candidate.entry().lemma() + "," + head.tag());
        features.add(
            "class,content-head="
                + candidate.entry().cueClass()
                + ","
                + head.lemma().toLowerCase(Locale.ROOT));
      }
    }
    Token end = article.analysis().tokenAt(last.end() - 1);
    Sentence sentence = candidate.sentence();
    if (end != null) {
      boolean atEnd = last.end() >= sentence.span().end() - 1;
      features.add("ends-sentence=" + atEnd);
      features.add("rule,ends-sentence=" + rule + "," + atEnd);
      addNext(candidate, sentence, end, features);
      addSecondCue(candidate, tokens, features);
    }
    Token cue = candidate.head();
    if (cue != null) {
      features.add("order=" + (first.start() > cue.start() ? "after" : "before"));
      if (head != null && first.start() > cue.end()) {
        features.add("gap=" + bucket(Math.max(0, tokens.getFirst().index() - cue.index() - 1)));
      }
    }
  }

  /// Whether the content runs on over a second verb of the speaker: "denied it *and said* …".
  private void addSecondCue(Candidate candidate, List<Token> tokens, List<String> features) {
    Token head = candidate.head();
    for (int i = 1; i + 1 < tokens.size(); i++) {
      Token and = tokens.get(i);
      if (!and.tag().equals("CC")) {
        continue;
      }
      Token next = tokens.get(i + 1);
      if (next.tag().startsWith("RB") && i + 2 < tokens.size()) {
        next = tokens.get(i + 2);
      }
      boolean finite =
          next.tag().equals("VBD") || next.tag().equals("VBZ") || next.tag().equals("VBP");
      CueEntry entry = finite ? lexicon.verb(next.lemma()) : null;
      if (entry != null) {
        boolean ownConjunct = head != null && next.is("conj") && next.head() == head.index();
        boolean sameForm = head != null && next.tag().equals(head.tag());
        features.add("second-cue=" + entry.cueClass() + "," + sameForm);
        features.add("second-cue-conjunct=" + ownConjunct);
        return;
      }
    }
  }

  /// What stands right behind the content: where it should have ended, or not.
  private static void addNext(
      Candidate candidate, Sentence sentence, Token end, List<String> features) {
    int index = end.index() + 1;
    boolean comma = false;
    while (index < sentence.size() && sentence.token(index).isPunctuation()) {
      comma |= sentence.token(index).form().equals(",");
      index++;
    }
    String mark = comma ? ",comma" : "";
    if (index >= sentence.size()) {
      features.add("next=none");
      features.add("variant,next=" + candidate.variant() + ",none");
      return;
    }
    Token next = sentence.token(index);
    String word = next.isNoun() ? next.tag() : next.form().toLowerCase(Locale.ROOT);
    features.add("next=" + word + mark);
    features.add("next-relation=" + next.relation() + mark);
    features.add("variant,next=" + candidate.variant() + "," + word + mark);
    features.add("variant,next-tag=" + candidate.variant() + "," + next.tag() + mark);
    features.add("last-tag=" + end.tag());
  }

  private void addPlace(Candidate candidate, List<String> features) {
    Sentence sentence = candidate.sentence();
    if (sentence.paragraph() == 0) {
      features.add("first-paragraph");
      features.add("first-paragraph,rule=" + candidate.rule());
    }
    Token last = sentence.token(sentence.size() - 1);
    if (last.form().equals("?")) {
      features.add("question");
    }
    if (marked.overlaps(sentence.span())) {
      features.add("marks-in-sentence");
    }
  }

  private static @Nullable Token headOf(List<Token> tokens) {
    if (tokens.isEmpty()) {
      return null;
    }
    int first = tokens.getFirst().index();
    int last = tokens.getLast().index();
    for (Token token : tokens) {
      if (!token.isPunctuation() && (token.head() < first || token.head() > last)) {
        return token;
      }
    }
    return tokens.getFirst();
  }

  private static String kindOf(Token head) {
    String tag = head.tag();
    if (tag.startsWith("NNP")) {
      return "name";
    }
    if (tag.startsWith("PRP") || tag.startsWith("W")) {
      return head.form().toLowerCase(Locale.ROOT);
    }
    return head.isNoun() ? tag : "other";
  }

  private static String bucket(int count) {
    if (count <= 4) {
      return Integer.toString(count);
    }
    return count <= 7 ? "5-7" : count <= 12 ? "8-12" : count <= 25 ? "13-25" : "26+";
  }
}
