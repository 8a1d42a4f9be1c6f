package org.gainsay.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.model.SpeakerType;
import org.jspecify.annotations.Nullable;

/// Decides which names in many articles are the same party, by what somebody wrote down
/// ([SpeakerAliases]) and else by a careful rule:
///
/// - spellings that differ in case, accents, an article or a title are the same: "the FBI" and
///   "FBI", "President Obama" and "Obama";
/// - a surname alone goes to the one person whose full name ends with it ("Obama" to "Barack
///   Obama"), unless there are two such persons, or something that is no person has the name
///   ("Washington").
///
/// The rule looks at all names at a time, so that a second Obama splits what one had joined.
/// Nothing is written into an index by it.
public final class SpeakerIdentity {

  /// A name as articles have it.
  ///
  /// @param type what kind of party it is there, or null if that is not known, as of targets
  public record Name(String name, @Nullable SpeakerType type) {}

  /// Names that stand for one party.
  ///
  /// @param shown the name to show
  /// @param members their places in the list of names
  public record Party(String shown, List<Integer> members) {}

  private SpeakerIdentity() {}

  /// Sorts names into parties; every name is in one of them.
  public static List<Party> parties(List<Name> names, SpeakerAliases aliases) {
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    Map<String, String> written = new HashMap<>();
    List<String> bares = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i);
      String bare = PartyNames.bare(name.name(), name.type());
      bares.add(bare);
      String key = PartyNames.key(bare);
      SpeakerAliases.Entry entry =
          aliases.find(name.name()).or(() -> aliases.find(bare)).orElse(null);
      if (entry != null) {
        key = PartyNames.key(entry.name());
        written.put(key, entry.name());
      }
      groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(i);
    }
    joinSurnames(groups, names, written.keySet());
    List<Party> parties = new ArrayList<>();
    groups.forEach((key, members) -> {
      String shown = written.get(key);
      parties.add(new Party(shown == null ? shown(members, names, bares) : shown, members));
    });
    return parties;
  }

  private static void joinSurnames(
      Map<String, List<Integer>> groups, List<Name> names, Set<String> written) {
    Map<String, Set<String>> fullNames = new HashMap<>();
    groups.forEach((key, members) -> {
      int blank = key.lastIndexOf(' ');
      if (blank > 0 && all(SpeakerType.PERSON, members, names)) {
        fullNames.computeIfAbsent(key.substring(blank + 1), _ -> new HashSet<>()).add(key);
      }
    });
    for (String surname : List.copyOf(groups.keySet())) {
      Set<String> full = fullNames.getOrDefault(surname, Set.of());
      List<Integer> members = groups.get(surname);
      if (full.size() == 1
          && members != null
          && !written.contains(surname)
          && isPerson(members, names)) {
        groups.computeIfAbsent(full.iterator().next(), _ -> new ArrayList<>()).addAll(members);
        groups.remove(surname);
      }
    }
  }

  /// Whether the names are known to be of a person, and none of something else.
  private static boolean isPerson(List<Integer> members, List<Name> names) {
    return all(SpeakerType.PERSON, members, names)
        && members.stream().anyMatch(i -> names.get(i).type() == SpeakerType.PERSON);
  }

  private static boolean all(SpeakerType type, List<Integer> members, List<Name> names) {
    return members.stream()
        .map(i -> names.get(i).type())
        .allMatch(own -> own == null || own == type);
  }

  /// The longest name without title, article and initials. Of equally long ones the one that begins
  /// with a capital, whatever a headline does; but a group ("officials") has none, though a
  /// sentence may have begun with it.
  private static String shown(List<Integer> members, List<Name> names, List<String> bares) {
    boolean isGroup = members.stream().anyMatch(i -> names.get(i).type() == SpeakerType.GROUP);
    Comparator<String> better =
        Comparator.comparing((String name) -> !PartyNames.hasInitial(name))
            .thenComparingInt(String::length)
            .thenComparing(name -> isGroup != beginsWithCapital(name))
            .thenComparing(Comparator.naturalOrder());
    String best = bares.get(members.getFirst());
    for (int member : members) {
      best = better.compare(bares.get(member), best) > 0 ? bares.get(member) : best;
    }
    return best;
  }

  private static boolean beginsWithCapital(String name) {
    return !name.isEmpty() && Character.isUpperCase(name.codePointAt(0));
  }
}
