package org.gainsay.extract.speaker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.gainsay.extract.speaker.lexicon.SpeakerLexicon;
import org.gainsay.model.SpeakerType;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// What the choice of an antecedent weighs: of each party what it is called by and how that goes
/// with the noun, where and how it was named last, and how often; and of none of them, so that a
/// noun phrase is somebody new and a pronoun stays open, what the mention is by itself. One
/// instance for one mention.
final class AntecedentFeatures {

  /// How far away, in sentences, makes a difference: the first bucket that is not exceeded.
  private static final int[] DISTANCES = {0, 1, 2, 3, 5, 8, 14, 30};

  private final Story story;
  private final Salience salience;
  private final SpeakerLexicon lexicon;
  private final Mention mention;
  private final SpeakerType type;
  private final String kind;
  private final String noun;
  private final String form;
  private final String position;
  private final Set<String> capitals;
  private final Set<String> words;
  private final boolean plain;
  private final @Nullable Party inMind;
  private final String shape;
  private final @Nullable Mention said;
  private final @Nullable Mention acted;
  private final @Nullable Mention opened;

  /// @param known finds which organisation is in mind
  AntecedentFeatures(
      Story story, Salience salience, KnownParties known, Mention mention, SpeakerType type) {
    this.story = story;
    this.salience = salience;
    this.mention = mention;
    this.type = type;
    lexicon = story.lexicon();
    kind = kindOf(mention, type);
    noun =
        mention.isPronoun()
            ? ""
            : Phrases.compound(mention.sentence(), mention.first(), mention.head());
    form = formOf(mention);
    position = positionOf(mention);
    capitals = capitalsIn(mention, story);
    words = wordsIn(mention);
    plain = mention.owner() == null && (mention.isBare() || mention.first() == mention.head());
    inMind =
        type == SpeakerType.ORGANIZATION && plain ? known.organizationInMind(mention, noun) : null;
    shape = shapeOf(mention, story);
    said = lastBefore(mention, story::isSource);
    acted = lastBefore(mention, Mention::isSubject);
    opened = firstSubjectOfParagraph();
  }

  /// The features of each party, in order, and behind them those of none.
  ///
  /// @param parties as [Antecedents] gives them
  List<List<String>> of(List<Party> parties) {
    List<Set<String>> all = new ArrayList<>(parties.size() + 1);
    double[] weights = parties.stream().mapToDouble(this::weight).toArray();
    int most = 0;
    for (Party party : parties) {
      most = Math.max(most, party.places().size());
    }
    int behind = 0;
    int calledSo = 0;
    for (int i = 0; i < parties.size(); i++) {
      Party party = parties.get(i);
      Set<String> features = new TreeSet<>();
      String relation = mention.isPronoun() ? "" : relation(party);
      calledSo += relation.startsWith("same") || relation.startsWith("kind") ? 1 : 0;
      addParty(party, relation, features);
      if (lastBefore(party) == null) {
        addBehind(party, relation, behind++, features);
      } else {
        addBefore(party, relation, i, features);
        addSalience(weights, i, relation, features);
        if (party.places().size() == most) {
          features.add("most " + relation);
        }
      }
      all.add(features);
    }
    all.add(ofNone(parties, Math.min(calledSo, 3)));
    return all.stream().map(this::labelled).toList();
  }

  /// Whether the noun phrase says that it means another one of the kind that the party's name says:
  /// *the county health department* is not the Department of Agriculture.
  boolean contradicts(Party party) {
    return !mention.isPronoun() && relation(party).equals("other-name") && !shares(party);
  }

  /// The organisation that is in mind, if the mention is a plain noun for one; else null.
  @Nullable Party inMind() {
    return inMind;
  }

  private static String kindOf(Mention mention, SpeakerType type) {
    if (!mention.isPronoun()) {
      return type.name();
    }
    return switch (mention.headToken().form().toLowerCase(Locale.ROOT)) {
      case "he", "him", "his", "himself", "she", "her", "hers", "herself" -> "HE";
      case "it", "its", "itself" -> "IT";
      default -> "THEY";
    };
  }

  /// Every feature for all mentions together, and for those of this kind.
  private List<String> labelled(Set<String> features) {
    List<String> labelled = new ArrayList<>(features.size() * 2);
    for (String feature : features) {
      labelled.add(feature);
      labelled.add(kind + ":" + feature);
    }
    return labelled;
  }

