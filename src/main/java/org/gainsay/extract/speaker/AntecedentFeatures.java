package org.gainsay.extract.speaker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.model.SpeakerType;
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
  private final Mention mention;
  private final SpeakerType type;
  private final String kind;
  private final String position;
  private final NounPhrase phrase;
  private final Topics topics;
  private final @Nullable Party inMind;

  /// @param known finds which organisation is in mind
  AntecedentFeatures(
      Story story, Salience salience, KnownParties known, Mention mention, SpeakerType type) {
    this.story = story;
    this.salience = salience;
    this.mention = mention;
    this.type = type;
    kind = kindOf(mention, type);
    position = positionOf(mention);
    phrase = new NounPhrase(story, mention);
    topics = new Topics(story, mention);
    inMind =
        type == SpeakerType.ORGANIZATION && phrase.isPlain()
            ? known.organizationInMind(mention, phrase.noun())
            : null;
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
      String relation = phrase.relation(party);
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

  /// Whether the noun phrase can't mean the party.
  boolean contradicts(Party party) {
    return phrase.contradicts(party);
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

  private static String positionOf(Mention mention) {
    int paragraph = mention.sentence().paragraph();
    return paragraph == 0
        ? "headline"
        : paragraph == 1 ? "lead" : paragraph == 2 ? "third" : "body";
  }

  private void addParty(Party party, String relation, Set<String> features) {
    String named = party.isNamed() ? "named" : "described";
    String agreement = phrase.agreement(party);
    boolean shares = phrase.shares(party);
    features.add("rel=" + relation + " " + named);
    features.add("rel=" + relation + " " + named + " " + phrase.form());
    features.add("rel=" + relation + " " + named + " " + phrase.form() + " " + position);
    features.add("rel=" + relation + " agree=" + agreement + " " + phrase.form());
    features.add("rel=" + relation + " plain=" + phrase.isPlain() + " " + phrase.form());
    features.add("rel=" + relation + " plain=" + phrase.isPlain() + " shares=" + shares);
    features.add("agree=" + agreement + " " + named);
    features.add("type=" + party.type() + " " + named);
    features.add("type=" + party.type() + " rel=" + relation);
    features.add("gender=" + party.gender() + " type=" + party.type());
    features.add("gender=" + party.gender() + " type=" + party.type() + " long=" + isLong(party));
    features.add("noun=" + phrase.noun() + " rel=" + relation);
    features.add("noun=" + phrase.noun() + " type=" + party.type() + " " + named);
    if (party.isPlace()) {
      features.add("place");
    }
    if (party.equals(inMind)) {
      features.add("in mind");
      features.add("in mind " + phrase.form());
    }
    if (shares) {
      features.add("shares " + named);
      features.add("shares rel=" + relation);
    }
    features.add("often=" + often(party) + " rel=" + relation);
    features.add("often=" + often(party) + " " + named);
  }

  private static boolean isLong(Party party) {
    return party.name().indexOf(' ') > 0;
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
    features.add("back=" + distance + " " + phrase.form());
    features.add("paragraph=" + same + " rel=" + relation);
    salience.traits(last, party, mention).forEach(trait -> features.add("trait=" + trait));
    features.add("last=" + last.kind() + " rel=" + relation);
    features.add("last.source=" + story.isSource(last) + " " + phrase.form());
    String near = "back=" + distance + " paragraph=" + same;
    String part = topics.part(last);
    String recent = "order=" + Math.min(order, 3);
    features.add(recent + " rel=" + relation);
    features.add(recent + " part=" + part + " " + topics.shape());
    features.add("part=" + part + " " + near);
    features.add("part=" + part + " " + near + " " + topics.shape());
    features.add("often=" + often(party) + " long=" + isLong(party) + " " + near);
    features.add("often=" + often(party) + " part=" + part + " " + recent);
    features.add("named=" + party.isNamed() + " part=" + part + " " + recent);
    topics.addTo(party, near, relation, features);
    Mention first = party.mentions().getFirst();
    if (first.sentence().paragraph() == 0) {
      features.add("in headline rel=" + relation);
    }
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
    features.add("ahead rel=" + relation + " " + phrase.form() + " " + position);
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
    features.add("ahead noun=" + phrase.noun());
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
    features.add("rank=" + Math.min(rank, 4) + " " + phrase.form());
  }

  private Set<String> ofNone(Collection<Party> parties, int called) {
    Set<String> features = new TreeSet<>();
    boolean narrowed =
        story.sourceEnd(mention) > mention.end()
            && mention.sentence().token(mention.end()).tag().startsWith("W");
    String words = String.valueOf(Math.min(3, mention.head() - mention.first()));
    features.add("new");
    features.add("new " + phrase.form());
    features.add("new " + phrase.form() + " " + position);
    features.add("new called=" + called + " " + phrase.form() + " " + position);
    features.add("new noun=" + phrase.noun());
    features.add("new noun=" + phrase.noun() + " " + phrase.form());
    features.add("new words=" + words + " " + phrase.form());
    features.add("new capitals=" + phrase.hasCapitals() + " called=" + called);
    features.add("new narrowed=" + narrowed + " " + phrase.form());
    features.add("new of=" + Math.min(4, parties.size()));
    features.add("new source=" + story.isSource(mention) + " " + phrase.form());
    features.add("new type=" + type);
    features.add("new " + topics.shape() + " called=" + called);
    features.add("new in mind=" + (inMind != null) + " " + phrase.form());
    features.add("new plain=" + phrase.isPlain() + " " + phrase.form() + " called=" + called);
    return features;
  }
}
