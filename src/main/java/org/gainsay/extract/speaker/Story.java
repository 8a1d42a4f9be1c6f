package org.gainsay.extract.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.extract.attribution.Attribution;
import org.gainsay.extract.attribution.ParsedArticle;
import org.gainsay.extract.speaker.lexicon.SpeakerLexicon;
import org.gainsay.model.Span;
import org.gainsay.text.Quotation;
import org.jspecify.annotations.Nullable;

/// An article as its mentions, with whom each of them stands for as far as that is known. Filled
/// step by step while the article is resolved.
final class Story {

  private final ParsedArticle article;
  private final SpeakerLexicon lexicon;
  private final List<Mention> mentions;
  private final @Nullable Party[] parties;
  private final double[] confidences;
  private final boolean[] quoted;
  private final int[] sourceEnds;
  private final @Nullable Mention[] speaking;
  private final int[] firstOfSentence;
  private final Surroundings around;
  private final Map<String, List<Party>> byRole = new HashMap<>();
  private final Map<String, List<Party>> byKind = new HashMap<>();

  Story(ParsedArticle article, SpeakerLexicon lexicon, List<Attribution> attributions) {
    this.article = article;
    this.lexicon = lexicon;
    Set<Integer> breaks = new HashSet<>();
    for (Attribution attribution : attributions) {
      Span source = attribution.source();
      if (source != null) {
        breaks.add(source.start());
        breaks.add(source.end());
      }
    }
    mentions = new MentionFinder(lexicon, article.analysis().sentences(), breaks).mentions();
    parties = new Party[mentions.size()];
    confidences = new double[mentions.size()];
    sourceEnds = new int[mentions.size()];
    speaking = new Mention[mentions.size()];
    quoted = inQuotations();
    firstOfSentence = firsts();
    around = new Surroundings(mentions);
  }

  private boolean[] inQuotations() {
    boolean[] inside = new boolean[mentions.size()];
    List<Span> spans = new ArrayList<>();
    for (Quotation quotation : article.analysis().quotations()) {
      if (quotation.level() == 0) {
        spans.addAll(quotation.spans());
      }
    }
    int at = 0;
    for (Mention mention : mentions) {
      int head = mention.headToken().start();
      while (at < spans.size() && spans.get(at).end() <= head) {
        at++;
      }
      inside[mention.number()] = at < spans.size() && spans.get(at).contains(head);
    }
    return inside;
  }

  private int[] firsts() {
    int[] first = new int[article.analysis().sentences().size() + 1];
    java.util.Arrays.fill(first, mentions.size());
    for (int i = mentions.size() - 1; i >= 0; i--) {
      first[mentions.get(i).sentence().number()] = i;
    }
    for (int i = first.length - 2; i >= 0; i--) {
      first[i] = Math.min(first[i], first[i + 1]);
    }
    return first;
  }

  String text() {
    return article.text();
  }

  ParsedArticle article() {
    return article;
  }

  SpeakerLexicon lexicon() {
    return lexicon;
  }

  List<Mention> mentions() {
    return mentions;
  }

  Surroundings around() {
    return around;
  }

  @Nullable Party[] parties() {
    return parties;
  }

  /// Whom the mention stands for, or null if that is not known.
  @Nullable Party partyOf(Mention mention) {
    return parties[mention.number()];
  }

  double confidenceOf(Mention mention) {
    return confidences[mention.number()];
  }

  /// Notes whom a mention stands for, and how sure that is.
  void link(Mention mention, Party party, double confidence) {
    if (parties[mention.number()] == null) {
      party.add(mention);
    }
    parties[mention.number()] = party;
    confidences[mention.number()] = confidence;
  }

  /// Whether the mention stands in quotation marks.
  boolean isQuoted(Mention mention) {
    return quoted[mention.number()];
  }

  /// Whether the mention heads a source.
  boolean isSource(Mention mention) {
    return sourceEnds[mention.number()] > 0;
  }

  /// The index behind the last word of the source that the mention heads, in its sentence; 0 if it
  /// heads none.
  int sourceEnd(Mention mention) {
    return sourceEnds[mention.number()];
  }

  /// Notes that the mention heads a source.
  ///
  /// @param end the index behind the last word of the source
  void markSource(Mention mention, int end) {
    sourceEnds[mention.number()] = end;
  }

  /// Notes the source of the speech that some words are in.
  ///
  /// @param words words in quotation marks
  void markSpeech(Span words, Mention source) {
    for (org.gainsay.text.Sentence sentence : article.analysis().sentencesIn(words)) {
      for (Mention mention : mentionsOf(sentence.number())) {
        if (quoted[mention.number()] && words.contains(mention.headToken().start())) {
          speaking[mention.number()] = source;
        }
      }
    }
  }

  /// Who speaks the words that the mention is in, if it stands in quotation marks and the speaker
  /// is already known; else null.
  @Nullable Party speakingAt(Mention mention) {
    Mention source = speaking[mention.number()];
    return source == null ? null : parties[source.number()];
  }

  /// The mentions of a sentence, in the order of their heads.
  List<Mention> mentionsOf(int sentence) {
    return mentions.subList(firstOfSentence[sentence], firstOfSentence[sentence + 1]);
  }

  /// The parties that are called by a noun, in the order in which they were.
  List<Party> calledBy(String noun) {
    return byRole.getOrDefault(noun, List.of());
  }

  /// The named parties whose names say that they are of a kind, in the order in which they were
  /// named.
  List<Party> ofKind(String noun) {
    return byKind.getOrDefault(noun, List.of());
  }

  /// Makes the nouns by which a party is called known to [#calledBy], and its kinds to [#ofKind].
  void index(Party party) {
    for (String noun : party.roleNouns()) {
      add(party, noun, byRole);
      int blank = noun.lastIndexOf(' ');
      if (blank > 0) {
        add(party, noun.substring(blank + 1), byRole);
      }
    }
    for (String kind : party.kinds()) {
      add(party, kind, byKind);
    }
  }

  private static void add(Party party, String noun, Map<String, List<Party>> index) {
    List<Party> parties = index.computeIfAbsent(noun, _ -> new ArrayList<>());
    if (!parties.contains(party) && parties.size() < MOST_NAMESAKES) {
      parties.add(party);
    }
  }

  private static final int MOST_NAMESAKES = 50;
}