  private static String formOf(Mention mention) {
    if (mention.isPronoun()) {
      return "pronoun";
    }
    if (mention.owner() != null) {
      return "owner";
    }
    return switch (Surroundings.lower(mention.sentence(), mention.first())) {
      case "the" -> "the";
      case "this", "that", "these", "those" -> "this";
      case "a", "an" -> "a";
      case "one", "another" -> "one";
      default -> mention.isPlural() ? "plural" : "none";
    };
  }

  private static String positionOf(Mention mention) {
    int paragraph = mention.sentence().paragraph();
    return paragraph == 0
        ? "headline"
        : paragraph == 1 ? "lead" : paragraph == 2 ? "third" : "body";
  }

  /// The capitalised words of the noun phrase and what follows it, but its noun.
  private static Set<String> capitalsIn(Mention mention, Story story) {
    Set<String> capitals = new HashSet<>();
    if (mention.isPronoun()) {
      return capitals;
    }
    int end = story.around().endWithPhrases(mention, mention.sentence().size());
    for (int i = mention.first(); i < end; i++) {
      Token token = mention.sentence().token(i);
      boolean tells = i > 0 || token.isProperNoun();
      if (tells && i != mention.head() && Character.isUpperCase(token.form().charAt(0))) {
        capitals.add(token.form());
      }
    }
    return capitals;
  }

