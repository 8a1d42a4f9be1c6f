package org.gainsay.search.opensearch;

import java.nio.charset.StandardCharsets;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.UTF32ToUTF8;

/// The words that a prefix, a pattern or an inexact word stands for: the cluster knows its words
/// itself, but which words of a hit to mark is found out here, by the same automata.
interface WordPattern {

  boolean matches(String word);

  static WordPattern prefix(String start) {
    return word -> word.startsWith(start);
  }

  static WordPattern wildcard(String pattern) {
    return of(
        WildcardQuery.toAutomaton(
            new Term("", pattern), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
  }

  static WordPattern inexact(String word, int edits) {
    return of(new LevenshteinAutomata(word, true).toAutomaton(edits));
  }

  private static WordPattern of(Automaton automaton) {
    Automaton bytes =
        Operations.determinize(
            new UTF32ToUTF8().convert(automaton), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    ByteRunAutomaton run = new ByteRunAutomaton(bytes, true);
    return word -> {
      byte[] utf8 = word.getBytes(StandardCharsets.UTF_8);
      return run.run(utf8, 0, utf8.length);
    };
  }
}
