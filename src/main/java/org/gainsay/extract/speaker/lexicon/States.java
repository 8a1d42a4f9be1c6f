package org.gainsay.extract.speaker.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.extract.lexicon.ResourceFile;
import org.jspecify.annotations.Nullable;

/// The states of the world with the words that stand for them. Immutable.
final class States {

  private final Map<String, StateWord> words;

  private States(Map<String, StateWord> words) {
    this.words = Map.copyOf(words);
  }

  static States load() {
    Map<String, StateWord> words = new HashMap<>();
    ResourceFile.read(States.class, "states.txt", (_, line) -> readLine(line, words));
    return new States(words);
  }

  private static void readLine(String line, Map<String, StateWord> words) {
    String[] fields = line.split("\\|", -1);
    if (fields.length != 4) {
      throw new IllegalArgumentException("%d fields instead of 4".formatted(fields.length));
    }
    String name = fields[0].strip();
    List<String> people = values(fields[2]);
    State state = new State(name, people.isEmpty() ? "" : people.getFirst(), values(fields[3]));
    words.put(name, new StateWord(state, StateWord.Kind.NAME));
    for (String other : values(fields[1])) {
      words.putIfAbsent(other, new StateWord(state, StateWord.Kind.NAME));
    }
    for (String each : people) {
      words.putIfAbsent(each, new StateWord(state, StateWord.Kind.PEOPLE));
      if (!each.endsWith("s") && !each.endsWith("ese") && !each.endsWith("ish")) {
        words.putIfAbsent(each + "s", new StateWord(state, StateWord.Kind.PEOPLE));
      }
    }
    for (String seat : state.seats()) {
      words.putIfAbsent(seat, new StateWord(state, StateWord.Kind.SEAT));
    }
  }

  private static List<String> values(String field) {
    List<String> values = new ArrayList<>();
    for (String value : field.split(",", -1)) {
      if (!value.isBlank()) {
        values.add(value.strip());
      }
    }
    return values;
  }

  @Nullable StateWord word(String phrase) {
    return words.get(phrase);
  }
}
