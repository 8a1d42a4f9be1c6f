package org.gainsay.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.FilteredTermsEnum;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.gainsay.search.LimitExceededException;

/// Finds the words of a field that a prefix, a pattern or an inexact word stands for: all of them,
/// or none and an exception, so that counts stay exact.
final class Expansion {

  private final IndexReader reader;
  private final int limit;

  Expansion(IndexReader reader, int limit) {
    this.reader = reader;
    this.limit = limit;
  }

  List<BytesRef> prefix(String field, BytesRef start) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms == null) {
      return List.of();
    }
    FilteredTermsEnum words =
        new FilteredTermsEnum(terms.iterator()) {
          {
            setInitialSeekTerm(start);
          }

          @Override
          protected AcceptStatus accept(BytesRef term) {
            return StringHelper.startsWith(term, start) ? AcceptStatus.YES : AcceptStatus.END;
          }
        };
    return collect(words);
  }

  List<BytesRef> pattern(String field, String pattern) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms == null) {
      return List.of();
    }
    WildcardQuery query = new WildcardQuery(new Term(field, pattern));
    return collect(new CompiledAutomaton(query.getAutomaton()).getTermsEnum(terms));
  }

  List<BytesRef> inexact(String field, BytesRef word, int edits) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms == null) {
      return List.of();
    }
    return collect(new FuzzyTermsEnum(terms, new Term(field, word), edits, 0, true));
  }

  private List<BytesRef> collect(TermsEnum words) throws IOException {
    List<BytesRef> found = new ArrayList<>();
    for (BytesRef word = words.next(); word != null; word = words.next()) {
      if (found.size() == limit) {
        throw new LimitExceededException(
            "q", "the number of words that one pattern may stand for", limit);
      }
      found.add(BytesRef.deepCopyOf(word));
    }
    return found;
  }
}
