package org.gainsay.extract.attribution;

import java.util.Arrays;

/// How a cue joins with what it reports. The names in the lexicon are those in brackets.
public enum Construction {
  /// Direct speech: *"We won," she said* (`quote`).
  QUOTE("quote"),
  /// A finite clause, with or without *that* (`clause`).
  CLAUSE("clause"),
  /// An infinitive: *vowed to appeal* (`to`).
  TO("to"),
  /// A gerund: *denied leaking it* (`ing`).
  ING("ing"),
  /// A noun phrase that says what is held: *denied the allegations* (`object`).
  OBJECT("object"),
  /// A noun phrase that is told something: *told CNN that …* (`hearer`).
  HEARER("hearer"),
  /// A noun phrase and what it is to do: *urged the party to wait* (`object-to`).
  OBJECT_TO("object-to"),
  /// A noun phrase and what it is charged with: *accused Smith of lying* (`object-of`).
  OBJECT_OF("object-of"),
  /// A noun phrase and what it is taken for: *described him as a liar* (`object-as`).
  OBJECT_AS("object-as"),
  /// The same without *as*: *called the plan heartless* (`object-is`).
  OBJECT_IS("object-is"),
  /// A noun's complement: *allegations of fraud* (`of`).
  OF("of");

  private final String label;

  Construction(String label) {
    this.label = label;
  }

  /// The construction that the lexicon calls so.
  ///
  /// @throws IllegalArgumentException if there is none
  static Construction of(String label) {
    return Arrays.stream(values())
        .filter(construction -> construction.label.equals(label))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("unknown construction: " + label));
  }
}
