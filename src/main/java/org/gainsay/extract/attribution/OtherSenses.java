package org.gainsay.extract.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gainsay.extract.lexicon.ResourceFile;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;

/// Verbs of saying that say nothing with some objects: *conceded four **goals***, *admits
/// **visitors***, *claimed 12 **lives***. The resource `other-senses.txt` holds them.
final class OtherSenses {

  private static final Map<String, Set<String>> OBJECTS = read();

  private OtherSenses() {}

  /// Whether the object of a verb tells that the verb reports nothing.
  static boolean has(Sentence sentence, Token verb) {
    Set<String> objects = OBJECTS.getOrDefault(verb.lemma().toLowerCase(Locale.ROOT), Set.of());
    Token object = objects.isEmpty() ? null : sentence.child(verb, "obj");
    return object != null && objects.contains(object.lemma().toLowerCase(Locale.ROOT));
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> objects = new HashMap<>();
    ResourceFile.read(
        OtherSenses.class,
        "other-senses.txt",
        (verb, line) ->
            objects
                .computeIfAbsent(verb, _ -> new HashSet<>())
                .addAll(List.of(line.split(" +", -1))));
    return Map.copyOf(objects);
  }
}