  /// The other words of the noun phrase that tell something.
  private static Set<String> wordsIn(Mention mention) {
    Set<String> words = new HashSet<>();
    for (int i = mention.first(); i < mention.head(); i++) {
      Token token = mention.sentence().token(i);
      if (token.isNoun() || token.tag().startsWith("JJ")) {
        words.add(token.lemma().toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  /// How the noun goes with what the party is called by.
  private String relation(Party party) {
    if (party.hasRole(noun)) {
      return "same";
    }
    if (party.kinds().contains(noun) || lastWord(party.name()).equals(noun)) {
      return plain || agreement(party).equals("some") ? "same-name" : "other-name";
    }
    String last = noun.substring(noun.lastIndexOf(' ') + 1);
    boolean up = false;
    for (String role : party.roleNouns()) {
      String lastOfRole = role.substring(role.lastIndexOf(' ') + 1);
      if (lastOfRole.equals(last)) {
        return "same-last";
      }
      if (lexicon.kindsOf(noun).contains(role) || lexicon.kindsOf(noun).contains(lastOfRole)) {
        return "kind";
      }
      up |= lexicon.kindsOf(role).contains(noun);
    }
    if (party.kinds().stream().anyMatch(lexicon.kindsOf(noun)::contains)) {
      return plain ? "kind-name" : "other-kind";
    }
    if (up) {
      return "special";
    }
    return party.roleNouns().isEmpty() && party.kinds().isEmpty() ? "untold" : "other";
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  private void addParty(Party party, String relation, Set<String> features) {
    String named = party.isNamed() ? "named" : "described";
    String agreement = agreement(party);
    features.add("rel=" + relation + " " + named);
    features.add("rel=" + relation + " " + named + " " + form);
    features.add("rel=" + relation + " " + named + " " + form + " " + position);
    features.add("rel=" + relation + " agree=" + agreement + " " + form);
    features.add("rel=" + relation + " plain=" + plain + " " + form);
    features.add("rel=" + relation + " plain=" + plain + " shares=" + shares(party));
    features.add("agree=" + agreement + " " + named);
    features.add("type=" + party.type() + " " + named);
    features.add("type=" + party.type() + " rel=" + relation);
    features.add("gender=" + party.gender() + " type=" + party.type());
    features.add("gender=" + party.gender() + " type=" + party.type() + " long=" + isLong(party));
    features.add("noun=" + noun + " rel=" + relation);
    features.add("noun=" + noun + " type=" + party.type() + " " + named);
    if (party.isPlace()) {
      features.add("place");
    }
    if (party.equals(inMind)) {
      features.add("in mind");
      features.add("in mind " + form);
    }
    if (shares(party)) {
      features.add("shares " + named);
      features.add("shares rel=" + relation);
    }
    Mention owner = mention.owner();
    if (owner != null && party.equals(story.partyOf(owner))) {
      features.add("owner");
    }
    features.add("often=" + often(party) + " rel=" + relation);
    features.add("often=" + often(party) + " " + named);
  }

  private static boolean isLong(Party party) {
    return party.name().indexOf(' ') > 0;
  }

  /// Whether the capitals of the noun phrase go with the party: *the Georgia Republican*.
  private String agreement(Party party) {
    if (capitals.isEmpty()) {
      return "none";
    }
    boolean some =
        capitals.stream()
            .anyMatch(word -> party.described().contains(word) || party.name().contains(word));
    return some ? "some" : party.described().isEmpty() ? "untold" : "no";
  }

  /// Whether other words of the noun phrase stand in the role or description of the party.
  private boolean shares(Party party) {
    String role = party.role();
    String told = ((role == null ? "" : role) + " " + party.name()).toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(told::contains);
  }

  private static String often(Party party) {
    int size = party.places().size();
    return size == 1 ? "1" : size == 2 ? "2" : size <= 5 ? "5" : "many";
  }

  private @Nullable Integer lastBefore(Party party) {
    return party.places().lower(mention.number());
  }

  private void addBefore(Party party, String relation, int order, Set<String> features) {
    Integer place = lastBefore(party);
    if (place == null) {
      return;
    }
    Mention last = story.mentions().get(place);
    String distance = distance(mention.sentence().number() - last.sentence().number());
    boolean same = mention.sentence().paragraph() == last.sentence().paragraph();
    features.add("back=" + distance + " rel=" + relation);
    features.add("back=" + distance + " " + form);
    features.add("paragraph=" + same + " rel=" + relation);
    salience.traits(last, party, mention).forEach(trait -> features.add("trait=" + trait));
    features.add("last=" + last.kind() + " rel=" + relation);
    features.add("last.source=" + story.isSource(last) + " " + form);
    String near = "back=" + distance + " paragraph=" + same;
    String part = part(last);
    String recent = "order=" + Math.min(order, 3);
    features.add(recent + " rel=" + relation);
    features.add(recent + " part=" + part + " " + shape);
    features.add("part=" + part + " " + near);
    features.add("part=" + part + " " + near + " " + shape);
    features.add("often=" + often(party) + " long=" + isLong(party) + " " + near);
    features.add("often=" + often(party) + " part=" + part + " " + recent);
    features.add("named=" + party.isNamed() + " part=" + part + " " + recent);
    addTopic("said", said, party, near, relation, features);
    addTopic("acted", acted, party, near, relation, features);
    addTopic("opened", opened, party, near, relation, features);
    Mention first = party.mentions().getFirst();
    if (first.sentence().paragraph() == 0) {
      features.add("in headline rel=" + relation);
    }
  }

  /// Whether the party is who said or did something last, or whom the paragraph is about.
  private void addTopic(
      String what,
      @Nullable Mention topic,
      Party party,
      String near,
      String relation,
      Set<String> features) {
    if (topic != null && party.equals(story.partyOf(topic))) {
      features.add(what);
      features.add(what + " rel=" + relation);
      features.add(what + " " + near);
      features.add(what + " " + shape);
      features.add(what + " " + shape + " " + near);
    }
  }

  /// What part a mention has in its sentence.
  private String part(Mention last) {
    String quoted = story.isQuoted(last) == story.isQuoted(mention) ? "" : " quoted";
    String part =
        story.isSource(last)
            ? "source"
            : last.isModifier() ? "modifier" : last.isSubject() ? "subject" : "other";
    return part + "/" + last.kind() + quoted;
  }

  /// Where in its sentence the mention stands, and whether it says something.
  private static String shapeOf(Mention mention, Story story) {
    String quoted = story.isQuoted(mention) ? "quoted" : "plain";
    String at =
        mention.first() == 0
            ? "first"
            : Character.isLetterOrDigit(
                    mention.sentence().token(mention.first() - 1).form().charAt(0))
                ? "inside"
                : "behind mark";
    return quoted + " " + at + (story.isSource(mention) ? " source" : "");
  }

  private @Nullable Mention lastBefore(Mention mention, Predicate<Mention> which) {
    for (int i = mention.number() - 1; i >= 0; i--) {
      Mention before = story.mentions().get(i);
      if (which.test(before) && story.partyOf(before) != null) {
        return before;
      }
    }
    return null;
  }

  /// The first subject of the paragraph that is known, before the mention; null if there is none.
  private @Nullable Mention firstSubjectOfParagraph() {
    Mention first = null;
    for (int i = mention.number() - 1; i >= 0; i--) {
      Mention before = story.mentions().get(i);
      if (before.sentence().paragraph() != mention.sentence().paragraph()) {
        break;
      }
      if (before.isSubject() && story.partyOf(before) != null) {
        first = before;
      }
    }
    return first;
  }

  private static String distance(int sentences) {
    for (int bucket : DISTANCES) {
      if (sentences <= bucket) {
        return String.valueOf(bucket);
      }
    }
    return "far";
  }

  /// Of a party that is named only behind the mention how soon, and how it is introduced.
  private void addBehind(Party party, String relation, int order, Set<String> features) {
    Mention first = story.mentions().get(party.places().first());
    int ahead = first.sentence().number() - mention.sentence().number();
    int paragraphs = first.sentence().paragraph() - mention.sentence().paragraph();
    boolean source = story.isSource(first);
    boolean told = party.role() != null;
    String full = first.name() != null && first.name().words().size() > 1 ? "full" : "short";
    String how = "source=" + source + " told=" + told + " " + full;
    features.add("ahead");
    features.add("ahead rel=" + relation + " " + form + " " + position);
    features.add("ahead=" + distance(ahead) + " " + position);
    features.add("ahead paragraphs=" + Math.min(paragraphs, 4) + " " + position);
    features.add("ahead order=" + Math.min(order, 3));
    features.add("ahead " + how);
    features.add("ahead " + how + " order=" + Math.min(order, 3));
    features.add("ahead " + how + " rel=" + relation);
    features.add("ahead " + how + " paragraphs=" + Math.min(paragraphs, 4));
    features.add("ahead subject=" + first.isSubject() + " modifier=" + first.isModifier());
    features.add("ahead source=" + story.isSource(mention) + "/" + source + " " + position);
    features.add("ahead often=" + often(party) + " order=" + Math.min(order, 3));
    features.add("ahead noun=" + noun);
  }

  private double weight(Party party) {
    double sum = 0;
    for (int place : party.places().headSet(mention.number(), false).descendingSet()) {
      Mention before = story.mentions().get(place);
      if (mention.sentence().number() - before.sentence().number() > DISTANCES[6]) {
        break;
      }
      sum += Salience.weight(salience.traits(before, party, mention));
    }
    return sum;
  }

  /// How much more than the others the party is in mind.
  private void addSalience(double[] weights, int at, String relation, Collection<String> features) {
    double all = 0;
    int rank = 0;
    for (double weight : weights) {
      all += weight;
      rank += weight > weights[at] ? 1 : 0;
    }
    String share = all == 0 ? "none" : String.valueOf((int) (weights[at] / all * 10));
    features.add("share=" + share);
    features.add("share=" + share + " rel=" + relation);
    features.add("rank=" + Math.min(rank, 4) + " rel=" + relation);
    features.add("rank=" + Math.min(rank, 4) + " " + form);
  }

  private Set<String> ofNone(Collection<Party> parties, int called) {
    Set<String> features = new TreeSet<>();
    boolean narrowed =
        story.sourceEnd(mention) > mention.end()
            && mention.sentence().token(mention.end()).tag().startsWith("W");
    String words = String.valueOf(Math.min(3, mention.head() - mention.first()));
    features.add("new");
    features.add("new " + form);
    features.add("new " + form + " " + position);
    features.add("new called=" + called + " " + form + " " + position);
    features.add("new noun=" + noun);
    features.add("new noun=" + noun + " " + form);
    features.add("new words=" + words + " " + form);
    features.add("new capitals=" + !capitals.isEmpty() + " called=" + called);
    features.add("new narrowed=" + narrowed + " " + form);
    features.add("new of=" + Math.min(4, parties.size()));
    features.add("new source=" + story.isSource(mention) + " " + form);
    features.add("new type=" + type);
    features.add("new " + shape + " called=" + called);
    features.add("new in mind=" + (inMind != null) + " " + form);
    features.add("new plain=" + plain + " " + form + " called=" + called);
    return features;
  }
}
