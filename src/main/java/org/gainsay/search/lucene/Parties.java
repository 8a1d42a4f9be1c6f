package org.gainsay.search.lucene;

import org.apache.lucene.util.BytesRef;
import org.gainsay.model.Speaker;
import org.gainsay.model.SpeakerType;
import org.jspecify.annotations.Nullable;

/// How speakers and targets are written as one term: the name, and for a speaker a control
/// character and the initial of its type, which the rule of identity needs ("Washington" the state
/// is not "Washington" the person).
final class Parties {

  private static final char BETWEEN = '\u0001';

  private Parties() {}

  static BytesRef term(Speaker speaker) {
    return new BytesRef(clean(speaker.name()) + BETWEEN + speaker.type().name().charAt(0));
  }

  static BytesRef term(String target) {
    return new BytesRef(clean(target));
  }

  /// The accuser and the accused of a dispute as one term.
  static BytesRef pair(String accuser, String accused) {
    return new BytesRef(clean(accuser) + BETWEEN + clean(accused));
  }

  static String name(String term) {
    int end = term.indexOf(BETWEEN);
    return end < 0 ? term : term.substring(0, end);
  }

  /// What follows the name: the accused of a pair.
  static String second(String pair) {
    return pair.substring(pair.indexOf(BETWEEN) + 1);
  }

  static @Nullable SpeakerType type(String term) {
    int at = term.indexOf(BETWEEN);
    if (at < 0) {
      return null;
    }
    for (SpeakerType type : SpeakerType.values()) {
      if (type.name().charAt(0) == term.charAt(at + 1)) {
        return type;
      }
    }
    return null;
  }

  private static String clean(String name) {
    return Keys.name(name).replace(BETWEEN, ' ');
  }
}
