package org.gainsay.search.words;

import org.apache.lucene.util.BytesRef;
import org.gainsay.model.Speaker;
import org.gainsay.model.SpeakerType;
import org.jspecify.annotations.Nullable;

/// How speakers and targets are written as one term: the name, and for a speaker a control
/// character and the initial of its type, which the rule of identity needs ("Washington" the state
/// is not "Washington" the person).
public final class Parties {

  /// Names are cut after so many letters; a longer one is a mistake of whoever found it.
  private static final int LONGEST = 500;

  private static final char BETWEEN = '\u0001';

  private Parties() {}

  public static BytesRef term(Speaker speaker) {
    return new BytesRef(clean(speaker.name()) + BETWEEN + speaker.type().name().charAt(0));
  }

  public static BytesRef term(String target) {
    return new BytesRef(clean(target));
  }

  /// The accuser and the accused of a dispute as one term.
  public static BytesRef pair(String accuser, String accused) {
    return new BytesRef(clean(accuser) + BETWEEN + clean(accused));
  }

  public static String name(String term) {
    int end = term.indexOf(BETWEEN);
    return end < 0 ? term : term.substring(0, end);
  }

  /// What follows the name: the accused of a pair.
  public static String second(String pair) {
    return pair.substring(pair.indexOf(BETWEEN) + 1);
  }

  public static @Nullable SpeakerType type(String term) {
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

  /// A name, cut if it is too long for a name.
  public static String cut(String name) {
    if (name.length() <= LONGEST) {
      return name;
    }
    boolean inPair = Character.isHighSurrogate(name.charAt(LONGEST - 1));
    return name.substring(0, inPair ? LONGEST - 1 : LONGEST);
  }

  private static String clean(String name) {
    return cut(name).replace(BETWEEN, ' ');
  }
}
